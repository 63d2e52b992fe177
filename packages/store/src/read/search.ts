import type { Span } from "@newsgraph/core";
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import type { PageRequest } from "../model/paging.js";
import type { SearchHit, SearchScope } from "../model/records.js";
import { articles, entities, events, quotes } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { type FullTextIndex, matchExpression } from "./full-text.js";
import { pageFrom, pageShape } from "./keyset.js";
import { type Prepared, preparedByShape } from "./prepared.js";
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

const MATCH = sql.placeholder("match");

export function searchReads(db: Database): Pick<Reads, "search" | "countSearch"> {
  const prepared = preparedByShape();

  async function readHits(match: string, scopes: readonly SearchScope[], page: PageRequest): Promise<readonly Hit[]> {
    const { position, backward, limit } = page;
    const statement = prepared(`hits ${pageShape(page)} ${scopes}`, () => {
      const [than, by] = backward ? [sql.raw("<"), sql.raw("desc")] : [sql.raw(">"), sql.raw("asc")];
      const place = sql`(${sql.placeholder("key")}, ${sql.placeholder("id")})`;
      return db
        .select({ rank: sql`rank`, name: sql`name` })
        .from(sql`(${union(scopes, rankedHits)})`)
        .where(position ? sql`(rank, name) ${than} ${place}` : undefined)
        .orderBy(sql`rank ${by}, name ${by}`)
        .limit(sql.placeholder("limit"))
        .prepare() as unknown as Prepared;
    });
    const rows = await statement.values({ match, limit: limit + 1, ...position });
    return rows.map(([rank, name]) => ({ rank: rank as number, name: name as string }));
  }

  /** Snippets are cut for what is on the page only: for all that matches it would cost more than the search. */
  async function readSnippets(match: string, hits: readonly Hit[]): Promise<ReadonlyMap<string, string>> {
    if (hits.length === 0) return new Map();
    const asked = groupBy(
      hits.map(({ name }) => split(name)),
      ({ scope }) => scope,
      ({ id }) => id,
    );
    const scopes = [...asked.keys()].sort() as SearchScope[];
    const statement = prepared(
      `snippets ${scopes}`,
      () =>
        db
          .select({ name: sql`name`, snippet: sql`snippet` })
          .from(sql`(${union(scopes, snippets)})`)
          .prepare() as unknown as Prepared,
    );
    const ids = Object.fromEntries([...asked].map(([scope, list]) => [scope, JSON.stringify(list)]));
    return new Map((await statement.values({ match, ...ids })) as unknown as readonly [string, string][]);
  }

  return {
    async search(query, asked, page) {
      const match = matchExpression(query);
      const scopes = sorted(asked);
      if (match === null || scopes.length === 0) return { rows: [], hasMore: false };
      const hits = await readHits(match, scopes, page);
      const snippets = await readSnippets(match, hits.slice(0, page.limit));
      return pageFrom(
        hits.map(({ rank, name }) => ({
          node: { ...split(name), rank, ...marked(snippets.get(name) ?? "") } satisfies SearchHit,
          position: { key: rank, id: name },
        })),
        page,
      );
    },

    async countSearch(query, asked) {
      const match = matchExpression(query);
      const scopes = sorted(asked);
      if (match === null || scopes.length === 0) return 0;
      const statement = prepared(
        `count ${scopes}`,
        () =>
          db
            .select({ count: sql`count(*)` })
            .from(sql`(${union(scopes, matches)})`)
            .prepare() as unknown as Prepared,
      );
      const [row] = await statement.values({ match });
      return row![0] as number;
    },
  };
}

/** What matches, by rank and a name that tells the scope too. */
interface Hit {
  readonly rank: number;
  readonly name: string;
}

function matches(scope: SearchScope): SQL {
  const index = sql.identifier(SCOPES[scope].index);
  return sql`select 1 from ${index} where ${index} match ${MATCH}`;
}

function rankedHits(scope: SearchScope): SQL {
  const { table, id, seq, index: name, weights } = SCOPES[scope];
  const index = sql.identifier(name);
  return sql`
    select ${`${scope}:`} || ${id} as name, bm25(${index}, ${weights}) as rank
    from ${index} join ${table} on ${seq} = ${index}.rowid where ${index} match ${MATCH}`;
}

function snippets(scope: SearchScope): SQL {
  const { table, id, seq, index: indexName } = SCOPES[scope];
  const index = sql.identifier(indexName);
  return sql`
    select ${`${scope}:`} || ${id} as name,
      snippet(${index}, -1, ${MARK_START}, ${MARK_END}, '…', ${sql.raw(String(SNIPPET_WORDS))}) as snippet
    from ${index} join ${table} on ${seq} = ${index}.rowid
    where ${index} match ${MATCH}
      and ${index}.rowid in (select ${seq} from ${table} where ${isAnyOf(id, sql.placeholder(scope))})`;
}

function union(scopes: readonly SearchScope[], select: (scope: SearchScope) => SQL): SQL {
  return sql.join(scopes.map(select), sql` union all `);
}

/** Each scope once and in one order, so that the order asked in does not make another statement. */
function sorted(scopes: readonly SearchScope[]): readonly SearchScope[] {
  return [...new Set(scopes)].sort();
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
