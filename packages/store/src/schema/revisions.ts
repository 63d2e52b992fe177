import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, precision } from "./columns.js";
import { runs } from "./runs.js";

/**
 * What stood in a file before its content changed. Kept to be read, and no part of the graph: its findings left with it. No
 * foreign key on the path, as a revision outlives a file that comes back.
 */
export const revisions = sqliteTable(
  "revisions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    path: text().notNull(),
    /** The article that it was. */
    articleId: text().notNull(),
    /** The run that replaced it. */
    runId: integer().references(() => runs.id, { onDelete: "set null" }),
    title: text(),
    outlet: text(),
    byline: json<readonly string[]>().notNull(),
    publishedValue: text(),
    publishedPrecision: precision(),
    text: text().notNull(),
  },
  (table) => [index("revisions_by_path").on(table.path), index("revisions_by_article").on(table.articleId)],
);
