import type { Span } from "@newsgraph/core";
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import type { SearchHit, SearchScope } from "../model/records.js";
import { articles, entities, events, quotes } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { type FullTextIndex, matchExpression } from "./full-text.js";
import { pageFrom } from "./keyset.js";
import type { Reads } from "./reads.js";

interface Scope {
  readonly table: SQLiteTable;
  readonly id: SQLiteColumn;
  readonly seq: SQLiteColumn;
  readonly index: FullTextIndex;
  /** BM25 weights of the index's columns: a word in a title or name tells more than one in a text or an alias. */
  readonly weights: SQL;
}

const SCOPES: Readonly<Record<SearchScope, Scope>> = {
  ARTICLES: { table: articles, id: articles.id, seq: articles.seq, index: "articles_fts", weights: sql`4.0, 1.0` },
  QUOTES: { table: quotes, id: quotes.id, seq: quotes.seq, index: "quotes_fts", weights: sql`1.0` },
  ENTITIES: { table: entities, id: entities.id, seq: entities.seq, index: "entities_fts", weights: sql`2.0, 1.0` },
  EVENTS: { table: events, id: events.id, seq: events.seq, index: "events_fts", weights: sql`1.0` },
};

/** Words in a snippet. */
const SNIPPET_WORDS = 24;
/** Private-use characters around what matched; should a text hold them itself, they are lost in its snippet only. */
const [MARK_START, MARK_END] = ["\ue000", "\ue001"];

export function searchReads(db: Database): Pick<Reads, "search" | "countSearch"> {
  return {
    async search(query, scopes, page) {
      const match = matchExpression(query);
      if (match === null || scopes.length === 0) return { rows: [], hasMore: false };
      const { position, backward, limit } = page;
      const [than, by] = backward ? [sql.raw("<"), sql.raw("desc")] : [sql.raw(">"), sql.raw("asc")];
      const isBeyond = position ? sql`(rank, name) ${than} (${position.key}, ${position.id})` : sql`true`;
      const hits = (await db
        .select({ rank: sql<number>`rank`, name: sql<string>`name` })
        .from(sql`(${union(scopes, (scope) => rankedHits(scope, match))})`)
        .where(isBeyond)
        .orderBy(sql`rank ${by}, name ${by}`)
        .limit(limit + 1)) as readonly { readonly rank: number; readonly name: string }[];
      const snippets = await readSnippets(db, match, hits.slice(0, limit));
      return pageFrom(
        hits.map(({ rank, name }) => ({
          node: { ...split(name), rank, ...marked(snippets.get(name) ?? "") } satisfies SearchHit,
          position: { key: rank, id: name },
        })),
        page,
      );
    },

    async countSearch(query, scopes) {
      const match = matchExpression(query);
      if (match === null || scopes.length === 0) return 0;
      const matches = union(scopes, (scope) => {
        const index = sql.identifier(SCOPES[scope].index);
        return sql`select 1 from ${index} where ${index} match ${match}`;
      });
      const [row] = await db.select({ count: sql<number>`count(*)` }).from(sql`(${matches})`);
      return row!.count;
    },
  };
}

/** All that match in a scope, with rank and a name that tells the scope too. */
function rankedHits(scope: SearchScope, match: string): SQL {
  const { table, id, seq, index: name, weights } = SCOPES[scope];
  const index = sql.identifier(name);
  return sql`
    select ${`${scope}:`} || ${id} as name, bm25(${index}, ${weights}) as rank
    from ${index} join ${table} on ${seq} = ${index}.rowid where ${index} match ${match}`;
}

/** Snippets are cut for what is on the page only: for all that matches it would cost more than the search. */
async function readSnippets(
  db: Database,
  match: string,
  hits: readonly { readonly name: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (hits.length === 0) return new Map();
  const asked = new Map<SearchScope, string[]>();
  for (const { name } of hits) {
    const { scope, id } = split(name);
    asked.set(scope, [...(asked.get(scope) ?? []), id]);
  }
  const snippets = union([...asked.keys()], (scope) => {
    const { table, id, seq, index: indexName } = SCOPES[scope];
    const index = sql.identifier(indexName);
    return sql`
      select ${`${scope}:`} || ${id} as name,
        snippet(${index}, -1, ${MARK_START}, ${MARK_END}, '…', ${sql.raw(String(SNIPPET_WORDS))}) as snippet
      from ${index} join ${table} on ${seq} = ${index}.rowid
      where ${index} match ${match}
        and ${index}.rowid in (select ${seq} from ${table} where ${isAnyOf(id, asked.get(scope)!)})`;
  });
  const rows = await db.select({ name: sql<string>`name`, snippet: sql<string>`snippet` }).from(sql`(${snippets})`);
  return new Map(rows.map((row) => [row.name, row.snippet]));
}

function union(scopes: readonly SearchScope[], select: (scope: SearchScope) => SQL): SQL {
  return sql.join([...new Set(scopes)].map(select), sql` union all `);
}

function split(name: string): { readonly scope: SearchScope; readonly id: string } {
  const colon = name.indexOf(":");
  return { scope: name.slice(0, colon) as SearchScope, id: name.slice(colon + 1) };
}

/** A snippet with its marks turned into spans. */
function marked(snippet: string): { readonly snippet: string; readonly highlights: readonly Span[] } {
  const highlights: Span[] = [];
  let text = "";
  let start = -1;
  for (const piece of snippet.split(/([\ue000\ue001])/)) {
    if (piece === MARK_START) start = text.length;
    else if (piece === MARK_END) {
      if (start >= 0 && start < text.length) highlights.push({ start, end: text.length });
      start = -1;
    } else text += piece;
  }
  return { snippet: text, highlights };
}
