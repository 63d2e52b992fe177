import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Page, type PageRequest, type Store } from "../src/index.js";
import { type Draft, draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";

/** Small vocabularies, so that every ordered value is often missing and often the same. */
function randomDraft(random: () => number, number: number): Draft {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const names = ["Ann Lee", "Bo", "Cy", "Dee", "Éva", "eva", "Zoë"].filter(() => random() < 0.4);
  const date = pick([null, null, "2023", "2023-05", "2023-05-02", "2024-W07"]);
  const quoted = ["“Yes.”", "“No.”", "“Perhaps.”", "“Never.”"].filter(() => random() < 0.6);
  return {
    text: `${pick(["Alpha story", "Beta story", "Gamma tale"])} ${number}. ${names.join(", ")} met in May. ${quoted.join(" ")}`,
    title: pick([null, "Same", "Same", `Title ${number % 5}`]),
    outlet: pick([null, "Echo", "Post"]),
    published: date,
    people: names.map((name) => ["PERSON", name] as const),
    dates: { May: pick(["2023", "2023-05", "2023-05-02"]) },
    quotes: quoted.map((words) => ({
      words,
      ...(random() < 0.5 && { said: "May" }),
      ...(names[0] && random() < 0.7 && { speaker: names[0] }),
      about: names.slice(0, 2),
    })),
    reports: names[0]
      ? [{ words: "met in May", trigger: "met", ...(random() < 0.5 && { on: "May" }), who: [[names[0], "ACTOR"]] }]
      : [],
  };
}

/** The minimal standard generator of Park and Miller: the same articles on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

let store: Store;
beforeAll(async () => {
  store = await openStore(":memory:");
  const random = seeded(11);
  for (let number = 0; number < 40; number += 1) await store.writeArticle(draft(randomDraft(random, number)));
  await linkAll(store, 10);
  for (const startedAt of ["2024-01-02", "2024-01-02", "2024-01-01", "2024-01-03"]) {
    await store.startRun({ version: "1", paths: ["x"], startedAt });
  }
});
afterAll(() => store.close());

type List = (direction: "ASC" | "DESC", page: PageRequest) => Promise<Page<unknown>>;
const list =
  <F extends string>(
    read: () => (
      filter: object,
      order: { field: F; direction: "ASC" | "DESC" },
      page: PageRequest,
    ) => Promise<Page<unknown>>,
    field: F,
    filter: object = {},
  ): List =>
  (direction, page) =>
    read()(filter, { field, direction }, page);

const LISTS: readonly (readonly [string, List, least: number])[] = [
  ["articles by PUBLISHED_AT", list(() => store.read.articles, "PUBLISHED_AT"), 40],
  ["articles by TITLE", list(() => store.read.articles, "TITLE"), 40],
  ["articles by ID", list(() => store.read.articles, "ID"), 40],
  ["articles by TITLE, filtered", list(() => store.read.articles, "TITLE", { outlet: ["Echo"] }), 5],
  ["entities by NAME", list(() => store.read.entities, "NAME"), 7],
  ["entities by MENTIONS", list(() => store.read.entities, "MENTIONS"), 7],
  ["mentions by POSITION", list(() => store.read.mentions, "POSITION"), 40],
  ["quotes by SAID_ON", list(() => store.read.quotes, "SAID_ON"), 60],
  ["quotes by PUBLISHED_AT", list(() => store.read.quotes, "PUBLISHED_AT"), 60],
  ["quotes by POSITION", list(() => store.read.quotes, "POSITION"), 60],
  ["quotes by SAID_ON, filtered", list(() => store.read.quotes, "SAID_ON", { speakerName: "ann lee" }), 5],
  ["statements by SAID_ON", list(() => store.read.statements, "SAID_ON"), 10],
  ["statements by QUOTES", list(() => store.read.statements, "QUOTES"), 10],
  ["events by ON", list(() => store.read.events, "ON"), 1],
  ["events by STORIES", list(() => store.read.events, "STORIES"), 1],
  ["stories by ARTICLES", list(() => store.read.stories, "ARTICLES"), 3],
  ["stories by PUBLISHED_AT", list(() => store.read.stories, "PUBLISHED_AT"), 3],
  ["loads by STARTED_AT", list(() => store.read.loads, "STARTED_AT"), 4],
  ["search", (_direction, page) => store.read.search("met may", ["ARTICLES", "EVENTS", "QUOTES"], page), 40],
  [
    "quotes of an entity, by PUBLISHED_AT",
    async (direction, page) => {
      const speakerId = await idOf("Ann Lee");
      const order = { field: "PUBLISHED_AT", direction } as const;
      return (await store.read.quotesPerParent("speakerId", [speakerId, "none"], {}, order, page)).get(speakerId)!;
    },
    5,
  ],
  [
    "mentions of an entity",
    async (direction, page) => {
      const entityId = await idOf("Bo");
      const order = { field: "POSITION", direction } as const;
      return (await store.read.mentionsPerParent("entityId", [entityId], {}, order, page)).get(entityId)!;
    },
    5,
  ],
];

async function idOf(name: string): Promise<string> {
  const page = { limit: 1, backward: false, position: null };
  return (await store.read.entities({ name }, { field: "NAME", direction: "ASC" }, page)).rows[0]!.node.id;
}

async function everything(read: List, direction: "ASC" | "DESC"): Promise<Page<unknown>["rows"]> {
  return (await read(direction, { limit: 1000, backward: false, position: null })).rows;
}

describe.each(LISTS)("%s", (_name, read, least) => {
  const directions = fc.constantFrom("ASC" as const, "DESC" as const);

  test("pages of any size, forward or backward, put together are the whole list", async () => {
    await fc.assert(
      fc.asyncProperty(
        directions,
        fc.integer({ min: 1, max: 15 }),
        fc.boolean(),
        async (direction, limit, backward) => {
          const all = await everything(read, direction);
          const seen: Page<unknown>["rows"][number][] = [];
          let page = await read(direction, { limit, backward, position: null });
          for (;;) {
            if (backward) seen.unshift(...page.rows);
            else seen.push(...page.rows);
            expect(page.hasMore).toBe(seen.length < all.length);
            if (!page.hasMore) break;
            expect(page.rows).toHaveLength(limit);
            const position = (backward ? page.rows[0] : page.rows.at(-1))!.position;
            page = await read(direction, { limit, backward, position });
          }
          expect(seen).toEqual(all);
        },
      ),
      { numRuns: 12, seed: 3 },
    );
  });

  test("is ordered by value, then id, with unknown values last in either direction", async () => {
    for (const direction of ["ASC", "DESC"] as const) {
      const all = await everything(read, direction);
      expect(all.length).toBeGreaterThanOrEqual(least);
      const positions = all.map(({ position }) => position);
      const known = positions.filter(({ key }) => key !== null);
      expect(positions.slice(0, known.length)).toEqual(known);
      expect(new Set(positions.map(({ key, id }) => `${key} ${id}`)).size).toBe(all.length);
      const sign = direction === "ASC" || _name === "search" ? 1 : -1;
      for (let index = 1; index < known.length; index += 1) {
        const [before, after] = [known[index - 1]!.key!, known[index]!.key!];
        expect(before === after ? 0 : before < after ? sign : -sign, `${before} before ${after}`).not.toBe(-1);
      }
    }
  });

  test("nothing is before the first row or after the last", async () => {
    const all = await everything(read, "ASC");
    const [first, last] = [all[0]!.position, all.at(-1)!.position];
    expect(await read("ASC", { limit: 5, backward: true, position: first })).toEqual({ rows: [], hasMore: false });
    expect(await read("ASC", { limit: 5, backward: false, position: last })).toEqual({ rows: [], hasMore: false });
  });
});

test("the lists under test have rows without a value, and rows with the same", async () => {
  const { rows } = await store.read.quotes(
    {},
    { field: "SAID_ON", direction: "ASC" },
    { limit: 1000, backward: false, position: null },
  );
  const keys = rows.map(({ position }) => position.key);
  expect(keys).toContain(null);
  expect(new Set(keys).size).toBeLessThan(keys.length / 4);
});

test("a position that was deleted meanwhile still tells where to go on", async () => {
  const own = await openStore(":memory:");
  const drafts = ["c", "a", "b"].map((title) => draft({ text: `Text ${title}.`, title, path: title }));
  for (const one of drafts) await own.writeArticle(one);
  const order = { field: "TITLE", direction: "ASC" } as const;
  const first = await own.read.articles({}, order, { limit: 2, backward: false, position: null });
  await own.removeFile("b");
  const next = await own.read.articles({}, order, { limit: 2, backward: false, position: first.rows[1]!.position });
  expect(next.rows.map(({ node }) => node.title?.value)).toEqual(["c"]);
  await own.close();
});

test("a position of another list is refused or finds nothing wrong, never a failure", async () => {
  const page = { limit: 2, backward: false, position: { key: "x", id: "no number" } };
  await expect(store.read.loads({}, { field: "STARTED_AT", direction: "ASC" }, page)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  for (const key of [null, 1, "x", -5.5]) {
    const position = { key, id: "x'; --" };
    await store.read.quotes({}, { field: "SAID_ON", direction: "DESC" }, { ...page, position });
    await store.read.entities({}, { field: "MENTIONS", direction: "ASC" }, { ...page, position });
    await store.read.search("met", ["ARTICLES"], { ...page, position });
  }
});
