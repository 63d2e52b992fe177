import type { Noun } from "@newsgraph/core";
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json } from "./columns.js";

/*
 * What linking keeps of the findings. A finding's node stands in its own row; no foreign keys here: what linking keeps of
 * a node outlives its findings until they are linked away.
 */

/** The versions of linking that made what stands in these tables and in the things; more than one where its rules changed meanwhile. */
export const linkVersions = sqliteTable("link_versions", { version: text().primaryKey() });

/** Nodes: findings in which the linker sees no difference. */
export const linkNodes = sqliteTable(
  "link_nodes",
  {
    noun: text().$type<Noun>().notNull(),
    node: text().notNull(),
    /** The smallest node of those that are one thing. */
    group: text().notNull(),
    /** The thing that all its findings are part of. */
    thing: text().notNull(),
    keys: json<readonly string[]>().notNull(),
    /** What decides which nodes may not stand in its group; empty if it forbids nothing, null if it was linked before this was kept. */
    standing: text(),
    /** True once an edge led from it into another group, because of what is forbidden. */
    refused: integer({ mode: "boolean" }).notNull().default(false),
    /** By which most of what is not the same is told apart unread; null if it was linked before this was kept. */
    signature: text(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.node] }),
    index("link_nodes_by_group").on(table.noun, table.group, table.thing),
    index("link_nodes_refused").on(table.noun, table.group).where(sql`${table.refused}`),
  ],
);

/** Nodes that share a key are compared. */
export const linkKeys = sqliteTable(
  "link_keys",
  {
    noun: text().$type<Noun>().notNull(),
    key: text().notNull(),
    node: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.noun, table.key, table.node] })],
);

/** Pairs of nodes that are the same; `a` < `b`. */
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

/** Findings that left with their article and wait to be linked away, and the node they stood in. */
export const linkRemovals = sqliteTable(
  "link_removals",
  {
    noun: text().$type<Noun>().notNull(),
    finding: text().notNull(),
    node: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.finding] }),
    index("link_removals_by_node").on(table.noun, table.node),
  ],
);
