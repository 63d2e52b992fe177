import { type AuthorityEntry, type EntityKind, nodeId } from "@newsgraph/core";
import { eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Connection, Database } from "../connection.js";
import { linkAnew } from "../link/removals.js";
import { nameKey } from "../name-key.js";
import { articles, authorities, authorityNames, chains, entities, entityNames } from "../schema.js";
import { asTable, isAnyOf } from "../sqlite.js";
import type { InsertRows } from "./insert.js";

/** See `Store.setAuthorities`. */
export function setAuthorities(
  { db, transaction }: Connection,
  insert: InsertRows,
  entries: readonly AuthorityEntry[],
): Promise<number> {
  const given = new Map(entries.map((entry) => [idOf(entry), entry]));
  return transaction(async () => {
    const stored = new Set((await db.select({ id: authorities.id }).from(authorities)).map(({ id }) => id));
    const gone = [...stored].filter((id) => !given.has(id));
    const added = [...given].filter(([id]) => !stored.has(id));
    if (gone.length === 0 && added.length === 0) return 0;
    const keysGone = await db
      .select({ key: authorityNames.key })
      .from(authorityNames)
      .where(isAnyOf(authorityNames.authorityId, gone));
    await db.delete(authorities).where(isAnyOf(authorities.id, gone));
    await insert(
      authorities,
      added.map(([id, { kind, name, ids }]) => ({ id, kind, name, ids })),
    );
    const names = added.flatMap(([id, { name, aliases }]) =>
      [...new Set([name, ...aliases].map(nameKey))].map((key) => ({ key, authorityId: id })),
    );
    await insert(authorityNames, names);
    return relink(db, insert, gone, [...new Set([...keysGone, ...names].map(({ key }) => key))]);
  });
}

/** Chains that a change of entries touches find their entry anew, and their articles wait to be linked; says how many articles. */
async function relink(
  db: Database,
  insert: InsertRows,
  gone: readonly string[],
  keys: readonly string[],
): Promise<number> {
  const named = db.select({ id: entityNames.entityId }).from(entityNames).where(isAnyOf(entityNames.key, keys));
  const unlinked = db.select({ id: articles.id }).from(articles).where(eq(articles.linked, false));
  const touched = await db
    .select({
      id: chains.id,
      articleId: chains.articleId,
      kind: chains.kind,
      name: chains.name,
      aliases: chains.aliases,
    })
    .from(chains)
    .where(or(isAnyOf(chains.authority, gone), inArray(chains.entityId, named), inArray(chains.articleId, unlinked)));
  await matchAuthorities(db, touched);
  const ids = [...new Set(touched.map(({ articleId }) => articleId))];
  await linkAnew(db, insert, "entity", ids);
  await db.update(entities).set({ stale: true }).where(inArray(entities.id, named));
  return ids.length;
}

/** Notes for each chain which entry its names are those of, if any; costs one look-up while there are no entries. */
export async function matchAuthorities(db: Database, named: readonly NamedChain[]): Promise<void> {
  const keysOf = (chain: NamedChain) => [chain.name, ...chain.aliases].map(nameKey);
  const rows = await db
    .select({ key: authorityNames.key, id: authorities.id, kind: authorities.kind })
    .from(authorityNames)
    .innerJoin(authorities, eq(authorities.id, authorityNames.authorityId))
    .where(isAnyOf(authorityNames.key, [...new Set(named.flatMap(keysOf))]));
  const byKey = new Map<string, { readonly id: string; readonly kind: EntityKind }[]>();
  for (const { key, id, kind } of rows) byKey.set(key, [...(byKey.get(key) ?? []), { id, kind }]);
  const matched = named.map((chain) => [chain.id, matchOf(chain.kind, keysOf(chain), byKey)] as const);
  await db
    .update(chains)
    .set({ authority: null })
    .where(
      sql`${isNotNull(chains.authority)} and ${isAnyOf(
        chains.id,
        named.map(({ id }) => id),
      )}`,
    );
  await db
    .update(chains)
    .set({ authority: sql`v.authority` })
    .from(
      asTable(
        ["chain", "authority"],
        matched.flatMap(([chain, id]) => (id === null ? [] : [[chain, id]])),
      ),
    )
    .where(eq(chains.id, sql`v.chain`));
}

interface NamedChain {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The one entry that the name means, else the one that the other names mean; null where two entries share them. */
function matchOf(
  kind: EntityKind,
  [name, ...aliases]: readonly string[],
  byKey: ReadonlyMap<string, readonly { readonly id: string; readonly kind: EntityKind }[]>,
): string | null {
  const entriesOf = (key: string) =>
    (byKey.get(key) ?? []).filter((entry) => entry.kind === kind || kind === "OTHER").map(({ id }) => id);
  const own = new Set(entriesOf(name!));
  const meant = own.size > 0 ? own : new Set(aliases.flatMap(entriesOf));
  return meant.size === 1 ? [...meant][0]! : null;
}

function idOf({ kind, name, aliases, ids }: AuthorityEntry): string {
  return nodeId("authority", JSON.stringify([kind, name, [...aliases].sort(), [...ids].sort()]));
}
