import type { QuoteKind, QuoteVerdict, Stance } from "@newsgraph/core";
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import type { TextSpan } from "../model/records.js";
import { articles } from "./articles.js";
import { findingColumns, json } from "./columns.js";
import { dates } from "./dates.js";
import { chains } from "./entities.js";

export const statements = sqliteTable(
  "statements",
  {
    id: text().primaryKey(),
    text: text().notNull(),
    speakerName: text(),
    speakerChainId: text().references(() => chains.id, { onDelete: "set null" }),
    /** Quotes of the statement; no foreign keys, as quotes point here. */
    fullestId: text().notNull(),
    earliestId: text().notNull(),
    saidFirst: text(),
    saidLast: text(),
    /** Number of quotes. */
    quotes: integer().notNull(),
    stale: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    index("statements_by_said").on(table.saidFirst, table.id),
    index("statements_by_quotes").on(table.quotes, table.id),
    index("statements_by_speaker").on(table.speakerChainId),
    index("statements_stale").on(table.stale, table.id),
  ],
);

export const quotes = sqliteTable(
  "quotes",
  {
    seq: integer().primaryKey(),
    id: text().notNull().unique(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    ...findingColumns(),
    kind: text().$type<QuoteKind>().notNull(),
    marked: integer({ mode: "boolean" }).notNull(),
    /** The segments joined by a space, without quotation marks. */
    text: text().notNull(),
    segments: json<readonly TextSpan[]>().notNull(),
    speakerChainId: text().references(() => chains.id, { onDelete: "cascade" }),
    speakerText: json<TextSpan>(),
    cue: json<TextSpan>(),
    stance: text().$type<Stance>().notNull(),
    /** Ordinal of the date that tells when it was said; the days that date covers. */
    saidDate: integer(),
    saidFirst: text(),
    saidLast: text(),
    channel: text(),
    /** First day of the article's publication date: quotes are listed by it, and an index covers one table. */
    publishedFirst: text(),
    /** Where linking put it; null while it is not linked. */
    node: text(),
    /** The quote of the same article within which it is told. */
    outerId: text().references((): AnySQLiteColumn => quotes.id, { onDelete: "cascade" }),
    statementId: text().references(() => statements.id, { onDelete: "set null" }),
    /** In a copy: the quote with which it is aligned in the article that the copy is held against. */
    counterpartId: text(),
    /** The quote at the end of the counterparts, in whose place it is linked; null for that quote itself and where there is none. */
    retellsId: text(),
    /** What became of the words of its statement's fullest form; null for VERBATIM, and where it was not told. */
    verdict: text().$type<QuoteVerdict>(),
    /** True if the name of its speaker cannot be that of the statement's. */
    otherSpeaker: integer({ mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    foreignKey({
      columns: [table.articleId, table.saidDate],
      foreignColumns: [dates.articleId, dates.ordinal],
    }).onDelete("cascade"),
    index("quotes_by_article").on(table.articleId, table.start),
    index("quotes_by_said").on(table.saidFirst, table.id),
    index("quotes_by_published").on(table.publishedFirst, table.id),
    index("quotes_by_speaker").on(table.speakerChainId),
    index("quotes_by_statement").on(table.statementId, table.articleId),
    index("quotes_by_node").on(table.node, table.id),
    index("quotes_by_outer").on(table.outerId),
    index("quotes_by_retold").on(table.retellsId).where(sql`${table.retellsId} is not null`),
  ],
);

/** Who is spoken of in a quote, in the order of first mention. */
export const quoteAbouts = sqliteTable(
  "quote_abouts",
  {
    quoteId: text()
      .notNull()
      .references(() => quotes.id, { onDelete: "cascade" }),
    ordinal: integer().notNull(),
    chainId: text()
      .notNull()
      .references(() => chains.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.ordinal] }),
    index("quote_abouts_by_chain").on(table.chainId),
  ],
);
