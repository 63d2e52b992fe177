import type { OriginEvidence } from "@newsgraph/core";
import type {
  ArticleFilter,
  EntityFilter,
  EventFilter,
  LoadFilter,
  MentionFilter,
  QuoteFilter,
  StatementFilter,
  StoryFilter,
} from "../model/filters.js";
import type { Order, Page, PageRequest } from "../model/paging.js";
import type {
  ArticleRecord,
  ArticleText,
  DateRecord,
  EntityRecord,
  EventRecord,
  FileRecord,
  LoadRecord,
  MentionRecord,
  ParticipantRecord,
  QuoteRecord,
  RefusalRecord,
  ReportRecord,
  RevisionRecord,
  SearchHit,
  SearchScope,
  StatementReach,
  StatementRecord,
  StoryRecord,
} from "../model/records.js";
import type { ArticleTally, EventTally, QuoteTally, Tally } from "../model/tally.js";

/** What each list can be ordered by. */
export type ArticleOrder = Order<"PUBLISHED_AT" | "TITLE" | "ID">;
export type EntityOrder = Order<"NAME" | "MENTIONS">;
/** POSITION: article by article, in the order of the text. */
export type MentionOrder = Order<"POSITION">;
/** POSITION: by offset in the text, meant for one article. */
export type QuoteOrder = Order<"SAID_ON" | "PUBLISHED_AT" | "POSITION">;
export type StatementOrder = Order<"SAID_ON" | "QUOTES">;
export type EventOrder = Order<"ON" | "STORIES">;
export type StoryOrder = Order<"ARTICLES" | "PUBLISHED_AT">;
export type LoadOrder = Order<"STARTED_AT">;

/** Under what a list may stand. Ids of things may be those of any of their findings. */
export type ArticleParent = "storyId" | "entityId" | "copyId";
export type EntityParent = "articleId";
export type MentionParent = "articleId" | "entityId";
export type QuoteParent = "articleId" | "speakerId" | "aboutId" | "statementId" | "storyId";
export type StatementParent = "articleId" | "speakerId" | "storyId";
export type EventParent = "articleId" | "participantId";

/** What can be gone through. */
export type ListedNoun = "articles" | "entities" | "quotes" | "events";

/** Asked id → what it leads to. Ids that lead to nothing are left out. */
export type ById<T> = Promise<ReadonlyMap<string, T>>;
/** Parent id as asked → its page; parents without rows have an empty page. */
export type PagePerParent<T> = Promise<ReadonlyMap<string, Page<T>>>;
/** Parent id as asked → number of its rows, 0 included. */
export type CountPerParent = Promise<ReadonlyMap<string, number>>;
/** Parent id as asked → its rows; parents without rows have an empty list. */
export type RowsPerParent<T> = Promise<ReadonlyMap<string, readonly T[]>>;

/**
 * What the API reads. Every method is one statement (`search` is two, `quotesLike` three), however many ids it is asked for and however long
 * the page. Throws a NewsgraphError BAD_USER_INPUT for a date that is none.
 */
export interface Reads {
  /** Ids of what is stored, in their order, those after `after` ("" for all): to go through everything, page by page. */
  idsAfter(noun: ListedNoun, after: string, limit: number): Promise<readonly string[]>;

  articles(filter: ArticleFilter, order: ArticleOrder, page: PageRequest): Promise<Page<ArticleRecord>>;
  countArticles(filter: ArticleFilter): Promise<number>;
  articlesPerParent(
    parent: ArticleParent,
    ids: readonly string[],
    filter: ArticleFilter,
    order: ArticleOrder,
    page: PageRequest,
  ): PagePerParent<ArticleRecord>;
  countArticlesPerParent(parent: ArticleParent, ids: readonly string[], filter: ArticleFilter): CountPerParent;
  /** The first values of what they have in common, at most `limit`: the latest, or those of the most. */
  tallyArticles(filter: ArticleFilter, by: ArticleTally, limit: number): Promise<readonly Tally[]>;
  tallyArticlesPerParent(
    parent: ArticleParent,
    ids: readonly string[],
    filter: ArticleFilter,
    by: ArticleTally,
    limit: number,
  ): RowsPerParent<Tally>;
  /** By article id, or the id that a file's article had before its content changed. */
  articlesByIds(ids: readonly string[]): ById<ArticleRecord>;
  articleTexts(articleIds: readonly string[]): ById<ArticleText>;
  /** The paths where each article was seen, sorted. */
  filesOf(articleIds: readonly string[]): RowsPerParent<FileRecord>;
  /** What stood in the files of each article before, the latest first; at most 100 of each. */
  revisionsOf(articleIds: readonly string[]): RowsPerParent<RevisionRecord>;
  /** The beginning that the paths of all files share: they lie within the same folders. "" if there is none. */
  sharedPath(): Promise<string>;
  /** What tells where each article came from, and what came from it. */
  originEvidenceOf(articleIds: readonly string[]): RowsPerParent<OriginEvidence>;

  entities(filter: EntityFilter, order: EntityOrder, page: PageRequest): Promise<Page<EntityRecord>>;
  countEntities(filter: EntityFilter): Promise<number>;
  entitiesPerParent(
    parent: EntityParent,
    ids: readonly string[],
    filter: EntityFilter,
    order: EntityOrder,
    page: PageRequest,
  ): PagePerParent<EntityRecord>;
  countEntitiesPerParent(parent: EntityParent, ids: readonly string[], filter: EntityFilter): CountPerParent;
  /** By entity id or the id of any of its chains, such as `QuoteRecord.speakerId`. */
  entitiesByIds(ids: readonly string[]): ById<EntityRecord>;

