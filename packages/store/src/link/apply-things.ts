import type { LinkChange, Noun } from "@newsgraph/core";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { linkNodes } from "../schema.js";
import { asTable, isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import { foundThings } from "./found-things.js";
import { groupsOf, type NamedNode, nameThings } from "./name-things.js";
import { TABLES } from "./nouns.js";
import { touch, touchEventsOf } from "./things.js";

/**
 * Brings things up to date after findings took their places: each group of nodes is one thing, whose id is the smallest
 * among its findings. Written are only the findings whose thing changes, which are few: in a thing of thousands a new
 * finding is seldom the smallest. `left`: nodes that findings moved out of.
 */
export async function applyThings(
  db: Database,
  insert: InsertRows,
  change: LinkChange,
  left: readonly string[],
): Promise<void> {
  const { noun, placed } = change;
  const { findings, finding, node, thing, thingColumn } = TABLES[noun];
  const touched = new Set<string>(await removeNodes(db, change));
  await moveNodes(db, insert, change);

  const { thingOf, renamed } = await nameThings(db, change, left);
  for (const thing of thingOf.values()) touched.add(thing);
  for (const { before } of renamed) if (before !== "") touched.add(before);
  const ids = placed.map((place) => place.finding);
  const before = await db
    .selectDistinct({ thing })
    .from(findings)
    .where(and(isAnyOf(finding, ids), isNotNull(thing)));
  for (const row of before) touched.add(row.thing!);
  await foundThings(db, insert, noun, [...new Set(thingOf.values())]);

  const set = { [thingColumn]: sql`v.thing` };
  await db
    .update(findings)
    .set(set)
    .from(
      asTable(
        ["node", "thing"],
        renamed.map(({ node, thing }) => [node, thing]),
      ),
    )
    .where(eq(node, sql`v.node`));
  const groupOf = await groupsOf(db, noun, [...new Set(placed.map((place) => place.node))]);
  const settled = placed.map((place) => [place.finding, thingOf.get(groupOf.get(place.node)!)!]);
  await db
    .update(findings)
    .set(set)
    .from(asTable(["finding", "thing"], settled))
    .where(and(eq(finding, sql`v.finding`), sql`${thing} is not v.thing`));
  await db
    .update(linkNodes)
    .set({ thing: sql`v.thing` })
    .from(
      nodesTable(
        noun,
        "thing",
        renamed.map(({ node, thing }) => [node, thing]),
      ),
    )
    .where(isNodeOfTable);
  if (noun === "story") await touchEventsOf(db, [...ids, ...(await findingsIn(db, change, renamed))]);
  await touch(db, noun, [...touched]);
}

/** Forgets nodes without findings; gives the things they were part of. */
async function removeNodes(db: Database, { noun, nodesRemoved }: LinkChange): Promise<readonly string[]> {
  if (nodesRemoved.length === 0) return [];
  const gone = await db
    .delete(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, nodesRemoved)))
    .returning();
  return gone.map((row) => row.thing);
}

/** Writes new nodes and puts the others into their new groups. */
async function moveNodes(
  db: Database,
  insert: InsertRows,
  { noun, nodesAdded, groups, refused }: LinkChange,
): Promise<void> {
  const groupOf = new Map(groups.flatMap(({ group, moved }) => moved.map((node) => [node, group] as const)));
  const fresh = new Set(nodesAdded.map(({ node }) => node));
  await insert(
    linkNodes,
    nodesAdded.map((added) => ({
      ...{ noun, ...added, group: groupOf.get(added.node) ?? added.node },
      ...{ thing: "", refused: false },
    })),
  );
  await db
    .update(linkNodes)
    .set({ group: sql`v.group_name` })
    .from(
      nodesTable(
        noun,
        "group_name",
        [...groupOf].filter(([node]) => !fresh.has(node)),
      ),
    )
    .where(isNodeOfTable);
  await db
    .update(linkNodes)
    .set({ refused: true })
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, refused), eq(linkNodes.refused, false)));
}

/** Nodes with what they are to get. The noun stands in the table, so that each row finds its node by the whole key of `link_nodes`. */
function nodesTable(noun: Noun, column: string, rows: readonly (readonly [node: string, value: string])[]) {
  return asTable(
    ["noun", "node", column],
    rows.map(([node, value]) => [noun, node, value]),
  );
}

const isNodeOfTable = and(eq(linkNodes.noun, sql`v.noun`), eq(linkNodes.node, sql`v.node`));

async function findingsIn(
  db: Database,
  { noun }: LinkChange,
  renamed: readonly NamedNode[],
): Promise<readonly string[]> {
  const { findings, finding, node } = TABLES[noun];
  const nodes = renamed.map((row) => row.node);
  const rows = await db.select({ id: finding }).from(findings).where(isAnyOf(node, nodes));
  return rows.map(({ id }) => id);
}
