import { NOUNS, type Noun } from "@newsgraph/core";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { Removals } from "../model/linking.js";
import { articles, linkRemovals } from "../schema.js";
import type { InsertRows } from "../write/insert.js";
import { TABLES } from "./nouns.js";
import { touch } from "./things.js";

/**
 * Deletes an article with all its findings. Those that were linked are kept as removals with the thing they belonged to,
 * and their keys and edges stay, until linking has rebuilt the groups they leave. Runs inside a transaction.
 */
export async function removeArticle(db: Database, insert: InsertRows, article: string): Promise<void> {
  const touched: [Noun, string[]][] = [];
  for (const noun of NOUNS) {
    const { findings, finding, article: articleId, thing } = TABLES[noun];
    const members = await db
      .select({ finding, thing })
      .from(findings)
      .where(and(eq(articleId, article), isNotNull(thing)));
    await insert(
      linkRemovals,
      members.map((member) => ({ noun, finding: member.finding, thing: member.thing! })),
      "keep",
    );
    touched.push([noun, [...new Set(members.map((member) => member.thing!))]]);
  }
  await db.delete(articles).where(eq(articles.id, article));
  for (const [noun, things] of touched) await touch(db, noun, things);
}

/** See `Store.removals`. */
export async function removals(db: Database): Promise<Removals> {
  const found: Record<Noun, string[]> = { story: [], entity: [], statement: [], event: [] };
  const rows = await db
    .select({ noun: linkRemovals.noun, finding: linkRemovals.finding })
    .from(linkRemovals)
    .orderBy(asc(linkRemovals.finding));
  for (const { noun, finding } of rows) found[noun].push(finding);
  return found;
}
