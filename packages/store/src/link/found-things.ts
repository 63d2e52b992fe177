import type { Noun } from "@newsgraph/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "../connection.js";
import { nameKey } from "../name-key.js";
import { chains, dates, entities, entityNames, events, quotes, reports, statements, stories } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import { nameRows } from "./name-rows.js";
import { existing } from "./things.js";

/**
 * Makes a row for each thing that has none. A thing has the id of its smallest finding, its founder: until it is described,
 * what the founder tells stands for all.
 */
export async function foundThings(
  db: Database,
  insert: InsertRows,
  noun: Noun,
  things: readonly string[],
): Promise<void> {
  const there = await existing(db, noun, things);
  const missing = things.filter((thing) => !there.has(thing));
  if (missing.length > 0) await FOUND[noun](db, insert, missing);
}

const FOUND: Record<Noun, (db: Database, insert: InsertRows, things: readonly string[]) => Promise<void>> = {
  async story(_db, insert, things) {
    await insert(
      stories,
      things.map((id) => ({
        id,
        articles: 1,
        publishedValue: null,
        publishedPrecision: null,
        publishedFirst: null,
        originId: null,
        original: null,
        stale: true,
      })),
    );
  },
  async entity(db, insert, things) {
    const founders = await db.select().from(chains).where(isAnyOf(chains.id, things)).orderBy(chains.id);
    await insert(
      entities,
      founders.map(({ id, kind, name, aliases, roles, mentions }) => ({
        id,
        kind,
        name,
        nameKey: nameKey(name),
        aliases,
        roles: roles.map((title) => ({ title, asOf: null })),
        authorityIds: [],
        mentions,
        articles: 1,
        stale: true,
      })),
    );
    await insert(
      entityNames,
      founders.flatMap(({ id, name, aliases }) => nameRows(id, [name, ...aliases])),
    );
  },
  async statement(db, insert, things) {
    const founders = await db
      .select({ quote: quotes, speakerName: chains.name })
      .from(quotes)
      .leftJoin(chains, eq(chains.id, quotes.speakerChainId))
      .where(isAnyOf(quotes.id, things))
      .orderBy(quotes.id);
    await insert(
      statements,
      founders.map(({ quote, speakerName }) => ({
        id: quote.id,
        text: quote.text,
        speakerName,
        speakerChainId: quote.speakerChainId,
        fullestId: quote.id,
        earliestId: quote.id,
        saidFirst: quote.saidFirst,
        saidLast: quote.saidLast,
        quotes: 1,
        stale: true,
      })),
    );
  },
  async event(db, insert, things) {
    const founders = await db
      .select({
        report: reports,
        placeName: chains.name,
        value: dates.resolvedValue,
        precision: dates.resolvedPrecision,
      })
      .from(reports)
      .leftJoin(chains, eq(chains.id, reports.placeChainId))
      .leftJoin(dates, and(eq(dates.articleId, reports.articleId), eq(dates.ordinal, reports.onDate)))
      .where(isAnyOf(reports.id, things))
      .orderBy(reports.id);
    await insert(
      events,
      founders.map(({ report, placeName, value, precision }) => ({
        id: report.id,
        type: report.type,
        title: report.title,
        onValue: value,
        onPrecision: precision,
        onFirst: report.onFirst,
        onLast: report.onLast,
        placeName,
        placeChainId: report.placeChainId,
        modality: report.modality,
        stories: 1,
        reports: 1,
        stale: true,
      })),
    );
  },
};
