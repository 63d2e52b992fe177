import type { DateRule, DateType } from "@newsgraph/core";
import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { articles } from "./articles.js";
import { findingColumns, json, precision } from "./columns.js";

/** Time expressions. Quotes and reports point here by article and ordinal. */
export const dates = sqliteTable(
  "dates",
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    ...findingColumns(),
    text: text().notNull(),
    type: text().$type<DateType>().notNull(),
    /** TIMEX3 value. */
    value: text(),
    reckoning: json<DateRule>(),
    /** The reckoning resolved. */
    resolvedValue: text(),
    resolvedPrecision: precision(),
    reckonedFrom: text(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.ordinal] })],
);
