import type { CopyAlignment, QuotedText, QuotePair, UnalignedCopy } from "@newsgraph/core";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Connection, Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import { articles, quotes, texts } from "../schema.js";
import { asTable, isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import { linkAnew } from "./removals.js";
import { resolveRetold } from "./retold-quotes.js";

/** See `Store.unalignedCopies`. */
export async function unalignedCopies(db: Database, limit: number): Promise<readonly UnalignedCopy[]> {
  return db
    .select({ article: articles.id, against: articles.againstId })
    .from(articles)
    .where(eq(articles.aligned, false))
    .orderBy(asc(articles.id))
    .limit(limit);
}

/** See `Store.countUnaligned`. */
export function countUnaligned(db: Database): Promise<number> {
  return db.$count(articles, eq(articles.aligned, false));
}

/** See `Store.quotedTexts`. */
export async function quotedTexts(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, QuotedText>> {
  const rows = await db
    .select({ id: texts.articleId, text: texts.text, sentences: texts.sentences })
    .from(texts)
    .where(isAnyOf(texts.articleId, ids));
  const all = await db
    .select({ article: quotes.articleId, id: quotes.id, start: quotes.start, end: quotes.end })
    .from(quotes)
    .where(isAnyOf(quotes.articleId, ids))
    .orderBy(asc(quotes.articleId), asc(quotes.start), asc(quotes.id));
  const byArticle = groupBy(all, ({ article }) => article);
  return new Map(rows.map(({ id, ...text }) => [id, { ...text, quotes: byArticle.get(id) ?? [] }]));
}

/** See `Store.alignCopies`. */
export function alignCopies(
  { db, transaction }: Connection,
  insert: InsertRows,
  alignments: readonly CopyAlignment[],
): Promise<void> {
  return transaction(async () => {
    const ids = alignments.map(({ article }) => article);
    await pairQuotes(
      db,
      ids,
      alignments.flatMap(({ pairs }) => pairs),
    );
    await db.update(articles).set({ aligned: true }).where(isAnyOf(articles.id, ids));
    const stories = db.select({ id: articles.storyId }).from(articles).where(isAnyOf(articles.id, ids));
    const told = await db
      .select({
        id: quotes.id,
        article: quotes.articleId,
        counterpartId: quotes.counterpartId,
        retellsId: quotes.retellsId,
        hasSpeaker: sql<number>`${quotes.speakerChainId} is not null`.mapWith(Boolean),
      })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(inArray(articles.storyId, stories));
    const retold = resolveRetold(told);
    const turned = told.filter(({ id, retellsId }) => retold.get(id)! !== retellsId);
    await db
      .update(quotes)
      .set({ retellsId: sql`v.retells` })
      .from(
        asTable(
          ["quote", "retells"],
          turned.map(({ id }) => [id, retold.get(id)!] as [string, string]),
        ),
      )
      .where(eq(quotes.id, sql`v.quote`));
    await linkAnew(
      db,
      insert,
      "statement",
      turned.map(({ article }) => article),
    );
  });
}

/** Writes the pairs of these articles' quotes where they are others than before. */
async function pairQuotes(db: Database, articleIds: readonly string[], pairs: readonly QuotePair[]): Promise<void> {
  const paired = pairs.map(({ quote, counterpart }) => [quote, counterpart]);
  await db
    .update(quotes)
    .set({ counterpartId: null })
    .where(
      and(
        isAnyOf(quotes.articleId, articleIds),
        isNotNull(quotes.counterpartId),
        sql`${quotes.id} not in (select v.quote from ${asTable(["quote"], paired)})`,
      ),
    );
  await db
    .update(quotes)
    .set({ counterpartId: sql`v.counterpart` })
    .from(asTable(["quote", "counterpart"], paired))
    .where(and(eq(quotes.id, sql`v.quote`), sql`${quotes.counterpartId} is not v.counterpart`));
}

/**
 * What leaves with an article, or is about to be analysed anew: the quotes that retell its own lose them, and their articles
 * are aligned again. Runs inside a transaction, before the article's rows go.
 */
export async function forgetRetellings(db: Database, insert: InsertRows, article: string): Promise<void> {
  await linkRetellingsAnew(db, insert, article);
  const own = db.select({ id: quotes.id }).from(quotes).where(eq(quotes.articleId, article));
  await db.update(quotes).set({ retellsId: null }).where(inArray(quotes.retellsId, own));
  await db.update(articles).set({ aligned: false }).where(eq(articles.againstId, article));
}

/** Lets what retells an article's quotes be linked again, because what the quotes tell has changed. Runs inside a transaction. */
export async function linkRetellingsAnew(db: Database, insert: InsertRows, article: string): Promise<void> {
  const own = db.select({ id: quotes.id }).from(quotes).where(eq(quotes.articleId, article));
  const rows = await db
    .selectDistinct({ article: quotes.articleId })
    .from(quotes)
    .where(inArray(quotes.retellsId, own));
  await linkAnew(
    db,
    insert,
    "statement",
    rows.map((row) => row.article),
  );
}
