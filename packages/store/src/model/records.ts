import type {
  Attested,
  CopyRelation,
  DateRule,
  DateType,
  Encoding,
  EntityKind,
  EntityRole,
  EventType,
  Finding,
  MentionForm,
  Modality,
  OutsideOriginal,
  Paragraph,
  PartialDate,
  ParticipantRole,
  PublicationDate,
  QuoteKind,
  QuoteVerdict,
  ReckonedDate,
  Removed,
  Span,
  Stance,
} from "@newsgraph/core";

/** A span with what stands there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** An article without its long text, which `Reads.articleTexts` gives. */
export interface ArticleRecord {
  readonly id: string;
  readonly title: Attested<string> | null;
  readonly outlet: Attested<string> | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly publishedAt: PublicationDate | null;
  readonly language: string;
  readonly sourceUrls: readonly string[];
  /** How the bytes were read; null for text that came as a string. */
  readonly encoding: Encoding | null;
  /** Version of the analysis that read it. */
  readonly analysisVersion: string;
  /** Its story, or null while it is not linked yet. */
  readonly storyId: string | null;
  /** What it is to the article it most likely came from; null for the origin of a story and while not described yet. */
  readonly copy: ArticleCopy | null;
}

/** What a copy is to the article it most likely came from. */
export interface ArticleCopy {
  readonly relation: CopyRelation;
  /** The article it most likely came from, or null if nothing tells. */
  readonly originId: string | null;
  /** The article that relation and similarity hold it against: its origin, or where that is unknown another copy. Null while that is gone. */
  readonly againstId: string | null;
  /** Likeness to the article it is held against, 0 to 1. */
  readonly similarity: number;
}

/** The long parts of an article. */
export interface ArticleText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly removed: readonly Removed[];
}

/** A path where an article was seen. */
export interface FileRecord {
  readonly path: string;
  readonly articleId: string;
  /** Size of the file. */
  readonly bytes: number;
  /** The file on disk that holds it (an archive, JSON Lines); null if that is the path itself. */
  readonly source: string | null;
  /** How the source was told to be read, as the loader understands it; null if its ending told all. */
  readonly readAs: Readonly<Record<string, unknown>> | null;
}

/** What stood in a file before its content changed. */
export interface RevisionRecord {
  readonly id: string;
  /** The file. */
  readonly path: string;
  /** The article that it was. */
  readonly articleId: string;
  /** When the run that replaced it started, ISO 8601; null if that is not known. */
  readonly replacedAt: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly publishedAt: PartialDate | null;
  readonly text: string;
}

export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly EntityRole[];
  /** Ids that the user's authority file gives it. */
  readonly authorityIds: readonly string[];
  /** Number of mentions in all articles. */
  readonly mentions: number;
  /** Number of articles that mention it. */
  readonly articles: number;
}

/** A mention; `entityId` is any id of its entity (see `Reads.entitiesByIds`), null if it was not resolved. */
export interface MentionRecord extends Finding, TextSpan {
  readonly articleId: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly entityId: string | null;
}

/** A time expression of an article. */
export interface DateRecord extends Finding, TextSpan {
  readonly articleId: string;
  readonly type: DateType;
  readonly value: string | null;
  readonly reckoning: DateRule | null;
  readonly date: PartialDate | null;
  readonly reckonedFrom: string | null;
}

/** A quote, with the words of its spans, so that it can be shown without its article's text. */
export interface QuoteRecord extends Finding {
  readonly id: string;
  readonly articleId: string;
  readonly kind: QuoteKind;
  readonly marked: boolean;
  /** The segments joined by a space, without quotation marks. */
  readonly text: string;
  readonly segments: readonly TextSpan[];
  /** Any id of the speaker's entity (see `Reads.entitiesByIds`), or null if the speaker is unknown or no entity. */
  readonly speakerId: string | null;
  readonly speakerText: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly stance: Stance;
  readonly saidOn: ReckonedDate | null;
  readonly channel: string | null;
  /** The quote within which it is told, or null. */
  readonly outerId: string | null;
  /** Its statement, or null while it is not linked yet. */
  readonly statementId: string | null;
  /** What became of the words of its statement's fullest form, never OTHER_SPEAKER; null for VERBATIM, and where it was not told: of very many forms the first are described. */
  readonly verdict: QuoteVerdict | null;
  /** True if by its name its speaker cannot be the statement's; they may still be one entity. */
  readonly otherSpeaker: boolean;
}

