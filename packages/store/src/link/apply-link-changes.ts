import { type LinkChange, NOUNS, type Noun } from "@newsgraph/core";
import { and, eq, sql } from "drizzle-orm";
import type { Connection, Database } from "../connection.js";
import type { Removals } from "../model/linking.js";
import { articles, linkEdges, linkKeys, linkNodes, linkRemovals } from "../schema.js";
import { asTable, isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import { applyThings } from "./apply-things.js";
import { TABLES } from "./nouns.js";

/** See `Store.applyLinkChanges`. */
export function applyLinkChanges(
  { db, transaction }: Connection,
  insert: InsertRows,
  articleIds: readonly string[],
  changes: readonly LinkChange[],
  removed: Partial<Removals>,
): Promise<void> {
  return transaction(async () => {
    const vacated = new Map<Noun, readonly string[]>();
    for (const noun of NOUNS) vacated.set(noun, await forgetRemovals(db, noun, removed[noun] ?? []));
    for (const change of changes) {
      await applyKeys(db, insert, change);
      await applyEdges(db, insert, change);
      const left = [...vacated.get(change.noun)!, ...(await applyPlaces(db, change))];
      await applyThings(db, insert, change, left);
    }
    if (articleIds.length > 0) {
      await db.update(articles).set({ linked: true }).where(isAnyOf(articles.id, articleIds));
    }
  });
}

/** Removals that are linked away are forgotten; gives the nodes they stood in. */
async function forgetRemovals(db: Database, noun: Noun, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .delete(linkRemovals)
    .where(and(eq(linkRemovals.noun, noun), isAnyOf(linkRemovals.finding, ids)))
    .returning();
  return rows.map(({ node }) => node);
}

async function applyKeys(
  db: Database,
  insert: InsertRows,
  { noun, nodesAdded, nodesRemoved }: LinkChange,
): Promise<void> {
  if (nodesRemoved.length > 0) {
    const rows = await db
      .select({ node: linkNodes.node, keys: linkNodes.keys })
      .from(linkNodes)
      .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, nodesRemoved)));
    const pairs = rows.flatMap(({ node, keys }) => keys.map((key) => [key, node]));
    const isGone = sql`(${linkKeys.key}, ${linkKeys.node}) in (select v.key, v.node from ${asTable(["key", "node"], pairs)})`;
    await db.delete(linkKeys).where(and(eq(linkKeys.noun, noun), isGone));
  }
  const rows = nodesAdded.flatMap(({ node, keys }) => keys.map((key) => ({ noun, key, node })));
  await insert(linkKeys, rows, "keep");
}

async function applyEdges(
  db: Database,
  insert: InsertRows,
  { noun, edgesAdded, edgesRemoved }: LinkChange,
): Promise<void> {
  if (edgesRemoved.length > 0) {
    const pairs = edgesRemoved.map(({ a, b }) => [a, b]);
    const isGone = sql`(${linkEdges.a}, ${linkEdges.b}) in (select v.a, v.b from ${asTable(["a", "b"], pairs)})`;
    await db.delete(linkEdges).where(and(eq(linkEdges.noun, noun), isGone));
  }
  const rows = edgesAdded.map((edge) => ({ noun, a: edge.a, b: edge.b, score: edge.score, evidence: edge.evidence }));
  await insert(linkEdges, rows, { key: ["noun", "a", "b"], replace: ["score", "evidence"] });
}

/** Puts findings into their nodes; gives the nodes that they stood in before. */
async function applyPlaces(db: Database, { noun, placed }: LinkChange): Promise<readonly string[]> {
  if (placed.length === 0) return [];
  const { findings, finding, node } = TABLES[noun];
  const isPlaced = isAnyOf(
    finding,
    placed.map((place) => place.finding),
  );
  const before = await db.selectDistinct({ node }).from(findings).where(isPlaced);
  await db
    .update(findings)
    .set({ node: sql`v.node` })
    .from(
      asTable(
        ["finding", "node"],
        placed.map((place) => [place.finding, place.node]),
      ),
    )
    .where(eq(finding, sql`v.finding`));
  return before.flatMap((row) => row.node ?? []);
}
