import type { Paragraph } from "../article.js";
import type { Authority } from "../authority.js";
import type { EntityKind } from "../entity.js";
import type { Precision } from "../partial-date.js";
import type { QuoteKind } from "../quote.js";
import type { EventType, Modality, ParticipantRole } from "../report.js";
import type { Span } from "../span.js";

/*
 * Findings as linking compares them: what the store keeps of each, cut to what tells whether two are about the same thing.
 */

/** What linking joins, one noun for each kind of thing: articles to stories, chains to entities, quotes to statements, reports to events. */
export const NOUNS = ["story", "entity", "statement", "event"] as const;
export type Noun = (typeof NOUNS)[number];

/** An article, as the story linker sees it. */
export interface StoryFinding {
  /** The article's id. */
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  /** `sketchOf(text)`: 128 numbers, or none for a text too short for a sketch. */
  readonly sketch: Uint32Array;
  /** Title, outlet and publication date as its file or its sources' addresses tell them: nothing that was inferred from other copies. */
  readonly title: string | null;
  /** TIMEX3 date value, or null if unknown. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly sourceUrls: readonly string[];
  /** Lines cut from its file that say where the text comes from ("This post appeared first on X"). */
  readonly credits: readonly string[];
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
  /** Of a person: names of the other people in the article, most mentioned first, at most eight. */
  readonly beside: readonly string[];
  /** The entry of the user's authority file that its names are those of; null if none. */
  readonly authority: Authority | null;
  /** Number of mentions in the chain. */
  readonly mentions: number;
  /** Publication date of the article, TIMEX3 value; it dates the roles. Null if unknown. */
  readonly publishedAt: string | null;
}

/** Chains that say the same of an entity, taken together. */
export interface EntityNaming extends Pick<EntityFinding, "kind" | "name" | "aliases" | "roles" | "authority"> {
  /** How many they are; 1 if left out. */
  readonly chains?: number;
  /** Number of mentions in all of them. */
  readonly mentions: number;
  /** Of their articles the earliest publication date, TIMEX3 value; null if none is known. */
  readonly publishedAt: string | null;
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
  /** Do quotation marks stand in the text? */
  readonly marked: boolean;
  /** True if the article is a copy of another in its story. */
  readonly isCopied: boolean;
  /** The quote of another copy of its story that it retells, by the alignment of their sentences; null if none is known. */
  readonly retells: RetoldQuote | null;
}

/** What a quote is joined by. */
export type RetoldQuote = Pick<StatementFinding, "id" | "text" | "speakerName" | "saidFrom" | "saidTo" | "publishedAt">;

/** A text with the quotes in it, to be aligned with those of another. */
export interface QuotedText {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** From the first word to the last, in the order of the text. */
  readonly quotes: readonly (Span & { readonly id: string })[];
}

/** An article whose quotes wait to be aligned with those of the article that it is held against now; null: with none. */
export interface UnalignedCopy {
  readonly article: string;
  readonly against: string | null;
}

/** A quote of a copy and the quote of the other text that it retells. */
export interface QuotePair {
  readonly quote: string;
  readonly counterpart: string;
}

/** Which of a copy's quotes retell which of the article that it is held against. */
export interface CopyAlignment {
  readonly article: string;
  readonly pairs: readonly QuotePair[];
}

/** Who took part in a reported happening. */
export interface EventParticipant {
  /** The fullest name the article uses. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly role: ParticipantRole;
}

/** What the beginning of a text is about, read once: articles of one happening are told by it. */
export interface Lead {
  /** Content words as they are compared, without doubles. */
  readonly words: readonly string[];
  /** Those that stand in names. */
  readonly names: readonly string[];
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
  /** What the report stands in. */
  readonly lead: Lead;
  /** Publication date of the article, TIMEX3 value, or null. */
  readonly publishedAt: string | null;
}

/** The finding of each noun. */
export interface FindingOf {
  readonly story: StoryFinding;
  readonly entity: EntityFinding;
  readonly statement: StatementFinding;
  readonly event: EventFinding;
}
