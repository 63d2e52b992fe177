import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, SEARCH_SCOPES, type Store } from "../src/index.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";

const PAGE = { limit: 5, backward: false, position: null };
const BY_ID = { field: "ID", direction: "ASC" } as const;
let store: Store;
beforeAll(async () => {
  store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
});
afterAll(() => store.close());

/** Asks for the text in every way there is. Whatever it is, the answer is a list. */
async function ask(text: string): Promise<void> {
  const { rows } = await store.read.search(text, SEARCH_SCOPES, PAGE);
  for (const { node } of rows) {
    for (const { start, end } of node.highlights) expect(node.snippet.slice(start, end)).not.toBe("");
  }
  expect(await store.read.countSearch(text, SEARCH_SCOPES)).toBeGreaterThanOrEqual(rows.length);
  await store.read.articles({ text }, BY_ID, PAGE);
  await store.read.countQuotes({ text });
  await store.read.countStatements({ text });
  await store.read.countEvents({ text });
}

test.each([
  ['"'],
  ['""'],
  ['"""'],
  ["'"],
  ["NEAR("],
  ["NEAR(dam burst, 2)"],
  ["*"],
  ["dam*"],
  ["^dam"],
  ["dam AND"],
  ["OR"],
  ["NOT dam"],
  ["{title text}: dam"],
  ["title: dam"],
  ["- dam"],
  ["dam + burst"],
  ["(((((("],
  [")"],
  ["dam \u0000 burst"],
  ["\ud800"],
  ["\u{1f600} dam"],
  ["\ue000dam\ue001"],
  ["'; drop table articles; --"],
  ["“dam"],
  ["«dam» »burst«"],
  ["?1 :name $x @y"],
])("%j is words, not syntax", async (text) => {
  await ask(text);
});

test.each([
  ["a word", "x".repeat(10_000)],
  ["words", "dam burst orlo ".repeat(700)],
  ["different words", Array.from({ length: 2_500 }, (_, index) => `w${index}`).join(" ")],
  ["quotation marks", '"'.repeat(10_000)],
  ["phrases", '"a b" '.repeat(2_000)],
  ["brackets", "(".repeat(10_000)],
  ["spaces", " ".repeat(10_000)],
  ["accents", "e\u0301".repeat(5_000)],
])("10,000 characters of %s", async (_what, text) => {
  await ask(text);
});

test("any text at all", async () => {
  const piece = fc.oneof(
    fc.constantFrom('"', "“", "*", "(", ")", ":", "-", "^", "NEAR", "AND", "dam", " ", "\0"),
    fc.string({ unit: "binary" }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), (pieces) => ask(pieces.join(""))),
    { numRuns: 300, seed: 5 },
  );
});
