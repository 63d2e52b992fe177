import type { FindingOf, Noun } from "@newsgraph/core";
import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import { asTable, isAnyOf } from "../sqlite.js";
import { FINDINGS } from "./findings.js";
import { TABLES } from "./nouns.js";

/** See `Store.findingsOfThings`. */
export async function findingsOfThings<N extends Noun>(
  db: Database,
  noun: N,
  things: readonly string[],
  atMost = Number.MAX_SAFE_INTEGER,
): Promise<ReadonlyMap<string, readonly FindingOf[N][]>> {
  const { findings, finding, article, thing } = TABLES[noun];
  const members = db
    .select({ id: finding })
    .from(findings)
    .where(eq(thing, sql`v.thing`))
    .orderBy(asc(article), asc(finding))
    .limit(atMost);
  const rows = await db
    .select({ thing: sql<string>`v.thing`, ids: sql<string>`(select json_group_array(id) from (${members}))` })
    .from(
      asTable(
        ["thing"],
        things.map((id) => [id]),
      ),
    );
  const thingOf = new Map(
    rows.flatMap((row) => (JSON.parse(row.ids) as string[]).map((id) => [id, row.thing] as const)),
  );
  const found = await FINDINGS[noun](db, isAnyOf(finding, [...thingOf.keys()]));
  return groupBy(found, ({ id }) => thingOf.get(id)!);
}
