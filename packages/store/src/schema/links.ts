import type { Noun } from "@newsgraph/core";
import { index, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/*
 * What linking keeps of the findings. No foreign keys: keys and edges outlive their finding until it is linked away.
 */

/** Findings that share a key are compared. */
export const linkKeys = sqliteTable(
  "link_keys",
  {
    noun: text().$type<Noun>().notNull(),
    key: text().notNull(),
    finding: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.key, table.finding] }),
    index("link_keys_by_finding").on(table.noun, table.finding),
  ],
);

/** Pairs that are the same; `a` < `b`. */
export const linkEdges = sqliteTable(
  "link_edges",
  {
    noun: text().$type<Noun>().notNull(),
    a: text().notNull(),
    b: text().notNull(),
    score: real().notNull(),
    evidence: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.a, table.b] }),
    index("link_edges_by_b").on(table.noun, table.b),
  ],
);

/** Findings that left with their article and wait to be linked away, and the thing they belonged to. */
export const linkRemovals = sqliteTable(
  "link_removals",
  {
    noun: text().$type<Noun>().notNull(),
    finding: text().notNull(),
    thing: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.finding] }),
    index("link_removals_by_thing").on(table.noun, table.thing),
  ],
);
