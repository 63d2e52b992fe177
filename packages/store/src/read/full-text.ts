import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/*
 * Full-text search as SQLite's FTS5 does it. Words are compared without case and accents.
 */

/** The full-text indexes. */
export type FullTextIndex = "articles_fts" | "quotes_fts" | "entities_fts" | "events_fts";

/** Words of a query that count. Every further word costs a look into the index; nobody means more than this. */
const MAX_WORDS = 64;
/** A phrase in quotation marks, or a stretch without white space. */
const TERM = /["“”„«»]([^"“”„«»]*)["“”„«»]|\S+/g;
/** What FTS5's tokenizer keeps; a term without any of it would match nothing. */
const HAS_WORD = /[\p{L}\p{N}\p{Co}]/u;

/**
 * A person's query as an FTS5 expression: all words must occur, in any order; what stands in quotation marks as a phrase.
 * Every term is quoted, so no text is a syntax error and nothing in it is an operator. The first 64 different words count.
 * Null if there is no word in it: it matches nothing.
 */
export function matchExpression(query: string): string | null {
  const terms = new Set<string>();
  let words = 0;
  for (const [term, phrase] of query.replace(/\p{Cc}/gu, " ").matchAll(TERM)) {
    const text = (phrase ?? term).replace(/["“”„«»]/g, " ");
    const kept = text.split(/\s+/).filter((word) => HAS_WORD.test(word));
    const quoted = `"${kept.slice(0, MAX_WORDS - words).join(" ")}"`;
    if (kept.length === 0 || terms.has(quoted)) continue;
    terms.add(quoted);
    words += kept.length;
    if (words >= MAX_WORDS) break;
  }
  return terms.size === 0 ? null : [...terms].join(" ");
}

/** An expression that nothing matches: a phrase without words. */
const NOTHING = '""';

/** The query as the parameter of `matchesText`. */
export function matchParameter(query: string): string {
  return matchExpression(query) ?? NOTHING;
}

/** The row numbered `seq` matches the expression. */
export function matchesText(seq: SQLiteColumn, index: FullTextIndex, expression: Placeholder): SQL {
  const table = sql.identifier(index);
  return sql`${seq} in (select rowid from ${table} where ${table} match ${expression})`;
}
