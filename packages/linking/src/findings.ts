import type {
  EntityKind,
  EventType,
  Modality,
  Paragraph,
  ParticipantRole,
  Precision,
  QuoteKind,
  Span,
} from "@newsgraph/core";

/** An article, as the story linker sees it. */
export interface StoryFinding {
  /** The article's id. */
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  /** `sketchOf(text)`: 128 numbers, or none for a text too short for a sketch. */
  readonly sketch: Uint32Array;
  /** TIMEX3 date value, or null if unknown. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly sourceUrls: readonly string[];
}

/** A chain: all mentions of one entity in one article. */
export interface EntityFinding {
  readonly id: string;
  readonly article: string;
  readonly kind: EntityKind;
  /** The fullest name the article uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: number;
  /** Publication date of the article, TIMEX3 value; it dates the roles. Null or left out: unknown. */
  readonly publishedAt?: string | null;
}

/** A quote. */
export interface StatementFinding {
  readonly id: string;
  readonly article: string;
  readonly kind: QuoteKind;
  /** The segments joined by a space, without quotation marks. */
  readonly text: string;
  /** The fullest name the article uses for the speaker, or null if the speaker is unknown. */
  readonly speakerName: string | null;
  /** First and last day on which it can have been said, `YYYY-MM-DD`; null if unknown. */
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  /** Publication date of the article, TIMEX3 value, or null. */
  readonly publishedAt: string | null;
}

/** Who took part in a reported happening. */
export interface EventParticipant {
  /** The fullest name the article uses. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly role: ParticipantRole;
}

/** A report of a happening. */
export interface EventFinding {
  readonly id: string;
  readonly article: string;
  readonly type: EventType;
  readonly title: string;
  /** First and last day on which it can have happened, `YYYY-MM-DD`; null if unknown. */
  readonly onFrom: string | null;
  readonly onTo: string | null;
  /** Null if the date is unknown. */
  readonly precision: Precision | null;
  readonly placeName: string | null;
  readonly participants: readonly EventParticipant[];
  readonly modality: Modality;
}
