import { eq } from "drizzle-orm";
import type { Database } from "../connection.js";
import { articles, revisions, texts } from "../schema.js";

/** Keeps what a file holds now as a revision, before other content takes its place. Runs inside a transaction. */
export async function keepRevision(
  db: Database,
  { path, articleId }: { readonly path: string; readonly articleId: string },
  run: string | null,
): Promise<void> {
  const [article] = await db
    .select({
      title: articles.title,
      outlet: articles.outlet,
      byline: articles.byline,
      publishedValue: articles.publishedValue,
      publishedPrecision: articles.publishedPrecision,
      text: texts.text,
    })
    .from(articles)
    .innerJoin(texts, eq(texts.articleId, articles.id))
    .where(eq(articles.id, articleId));
  if (article)
    await db.insert(revisions).values({ ...article, path, articleId, runId: run === null ? null : Number(run) });
}

/** Forgets what a file held before. Runs inside a transaction. */
export async function forgetRevisions(db: Database, path: string): Promise<void> {
  await db.delete(revisions).where(eq(revisions.path, path));
}
