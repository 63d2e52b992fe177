import type { Noun } from "@newsgraph/core";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { linkKeys } from "../schema.js";
import { asTable } from "../sqlite.js";

/** See `Store.hotKeys`. */
export async function hotKeys(
  db: Database,
  noun: Noun,
  keys: readonly string[],
  least: number,
): Promise<ReadonlyMap<string, number>> {
  const under = and(eq(linkKeys.noun, noun), eq(linkKeys.key, sql`v.key`));
  const rows = await db
    .select({ key: sql<string>`v.key`, nodes: sql<number>`(select count(*) from ${linkKeys} where ${under})` })
    .from(
      asTable(
        ["key"],
        keys.map((key) => [key]),
      ),
    );
  return new Map(rows.filter(({ nodes }) => nodes >= least).map(({ key, nodes }) => [key, nodes]));
}
