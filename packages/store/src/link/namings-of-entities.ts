import type { EntityNaming } from "@newsgraph/core";
import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import { authorities, chains } from "../schema.js";
import { isAnyOf } from "../sqlite.js";

/** See `Store.namingsOfEntities`. Counted in an index alone; of each naming one chain is read. */
export async function namingsOfEntities(
  db: Database,
  entityIds: readonly string[],
  atMost: number,
): Promise<ReadonlyMap<string, readonly EntityNaming[]>> {
  const counted = await db
    .select({
      entity: sql<string>`${chains.entityId}`,
      chain: sql<string>`min(${chains.id})`,
      chains: sql<number>`count(*)`,
      mentions: sql<number>`sum(${chains.mentions})`,
      publishedAt: sql<string | null>`min(${chains.publishedValue})`,
    })
    .from(chains)
    .where(isAnyOf(chains.entityId, entityIds))
    .groupBy(chains.entityId, sql`coalesce(${chains.naming}, ${chains.id})`);
  const common = [...groupBy(counted, ({ entity }) => entity).values()].flatMap((namings) =>
    namings.length <= atMost ? namings : namings.toSorted(mostChainsFirst).slice(0, atMost),
  );
  const told = await readNamings(
    db,
    common.map(({ chain }) => chain),
  );
  return groupBy(
    common,
    ({ entity }) => entity,
    ({ entity: _, chain, ...counts }) => ({ ...told.get(chain)!, ...counts }),
  );
}

/** Ties by ids, so that which come first never depends on when they were stored. */
function mostChainsFirst(p: CountedNaming, q: CountedNaming): number {
  return q.chains - p.chains || (p.chain < q.chain ? -1 : 1);
}

interface CountedNaming {
  /** Smallest id of its chains. */
  readonly chain: string;
  readonly chains: number;
}

async function readNamings(db: Database, chainIds: readonly string[]) {
  const { id, kind, name, ids } = authorities;
  const rows = await db
    .select({
      chain: chains.id,
      kind: chains.kind,
      name: chains.name,
      aliases: chains.aliases,
      roles: chains.roles,
      authority: { id, kind, name, ids },
    })
    .from(chains)
    .leftJoin(authorities, eq(authorities.id, chains.authority))
    .where(isAnyOf(chains.id, chainIds))
    .orderBy(asc(chains.id));
  return new Map(rows.map(({ chain, ...naming }) => [chain, naming]));
}
