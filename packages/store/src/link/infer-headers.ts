import {
  countedFrom,
  type InferredField,
  type InferredHeader,
  isArticleId,
  NOUNS,
  type PartialDate,
  resolveDate,
  timexValue,
} from "@newsgraph/core";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Database } from "../connection.js";
import { nameKey, outletKey } from "../name-key.js";
import { articles, chains, dates, quotes, reports } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { daysOf } from "../write/finding-rows.js";
import type { InsertRows } from "../write/insert.js";
import { linkRetellingsAnew } from "./align-copies.js";
import { vacateNodes } from "./removals.js";

/** What an article is to get from other copies of its story. */
export interface InferredFor {
  readonly article: string;
  readonly inferred: InferredHeader;
}

/**
 * Writes what is inferred of headers, and takes back what was inferred before and is no more. What a file states is never
 * touched. Where the date of publication changes, the dates counted from it are resolved anew, and the article's findings
 * wait to be linked again. Only what differs is written.
 */
export async function inferHeaders(db: Database, insert: InsertRows, copies: readonly InferredFor[]): Promise<void> {
  const rows = await db
    .select({
      id: articles.id,
      title: articles.title,
      titleSource: articles.titleSource,
      outlet: articles.outlet,
      outletSource: articles.outletSource,
      published: articles.publishedValue,
      publishedSource: articles.publishedSource,
    })
    .from(articles)
    .where(
      isAnyOf(
        articles.id,
        copies.map(({ article }) => article),
      ),
    );
  const before = new Map(rows.map((row) => [row.id, row]));
  for (const { article, inferred } of copies) {
    const row = before.get(article);
    if (!row) continue;
    const { title, outlet, publishedAt } = inferred;
    const isArticle = eq(articles.id, article);
    if (differs(row.title, row.titleSource, title)) {
      const fields = { title: textOf(title), titleKey: title && nameKey(title.value) };
      await db
        .update(articles)
        .set({ ...fields, titleKnown: known(title), titleSource: title?.from ?? null })
        .where(isArticle);
    }
    if (differs(row.outlet, row.outletSource, outlet)) {
      const fields = { outlet: textOf(outlet), outletKey: outlet && outletKey(outlet.value) };
      await db
        .update(articles)
        .set({ ...fields, outletKnown: known(outlet), outletSource: outlet?.from ?? null })
        .where(isArticle);
    }
    const date = publishedAt && { value: publishedAt.value.value, from: publishedAt.from };
    if (differs(row.published, row.publishedSource, date)) await publishOn(db, insert, article, publishedAt);
  }
}

/** Dates an article by another copy, or takes that date back, with all that is counted from it. */
async function publishOn(
  db: Database,
  insert: InsertRows,
  article: string,
  from: InferredField<PartialDate> | null,
): Promise<void> {
  const date = from?.value ?? null;
  const days = daysOf(date);
  await db
    .update(articles)
    .set({
      publishedValue: date?.value ?? null,
      publishedPrecision: date?.precision ?? null,
      publishedFirst: days.first,
      publishedLast: days.last,
      publishedKnown: known(from),
      publishedSource: from?.from ?? null,
      linked: false,
    })
    .where(eq(articles.id, article));
  const waiting = await db
    .select({ ordinal: dates.ordinal, reckoning: dates.reckoning })
    .from(dates)
    .where(and(eq(dates.articleId, article), isNotNull(dates.reckoning)));
  for (const { ordinal, reckoning } of waiting) {
    if (!reckoning || reckoning.kind === "ABSOLUTE") continue;
    const resolved = resolveDate(reckoning, date);
    const covered = daysOf(resolved);
    await db
      .update(dates)
      .set({
        value: timexValue(reckoning, date),
        resolvedValue: resolved?.value ?? null,
        resolvedPrecision: resolved?.precision ?? null,
        reckonedFrom: countedFrom(reckoning, date),
      })
      .where(and(eq(dates.articleId, article), eq(dates.ordinal, ordinal)));
    await db
      .update(quotes)
      .set({ saidFirst: covered.first, saidLast: covered.last })
      .where(and(eq(quotes.articleId, article), eq(quotes.saidDate, ordinal)));
    await db
      .update(reports)
      .set({ onFirst: covered.first, onLast: covered.last })
      .where(and(eq(reports.articleId, article), eq(reports.onDate, ordinal)));
  }
  await db.update(quotes).set({ publishedFirst: days.first }).where(eq(quotes.articleId, article));
  await db
    .update(chains)
    .set({ publishedValue: date?.value ?? null })
    .where(eq(chains.articleId, article));
  for (const noun of NOUNS) if (noun !== "story") await vacateNodes(db, insert, noun, article);
  await linkRetellingsAnew(db, insert, article);
}

function differs(value: string | null, source: string | null, inferred: InferredField<string> | null): boolean {
  if (value !== null && (source === null || !isArticleId(source))) return false; // the article's own
  return value !== textOf(inferred) || source !== (inferred?.from ?? null);
}

function textOf(field: InferredField<string> | null): string | null {
  return field?.value ?? null;
}

function known(field: InferredField<unknown> | null): "INFERRED" | null {
  return field && "INFERRED";
}
