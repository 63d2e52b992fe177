import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Interval, openStore, type Store } from "../src/index.js";
import { draft, idOf } from "./builder.js";
import { linkAll } from "./link-by-key.js";

/* Counts over time and top lists, over articles whose dates are known more or less exactly. */

const quote = (words: string, speaker: string, said: string) => ({
  words: `“${words},”`,
  speaker,
  said,
  about: ["Orlo"],
});
const TOLD = [
  ["2024-12-30", "Ann", "2024-12-29"], // a Monday: the first day of the week 2025-W01
  ["2025-01-01", "Ann", "2025-01-01"],
  ["2025-01", "Bo", "2025-01"],
  ["2025", "Bo", "2025"],
  [null, "Ann", "2025-03-01"],
] as const;

let store: Store;
const drafts = TOLD.map(([published, speaker, said], number) => ({
  path: `${number}.txt`,
  published,
  text: `${number} “Nothing ${number},” said ${speaker} of Orlo on ${said}.`,
  people: [
    ["PERSON", speaker],
    ["PLACE", "Orlo"],
  ] as const,
  dates: { [said]: said },
  quotes: [quote(`Nothing ${number}`, speaker, said)],
}));

beforeAll(async () => {
  store = await openStore(":memory:");
  for (const told of drafts) await store.writeArticle(draft(told as never));
  await linkAll(store);
});
afterAll(() => store.close());

describe("a timeline counts what is known exactly enough, the latest first", () => {
  test.each<[Interval, readonly [string, number][]]>([
    [
      "DAY",
      [
        ["2025-01-01", 1],
        ["2024-12-30", 1],
      ],
    ],
    ["WEEK", [["2025-W01", 2]]],
    [
      "MONTH",
      [
        ["2025-01", 2],
        ["2024-12", 1],
      ],
    ],
    [
      "YEAR",
      [
        ["2025", 3],
        ["2024", 1],
      ],
    ],
  ])("%s", async (interval, expected) => {
    const tallies = await store.read.tallyArticles({}, interval, 10);
    expect(tallies.map(({ value, count }) => [value, count])).toEqual(expected);
  });

  test("at most so many", async () => {
    expect(await store.read.tallyArticles({}, "YEAR", 1)).toEqual([{ value: "2025", count: 3 }]);
  });

  test("only what the filter lets through", async () => {
    expect(await store.read.tallyQuotes({ speakerName: "bo" }, "MONTH", 10)).toEqual([{ value: "2025-01", count: 1 }]);
  });
});

test("top lists count each item once for an entity, those of the most first", async () => {
  const names = async (tallies: readonly { value: string; count: number }[]) => {
    const entities = await store.read.entitiesByIds(tallies.map(({ value }) => value));
    return tallies.map(({ value, count }) => [entities.get(value)!.name, count]);
  };
  expect(await names(await store.read.tallyQuotes({}, "SPEAKER", 10))).toEqual([
    ["Ann", 3],
    ["Bo", 2],
  ]);
  expect(await names(await store.read.tallyQuotes({}, "ABOUT", 10))).toEqual([["Orlo", 5]]);
  expect(await names(await store.read.tallyArticles({}, "ENTITY", 2))).toEqual([
    ["Orlo", 5],
    ["Ann", 3],
  ]);
});

test("many parents in one statement give what each gives by itself", async () => {
  const { rows } = await store.read.entities(
    {},
    { field: "NAME", direction: "ASC" },
    { limit: 9, backward: false, position: null },
  );
  const ids = rows.map(({ node }) => node.id);
  const together = await store.read.tallyQuotesPerParent("speakerId", ids, {}, "YEAR", 5);
  for (const id of ids) expect(together.get(id)).toEqual(await store.read.tallyQuotes({ speakerId: id }, "YEAR", 5));
  const article = idOf(drafts[0] as never);
  expect(
    (await store.read.tallyQuotesPerParent("articleId", [article, "unknown"], {}, "YEAR", 5)).get("unknown"),
  ).toEqual([]);
});
