import type { ArticleId, Noun } from "@newsgraph/core";
import { and, asc, eq, gt } from "drizzle-orm";
import type { Database } from "../connection.js";
import { articles } from "../schema.js";
import { TABLES } from "./nouns.js";

/** See `Store.unlinked`. */
export async function unlinked(db: Database, limit: number, after = ""): Promise<readonly ArticleId[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.linked, false), gt(articles.id, after)))
    .orderBy(asc(articles.id))
    .limit(limit);
  return rows.map(({ id }) => id as ArticleId);
}

/** See `Store.staleThings`. */
export async function staleThings(db: Database, noun: Noun, limit: number): Promise<readonly string[]> {
  const { things } = TABLES[noun];
  const rows = await db
    .select({ id: things.id })
    .from(things)
    .where(eq(things.stale, true))
    .orderBy(asc(things.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** See `Store.countStale`. */
export function countStale(db: Database, noun: Noun): Promise<number> {
  const { things } = TABLES[noun];
  return db.$count(things, eq(things.stale, true));
}
