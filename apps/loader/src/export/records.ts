import type {
  EntityKind,
  EntityRole,
  EventType,
  Modality,
  PartialDate,
  ParticipantRole,
  QuoteKind,
  Stance,
} from "@newsgraph/core";
import type { ListedNoun } from "@newsgraph/store";

/*
 * What an export tells of each noun: the lines of `export --format jsonl`, and what the other formats are made of. Ids are
 * those of the database and lead from one record to the others. Additive changes only.
 */

/** What can be exported. */
export const EXPORTED = ["articles", "entities", "quotes", "events"] as const satisfies readonly ListedNoun[];

export interface ExportedArticle {
  readonly type: "article";
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly publishedAt: PartialDate | null;
  readonly language: string;
  readonly text: string;
  readonly sourceUrls: readonly string[];
  /** Where it was seen. */
  readonly files: readonly string[];
  readonly story: string | null;
  /** What it is to the article it most likely came from. */
  readonly copy: { readonly relation: string; readonly origin: string | null; readonly similarity: number } | null;
}

export interface ExportedEntity {
  readonly type: "entity";
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly EntityRole[];
  readonly mentions: number;
  readonly articles: number;
}

/** An entity as another record names it. */
export interface EntityReference {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface ExportedQuote {
  readonly type: "quote";
  readonly id: string;
  readonly article: string;
  /** Offsets into the article's text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly speaker: EntityReference | null;
  /** The words that name the speaker. */
  readonly speakerText: string | null;
  readonly cue: string | null;
  readonly stance: Stance;
  readonly saidOn: PartialDate | null;
  readonly channel: string | null;
  readonly about: readonly EntityReference[];
  /** The act of saying that it reports, with the other quotes of it. */
  readonly statement: string | null;
  readonly confidence: number;
}

export interface ExportedEvent {
  readonly type: "event";
  readonly id: string;
  readonly kind: EventType;
  readonly title: string;
  readonly on: PartialDate | null;
  readonly place: EntityReference | null;
  readonly placeName: string | null;
  readonly modality: Modality;
  /** Independent stories that tell of it. */
  readonly stories: number;
  readonly participants: readonly (EntityReference & { readonly role: ParticipantRole })[];
  /** Articles that tell of it. */
  readonly articles: readonly string[];
}

export type ExportedRecord = ExportedArticle | ExportedEntity | ExportedQuote | ExportedEvent;
