import type { LinkChange, Noun } from "@newsgraph/core";
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { linkNodes } from "../schema.js";
import { asTable, isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import { foundThings } from "./found-things.js";
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

  const thingOf = await nameThings(db, change, left);
  const renamed: [node: string, thing: string][] = [];
  const current = new Map<string, string>();
  for (const row of thingOf) {
    current.set(row.node, row.thing);
    touched.add(row.thing);
    if (row.before === row.thing) continue;
    if (row.before !== "") touched.add(row.before);
    renamed.push([row.node, row.thing]);
  }
  const ids = placed.map((place) => place.finding);
  const before = await db
    .selectDistinct({ thing })
    .from(findings)
    .where(and(isAnyOf(finding, ids), isNotNull(thing)));
  for (const row of before) touched.add(row.thing!);
  await foundThings(db, insert, noun, [...new Set(current.values())]);

  const set = { [thingColumn]: sql`v.thing` };
  await db
    .update(findings)
    .set(set)
    .from(asTable(["node", "thing"], renamed))
    .where(eq(node, sql`v.node`));
  const settled = placed.map((place) => [place.finding, current.get(place.node)!]);
  await db
    .update(findings)
    .set(set)
    .from(asTable(["finding", "thing"], settled))
    .where(and(eq(finding, sql`v.finding`), sql`${thing} is not v.thing`));
  await db
    .update(linkNodes)
    .set({ thing: sql`v.thing` })
    .from(nodesTable(noun, "thing", renamed))
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
async function moveNodes(db: Database, insert: InsertRows, { noun, keysAdded, groups }: LinkChange): Promise<void> {
  const groupOf = new Map(groups.flatMap(({ group, moved }) => moved.map((node) => [node, group] as const)));
  const fresh = new Set(keysAdded.map(({ node }) => node));
  await insert(
    linkNodes,
    keysAdded.map(({ node, keys }) => ({ noun, node, group: groupOf.get(node) ?? node, thing: "", keys })),
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
}

/** Nodes with what they are to get. The noun stands in the table, so that each row finds its node by the whole key of `link_nodes`. */
function nodesTable(noun: Noun, column: string, rows: readonly (readonly [node: string, value: string])[]) {
  return asTable(
    ["noun", "node", column],
    rows.map(([node, value]) => [noun, node, value]),
  );
}

const isNodeOfTable = and(eq(linkNodes.noun, sql`v.noun`), eq(linkNodes.node, sql`v.node`));

interface NamedNode {
  readonly node: string;
  /** The thing it was part of; empty for a new one. */
  readonly before: string;
  readonly thing: string;
}

/** All nodes of the groups that changed or gained or lost a finding, with the smallest finding of their group. */
async function nameThings(
  db: Database,
  { noun, groups, placed }: LinkChange,
  left: readonly string[],
): Promise<readonly NamedNode[]> {
  const { findings, finding, node } = TABLES[noun];
  const entered = [...new Set([...placed.map((place) => place.node), ...left])];
  const rows = await db
    .selectDistinct({ group: linkNodes.group })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, entered)));
  const names = new Set([...groups.map(({ group }) => group), ...rows.map(({ group }) => group)]);
  const first = db
    .select({ id: finding })
    .from(findings)
    .where(eq(node, linkNodes.node))
    .orderBy(asc(finding))
    .limit(1);
  const nodes = await db
    .select({
      node: linkNodes.node,
      group: linkNodes.group,
      before: linkNodes.thing,
      first: sql<string | null>`(${first})`,
    })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.group, [...names])));
  const smallest = new Map<string, string>();
  for (const { group, first } of nodes) {
    const known = smallest.get(group);
    if (first !== null && (known === undefined || first < known)) smallest.set(group, first);
  }
  return nodes.flatMap(({ node, group, before }) => {
    const thing = smallest.get(group);
    return thing === undefined ? [] : [{ node, before, thing }];
  });
}

async function findingsIn(
  db: Database,
  { noun }: LinkChange,
  renamed: readonly (readonly [node: string, thing: string])[],
): Promise<readonly string[]> {
  const { findings, finding, node } = TABLES[noun];
  const nodes = renamed.map(([id]) => id);
  const rows = await db.select({ id: finding }).from(findings).where(isAnyOf(node, nodes));
  return rows.map(({ id }) => id);
}
