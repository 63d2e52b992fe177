import { sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { isAnyOf } from "../sqlite.js";
import type { Prepared } from "./prepared.js";

/** Words of a text that are looked up; a quote that is looked for has fewer. */
const MOST_WORDS = 200;
/** Words that are searched for, the rarest of the text: if some were changed on the way, others were not. */
const MOST_SEARCHED = 16;
/** Quotes that the searched words may stand in together: ranking them is what takes time, about a microsecond each. */
const MOST_RANKED = 5_000;
/** Where even the rarest word stands in more quotes, so many must all be there; if they nowhere are, fewer. */
const ALL_OF_COMMON = [4, 2];
/** What FTS5's `unicode61` takes for a word. */
const WORD = /[\p{L}\p{N}\p{Co}]+/gu;
const COMBINING = /\p{M}+/gu;

/**
 * Finds the quotes whose words are most like those of a text, best first: those that have its rarest words, ranked by BM25.
 * Ids of quotes; none if the text has no word that stands in a quote.
 */
export function quotesLike(db: Database): (text: string, limit: number) => Promise<readonly string[]> {
  const counting = db
    .select({ term: sql`term`, doc: sql`doc` })
    .from(sql`quotes_fts_vocab`)
    .where(isAnyOf(sql`term`, sql.placeholder("terms")))
    .orderBy(sql`doc, term`)
    .prepare() as unknown as Prepared;
  const ranking = db
    .select({ id: sql`quotes.id` })
    .from(sql`quotes_fts join quotes on quotes.seq = quotes_fts.rowid`)
    .where(sql`quotes_fts match ${sql.placeholder("match")}`)
    .orderBy(sql`bm25(quotes_fts), quotes.id`)
    .limit(sql.placeholder("limit"))
    .prepare() as unknown as Prepared;

  return async (text, limit) => {
    const terms = new Set(text.slice(0, 20_000).toLowerCase().normalize("NFKD").replace(COMBINING, "").match(WORD));
    const counted = await counting.values({ terms: JSON.stringify([...terms].slice(0, MOST_WORDS)) });
    for (const match of expressionsFor(
      counted.map(([term, count]) => ({ term: term as string, count: count as number })),
    )) {
      const rows = await ranking.values({ match, limit });
      if (rows.length > 0) return rows.map(([id]) => id as string);
    }
    return [];
  };
}

interface Counted {
  readonly term: string;
  /** Number of quotes that have it. */
  readonly count: number;
}

/** FTS5 expressions for the rarest of these words, which come rarest first; the first that matches anything is meant. */
function expressionsFor(counted: readonly Counted[]): string[] {
  const [rarest] = counted;
  if (!rarest) return [];
  const quoted = ({ term }: Counted) => `"${term}"`;
  if (rarest.count > MOST_RANKED) {
    return ALL_OF_COMMON.map((words) => counted.slice(0, words).map(quoted).join(" AND "));
  }
  const searched: Counted[] = [];
  let ranked = 0;
  for (const word of counted.slice(0, MOST_SEARCHED)) {
    ranked += word.count;
    if (ranked > MOST_RANKED) break;
    searched.push(word);
  }
  return [searched.map(quoted).join(" OR ")];
}
