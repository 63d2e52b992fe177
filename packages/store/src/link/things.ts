import type { Noun } from "@newsgraph/core";
import { and, eq, exists, inArray, not, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { events, quotes, reports, statements } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { TABLES } from "./nouns.js";

/** Which of the things are there. */
export async function existing(db: Database, noun: Noun, things: readonly string[]): Promise<ReadonlySet<string>> {
  const table = TABLES[noun].things;
  const rows = await db.select({ id: table.id }).from(table).where(isAnyOf(table.id, things));
  return new Set(rows.map((row) => row.id));
}

/** Marks things stale that have findings and deletes those that have none. */
export async function touch(db: Database, noun: Noun, things: readonly string[]): Promise<void> {
  if (things.length === 0) return;
  const { findings, thing, things: table } = TABLES[noun];
  const member = db.select({ one: sql`1` }).from(findings).where(eq(thing, table.id));
  await db.delete(table).where(and(isAnyOf(table.id, things), not(exists(member))));
  await db.update(table).set({ stale: true }).where(isAnyOf(table.id, things));
  if (noun === "statement") await renameForms(db, things);
}

/** A statement whose fullest or earliest form has left goes by another of its quotes until it is described again. */
async function renameForms(db: Database, things: readonly string[]): Promise<void> {
  for (const form of ["fullestId", "earliestId"] as const) {
    const isThere = db
      .select({ one: sql`1` })
      .from(quotes)
      .where(and(eq(quotes.id, statements[form]), eq(quotes.statementId, statements.id)));
    const smallest = db
      .select({ id: sql<string>`min(${quotes.id})` })
      .from(quotes)
      .where(eq(quotes.statementId, statements.id));
    await db
      .update(statements)
      .set({ [form]: sql`(${smallest})` })
      .where(and(isAnyOf(statements.id, things), not(exists(isThere))));
  }
}

/** Marks the statements stale that these articles quote: which form the others are held against depends on which articles are copies. */
export async function touchStatementsOf(db: Database, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const told = db.select({ id: quotes.statementId }).from(quotes).where(isAnyOf(quotes.articleId, articleIds));
  await db.update(statements).set({ stale: true }).where(inArray(statements.id, told));
}

/** Marks the events stale that these articles tell of: their stories count once each, and the articles changed story. */
export async function touchEventsOf(db: Database, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const told = db.select({ id: reports.eventId }).from(reports).where(isAnyOf(reports.articleId, articleIds));
  await db.update(events).set({ stale: true }).where(inArray(events.id, told));
}
