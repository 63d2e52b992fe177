import { asc, getTableColumns, type InferSelectModel, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { QuoteFilter } from "../model/filters.js";
import type { QuoteRecord } from "../model/records.js";
import type { QuoteTally } from "../model/tally.js";
import { outletKey } from "../name-key.js";
import { articles, chains, quoteAbouts, quotes, statements } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { type Condition, equals, hasWords, is, isOneOf, isOnly, isReached } from "./conditions.js";
import { type DateRow, dateColumns, dateJoin, findingDate } from "./dates.js";
import { type ListSpec, listing } from "./listing.js";
import { quotesLike } from "./quotes-like.js";
import type { QuoteOrder, QuoteParent, Reads } from "./reads.js";
import { articlesOfStory, chainsOfEntity, itself, quotesAboutEntity, toStatement } from "./relations.js";
import { rowsPerParent } from "./rows-per-parent.js";
import { sayingConditions } from "./saying.js";
import { type Computed, recordOf } from "./stored-record.js";
import { byInterval, tallying } from "./tallying.js";

const isOfOutlet: Condition<readonly string[]> = {
  parameter: (outlets) => JSON.stringify(outlets.map(outletKey)),
  holds: (keys) =>
    sql`${quotes.articleId} in (select ${articles.id} from ${articles} where ${isAnyOf(articles.outletKey, keys)})`,
};

/** A quote that is not linked yet stands for itself. */
const isFullestForm = sql`(${quotes.statementId} is null or ${quotes.id} = (
  select ${statements.fullestId} from ${statements} where ${statements.id} = ${quotes.statementId}))`;

/** Other words that bear the meaning, or words given to somebody else: one whom neither names nor authorities know for the statement's speaker. */
const isAltered = sql`(${quotes.verdict} = 'ALTERED' or (${quotes.otherSpeaker} and exists (
  select 1 from ${statements} join ${chains} as said on said.id = ${statements.speakerChainId}
    join ${chains} as told on told.id = ${quotes.speakerChainId}
  where ${statements.id} = ${quotes.statementId} and said.entity_id <> told.entity_id)))`;

type QuoteReads = Pick<
  Reads,
  | "quotes"
  | "countQuotes"
  | "quotesPerParent"
  | "countQuotesPerParent"
  | "tallyQuotes"
  | "tallyQuotesPerParent"
  | "quotesByIds"
  | "quotesOf"
  | "quotesLike"
  | "innerOf"
>;
/** Quotes of an article that are read at once; the longest speech has fewer. */
const MOST_OF_ARTICLE = 10_000;

export function quoteReads(db: Database): QuoteReads {
  const saidOn = dateJoin(quotes.articleId, quotes.saidDate);
  const columns = { ...getTableColumns(quotes), ...dateColumns };
  const spec: ListSpec<QuoteRow, QuoteRecord, QuoteFilter, QuoteOrder["field"], QuoteParent> = {
    table: quotes,
    id: quotes.id,
    columns,
    joins: [saidOn],
    computed,
    orders: { SAID_ON: quotes.saidFirst, PUBLISHED_AT: quotes.publishedFirst, POSITION: quotes.start },
    conditions: {
      ...sayingConditions(quotes),
      aboutId: isReached(quotes.id, quotesAboutEntity),
      kind: isOneOf(quotes.kind),
      stance: isOneOf(quotes.stance),
      outlet: isOfOutlet,
      articleId: equals(quotes.articleId),
      statementId: isReached(quotes.statementId, toStatement),
      storyId: isReached(quotes.articleId, articlesOfStory),
      text: hasWords(quotes.seq, "quotes_fts"),
      marked: is(sql`${quotes.marked}`),
      onePerStatement: isOnly(isFullestForm),
      alteredOnly: isOnly(isAltered),
    },
    parents: {
      articleId: { children: itself, column: quotes.articleId },
      speakerId: { children: chainsOfEntity, column: quotes.speakerChainId },
      aboutId: { children: quotesAboutEntity, column: quotes.id },
      statementId: { children: toStatement, column: quotes.statementId },
      storyId: { children: articlesOfStory, column: quotes.articleId },
    },
  };
  const list = listing(db, spec);
  const tallies = tallying<QuoteFilter, QuoteTally, QuoteParent>(db, spec, {
    ...byInterval(quotes.saidFirst, quotes.saidLast),
    SPEAKER: {
      value: chains.entityId,
      join: sql`join ${chains} on ${chains.id} = ${quotes.speakerChainId}`,
      first: "MOST",
    },
    ABOUT: {
      value: chains.entityId,
      join: sql`join ${quoteAbouts} on ${quoteAbouts.quoteId} = ${quotes.id} join ${chains} on ${chains.id} = ${quoteAbouts.chainId}`,
      first: "MOST",
    },
  });
  const idsLike = quotesLike(db);
  const innerOf = db
    .select(columns)
    .from(quotes)
    .leftJoin(saidOn.table, saidOn.on)
    .where(isAnyOf(quotes.outerId, sql.placeholder("ids")))
    .orderBy(asc(quotes.outerId), asc(quotes.ordinal))
    .prepare();
  return {
    quotes: list.page,
    countQuotes: list.count,
    quotesPerParent: list.perParent,
    countQuotesPerParent: list.countPerParent,
    tallyQuotes: tallies.tally,
    tallyQuotesPerParent: tallies.tallyPerParent,
    quotesByIds: (ids) => list.byIds(ids),
    async quotesLike(text, limit) {
      const ids = await idsLike(text, limit);
      const found = await list.byIds(ids);
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    async quotesOf(ids) {
      const page = { limit: MOST_OF_ARTICLE, backward: false, position: null };
      const pages = await list.perParent("articleId", ids, {}, { field: "POSITION", direction: "ASC" }, page);
      return new Map([...pages].map(([id, { rows }]) => [id, rows.map(({ node }) => node)]));
    },
    async innerOf(quoteIds) {
      const rows = await innerOf.execute({ ids: JSON.stringify(quoteIds) });
      return rowsPerParent(
        quoteIds,
        rows,
        (row) => row.outerId!,
        (row) => recordOf(row, computed),
      );
    },
  };
}

type QuoteRow = InferSelectModel<typeof quotes> & DateRow;

const computed: Computed<QuoteRow, QuoteRecord> = {
  speakerId: (row) => row.speakerChainId,
  saidOn: findingDate,
};
