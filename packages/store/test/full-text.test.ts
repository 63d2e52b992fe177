import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, SEARCH_SCOPES, type SearchScope, type Store } from "../src/index.js";
import { matchExpression } from "../src/read/full-text.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";

const PAGE = { limit: 50, backward: false, position: null };
let store: Store;
beforeAll(async () => {
  store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
});
afterAll(() => store.close());

test.each([
  ["words", "dam burst", '"dam" "burst"'],
  ["a phrase", '"dam burst" Orlo', '"dam burst" "Orlo"'],
  ["a phrase in curly marks", "“dam burst”", '"dam burst"'],
  ["a mark that is not closed", 'dam "burst', '"dam" "burst"'],
  ["a word twice", "dam dam", '"dam"'],
  ["operators are words", "dam AND NOT burst", '"dam" "AND" "NOT" "burst"'],
  ["a column name is a word", "title:dam", '"title:dam"'],
  ["a star is no prefix search", "bur*", '"bur*"'],
  ["punctuation alone is left out", "dam - ( ) * burst", '"dam" "burst"'],
  ["a line break parts words", "dam\n\tburst", '"dam" "burst"'],
  ["nothing", "", null],
  ["white space", " \n ", null],
  ["punctuation only", '"" * ( -', null],
])("%s: %j is asked for as %j", (_why, query, expression) => {
  expect(matchExpression(query)).toBe(expression);
});

test("the first 64 words count, whatever is given", () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `w${index}`);
  expect(matchExpression(words.join(" "))!.split(" ")).toEqual(words.slice(0, 64).map((word) => `"${word}"`));
  expect(matchExpression(`"${words.join(" ")}"`)).toBe(`"${words.slice(0, 64).join(" ")}"`);
});

test.each<[why: string, query: string, scopes: readonly SearchScope[], expected: readonly string[]]>([
  ["an article by its words", "cup steward", ["ARTICLES"], ["ARTICLES"]],
  ["accents and case do not matter", "VALDO", ["ENTITIES"], ["ENTITIES"]],
  ["an alias", "he", ["ENTITIES"], ["ENTITIES"]],
  ["an event by its title", "sued", ["EVENTS"], ["EVENTS"]],
  ["all scopes", "letter", SEARCH_SCOPES, ["ARTICLES", "QUOTES"]],
  ["a scope named twice counts once", "letter", ["QUOTES", "QUOTES"], ["QUOTES"]],
  ["no scope", "letter", [], []],
  ["a word that nobody uses", "zebra", SEARCH_SCOPES, []],
])("search finds %s", async (_why, query, scopes, expected) => {
  const { rows } = await store.read.search(query, scopes, PAGE);
  expect(rows.map(({ node }) => node.scope).sort()).toEqual([...expected].sort());
  expect(await store.read.countSearch(query, scopes)).toBe(expected.length);
});

test("hits have the piece of text that matches, with the words of the query marked in it", async () => {
  const { rows } = await store.read.search("warned engineers", ["QUOTES"], PAGE);
  const { snippet, highlights } = rows[0]!.node;
  expect(snippet).toBe("They were warned twice, in writing, by our own engineers");
  expect(highlights.map(({ start, end }) => snippet.slice(start, end))).toEqual(["warned", "engineers"]);
});

test("a word in the title ranks an article before one with the word in its text only", async () => {
  const own = await openStore(":memory:");
  const filler = "Nothing else of note was told that day. ".repeat(3);
  await own.writeArticle(draft({ text: `Kestrels are birds. ${filler}`, path: "text" }));
  await own.writeArticle(draft({ text: `Other birds too. ${filler}`, title: "Kestrels", path: "title" }));
  const { rows } = await own.read.search("kestrels", ["ARTICLES"], PAGE);
  const [first] = rows.map(({ node }) => node.id);
  expect((await own.read.filesOf([first!])).get(first!)![0]!.path).toBe("title");
  await own.close();
});

test("what is removed is not found any more", async () => {
  const own = await openStore(":memory:");
  await own.writeArticle(draft(NEWSROOM[4]!));
  await linkAll(own);
  expect(await own.read.countSearch("Lund", SEARCH_SCOPES)).toBe(3);
  await own.removeFile(NEWSROOM[4]!.path!);
  expect(await own.read.countSearch("Lund", SEARCH_SCOPES)).toBe(0);
  await own.close();
});
