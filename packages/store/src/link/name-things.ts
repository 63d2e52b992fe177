import type { LinkChange, Noun } from "@newsgraph/core";
import { and, asc, eq, gt, lt, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { linkNodes } from "../schema.js";
import { asTable, isAnyOf } from "../sqlite.js";
import { TABLES } from "./nouns.js";

/** A node whose group goes by another finding than before. */
export interface NamedNode {
  readonly node: string;
  /** The thing it was part of; empty for a new one. */
  readonly before: string;
  readonly thing: string;
}

/** The names that groups have now. */
export interface NamedThings {
  /** The smallest finding of each group that changed or gained or lost a finding. */
  readonly thingOf: ReadonlyMap<string, string>;
  /** Their nodes that were part of another thing. */
  readonly renamed: readonly NamedNode[];
}

/**
 * Names the groups that a change touched, each by its smallest finding. What only grew goes by the smallest of its old names
 * and its new findings, so that nobody has to look through thousands; only what lost a finding is looked through. `left`: nodes that findings moved out of.
 */
export async function nameThings(
  db: Database,
  { noun, groups, placed }: LinkChange,
  left: readonly string[],
): Promise<NamedThings> {
  const groupOf = await groupsOf(db, noun, [...new Set([...placed.map((place) => place.node), ...left])]);
  const parted = new Set(groups.filter((change) => change.parted).map(({ group }) => group));
  for (const node of left) if (groupOf.has(node)) parted.add(groupOf.get(node)!);
  const names = new Set([...groups.map(({ group }) => group), ...groupOf.values()]);

  const thingOf = new Map(await smallestFindings(db, noun, [...parted]));
  const told = await smallestThings(
    db,
    noun,
    [...names].filter((group) => !parted.has(group)),
  );
  const gained = placed.map(({ finding, node }) => [groupOf.get(node)!, finding] as const);
  for (const [group, id] of [...told, ...gained]) {
    const known = thingOf.get(group);
    if (known === undefined || id < known) thingOf.set(group, id);
  }
  return { thingOf, renamed: await renamedNodes(db, noun, [...thingOf]) };
}

/** Node to group. */
export async function groupsOf(
  db: Database,
  noun: Noun,
  nodes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ node: linkNodes.node, group: linkNodes.group })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, nodes)));
  return new Map(rows.map(({ node, group }) => [node, group]));
}

/** By group; those without findings are left out. */
async function smallestFindings(db: Database, noun: Noun, groups: readonly string[]): Promise<[string, string][]> {
  const { findings, finding, node } = TABLES[noun];
  const first = db
    .select({ id: finding })
    .from(findings)
    .where(eq(node, linkNodes.node))
    .orderBy(asc(finding))
    .limit(1);
  const rows = await db
    .select({ group: linkNodes.group, id: sql<string | null>`min((${first}))` })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.group, groups)))
    .groupBy(linkNodes.group);
  return rows.flatMap(({ group, id }) => (id === null ? [] : [[group, id]]));
}

/** The smallest thing that any node of each group was part of; groups of new nodes alone are left out. */
async function smallestThings(db: Database, noun: Noun, groups: readonly string[]): Promise<[string, string][]> {
  const first = db
    .select({ id: linkNodes.thing })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), eq(linkNodes.group, sql`v.name`), gt(linkNodes.thing, "")))
    .orderBy(asc(linkNodes.thing))
    .limit(1);
  const names = asTable(
    ["name"],
    groups.map((group) => [group]),
  );
  const rows = await db.select({ group: sql<string>`v.name`, id: sql<string | null>`(${first})` }).from(names);
  return rows.flatMap(({ group, id }) => (id === null ? [] : [[group, id]]));
}

/** The nodes of the groups that are part of another thing than these. Of a group of thousands they are found without passing the others. */
async function renamedNodes(
  db: Database,
  noun: Noun,
  thingOf: readonly (readonly [group: string, thing: string])[],
): Promise<readonly NamedNode[]> {
  const named = { node: linkNodes.node, before: linkNodes.thing, thing: sql<string>`v.thing` };
  const besides = (isBeside: typeof lt) =>
    db
      .select(named)
      .from(asTable(["name", "thing"], thingOf))
      .crossJoin(linkNodes)
      .where(and(eq(linkNodes.noun, noun), eq(linkNodes.group, sql`v.name`), isBeside(linkNodes.thing, sql`v.thing`)));
  return [...(await besides(lt)), ...(await besides(gt))];
}
