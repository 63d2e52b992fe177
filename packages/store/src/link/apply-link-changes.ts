import { type LinkChange, NOUNS, type Noun } from "@newsgraph/core";
import { and, eq, isNotNull, or } from "drizzle-orm";
import type { Connection, Database } from "../connection.js";
import type { Removals } from "../model/linking.js";
import { articles, linkEdges, linkKeys, linkRemovals } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import { foundThings } from "./found-things.js";
import { type NounTables, TABLES } from "./nouns.js";
import { touch, touchEventsOf } from "./things.js";

/** See `Store.applyLinkChanges`. */
export function applyLinkChanges(
  { db, transaction }: Connection,
  insert: InsertRows,
  articleIds: readonly string[],
  changes: readonly LinkChange[],
  removed: Partial<Removals>,
): Promise<void> {
  return transaction(async () => {
    for (const noun of NOUNS) await forget(db, noun, removed[noun] ?? []);
    for (const change of changes) {
      await applyKeys(db, insert, change);
      await applyEdges(db, insert, change);
      await applyGroups(db, insert, change);
    }
    if (articleIds.length > 0) {
      await db.update(articles).set({ linked: true }).where(isAnyOf(articles.id, articleIds));
    }
  });
}

/** Removals that are linked away leave nothing behind. A finding may have come back meanwhile: then it has no group yet. */
async function forget(db: Database, noun: Noun, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.delete(linkRemovals).where(and(eq(linkRemovals.noun, noun), isAnyOf(linkRemovals.finding, ids)));
  await db.delete(linkKeys).where(and(eq(linkKeys.noun, noun), isAnyOf(linkKeys.finding, ids)));
  await db
    .delete(linkEdges)
    .where(and(eq(linkEdges.noun, noun), or(isAnyOf(linkEdges.a, ids), isAnyOf(linkEdges.b, ids))));
}

async function applyKeys(
  db: Database,
  insert: InsertRows,
  { noun, keysAdded, keysRemoved }: LinkChange,
): Promise<void> {
  if (keysRemoved.length > 0) {
    await db.delete(linkKeys).where(and(eq(linkKeys.noun, noun), isAnyOf(linkKeys.finding, keysRemoved)));
  }
  const rows = keysAdded.flatMap(({ id, keys }) => keys.map((key) => ({ noun, key, finding: id })));
  await insert(linkKeys, rows, "keep");
}

async function applyEdges(
  db: Database,
  insert: InsertRows,
  { noun, edgesAdded, edgesRemoved }: LinkChange,
): Promise<void> {
  for (const { a, b } of edgesRemoved) {
    await db.delete(linkEdges).where(and(eq(linkEdges.noun, noun), eq(linkEdges.a, a), eq(linkEdges.b, b)));
  }
  const rows = edgesAdded.map((edge) => ({ noun, a: edge.a, b: edge.b, score: edge.score, evidence: edge.evidence }));
  await insert(linkEdges, rows, { key: ["noun", "a", "b"], replace: ["score", "evidence"] });
}

/** Moves findings between things. Only those that moved are read and written: most of a touched group stays as it was. */
async function applyGroups(db: Database, insert: InsertRows, { noun, groups }: LinkChange): Promise<void> {
  if (groups.length === 0) return;
  const tables = TABLES[noun];
  const before = await thingsOf(
    db,
    tables,
    groups.flatMap((group) => group.moved),
  );
  const touched = new Set(groups.map((group) => group.thing));
  await foundThings(db, insert, noun, [...touched]);

  for (const { thing, moved } of groups) {
    if (moved.length === 0) continue;
    for (const id of moved) touched.add(before.get(id) ?? thing);
    await db
      .update(tables.findings)
      .set({ [tables.thingColumn]: thing })
      .where(isAnyOf(tables.finding, moved));
  }
  if (noun === "story") {
    await touchEventsOf(
      db,
      groups.flatMap(({ moved }) => moved),
    );
  }
  await touch(db, noun, [...touched]);
}

async function thingsOf(
  db: Database,
  tables: NounTables,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { findings, finding, thing } = tables;
  const rows = await db
    .select({ finding, thing })
    .from(findings)
    .where(and(isAnyOf(finding, ids), isNotNull(thing)));
  return new Map(rows.map((row) => [row.finding, row.thing!]));
}
