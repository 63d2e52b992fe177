import type { FindingOf, LinkIndex, Noun } from "@newsgraph/core";
import { and, asc, desc, eq, gt, isNotNull, lt, sql } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import { linkEdges, linkKeys, linkRemovals } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { FINDINGS } from "./findings.js";
import { TABLES } from "./nouns.js";

/** See `LinkIndex`. Statements that linking asks for every key of every finding are prepared once. */
export function linkIndex<N extends Noun>(db: Database, noun: N): LinkIndex<FindingOf[N]> {
  const { findings, finding, thing } = TABLES[noun];
  const ids = sql.placeholder("ids");
  const withIds = (values: readonly string[]) => ({ ids: JSON.stringify(values) });

  const besides = (isNearer: typeof lt, direction: typeof asc) =>
    db
      .select({ finding: linkKeys.finding })
      .from(linkKeys)
      .where(
        and(
          eq(linkKeys.noun, noun),
          eq(linkKeys.key, sql.placeholder("key")),
          isNearer(linkKeys.finding, sql.placeholder("id")),
        ),
      )
      .orderBy(direction(linkKeys.finding))
      .limit(sql.placeholder("count"))
      .prepare();
  const below = besides(lt, desc);
  const above = besides(gt, asc);

  const keys = db
    .select({ finding: linkKeys.finding, key: linkKeys.key })
    .from(linkKeys)
    .where(and(eq(linkKeys.noun, noun), isAnyOf(linkKeys.finding, ids)))
    .orderBy(asc(linkKeys.finding), asc(linkKeys.key))
    .prepare();

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

  const removal = { finding: linkRemovals.finding, thing: linkRemovals.thing };
  const memberships = (what: "finding" | "thing") =>
    union(
      db
        .select({ finding, thing: sql<string>`${thing}` })
        .from(findings)
        .where(and(isNotNull(thing), isAnyOf(what === "finding" ? finding : thing, ids))),
      db
        .select(removal)
        .from(linkRemovals)
        .where(and(eq(linkRemovals.noun, noun), isAnyOf(linkRemovals[what], ids))),
    )
      .orderBy(sql`1`)
      .prepare();
  const groups = memberships("finding");
  const members = memberships("thing");

  return {
    async keysOf(asked) {
      return groupBy(
        await keys.execute(withIds(asked)),
        (row) => row.finding,
        (row) => row.key,
      );
    },
    async neighbours(key, id, count) {
      const [under, over] = [await below.execute({ key, id, count }), await above.execute({ key, id, count })];
      return { below: under.map((row) => row.finding), above: over.map((row) => row.finding) };
    },
    findings: (asked) => FINDINGS[noun](db, isAnyOf(finding, asked)),
    async edgesAt(asked) {
      return edges.execute(withIds(asked));
    },
    async groupsOf(asked) {
      const rows = await groups.execute(withIds(asked));
      return new Map(rows.map((row) => [row.finding, row.thing]));
    },
    async membersOf(things) {
      return groupBy(
        await members.execute(withIds(things)),
        (row) => row.thing,
        (row) => row.finding,
      );
    },
  };
}
