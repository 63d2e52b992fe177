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
  const ofEntity = eq(chains.entityId, entities.id);
  await db
    .update(entities)
    .set({
      mentions: sql`(select coalesce(sum(${chains.mentions}), 0) from ${chains} where ${ofEntity})`,
      articles: sql`(select count(distinct ${chains.articleId}) from ${chains} where ${ofEntity})`,
      stale: false,
    })
    .where(isAnyOf(entities.id, ids));
}
