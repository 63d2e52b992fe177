import type { StoryCopy } from "@newsgraph/core";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { articles, originEvidence, stories } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import type { Described } from "./describe.js";
import { inferHeaders } from "./infer-headers.js";
import { touchStatementsOf } from "./things.js";

export async function describeStories(
  db: Database,
  insert: InsertRows,
  things: readonly Described<"story">[],
): Promise<void> {
  const ids = things.map(({ thing }) => thing);
  await describeCopies(db, ids, things);
  const copies = things.flatMap(({ description }) => description.copies);
  await replaceEvidence(db, insert, copies);
  await inferHeaders(db, insert, copies);
  for (const { thing, description } of things) {
    const origins = description.copies.filter(({ relation }) => relation === null);
    const originId = origins.length === 1 ? origins[0]!.article : null;
    await db.update(stories).set({ originId, original: description.original }).where(eq(stories.id, thing));
  }
  const ofStory = eq(articles.storyId, stories.id);
  const ofEarliest = (column: SQLiteColumn) => sql`(
    select ${column} from ${articles} where ${and(ofStory, isNotNull(articles.publishedFirst))}
    order by ${articles.publishedFirst}, ${articles.publishedLast}, ${articles.id} limit 1)`;
  await db
    .update(stories)
    .set({
      articles: sql`(select count(*) from ${articles} where ${ofStory})`,
      publishedValue: ofEarliest(articles.publishedValue),
      publishedPrecision: ofEarliest(articles.publishedPrecision),
      publishedFirst: ofEarliest(articles.publishedFirst),
      stale: false,
    })
    .where(isAnyOf(stories.id, ids));
}

async function replaceEvidence(db: Database, insert: InsertRows, copies: readonly StoryCopy[]): Promise<void> {
  const ids = copies.map(({ article }) => article);
  const told = await db.select({ id: articles.id }).from(articles).where(isAnyOf(articles.id, ids));
  const there = new Set(told.map(({ id }) => id));
  await db.delete(originEvidence).where(isAnyOf(originEvidence.articleId, ids));
  await insert(
    originEvidence,
    copies
      .filter(({ article, evidence }) => evidence.length > 0 && there.has(article))
      .map(({ article, evidence }) => ({ articleId: article, evidence })),
  );
}

/** Stores what each article is to the others. Most are what they were: only those that differ are written. */
async function describeCopies(
  db: Database,
  storyIds: readonly string[],
  things: readonly Described<"story">[],
): Promise<void> {
  const stored = await db
    .select({
      id: articles.id,
      copyRelation: articles.copyRelation,
      originId: articles.originId,
      againstId: articles.againstId,
      similarity: articles.similarity,
    })
    .from(articles)
    .where(isAnyOf(articles.storyId, storyIds));
  const before = new Map(stored.map((row) => [row.id, row]));
  const turned: string[] = [];
  for (const { description } of things) {
    for (const { article, relation, origin, against, similarity } of description.copies) {
      const row = before.get(article);
      if (!row) continue;
      const copy = {
        copyRelation: relation,
        originId: origin,
        againstId: against,
        similarity: relation === null ? null : similarity,
      };
      const isSame = (Object.keys(copy) as (keyof typeof copy)[]).every((column) => row[column] === copy[column]);
      const turn = row.againstId === against ? copy : { ...copy, aligned: false };
      if (!isSame) await db.update(articles).set(turn).where(eq(articles.id, article));
      if ((row.copyRelation === null) !== (relation === null)) turned.push(article);
    }
  }
  await touchStatementsOf(db, turned);
}
