import type { QuoteVerdict } from "../drift.js";
import type { EntityKind, EntityRole } from "../entity.js";
import type { PartialDate, Precision } from "../partial-date.js";
import type { EventType, Modality } from "../report.js";
import type { CopyRelation, OriginEvidence, OutsideOriginal } from "../story.js";

/* What the findings of a thing tell together: made by linking, kept by the store. */

/** One article of a story. */
export interface StoryCopy {
  readonly article: string;
  /**
   * What it is to its origin; where the origin is unknown, to the fullest other copy. Null for the origin itself and for an
   * article that stands alone.
   */
  readonly relation: CopyRelation | null;
  /** The article it most likely came from, or null if nothing tells. */
  readonly origin: string | null;
  /** The article that relation and similarity hold it against: its origin, or where that is unknown the fullest other copy. Null where there is no relation. */
  readonly against: string | null;
  /** Share of its wording, 0 to 1, that stands in the article it is compared with; 1 for the origin and for one that stands alone. */
  readonly similarity: number;
  /** All that tells where it came from, or that another came from it, also where the origin is unknown because it conflicts. */
  readonly evidence: readonly OriginEvidence[];
  /** What its file does not state and other copies do. */
  readonly inferred: InferredHeader;
}

/** A header field taken from another copy. */
export interface InferredField<T> {
  readonly value: T;
  /** Id of the article that states it. */
  readonly from: string;
}

/** What other copies tell of an article's header; null for a field that it states itself, or on which they do not agree. */
export interface InferredHeader {
  readonly title: InferredField<string> | null;
  readonly outlet: InferredField<string> | null;
  readonly publishedAt: InferredField<PartialDate> | null;
}

/** What the articles of a story are to each other. */
export interface StoryDescription {
  /** Sorted by article. */
  readonly copies: readonly StoryCopy[];
  /** The page they all come from, where they name one that is not stored; null otherwise. */
  readonly original: OutsideOriginal | null;
}

/** What a group of chains tells of its entity. */
export interface EntityDescription {
  readonly kind: EntityKind;
  readonly name: string;
  /** Its other names, most frequent first. */
  readonly aliases: readonly string[];
  /** By date, undated last; of one date in the order of titles. Each title once, whatever its case, with the first date that gives it. */
  readonly roles: readonly EntityRole[];
  /** Ids that the authority file gives it; empty if it is not in one. */
  readonly authorityIds: readonly string[];
}

/** What a group of quotes tells of its statement. */
export interface StatementDescription {
  /** The fullest name given, or null if no quote has a speaker. */
  readonly speakerName: string | null;
  /** The words of the fullest form. */
  readonly text: string;
  /** Id of the fullest quote: the speaker's own words before the writer's, then the longest. */
  readonly fullest: string;
  /** Id of the quote of the article published first; where no date is known, the fullest. */
  readonly earliest: string;
  /** The narrowest span of days that a quote gives; null if none does. */
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  /** What became of the statement in each quote that was given. */
  readonly forms: readonly StatementForm[];
}

/** A quote held against the fullest form of its statement. */
export interface StatementForm {
  readonly quote: string;
  /** What became of the words; never OTHER_SPEAKER. */
  readonly verdict: QuoteVerdict;
  /** True if the speaker whom the quote names cannot be the one whom the statement is described with, by their names. */
  readonly otherSpeaker: boolean;
}

/** What a group of reports tells of its event. */
export interface EventDescription {
  readonly type: EventType;
  readonly title: string;
  /** The most precise days given: those of the report `dated`. Null if no report has a date. */
  readonly onFrom: string | null;
  readonly onTo: string | null;
  readonly precision: Precision | null;
  /** Id of the report whose date this is, so that its value and words can be looked up; null if no report has a date. */
  readonly dated: string | null;
  readonly placeName: string | null;
  readonly modality: Modality;
}

/** The description of each noun's things. */
export interface DescriptionOf {
  readonly story: StoryDescription;
  readonly entity: EntityDescription;
  readonly statement: StatementDescription;
  readonly event: EventDescription;
}
