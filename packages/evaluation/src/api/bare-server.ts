import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import SqliteDatabase from "better-sqlite3";
import { ASKED, type Ask } from "./asked.js";
import { type Recorded, recordStatements } from "./recorded-statements.js";

/*
 * The most that can be had: node:http, the very statements of the API prepared once, run with the very parameters, and the
 * answer put together by hand. It knows its three requests by their text; there is no GraphQL in it.
 */

/** Serves the benchmark's requests on a free port, which it gives. */
export async function serveBare(database: string): Promise<number> {
  const client = new SqliteDatabase(database, { readonly: true });
  client.pragma("cache_size = -64000");
  const answers = new Map<string, () => unknown>();
  for (const asked of ASKED) {
    const statements = (await recordStatements(database, asked)).map((recorded) => readerOf(client, recorded));
    answers.set(asked.query, () => ANSWERS[asked.name](statements));
  }
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { query } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string };
      const body = Buffer.from(JSON.stringify({ data: answers.get(query)!() }));
      response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": body.length });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return (http.address() as AddressInfo).port;
}

type Row = readonly unknown[];

interface Reader {
  /** Runs the statement. */
  rows(): readonly Row[];
  /** Where a column stands in a row, asked for as `table.column` or by the name that the statement gives it; -1 if it does not. */
  at(column: string): number;
}

function readerOf(client: SqliteDatabase.Database, { sql, parameters }: Recorded): Reader {
  const statement = client.prepare(sql).raw();
  const columns = statement.columns();
  return {
    rows: () => statement.all(...parameters) as Row[],
    at: (asked) => columns.findIndex(({ table, column, name }) => asked === name || asked === `${table}.${column}`),
  };
}

const ANSWERS: Readonly<Record<Ask["name"], (statements: readonly Reader[]) => unknown>> = {
  list([articles, quotes, entities]) {
    const columns = columnsOf(articles!, [
      "articles.id",
      "articles.title",
      "articles.outlet",
      "articles.published_value",
    ]);
    const quoteColumns = columnsOf(quotes!, ["quotes.id", "quotes.text", "quotes.stance", "quotes.speaker_chain_id"]);
    const ofArticle = grouped(quotes!.rows(), quotes!.at("page_parent"));
    const speakers = byParent(entities!);
    const speakerName = entities!.at("entities.name");
    return {
      articles: {
        nodes: articles!
          .rows()
          .slice(0, 50)
          .map((row) => {
            const [id, title, outlet, published] = columns.map((index) => row[index]);
            return {
              id: globalId("Article", id),
              title,
              outlet,
              publishedAt: published === null ? null : { value: published },
              quotes: {
                nodes: (ofArticle.get(id) ?? []).slice(0, 5).map((quote) => {
                  const [quoteId, text, stance, chain] = quoteColumns.map((index) => quote[index]);
                  const speaker = speakers.get(chain);
                  return {
                    id: globalId("Quote", quoteId),
                    text,
                    stance,
                    speaker: speaker ? { name: speaker[speakerName] } : null,
                  };
                }),
              },
            };
          }),
      },
    };
  },

  quotes([entity, quotes, ...rest]) {
    const [count, articles] = rest[0]!.at("count(*)") < 0 ? [rest[1]!, rest[0]!] : [rest[0]!, rest[1]!];
    const columns = columnsOf(quotes!, ["quotes.id", "quotes.text", "quotes.stance", "quotes.article_id"]);
    const [title, outlet] = columnsOf(articles, ["articles.title", "articles.outlet"]) as [number, number];
    const ofId = byParent(articles);
    return {
      entity: {
        name: entity!.rows()[0]![entity!.at("entities.name")],
        quotes: {
          totalCount: count.rows()[0]![count.at("count(*)")],
          nodes: quotes!
            .rows()
            .slice(0, 50)
            .map((row) => {
              const [id, text, stance, articleId] = columns.map((index) => row[index]);
              const article = ofId.get(articleId)!;
              return {
                id: globalId("Quote", id),
                text,
                stance,
                article: { title: article[title], outlet: article[outlet] },
              };
            }),
        },
      },
    };
  },

  search([hits, snippets, ...found]) {
    const snippetOf = new Map(snippets!.rows().map(([name, snippet]) => [name, String(snippet)]));
    const titles = titlesOf(found, "articles.title");
    const texts = titlesOf(found, "quotes.text");
    return {
      search: {
        nodes: hits!
          .rows()
          .slice(0, 20)
          .map(([rank, name]) => {
            const [scope, id] = String(name).split(":") as [string, string];
            const node =
              scope === "ARTICLES"
                ? { id: globalId("Article", id), title: titles.get(id) }
                : { id: globalId("Quote", id), text: texts.get(id) };
            return { rank, snippet: snippetOf.get(name)!.replace(/[\ue000\ue001]/g, ""), node };
          }),
      },
    };
  },
};

/** The values of a column by id, from whichever of the statements reads it. */
function titlesOf(readers: readonly Reader[], column: string): ReadonlyMap<unknown, unknown> {
  const reader = readers.find((one) => one.at(column) >= 0);
  if (!reader) return new Map();
  const [id, value] = [reader.at("page_parent"), reader.at(column)];
  return new Map(reader.rows().map((row) => [row[id], row[value]]));
}

function columnsOf(reader: Reader, names: readonly string[]): readonly number[] {
  return names.map((name) => reader.at(name));
}

function byParent(reader: Reader): ReadonlyMap<unknown, Row> {
  const parent = reader.at("page_parent");
  return new Map(reader.rows().map((row) => [row[parent], row]));
}

function grouped(rows: readonly Row[], key: number): ReadonlyMap<unknown, readonly Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

function globalId(type: string, id: unknown): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}
