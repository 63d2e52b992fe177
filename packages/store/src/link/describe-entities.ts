import { eq, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { nameKey } from "../name-key.js";
import { chains, entities, entityNames } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import type { Described } from "./describe.js";
import { nameRows } from "./name-rows.js";

export async function describeEntities(
  db: Database,
  insert: InsertRows,
  things: readonly Described<"entity">[],
): Promise<void> {
  const ids = things.map(({ thing }) => thing);
  await insert(
    entities,
    things.map(({ thing, description: { kind, name, aliases, roles, authorityIds } }) => ({
      id: thing,
      kind,
      name,
      nameKey: nameKey(name),
      aliases,
      roles,
      authorityIds,
      mentions: 0,
      articles: 0,
      stale: true,
    })),
    { key: ["id"], replace: ["kind", "name", "nameKey", "aliases", "roles", "authorityIds"] },
  );
  await db.delete(entityNames).where(isAnyOf(entityNames.entityId, ids));
  await insert(
    entityNames,
    things.flatMap(({ thing, description }) => nameRows(thing, [description.name, ...description.aliases])),
  );
  // Counted in one pass over the index: an entity in the news has thousands of chains.
  const counted = db
    .select({
      id: chains.entityId,
      mentions: sql<number>`sum(${chains.mentions})`.as("its_mentions"),
      articles: sql<number>`count(distinct ${chains.articleId})`.as("its_articles"),
    })
    .from(chains)
    .where(isAnyOf(chains.entityId, ids))
    .groupBy(chains.entityId)
    .as("counted");
  await db
    .update(entities)
    .set({ mentions: sql`${counted.mentions}`, articles: sql`${counted.articles}`, stale: false })
    .from(counted)
    .where(eq(entities.id, counted.id));
}
