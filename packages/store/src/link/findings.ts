import {
  type EntityFinding,
  type EventFinding,
  type FindingOf,
  isArticleId,
  type Noun,
  type StatementFinding,
  type StoryFinding,
} from "@newsgraph/core";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import { articles, authorities, chains, dates, leads, participants, quotes, reports, texts } from "../schema.js";
import { isAnyOf } from "../sqlite.js";

/** Reads the findings of a noun that a condition picks, in id order. */
export const FINDINGS: {
  readonly [N in Noun]: (db: Database, where: SQL) => Promise<readonly FindingOf[N][]>;
} = {
  story: readStoryFindings,
  entity: readEntityFindings,
  statement: readStatementFindings,
  event: readEventFindings,
};

async function readStoryFindings(db: Database, where: SQL): Promise<readonly StoryFinding[]> {
  const rows = await db
    .select({
      id: articles.id,
      text: texts.text,
      sentences: texts.sentences,
      paragraphs: texts.paragraphs,
      sketch: texts.sketch,
      title: articles.title,
      titleSource: articles.titleSource,
      publishedAt: articles.publishedValue,
      publishedSource: articles.publishedSource,
      outlet: articles.outlet,
      outletSource: articles.outletSource,
      sourceUrls: articles.sourceUrls,
      removed: texts.removed,
    })
    .from(articles)
    .innerJoin(texts, eq(texts.articleId, articles.id))
    .where(where)
    .orderBy(asc(articles.id));
  return rows.map(({ titleSource, publishedSource, outletSource, removed, ...row }) => ({
    ...row,
    sketch: wordsOf(row.sketch),
    title: ownValue(row.title, titleSource),
    publishedAt: ownValue(row.publishedAt, publishedSource),
    outlet: ownValue(row.outlet, outletSource),
    credits: removed.filter(({ reason }) => reason === "SYNDICATION_CREDIT").map(({ text }) => text),
  }));
}

/** A header field as the article itself tells it: null for one that was inferred from another copy. */
function ownValue(value: string | null, source: string | null): string | null {
  return source !== null && isArticleId(source) ? null : value;
}

/** The blob as it was written: 32-bit words. It is copied, because a blob need not start at a multiple of four. */
function wordsOf(blob: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(blob).buffer);
}

async function readEntityFindings(db: Database, where: SQL): Promise<readonly EntityFinding[]> {
  const { id, kind, name, ids } = authorities;
  return db
    .select({
      id: chains.id,
      article: chains.articleId,
      kind: chains.kind,
      name: chains.name,
      aliases: chains.aliases,
      roles: chains.roles,
      beside: chains.beside,
      authority: { id, kind, name, ids },
      mentions: chains.mentions,
      publishedAt: articles.publishedValue,
    })
    .from(chains)
    .innerJoin(articles, eq(articles.id, chains.articleId))
    .leftJoin(authorities, eq(authorities.id, chains.authority))
    .where(where)
    .orderBy(asc(chains.id));
}

async function readStatementFindings(db: Database, where: SQL): Promise<readonly StatementFinding[]> {
  const columns = {
    id: quotes.id,
    text: quotes.text,
    speakerName: chains.name,
    saidFrom: quotes.saidFirst,
    saidTo: quotes.saidLast,
    publishedAt: articles.publishedValue,
  };
  const rows = await db
    .select({
      ...columns,
      article: quotes.articleId,
      kind: quotes.kind,
      marked: quotes.marked,
      isCopied: sql<number>`${articles.copyRelation} is not null`.mapWith(Boolean),
      retellsId: quotes.retellsId,
    })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .leftJoin(chains, eq(chains.id, quotes.speakerChainId))
    .where(where)
    .orderBy(asc(quotes.id));
  const retold = new Set(rows.flatMap(({ retellsId }) => retellsId ?? []));
  if (retold.size === 0) return rows.map(({ retellsId: _, ...row }) => ({ ...row, retells: null }));
  const told = await db
    .select(columns)
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .leftJoin(chains, eq(chains.id, quotes.speakerChainId))
    .where(isAnyOf(quotes.id, [...retold]));
  const byId = new Map(told.map((quote) => [quote.id, quote]));
  return rows.map(({ retellsId, ...row }) => ({ ...row, retells: byId.get(retellsId ?? "") ?? null }));
}

async function readEventFindings(db: Database, where: SQL): Promise<readonly EventFinding[]> {
  const places = alias(chains, "places");
  const rows = await db
    .select({
      id: reports.id,
      article: reports.articleId,
      type: reports.type,
      title: reports.title,
      precision: dates.resolvedPrecision,
      onFrom: reports.onFirst,
      onTo: reports.onLast,
      placeName: places.name,
      modality: reports.modality,
      lead: leads.lead,
      publishedAt: articles.publishedValue,
    })
    .from(reports)
    .innerJoin(articles, eq(articles.id, reports.articleId))
    .leftJoin(leads, eq(leads.articleId, reports.articleId))
    .leftJoin(dates, and(eq(dates.articleId, reports.articleId), eq(dates.ordinal, reports.onDate)))
    .leftJoin(places, eq(places.id, reports.placeChainId))
    .where(where)
    .orderBy(asc(reports.id));
  const named = await db
    .select({ report: participants.reportId, name: chains.name, kind: chains.kind, role: participants.role })
    .from(participants)
    .innerJoin(chains, eq(chains.id, participants.chainId))
    .where(
      isAnyOf(
        participants.reportId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(participants.reportId), asc(participants.ordinal));
  const byReport = groupBy(named, ({ report }) => report);
  return rows.map((row) => ({
    ...row,
    lead: row.lead ?? { words: [], names: [] },
    participants: (byReport.get(row.id) ?? []).map(({ name, kind, role }) => ({ name, kind, role })),
  }));
}
