import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { linkedBy } from "../link/link-versions.js";
import { articles, entities, events, quotes, runs as runsTable, statements, stories } from "../schema.js";
import type { StoreStatus } from "../store.js";
import type { Reads } from "./reads.js";

/** Runs that `Store.status` tells of. */
const LAST_RUNS = 10;
/** All done; or finished, with some files refused but not all: where a disk is not mounted nothing was loaded. */
const IS_GOOD = sql`(${runsTable.exitCode} = 0 or ${runsTable.exitCode} = 3
  and json_extract(${runsTable.counts}, '$.refused') < json_extract(${runsTable.counts}, '$.files'))`;

/** See `Store.status`. */
export async function readStatus(db: Database, read: Reads): Promise<StoreStatus> {
  const count = (table: SQLiteTable, where: SQL = sql`true`) =>
    sql<number>`(select count(*) from ${table} where ${where})`;
  const [counts] = await db
    .select({
      articles: count(articles),
      stories: count(stories),
      entities: count(entities),
      quotes: count(quotes),
      statements: count(statements),
      events: count(events),
      unlinked: count(articles, eq(articles.linked, false)),
    })
    .from(sql`(select 1)`);
  const last = { limit: LAST_RUNS, backward: false, position: null };
  const runs = await read.loads({}, { field: "STARTED_AT", direction: "DESC" }, last);
  const [good] = await db
    .select({ id: sql<string>`max(${runsTable.id})` })
    .from(runsTable)
    .where(and(IS_GOOD, sql`${runsTable.paths} <> '[]'`));
  const lastGoodRun = good?.id ? ((await read.loadsByIds([String(good.id)])).get(String(good.id)) ?? null) : null;
  return { counts: counts!, runs: runs.rows.map(({ node }) => node), linkedBy: await linkedBy(db), lastGoodRun };
}
