import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Page, type PageRequest, type Reads, type Store } from "../src/index.js";
import { draft, idOf } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";

let store: Store;
const articleIds = NEWSROOM.map((told) => idOf(told) as string);
let chainIds: string[];
let quoteIds: string[];

beforeAll(async () => {
  store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
  chainIds = (await Promise.all(articleIds.map((id) => store.findingsOf("entity", id)))).flat().map(({ id }) => id);
  quoteIds = (await Promise.all(articleIds.map((id) => store.findingsOf("statement", id)))).flat().map(({ id }) => id);
});
afterAll(() => store.close());

/** A page with its records as plain objects. */
const plain = (page: Page<unknown> | undefined): unknown => JSON.parse(JSON.stringify(page));
const asc = <F extends string>(field: F) => ({ field, direction: "ASC" }) as const;
type PerParent = (
  read: Reads,
  ids: readonly string[],
  page: PageRequest,
) => Promise<ReadonlyMap<string, Page<unknown>>>;
type OneParent = (read: Reads, id: string, page: PageRequest) => Promise<Page<unknown>>;
type Counts = (read: Reads, ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** The same list asked for under many parents at once and under one by a filter. */
const LISTS: readonly (readonly [string, () => string[], PerParent, OneParent, Counts])[] = [
  [
    "quotes of articles",
    () => articleIds,
    (read, ids, page) => read.quotesPerParent("articleId", ids, {}, asc("POSITION"), page),
    (read, articleId, page) => read.quotes({ articleId }, asc("POSITION"), page),
    (read, ids) => read.countQuotesPerParent("articleId", ids, {}),
  ],
  [
    "quotes of speakers, by any id",
    () => chainIds,
    (read, ids, page) => read.quotesPerParent("speakerId", ids, { marked: true }, asc("SAID_ON"), page),
    (read, speakerId, page) => read.quotes({ speakerId, marked: true }, asc("SAID_ON"), page),
    (read, ids) => read.countQuotesPerParent("speakerId", ids, { marked: true }),
  ],
  [
    "quotes about entities",
    () => chainIds,
    (read, ids, page) => read.quotesPerParent("aboutId", ids, {}, asc("PUBLISHED_AT"), page),
    (read, aboutId, page) => read.quotes({ aboutId }, asc("PUBLISHED_AT"), page),
    (read, ids) => read.countQuotesPerParent("aboutId", ids, {}),
  ],
  [
    "quotes of statements",
    () => quoteIds,
    (read, ids, page) => read.quotesPerParent("statementId", ids, {}, asc("PUBLISHED_AT"), page),
    (read, statementId, page) => read.quotes({ statementId }, asc("PUBLISHED_AT"), page),
    (read, ids) => read.countQuotesPerParent("statementId", ids, {}),
  ],
  [
    "quotes of stories",
    () => articleIds,
    (read, ids, page) => read.quotesPerParent("storyId", ids, {}, asc("PUBLISHED_AT"), page),
    (read, storyId, page) => read.quotes({ storyId }, asc("PUBLISHED_AT"), page),
    (read, ids) => read.countQuotesPerParent("storyId", ids, {}),
  ],
  [
    "articles of stories",
    () => articleIds,
    (read, ids, page) => read.articlesPerParent("storyId", ids, {}, asc("PUBLISHED_AT"), page),
    (read, storyId, page) => read.articles({ storyId }, asc("PUBLISHED_AT"), page),
    (read, ids) => read.countArticlesPerParent("storyId", ids, {}),
  ],
  [
    "articles of entities",
    () => chainIds,
    (read, ids, page) => read.articlesPerParent("entityId", ids, {}, asc("TITLE"), page),
    (read, entityId, page) => read.articles({ entityId }, asc("TITLE"), page),
    (read, ids) => read.countArticlesPerParent("entityId", ids, {}),
  ],
  [
    "entities of articles",
    () => articleIds,
    (read, ids, page) => read.entitiesPerParent("articleId", ids, {}, asc("NAME"), page),
    (read, articleId, page) => read.entities({ articleId }, asc("NAME"), page),
    (read, ids) => read.countEntitiesPerParent("articleId", ids, {}),
  ],
  [
    "mentions of articles",
    () => articleIds,
    (read, ids, page) => read.mentionsPerParent("articleId", ids, {}, asc("POSITION"), page),
    (read, articleId, page) => read.mentions({ articleId }, asc("POSITION"), page),
    (read, ids) => read.countMentionsPerParent("articleId", ids, {}),
  ],
  [
    "mentions of entities",
    () => chainIds,
    (read, ids, page) => read.mentionsPerParent("entityId", ids, {}, asc("POSITION"), page),
    (read, entityId, page) => read.mentions({ entityId }, asc("POSITION"), page),
    (read, ids) => read.countMentionsPerParent("entityId", ids, {}),
  ],
  [
    "statements of articles",
    () => articleIds,
    (read, ids, page) => read.statementsPerParent("articleId", ids, {}, asc("SAID_ON"), page),
    (read, articleId, page) => read.statements({ articleId }, asc("SAID_ON"), page),
    (read, ids) => read.countStatementsPerParent("articleId", ids, {}),
  ],
  [
    "statements of speakers",
    () => chainIds,
    (read, ids, page) => read.statementsPerParent("speakerId", ids, {}, asc("SAID_ON"), page),
    (read, speakerId, page) => read.statements({ speakerId }, asc("SAID_ON"), page),
    (read, ids) => read.countStatementsPerParent("speakerId", ids, {}),
  ],
  [
    "statements of stories",
    () => articleIds,
    (read, ids, page) => read.statementsPerParent("storyId", ids, {}, asc("QUOTES"), page),
    (read, storyId, page) => read.statements({ storyId }, asc("QUOTES"), page),
    (read, ids) => read.countStatementsPerParent("storyId", ids, {}),
  ],
  [
    "events of articles",
    () => articleIds,
    (read, ids, page) => read.eventsPerParent("articleId", ids, {}, asc("ON"), page),
    (read, articleId, page) => read.events({ articleId }, asc("ON"), page),
    (read, ids) => read.countEventsPerParent("articleId", ids, {}),
  ],
  [
    "events of participants",
    () => chainIds,
    (read, ids, page) => read.eventsPerParent("participantId", ids, {}, asc("STORIES"), page),
    (read, participantId, page) => read.events({ participantId }, asc("STORIES"), page),
    (read, ids) => read.countEventsPerParent("participantId", ids, {}),
  ],
];

test.each(LISTS)(
  "%s: many parents in one statement give what each gives by itself",
  async (_name, ids, many, one, counts) => {
    const asked = [...ids(), "unknown"];
    let total = 0;
    for (const backward of [false, true]) {
      for (const limit of [1, 2, 50]) {
        const page = { limit, backward, position: null };
        const found = await many(store.read, asked, page);
        expect([...found.keys()].sort()).toEqual([...new Set(asked)].sort());
        for (const id of asked) {
          const alone = await one(store.read, id, page);
          total += alone.rows.length;
          expect(plain(found.get(id))).toEqual(plain(alone));
          const next = alone.rows.at(backward ? 0 : -1);
          if (!next) continue;
          const further = { ...page, position: next.position };
          const together = await many(store.read, [id], further);
          expect(plain(together.get(id))).toEqual(plain(await one(store.read, id, further)));
        }
      }
    }
    expect(total).toBeGreaterThan(0);
    const counted = await counts(store.read, asked);
    for (const id of asked) {
      const { rows } = await one(store.read, id, { limit: 100, backward: false, position: null });
      expect(counted.get(id)).toBe(rows.length);
    }
  },
);
