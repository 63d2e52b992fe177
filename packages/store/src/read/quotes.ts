import { and, eq, getTableColumns, type InferSelectModel, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { QuoteFilter } from "../model/filters.js";
import type { QuoteRecord } from "../model/records.js";
import { nameKey } from "../name-key.js";
import { articles, quotes, statements } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { given, isOneOf, isReached, overlapsWindow } from "./conditions.js";
import { type DateRow, dateColumns, dateJoin, findingDate } from "./dates.js";
import { matchesText } from "./full-text.js";
import { listing } from "./listing.js";
import type { QuoteOrder, QuoteParent, Reads } from "./reads.js";
import { articlesOfStory, chainsNamed, chainsOfEntity, itself, quotesAboutEntity, toStatement } from "./relations.js";

type QuoteReads = Pick<Reads, "quotes" | "countQuotes" | "quotesPerParent" | "countQuotesPerParent" | "quotesByIds">;

export function quoteReads(db: Database): QuoteReads {
  const list = listing<QuoteRow, QuoteRecord, QuoteFilter, QuoteOrder["field"], QuoteParent>(db, {
    table: quotes,
    id: quotes.id,
    columns: { ...getTableColumns(quotes), ...dateColumns },
    joins: [dateJoin(quotes.articleId, quotes.saidDate)],
    node: quoteRecord,
    orders: { SAID_ON: quotes.saidFirst, PUBLISHED_AT: quotes.publishedFirst, POSITION: quotes.start },
    where: (filter) =>
      and(
        isReached(quotes.speakerChainId, chainsOfEntity, filter.speakerId),
        isReached(quotes.speakerChainId, chainsNamed, filter.speakerName),
        isReached(quotes.id, quotesAboutEntity, filter.aboutId),
        isOneOf(quotes.kind, filter.kind),
        isOneOf(quotes.stance, filter.stance),
        overlapsWindow({ first: quotes.saidFirst, last: quotes.saidLast }, filter.saidFrom, filter.saidTo),
        given(filter.outlet, isOfOutlet),
        given(filter.articleId, (id) => eq(quotes.articleId, id)),
        isReached(quotes.statementId, toStatement, filter.statementId),
        isReached(quotes.articleId, articlesOfStory, filter.storyId),
        given(filter.text, (text) => matchesText(quotes.seq, "quotes_fts", text)),
        given(filter.marked, (marked) => eq(quotes.marked, marked)),
        filter.onePerStatement ? isFullestForm : undefined,
      ),
    parents: {
      articleId: { children: itself, column: quotes.articleId },
      speakerId: { children: chainsOfEntity, column: quotes.speakerChainId },
      aboutId: { children: quotesAboutEntity, column: quotes.id },
      statementId: { children: toStatement, column: quotes.statementId },
      storyId: { children: articlesOfStory, column: quotes.articleId },
    },
  });
  return {
    quotes: list.page,
    countQuotes: list.count,
    quotesPerParent: list.perParent,
    countQuotesPerParent: list.countPerParent,
    quotesByIds: (ids) => list.byIds(ids, itself),
  };
}

function isOfOutlet(outlets: readonly string[]) {
  const isOutlet = isAnyOf(articles.outletKey, outlets.map(nameKey));
  return sql`${quotes.articleId} in (select ${articles.id} from ${articles} where ${isOutlet})`;
}

/** A quote that is not linked yet stands for itself. */
const isFullestForm = sql`(${quotes.statementId} is null or ${quotes.id} = (
  select ${statements.fullestId} from ${statements} where ${statements.id} = ${quotes.statementId}))`;

type QuoteRow = InferSelectModel<typeof quotes> & DateRow;

function quoteRecord(row: QuoteRow): QuoteRecord {
  return {
    id: row.id,
    articleId: row.articleId,
    start: row.start,
    end: row.end,
    sentence: row.sentence,
    rule: row.rule,
    confidence: row.confidence,
    kind: row.kind,
    marked: row.marked,
    text: row.text,
    segments: row.segments,
    speakerId: row.speakerChainId,
    speakerText: row.speakerText,
    cue: row.cue,
    stance: row.stance,
    saidOn: findingDate(row),
    channel: row.channel,
    statementId: row.statementId,
  };
}
