import type {
  CopyRelation,
  EntityKind,
  EntityRole,
  EventType,
  Modality,
  Paragraph,
  ParticipantRole,
  Precision,
  QuoteKind,
  Span,
} from "@newsgraph/core";

/** The four things that findings are linked into. */
export const NOUNS = ["story", "entity", "statement", "event"] as const;
export type Noun = (typeof NOUNS)[number];

/** An article as story linking sees it. */
export interface StoryFinding {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  /** The MinHash sketch given when the article was written. */
  readonly sketch: Uint32Array;
  /** Value of the publication date (`2024-02-12`, `2024-02`), or null if unknown. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly sourceUrls: readonly string[];
}

/** A chain as entity linking sees it. */
export interface EntityFinding {
  readonly id: string;
  readonly article: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Number of mentions in the chain. */
  readonly mentions: number;
  /** Value of the article's publication date, or null if unknown. */
  readonly publishedAt: string | null;
}

/** A quote as statement linking sees it. */
export interface StatementFinding {
  readonly id: string;
  readonly article: string;
  readonly kind: QuoteKind;
  /** The segments joined by a space, without quotation marks. */
  readonly text: string;
  /** Name of the speaker's chain, or null if the speaker is unknown or no entity. */
  readonly speakerName: string | null;
  /** First and last day on which it was said (`YYYY-MM-DD`), as far as the text tells; null if it does not. */
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  /** Value of the article's publication date, or null if unknown. */
  readonly publishedAt: string | null;
}

/** A report as event linking sees it. */
export interface EventFinding {
  readonly id: string;
  readonly article: string;
  readonly type: EventType;
  readonly title: string;
  /** First and last day on which it can have happened (`YYYY-MM-DD`), and how exactly that is known; null if unknown. */
  readonly onFrom: string | null;
  readonly onTo: string | null;
  readonly precision: Precision | null;
  /** Name of the place's chain, or null. */
  readonly placeName: string | null;
  readonly participants: readonly {
    readonly name: string;
    readonly kind: EntityKind;
    readonly role: ParticipantRole;
  }[];
  readonly modality: Modality;
}

/** The finding of each noun. */
export interface FindingOf {
  readonly story: StoryFinding;
  readonly entity: EntityFinding;
  readonly statement: StatementFinding;
  readonly event: EventFinding;
}

/** Two findings that were found to be about the same thing; `a` < `b`. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly evidence: string;
}

/** What linking reads of the findings stored so far. Ids that are not stored are left out of the answers. */
export interface LinkIndex<F> {
  /** The keys of each finding, sorted. Findings that were removed and are not yet linked away still have theirs. */
  keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The nearest `count` findings under the key below and above the id in id order, nearest first; the id itself left out. */
  neighbours(
    key: string,
    id: string,
    count: number,
  ): Promise<{ readonly below: readonly string[]; readonly above: readonly string[] }>;
  findings(ids: readonly string[]): Promise<readonly F[]>;
  /** All edges with an end among the ids, each once. */
  edgesAt(ids: readonly string[]): Promise<readonly Edge[]>;
  /** Finding → thing, also for findings that were removed and are not yet linked away. */
  groupsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Thing → its findings, sorted, those removed and not yet linked away among them. */
  membersOf(things: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** What linking found for one noun; see `Store.applyLinkChanges`. */
export interface LinkChange {
  readonly noun: Noun;
  readonly keysAdded: readonly { readonly id: string; readonly keys: readonly string[] }[];
  /** Findings that left, with all their keys. */
  readonly keysRemoved: readonly string[];
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly { readonly a: string; readonly b: string }[];
  /** Each touched group as it is now. */
  readonly groups: readonly { readonly thing: string; readonly members: readonly string[] }[];
}

/** What the findings of a story tell together. */
export interface StoryDescription {
  /** What each article of the story is to the one it most likely came from; relation null for the origin. */
  readonly copies: readonly {
    readonly article: string;
    readonly relation: CopyRelation | null;
    readonly origin: string | null;
    readonly similarity: number;
  }[];
}

/** What the findings of an entity tell together. */
export interface EntityDescription {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly (string | EntityRole)[];
}

/** What the findings of a statement tell together. */
export interface StatementDescription {
  readonly speakerName: string | null;
  readonly text: string;
  /** Ids of the quotes that are the fullest and the earliest form. */
  readonly fullest: string;
  readonly earliest: string;
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
}

/** What the findings of an event tell together. */
export interface EventDescription {
  readonly type: EventType;
  readonly title: string;
  readonly onFrom: string | null;
  readonly onTo: string | null;
  readonly precision: Precision | null;
  /** Id of the report whose date this is; null if no report has one. */
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

/** Findings that left the store with their articles and wait to be linked away, by noun, sorted. */
export type Removals = Readonly<Record<Noun, readonly string[]>>;