  mentions(filter: MentionFilter, order: MentionOrder, page: PageRequest): Promise<Page<MentionRecord>>;
  countMentions(filter: MentionFilter): Promise<number>;
  mentionsPerParent(
    parent: MentionParent,
    ids: readonly string[],
    filter: MentionFilter,
    order: MentionOrder,
    page: PageRequest,
  ): PagePerParent<MentionRecord>;
  countMentionsPerParent(parent: MentionParent, ids: readonly string[], filter: MentionFilter): CountPerParent;
  /** All mentions of each article, in the order of the text. */
  mentionsOf(articleIds: readonly string[]): RowsPerParent<MentionRecord>;
  /** All time expressions of each article, in the order of the text. */
  datesOf(articleIds: readonly string[]): RowsPerParent<DateRecord>;

  quotes(filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Promise<Page<QuoteRecord>>;
  countQuotes(filter: QuoteFilter): Promise<number>;
  quotesPerParent(
    parent: QuoteParent,
    ids: readonly string[],
    filter: QuoteFilter,
    order: QuoteOrder,
    page: PageRequest,
  ): PagePerParent<QuoteRecord>;
  countQuotesPerParent(parent: QuoteParent, ids: readonly string[], filter: QuoteFilter): CountPerParent;
  tallyQuotes(filter: QuoteFilter, by: QuoteTally, limit: number): Promise<readonly Tally[]>;
  tallyQuotesPerParent(
    parent: QuoteParent,
    ids: readonly string[],
    filter: QuoteFilter,
    by: QuoteTally,
    limit: number,
  ): RowsPerParent<Tally>;
  quotesByIds(ids: readonly string[]): ById<QuoteRecord>;
  /** The quotes whose words are most like those of a text, best first: candidates for what it was taken from. */
  quotesLike(text: string, limit: number): Promise<readonly QuoteRecord[]>;
  /** All quotes of each article, in the order of the text. */
  quotesOf(articleIds: readonly string[]): RowsPerParent<QuoteRecord>;
  /** The quotes told within each quote, in the order of the text. */
  innerOf(quoteIds: readonly string[]): RowsPerParent<QuoteRecord>;
  /** The entities in the content of each quote, in the order of first mention. */
  aboutOf(quoteIds: readonly string[]): RowsPerParent<EntityRecord>;

  statements(filter: StatementFilter, order: StatementOrder, page: PageRequest): Promise<Page<StatementRecord>>;
  countStatements(filter: StatementFilter): Promise<number>;
  statementsPerParent(
    parent: StatementParent,
    ids: readonly string[],
    filter: StatementFilter,
    order: StatementOrder,
    page: PageRequest,
  ): PagePerParent<StatementRecord>;
  countStatementsPerParent(parent: StatementParent, ids: readonly string[], filter: StatementFilter): CountPerParent;
  /** In how many articles and independent stories each statement is quoted. */
  statementReach(ids: readonly string[]): ById<StatementReach>;
  /** By statement id or the id of any of its quotes. */
  statementsByIds(ids: readonly string[]): ById<StatementRecord>;

  events(filter: EventFilter, order: EventOrder, page: PageRequest): Promise<Page<EventRecord>>;
  countEvents(filter: EventFilter): Promise<number>;
  eventsPerParent(
    parent: EventParent,
    ids: readonly string[],
    filter: EventFilter,
    order: EventOrder,
    page: PageRequest,
  ): PagePerParent<EventRecord>;
  countEventsPerParent(parent: EventParent, ids: readonly string[], filter: EventFilter): CountPerParent;
  tallyEvents(filter: EventFilter, by: EventTally, limit: number): Promise<readonly Tally[]>;
  tallyEventsPerParent(
    parent: EventParent,
    ids: readonly string[],
    filter: EventFilter,
    by: EventTally,
    limit: number,
  ): RowsPerParent<Tally>;
  /** By event id or the id of any of its reports. */
  eventsByIds(ids: readonly string[]): ById<EventRecord>;
  /** All reports of each event, in id order. */
  reportsOf(eventIds: readonly string[]): RowsPerParent<ReportRecord>;
  /** Who took part in each event, each entity and role once. */
  participantsOf(eventIds: readonly string[]): RowsPerParent<ParticipantRecord>;

  stories(filter: StoryFilter, order: StoryOrder, page: PageRequest): Promise<Page<StoryRecord>>;
  countStories(filter: StoryFilter): Promise<number>;
  /** By story id or the id of any of its articles. */
  storiesByIds(ids: readonly string[]): ById<StoryRecord>;

  loads(filter: LoadFilter, order: LoadOrder, page: PageRequest): Promise<Page<LoadRecord>>;
  countLoads(filter: LoadFilter): Promise<number>;
  loadsByIds(ids: readonly string[]): ById<LoadRecord>;
  /** What each run refused, in the order in which it did. */
  refusalsOf(loadIds: readonly string[]): RowsPerParent<RefusalRecord>;

  /** Searches for all the words; best first (`order` is always rank, ascending). */
  search(query: string, scopes: readonly SearchScope[], page: PageRequest): Promise<Page<SearchHit>>;
  countSearch(query: string, scopes: readonly SearchScope[]): Promise<number>;
}
