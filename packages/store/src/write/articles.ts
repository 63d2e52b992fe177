import { eq, sql } from "drizzle-orm";
import type { Connection, Database } from "../connection.js";
import { removeArticle } from "../link/removals.js";
import {
  articles,
  chains,
  dates,
  files,
  leads,
  mentions,
  participants,
  quoteAbouts,
  quotes,
  reports,
  texts,
} from "../schema.js";
import type { ArticleInput, Store, WriteOutcome } from "../store.js";
import { type ArticleRows, articleRows } from "./article-rows.js";
import { matchAuthorities } from "./authorities.js";
import type { InsertRows } from "./insert.js";
import { forgetRevisions, keepRevision } from "./revisions.js";

/** See `Store.outcomeOf`. Asked for every file of a run, so the statement is prepared once. */
export function outcomeOf(db: Database): Store["outcomeOf"] {
  const held = db
    .select({ id: files.articleId, version: articles.analysisVersion })
    .from(files)
    .innerJoin(articles, eq(articles.id, files.articleId))
    .where(eq(files.path, sql.placeholder("path")))
    .prepare();
  return async (path, id, analysisVersion) => {
    const [file] = await held.execute({ path });
    if (!file) return "NEW";
    return file.id === id && file.version === analysisVersion ? "UNCHANGED" : "CHANGED";
  };
}

/** See `Store.writeArticles`. */
export async function writeArticles(
  { db, transaction }: Connection,
  insert: InsertRows,
  inputs: readonly ArticleInput[],
  run: string | null,
): Promise<readonly WriteOutcome[]> {
  const made = inputs.map(articleRows); // before the transaction, so that other processes wait for nothing but SQL
  return transaction(async () => {
    const outcomes: WriteOutcome[] = [];
    for (const [at, input] of inputs.entries()) outcomes.push(await write(db, insert, input, made[at]!, run));
    return outcomes;
  });
}

async function write(
  db: Database,
  insert: InsertRows,
  { id, path, bytes, analysisVersion, source = null, readAs = null }: ArticleInput,
  rows: ArticleRows,
  run: string | null,
): Promise<WriteOutcome> {
  const [before] = await db.select().from(files).where(eq(files.path, path));
  const [stored] = await db.select({ version: articles.analysisVersion }).from(articles).where(eq(articles.id, id));
  const isRead = stored?.version === analysisVersion;
  if (isRead && before?.articleId === id) return "UNCHANGED";
  if (!isRead) {
    const paths = await db.select().from(files).where(eq(files.articleId, id));
    if (stored) await removeArticle(db, insert, id);
    await insertArticle(insert, rows);
    await matchAuthorities(db, rows.chains);
    await insert(files, paths);
  }
  if (before && before.articleId !== id) await keepRevision(db, before, run);
  await insert(files, [{ path, articleId: id, bytes, source, readAs }], {
    key: ["path"],
    replace: ["articleId", "bytes", "source", "readAs"],
  });
  if (before && before.articleId !== id) await removeIfUnseen(db, insert, before.articleId);
  return before ? "CHANGED" : "NEW";
}

/** See `Store.removeFile`. */
export function removeFile({ db, transaction }: Connection, insert: InsertRows, path: string): Promise<boolean> {
  return transaction(async () => {
    const [file] = await db.delete(files).where(eq(files.path, path)).returning();
    if (!file) return false;
    await forgetRevisions(db, path);
    await removeIfUnseen(db, insert, file.articleId);
    return true;
  });
}

async function insertArticle(insert: InsertRows, rows: ArticleRows): Promise<void> {
  await insert(articles, rows.articles);
  await insert(texts, rows.texts);
  await insert(leads, rows.leads);
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
