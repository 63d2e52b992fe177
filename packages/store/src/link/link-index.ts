import type { FindingOf, LinkIndex, Neighbours, Noun } from "@newsgraph/core";
import { and, asc, desc, eq, exists, gt, isNotNull, lt, notInArray, type SQL, sql } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import { linkEdges, linkKeys, linkNodes, linkRemovals } from "../schema.js";
import { asTable, isAnyOf, listOf } from "../sqlite.js";
import { FINDINGS } from "./findings.js";
import { TABLES } from "./nouns.js";

/** See `LinkIndex`. Every question is one statement however much is asked, prepared once. */
export function linkIndex<N extends Noun>(db: Database, noun: N): LinkIndex<FindingOf[N]> {
  const { findings, finding, node } = TABLES[noun];
  const ids = sql.placeholder("ids");
  const withIds = (values: readonly string[]) => ({ ids: JSON.stringify(values) });

  const nodes = union(
    db
      .select({ finding, node: sql<string>`${node}` })
      .from(findings)
      .where(and(isNotNull(node), isAnyOf(finding, ids))),
    db
      .select({ finding: linkRemovals.finding, node: linkRemovals.node })
      .from(linkRemovals)
      .where(and(eq(linkRemovals.noun, noun), isAnyOf(linkRemovals.finding, ids))),
  ).prepare();

  const staying = db
    .select({ id: finding })
    .from(findings)
    .where(and(eq(node, sql`v.node`), notInArray(finding, listOf(sql.placeholder("passed")))));
  const firsts = db
    .select({ node: sql<string>`v.node`, id: sql<string | null>`(${staying.orderBy(asc(finding)).limit(1)})` })
    .from(asTable(["node"], ids))
    .prepare();
  const firstOf = async (asked: readonly string[], passed: readonly string[]) => {
    const rows = await firsts.execute({
      ids: JSON.stringify(asked.map((id) => [id])),
      passed: JSON.stringify(passed),
    });
    return rows.filter((row): row is { node: string; id: string } => row.id !== null);
  };

  const keys = db
    .select({ node: linkNodes.node, keys: linkNodes.keys })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, ids)))
    .orderBy(asc(linkNodes.node))
    .prepare();

  const under = (key: SQL) => and(eq(linkKeys.noun, noun), eq(linkKeys.key, key));
  const known = db
    .select({ key: sql<string>`v.key` })
    .from(asTable(["key"], ids))
    .where(exists(db.select({ one: sql`1` }).from(linkKeys).where(under(sql`v.key`))))
    .prepare();
  const besides = (isNearer: typeof lt, direction: typeof asc) =>
    db
      .select({
        nodes: sql<string>`(select json_group_array(node) from (${db
          .select({ node: linkKeys.node })
          .from(linkKeys)
          .where(and(under(sql`v.key`), isNearer(linkKeys.node, sql`v.node`)))
          .orderBy(direction(linkKeys.node))
          .limit(sql.placeholder("count"))}))`,
      })
      .from(asTable(["key", "node"], sql.placeholder("places")))
      .orderBy(sql`v.place`)
      .prepare();
  const below = besides(lt, desc);
  const above = besides(gt, asc);

  const edge = { a: linkEdges.a, b: linkEdges.b, score: linkEdges.score, evidence: linkEdges.evidence };
  const edges = union(
    db
      .select(edge)
      .from(linkEdges)
      .where(and(eq(linkEdges.noun, noun), isAnyOf(linkEdges.a, ids))),
    db
      .select(edge)
      .from(linkEdges)
      .where(and(eq(linkEdges.noun, noun), isAnyOf(linkEdges.b, ids))),
  )
    .orderBy(sql`1, 2`)
    .prepare();

  const between = db
    .select(edge)
    .from(asTable(["a", "b"], sql.placeholder("pairs")))
    .crossJoin(linkEdges) // each pair is looked up, not each edge
    .where(and(eq(linkEdges.noun, noun), eq(linkEdges.a, sql`v.a`), eq(linkEdges.b, sql`v.b`)))
    .prepare();

  const refused = db
    .select({ group: linkNodes.group, node: linkNodes.node })
    .from(linkNodes)
    .where(and(linkNodes.refused, eq(linkNodes.noun, noun), isAnyOf(linkNodes.group, ids)))
    .prepare();

  const standing = db
    .select({ group: linkNodes.group, node: sql<string>`min(${linkNodes.node})` })
    .from(linkNodes)
    .where(
      and(
        ...[eq(linkNodes.noun, noun), isAnyOf(linkNodes.group, ids)],
        ...[sql`${linkNodes.standing} is not ''`, notInArray(linkNodes.node, listOf(sql.placeholder("passed")))],
      ),
    )
    .groupBy(linkNodes.group, sql`coalesce(${linkNodes.standing}, ${linkNodes.node})`)
    .prepare();

  const signatures = db
    .select({ node: linkNodes.node, signature: sql<string>`${linkNodes.signature}` })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, ids), isNotNull(linkNodes.signature)))
    .prepare();

  const groups = db
    .select({ node: linkNodes.node, group: linkNodes.group })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.node, ids)))
    .prepare();
  const members = db
    .select({ node: linkNodes.node, group: linkNodes.group, standing: linkNodes.standing })
    .from(linkNodes)
    .where(and(eq(linkNodes.noun, noun), isAnyOf(linkNodes.group, ids)))
    .orderBy(asc(linkNodes.group), asc(linkNodes.node)) // by the group first: told to sort by nodes alone, SQLite passes all there are
    .prepare();

  return {
    async nodesOf(asked) {
      const rows = await nodes.execute(withIds(asked));
      return new Map(rows.map((row) => [row.finding, row.node]));
    },
    async samples(asked, passedOver) {
      if (asked.length === 0) return [];
      const nodeOf = new Map((await firstOf(asked, passedOver)).map((row) => [row.id, row.node]));
      const found = await FINDINGS[noun](db, isAnyOf(finding, [...nodeOf.keys()]));
      return found.map((sample) => ({ ...sample, id: nodeOf.get(sample.id)! }));
    },
    async occupied(asked, passedOver) {
      return new Set((await firstOf(asked, passedOver)).map((row) => row.node));
    },
    async keysOf(asked) {
      const rows = await keys.execute(withIds(asked));
      return new Map(rows.map((row) => [row.node, row.keys]));
    },
    async knownKeys(asked) {
      const rows = await known.execute({ ids: JSON.stringify(asked.map((key) => [key])) });
      return new Set(rows.map((row) => row.key));
    },
    async neighbours(places, count) {
      const asked = { places: JSON.stringify(places.map(({ key, node }) => [key, node])), count };
      const [under, over] = [await below.execute(asked), await above.execute(asked)];
      const list = (row: { readonly nodes: string } | undefined): string[] => JSON.parse(row!.nodes);
      return places.map((_, i): Neighbours => ({ below: list(under[i]), above: list(over[i]) }));
    },
    async edgesAt(asked) {
      return edges.execute(withIds(asked));
    },
    async edgesBetween(pairs) {
      return between.execute({ pairs: JSON.stringify(pairs.map(({ a, b }) => [a, b])) });
    },
    async refusedIn(asked) {
      return groupBy(
        await refused.execute(withIds(asked)),
        (row) => row.group,
        (row) => row.node,
      );
    },
    async standingsOf(asked, passedOver) {
      const rows = await standing.execute({ ...withIds(asked), passed: JSON.stringify(passedOver) });
      return groupBy(
        rows,
        (row) => row.group,
        (row) => row.node,
      );
    },
    async signaturesOf(asked) {
      const rows = await signatures.execute(withIds(asked));
      return new Map(rows.map(({ node, signature }) => [node, signature]));
    },
    async groupsOf(asked) {
      const rows = await groups.execute(withIds(asked));
      return new Map(rows.map((row) => [row.node, row.group]));
    },
    async membersOf(asked) {
      return groupBy(
        await members.execute(withIds(asked)),
        (row) => row.group,
        ({ node, standing }) => ({ node, standing }),
      );
    },
  };
}
