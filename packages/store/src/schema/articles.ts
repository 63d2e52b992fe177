import type { CopyRelation, Encoding, Known, Lead, OriginEvidence, Paragraph, Removed, Span } from "@newsgraph/core";
import { type AnySQLiteColumn, blob, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, precision } from "./columns.js";
import { stories } from "./stories.js";

/** What is known of an article, in short rows: lists and filters read no text. */
export const articles = sqliteTable(
  "articles",
  {
    /** Row number for the full-text index; means nothing else. */
    seq: integer().primaryKey(),
    id: text().notNull().unique(),
    title: text(),
    titleKnown: text().$type<Known>(),
    titleSource: text(),
    /** `nameKey` of the title. */
    titleKey: text(),
    outlet: text(),
    outletKnown: text().$type<Known>(),
    outletSource: text(),
    /** `outletKey` of the outlet. */
    outletKey: text(),
    byline: json<readonly string[]>().notNull(),
    dateline: text(),
    publishedValue: text(),
    publishedPrecision: precision(),
    publishedKnown: text().$type<Known>(),
    publishedSource: text(),
    /** First and last day that the publication date covers. */
    publishedFirst: text(),
    publishedLast: text(),
    language: text().notNull(),
    sourceUrls: json<readonly string[]>().notNull(),
    encoding: text().$type<Encoding>(),
    analysisVersion: text().notNull(),
    linked: integer({ mode: "boolean" }).notNull(),
    /** Where linking put it; null while it is not linked. */
    node: text(),
    storyId: text().references(() => stories.id, { onDelete: "set null" }),
    copyRelation: text().$type<CopyRelation>(),
    originId: text().references((): AnySQLiteColumn => articles.id, { onDelete: "set null" }),
    /** The article that the relation and the similarity are to: its origin or another copy. */
    againstId: text().references((): AnySQLiteColumn => articles.id, { onDelete: "set null" }),
    similarity: real(),
    /** False while its quotes wait to be aligned with those of the article that it is held against. */
    aligned: integer({ mode: "boolean" }).notNull().default(true),
  },
  (table) => [
    index("articles_by_published").on(table.publishedFirst, table.id),
    index("articles_by_title").on(table.titleKey, table.id),
    index("articles_by_outlet").on(table.outletKey),
    index("articles_by_story").on(table.storyId),
    index("articles_by_node").on(table.node, table.id),
    index("articles_by_origin").on(table.originId),
    index("articles_by_against").on(table.againstId),
    index("articles_unlinked").on(table.linked, table.id),
    index("articles_unaligned").on(table.aligned, table.id),
  ],
);

/** What tells where an article came from, and what came from it. Apart, because lists read no evidence; articles without any have no row. */
export const originEvidence = sqliteTable("origin_evidence", {
  articleId: text()
    .primaryKey()
    .references(() => articles.id, { onDelete: "cascade" }),
  evidence: json<readonly OriginEvidence[]>().notNull(),
});

/** The long parts of an article. Apart, because SQLite writes a whole row again when one column of it changes. */
export const texts = sqliteTable("texts", {
  articleId: text()
    .primaryKey()
    .references(() => articles.id, { onDelete: "cascade" }),
  text: text().notNull(),
  paragraphs: json<readonly Paragraph[]>().notNull(),
  sentences: json<readonly Span[]>().notNull(),
  removed: json<readonly Removed[]>().notNull(),
  /** 32-bit little-endian words. */
  sketch: blob({ mode: "buffer" }).notNull(),
});

/** What an article is about. Apart, because event linking reads many of them and no text; articles of an older schema have none until they are analysed anew. */
export const leads = sqliteTable("leads", {
  articleId: text()
    .primaryKey()
    .references(() => articles.id, { onDelete: "cascade" }),
  lead: json<Lead>().notNull(),
});

/** Every path where an article was seen: a file, or a place within one (`news.zip/a.txt`, `news.jsonl#17`). */
export const files = sqliteTable(
  "files",
  {
    path: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    bytes: integer().notNull(),
    /** The file on disk that holds it; null if that is the path itself. */
    source: text(),
    /** How the source was told to be read, as the loader understands it; null if its ending told all. */
    readAs: json<Readonly<Record<string, unknown>>>(),
  },
  (table) => [index("files_by_article").on(table.articleId), index("files_by_source").on(table.source)],
);
