import type { OutsideOriginal } from "@newsgraph/core";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, precision } from "./columns.js";

/** One piece of reporting in all its copies. What each copy is to the others stands with the articles. */
export const stories = sqliteTable(
  "stories",
  {
    id: text().primaryKey(),
    /** Number of articles. */
    articles: integer().notNull(),
    publishedValue: text(),
    publishedPrecision: precision(),
    publishedFirst: text(),
    /** The article from which the others were copied; no foreign key, as articles point here. */
    originId: text(),
    /** The page outside the store that its articles come from. */
    original: json<OutsideOriginal>(),
    stale: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    index("stories_by_articles").on(table.articles, table.id),
    index("stories_by_published").on(table.publishedFirst, table.id),
    index("stories_stale").on(table.stale, table.id),
  ],
);
