import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Reads, type Store } from "../src/index.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";

/*
 * A page of 50 costs the database as many statements as a page of 5, and one that asks for 50 ids as one for 5.
 */

let store: Store;
let statements = 0;
const ids = { articles: [] as string[], entities: [] as string[], quotes: [] as string[], events: [] as string[] };

beforeAll(async () => {
  store = await openStore(":memory:", { onStatement: () => (statements += 1) });
  for (let number = 0; number < 60; number += 1) {
    await store.writeArticle(
      draft({
        text: `${number} Ann ${"x".repeat(number % 9)} met Bo in May. “Yes ${number},” Ann said.`,
        published: number % 3 ? "2024-05-01" : null,
        people: [
          ["PERSON", "Ann"],
          ["PERSON", "Bo"],
        ],
        dates: { May: "2024-05" },
        quotes: [{ words: `“Yes ${number},”`, speaker: "Ann", about: ["Bo"], ...(number % 2 && { said: "May" }) }],
        reports: [{ words: `met Bo in May`, trigger: "met", who: [["Ann", "ACTOR"]] }],
      }),
    );
    const run = await store.startRun({ version: "1", paths: [], startedAt: `2024-01-${number}` });
    await store.recordRefusals(run, [{ path: "x", code: "FILE_EMPTY", message: "empty" }]);
  }
  await linkAll(store, 20);
  const page = { limit: 50, backward: false, position: null };
  ids.articles = (await store.read.articles({}, { field: "ID", direction: "ASC" }, page)).rows.map(
    ({ node }) => node.id,
  );
  ids.quotes = (await store.read.quotes({}, { field: "SAID_ON", direction: "ASC" }, page)).rows.map(
    ({ node }) => node.id,
  );
  ids.entities = [...(await store.read.entitiesByIds(await chainIds())).keys()].slice(0, 50);
  ids.events = (await Promise.all(ids.articles.map((id) => store.findingsOf("event", id)))).flat().map(({ id }) => id);
});
afterAll(() => store.close());

async function chainIds(): Promise<string[]> {
  return (await Promise.all(ids.articles.map((id) => store.findingsOf("entity", id)))).flat().map(({ id }) => id);
}

async function cost(read: () => Promise<unknown>): Promise<number> {
  const before = statements;
  await read();
  return statements - before;
}

const asc = <F extends string>(field: F) => ({ field, direction: "ASC" }) as const;
const pageOf = (limit: number) => ({ limit, backward: false, position: null });

type Ask = (read: Reads, size: number) => Promise<unknown>;

test.each<[what: string, ask: Ask, statements: number]>([
  ["articles", (read, size) => read.articles({ text: "ann" }, asc("PUBLISHED_AT"), pageOf(size)), 1],
  ["entities", (read, size) => read.entities({}, asc("MENTIONS"), pageOf(size)), 1],
  ["mentions", (read, size) => read.mentions({}, asc("POSITION"), pageOf(size)), 1],
  ["quotes", (read, size) => read.quotes({ speakerName: "Ann" }, asc("SAID_ON"), pageOf(size)), 1],
  ["statements", (read, size) => read.statements({}, asc("SAID_ON"), pageOf(size)), 1],
  ["events", (read, size) => read.events({}, asc("ON"), pageOf(size)), 1],
  ["stories", (read, size) => read.stories({}, asc("ARTICLES"), pageOf(size)), 1],
  ["loads", (read, size) => read.loads({}, asc("STARTED_AT"), pageOf(size)), 1],
  ["search", (read, size) => read.search("ann", ["ARTICLES", "QUOTES", "ENTITIES", "EVENTS"], pageOf(size)), 2],
  ["count", (read) => read.countQuotes({ text: "yes" }), 1],
  ["articles by ids", (read, size) => read.articlesByIds(ids.articles.slice(0, size)), 1],
  ["texts", (read, size) => read.articleTexts(ids.articles.slice(0, size)), 1],
  ["files", (read, size) => read.filesOf(ids.articles.slice(0, size)), 1],
  ["revisions of articles", (read, size) => read.revisionsOf(ids.articles.slice(0, size)), 1],
  ["mentions of articles", (read, size) => read.mentionsOf(ids.articles.slice(0, size)), 1],
  ["dates of articles", (read, size) => read.datesOf(ids.articles.slice(0, size)), 1],
  ["entities by ids", (read, size) => read.entitiesByIds(ids.entities.slice(0, size)), 1],
  ["quotes by ids", (read, size) => read.quotesByIds(ids.quotes.slice(0, size)), 1],
  ["who quotes speak of", (read, size) => read.aboutOf(ids.quotes.slice(0, size)), 1],
  ["statements by ids", (read, size) => read.statementsByIds(ids.quotes.slice(0, size)), 1],
  ["events by ids", (read, size) => read.eventsByIds(ids.events.slice(0, size)), 1],
  ["reports of events", (read, size) => read.reportsOf(ids.events.slice(0, size)), 1],
  ["participants of events", (read, size) => read.participantsOf(ids.events.slice(0, size)), 1],
  ["stories by ids", (read, size) => read.storiesByIds(ids.articles.slice(0, size)), 1],
  ["refusals of runs", (read, size) => read.refusalsOf(Array.from({ length: size }, (_, run) => String(run + 1))), 1],
  [
    "quotes of articles",
    (read, size) => read.quotesPerParent("articleId", ids.articles.slice(0, size), {}, asc("POSITION"), pageOf(size)),
    1,
  ],
  [
    "quotes about entities",
    (read, size) => read.quotesPerParent("aboutId", ids.entities.slice(0, size), {}, asc("SAID_ON"), pageOf(size)),
    1,
  ],
  [
    "entities of articles",
    (read, size) => read.entitiesPerParent("articleId", ids.articles.slice(0, size), {}, asc("NAME"), pageOf(size)),
    1,
  ],
  [
    "events of entities",
    (read, size) => read.eventsPerParent("participantId", ids.entities.slice(0, size), {}, asc("ON"), pageOf(size)),
    1,
  ],
  ["counts for articles", (read, size) => read.countQuotesPerParent("articleId", ids.articles.slice(0, size), {}), 1],
])("%s: the same number of statements for 5 and for 50", async (_what, ask, expected) => {
  expect(await cost(() => ask(store.read, 5))).toBe(expected);
  expect(await cost(() => ask(store.read, 50))).toBe(expected);
});