/** One act of saying, however often it is quoted. */
export interface StatementRecord {
  readonly id: string;
  /** Text of its fullest form. */
  readonly text: string;
  /** Name of the speaker as the statement's quotes give it, or null if unknown. */
  readonly speakerName: string | null;
  /** Any id of the speaker's entity, or null if unknown. */
  readonly speakerId: string | null;
  readonly fullestQuoteId: string;
  readonly earliestQuoteId: string;
  /** First and last day on which it was said (`YYYY-MM-DD`), null if unknown. */
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  /** Number of quotes that report it. */
  readonly quotes: number;
}

/** On how many texts a statement rests. */
export interface StatementReach {
  readonly articles: number;
  /** Copies of one story count once. */
  readonly stories: number;
}

/** A sentence that tells of a happening. */
export interface ReportRecord extends Finding {
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  readonly type: EventType;
  readonly text: string;
  readonly trigger: TextSpan;
  readonly on: ReckonedDate | null;
  /** Any id of the place's entity, or null. */
  readonly placeId: string | null;
  readonly modality: Modality;
  /** Its event, or null while it is not linked yet. */
  readonly eventId: string | null;
}

export interface EventRecord {
  readonly id: string;
  readonly type: EventType;
  readonly title: string;
  readonly on: PartialDate | null;
  /** Name of the place as the reports give it, or null. */
  readonly placeName: string | null;
  /** Any id of the place's entity, or null. */
  readonly placeId: string | null;
  readonly modality: Modality;
  /** Number of independent stories that tell of it: copies of one story count once. */
  readonly storyCount: number;
  /** Number of reports. */
  readonly reports: number;
}

/** An entity that took part in an event; one record for each entity and role. */
export interface ParticipantRecord {
  readonly eventId: string;
  /** Any id of the entity. */
  readonly entityId: string;
  readonly role: ParticipantRole;
}

/** One piece of reporting in all its copies. */
export interface StoryRecord {
  readonly id: string;
  /** Number of articles. */
  readonly articles: number;
  /** Publication date of its earliest dated article, or null if none is dated. */
  readonly publishedAt: PartialDate | null;
  /** The article the others most likely came from, or null if nothing tells. */
  readonly originId: string | null;
  /** The page that its articles come from, where they name one that is not stored; null otherwise. */
  readonly original: OutsideOriginal | null;
}

/** A run of the loader. */
export interface LoadRecord {
  readonly id: string;
  /** ISO 8601 times, as the loader gave them. */
  readonly startedAt: string;
  /** Null while it runs, and for ever if it was killed. */
  readonly finishedAt: string | null;
  readonly exitCode: number | null;
  readonly version: string;
  readonly paths: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** What came of the files; null if it was not finished. */
  readonly counts: Readonly<Record<string, number>> | null;
  /** How many files it refused, by code; null if it was not finished. */
  readonly refusedByCode: Readonly<Record<string, number>> | null;
  /** Findings that joined others in one thing, by noun; null if it was not finished. */
  readonly joined: Readonly<Record<string, number>> | null;
  /** Seconds that it waited for each of its stages; null if it was not finished. */
  readonly stageSeconds: Readonly<Record<string, number>> | null;
  /** Number of files it refused. */
  readonly refusals: number;
}

/** A file that a run refused, and why. */
export interface RefusalRecord {
  readonly loadId: string;
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What can be searched. */
export const SEARCH_SCOPES = ["ARTICLES", "QUOTES", "ENTITIES", "EVENTS"] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

/** A hit of a search. */
export interface SearchHit {
  readonly scope: SearchScope;
  /** Id of the article, quote, entity or event. */
  readonly id: string;
  /** BM25 as SQLite gives it: the smaller the better. Comparable within one scope. */
  readonly rank: number;
  /** The piece of text that matches best. */
  readonly snippet: string;
  /** Where the words of the query stand in the snippet. */
  readonly highlights: readonly Span[];
}
