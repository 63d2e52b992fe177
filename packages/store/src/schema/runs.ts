import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json } from "./columns.js";

/** Runs of the loader. */
export const runs = sqliteTable(
  "runs",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    startedAt: text().notNull(),
    finishedAt: text(),
    exitCode: integer(),
    version: text().notNull(),
    paths: json<readonly string[]>().notNull(),
    settings: json<Readonly<Record<string, unknown>>>().notNull(),
    counts: json<Readonly<Record<string, number>>>(),
    refusedByCode: json<Readonly<Record<string, number>>>(),
    joined: json<Readonly<Record<string, number>>>(),
    stageSeconds: json<Readonly<Record<string, number>>>(),
    /** Number of refused files. */
    refusals: integer().notNull(),
  },
  (table) => [index("runs_by_start").on(table.startedAt, table.id)],
);

/** Files that a run refused. */
export const refusals = sqliteTable(
  "refusals",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    runId: integer()
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    path: text().notNull(),
    code: text().notNull(),
    message: text().notNull(),
  },
  (table) => [index("refusals_by_run").on(table.runId)],
);
