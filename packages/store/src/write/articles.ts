import { and, eq } from "drizzle-orm";
import type { Connection, Database } from "../connection.js";
import { removeArticle } from "../link/removals.js";
import {
  articles,
  chains,
  dates,
  files,
  mentions,
  participants,
  quoteAbouts,
  quotes,
  reports,
  texts,
} from "../schema.js";
import type { ArticleInput, WriteOutcome } from "../store.js";
import { type ArticleRows, articleRows } from "./article-rows.js";
import type { InsertRows } from "./insert.js";

/** See `Store.isKnown`. */
export async function isKnown(db: Database, path: string, id: string, analysisVersion: string): Promise<boolean> {
  const found = await db
    .select({ id: articles.id })
    .from(files)
    .innerJoin(articles, eq(articles.id, files.articleId))
    .where(and(eq(files.path, path), eq(articles.id, id), eq(articles.analysisVersion, analysisVersion)));
  return found.length > 0;
}

/** See `Store.writeArticle`. */
export async function writeArticle(
  { db, transaction }: Connection,
  insert: InsertRows,
  input: ArticleInput,
): Promise<WriteOutcome> {
  const { id, path, bytes, analysisVersion } = input;
  const rows = articleRows(input); // before the transaction, so that other processes wait for nothing but SQL
  return transaction(async () => {
    const [before] = await db.select().from(files).where(eq(files.path, path));
    const [stored] = await db.select({ version: articles.analysisVersion }).from(articles).where(eq(articles.id, id));
    const isRead = stored?.version === analysisVersion;
    if (isRead && before?.articleId === id) return "UNCHANGED";
    if (!isRead) {
      const paths = await db.select().from(files).where(eq(files.articleId, id));
      if (stored) await removeArticle(db, insert, id);
      await insertArticle(insert, rows);
      await insert(files, paths);
    }
    await insert(files, [{ path, articleId: id, bytes }], { key: ["path"], replace: ["articleId", "bytes"] });
    if (before && before.articleId !== id) await removeIfUnseen(db, insert, before.articleId);
    return before ? "CHANGED" : "NEW";
  });
}

/** See `Store.removeFile`. */
export function removeFile({ db, transaction }: Connection, insert: InsertRows, path: string): Promise<boolean> {
  return transaction(async () => {
    const [file] = await db.delete(files).where(eq(files.path, path)).returning();
    if (!file) return false;
    await removeIfUnseen(db, insert, file.articleId);
    return true;
  });
}

async function insertArticle(insert: InsertRows, rows: ArticleRows): Promise<void> {
  await insert(articles, rows.articles);
  await insert(texts, rows.texts);
  await insert(chains, rows.chains);
  await insert(mentions, rows.mentions);
  await insert(dates, rows.dates);
  await insert(quotes, rows.quotes);
  await insert(quoteAbouts, rows.quoteAbouts);
  await insert(reports, rows.reports);
  await insert(participants, rows.participants);
}

async function removeIfUnseen(db: Database, insert: InsertRows, article: string): Promise<void> {
  const seen = await db.select({ path: files.path }).from(files).where(eq(files.articleId, article)).limit(1);
  if (seen.length === 0) await removeArticle(db, insert, article);
}
