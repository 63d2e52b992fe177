import { NOUNS, type Noun } from "@newsgraph/core";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { Removals } from "../model/linking.js";
import { articles, linkRemovals } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import { forgetRetellings } from "./align-copies.js";
import { TABLES } from "./nouns.js";
import { touch } from "./things.js";

/**
 * Deletes an article with all its findings. Those that were linked are kept as removals with the node they stood in,
 * whose keys and edges stay, until linking has rebuilt the groups they leave. Runs inside a transaction.
 */
export async function removeArticle(db: Database, insert: InsertRows, article: string): Promise<void> {
  await forgetRetellings(db, insert, article);
  const touched: [Noun, readonly string[]][] = [];
  for (const noun of NOUNS) touched.push([noun, await leaveNodes(db, insert, noun, article)]);
  await db.delete(articles).where(eq(articles.id, article));
  for (const [noun, things] of touched) await touch(db, noun, things);
}

/**
 * Takes the findings of an article out of their nodes, to be linked anew: for findings whose content changes in place.
 * Runs inside a transaction.
 */
export async function vacateNodes(db: Database, insert: InsertRows, noun: Noun, article: string): Promise<void> {
  await leaveNodes(db, insert, noun, article);
  const { findings, article: articleId } = TABLES[noun];
  await db.update(findings).set({ node: null }).where(eq(articleId, article));
}

/** Notes which nodes the findings of an article leave; gives the things they are part of. */
async function leaveNodes(db: Database, insert: InsertRows, noun: Noun, article: string): Promise<readonly string[]> {
  const { findings, finding, article: articleId, node, thing } = TABLES[noun];
  const members = await db
    .select({ finding, node, thing })
    .from(findings)
    .where(and(eq(articleId, article), isNotNull(node)));
  await insert(
    linkRemovals,
    members.map((member) => ({ noun, finding: member.finding, node: member.node! })),
    "keep",
  );
  return [...new Set(members.flatMap((member) => member.thing ?? []))];
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

/** Lets a noun of these articles be linked again: it leaves its nodes. Runs inside a transaction. */
export async function linkAnew(
  db: Database,
  insert: InsertRows,
  noun: Noun,
  articleIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(articleIds)];
  for (const id of ids) await vacateNodes(db, insert, noun, id);
  await db.update(articles).set({ linked: false }).where(isAnyOf(articles.id, ids));
}
