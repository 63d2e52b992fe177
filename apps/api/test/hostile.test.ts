import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { cursorOf } from "../src/relay/cursor.js";
import { globalId } from "../src/relay/global-id.js";
import { type Answer, type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(TOLD);
});
afterAll(() => serving.stop());

afterEach(async () => {
  expect(serving.logged).toEqual([]); // none of it is a failure of ours
  expect((await serving.ask("{ articles { totalCount } }")).data).toEqual({ articles: { totalCount: 3 } });
});

const status = async (query: string) => (await serving.post({ query })).status;
const nested = (levels: number) => `${"articles { nodes { story { ".repeat(levels)} id ${"} } }".repeat(levels)}`;
const aliases = (count: number) =>
  Array.from({ length: count }, (_, n) => `a${n}: entity(name: "x") { name }`).join(" ");
const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(" ");

describe("an operation over a limit is refused before it runs, with both numbers", () => {
  test.each<[string, string, string, RegExp]>([
    ["deep", `{ ${nested(10)} }`, "QUERY_TOO_EXPENSIVE", /31 fields deep; the limit is 20/],
    ["aliased", `{ ${aliases(101)} }`, "QUERY_TOO_EXPENSIVE", /101 aliases; the limit is 100/],
    [
      "of large pages in large pages",
      "{ articles(first: 100) { nodes { quotes(first: 100) { nodes { about { quotes(first: 100) { nodes { id } } } } } } } }",
      "QUERY_TOO_EXPENSIVE",
      /may cost 1020100; the limit is 50000/,
    ],
    [
      "of many searches",
      `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: search(query: "x", first: 1) { totalCount }`).join(" ")} }`,
      "QUERY_TOO_EXPENSIVE",
      /may cost 51\d00; the limit is 50000/,
    ],
    [
      "of long texts many times over",
      "{ articles(first: 100) { nodes { quotes(first: 100) { nodes { article { text } } } } } }",
      "QUERY_TOO_EXPENSIVE",
      /may cost 120100; the limit is 50000/,
    ],
    [
      "aliased by fragments that unfold to a million fields",
      `{ ...F0 } ${doubling(20)} fragment F20 on Query { a: entity(name: "x") { name } }`,
      "QUERY_TOO_EXPENSIVE",
      /1048576 aliases/,
    ],
    [
      "wide",
      `{ ${"articles { nodes { id } } ".repeat(500)} }`,
      "GRAPHQL_PARSE_FAILED",
      /more that 2000 tokens|2000 tokens/,
    ],
    ["of endless brackets", "{a".repeat(50_000), "GRAPHQL_PARSE_FAILED", /2000 tokens/],
    [
      "of circular fragments",
      "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
      "GRAPHQL_VALIDATION_FAILED",
      /itself/,
    ],
    [
      "of deep introspection",
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
      "GRAPHQL_VALIDATION_FAILED",
      /introspection/i,
    ],
  ])("%s", async (_reason, query, code, message) => {
    const { data, errors } = await serving.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    expect(await status(query)).toBe(400);
  });
});

describe("a wrong argument is BAD_USER_INPUT and says what is wrong", () => {
  const cursor = cursorOf("Article.TITLE.ASC", { key: "a", id: "1" });
  test.each<[string, string, RegExp]>([
    ["a page over the limit", "{ articles(first: 101) { nodes { id } } }", /"first" is 101; a page has 1 to 100/],
    ["a page of none", "{ quotes(last: 0) { nodes { id } } }", /"last" is 0/],
    ["first and last together", "{ articles(first: 1, last: 1) { nodes { id } } }", /not both/],
    ["a cursor that is none", '{ articles(after: "x") { nodes { id } } }', /"after" is not a cursor/],
    [
      "a cursor of another order",
      `{ articles(after: "${cursor}") { nodes { id } } }`,
      /of the order Article.TITLE.ASC/,
    ],
    ["a cursor of another type", `{ quotes(after: "${cursor}") { nodes { id } } }`, /in the order Quote.SAID_ON.DESC/],
    [
      "a cursor that no row can have",
      `{ loads(after: "${cursorOf("Load.STARTED_AT.DESC", { key: "2031", id: "x" })}") { nodes { id } } }`,
      /"x" is no position/,
    ],
    [
      "an id that is none",
      '{ quotes(filterBy: { speaker: "x" }) { nodes { id } } }',
      /"filterBy.speaker" is not an id/,
    ],
    [
      "an id of another type",
      `{ quotes(filterBy: { speaker: "${globalId("Article", "1")}" }) { nodes { id } } }`,
      /is the id of a Article/,
    ],
    ["too many ids", `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, /has 101 ids; at most 100/],
    ["an empty name", '{ entity(name: " ") { id } }', /"name" is empty/],
    ["an endless name", `{ entity(name: "${"x".repeat(1001)}") { id } }`, /1001 characters; at most 1000/],
    ["an empty search", '{ search(query: "") { totalCount } }', /"query" is empty/],
    ["a wrong page under a parent", "{ articles { nodes { quotes(first: 500) { nodes { id } } } } }", /"first" is 500/],
  ])("%s", async (_reason, query, message) => {
    const response = await serving.post({ query });
    const { errors } = (await response.json()) as Answer;
    expect(response.status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("a variable of the wrong type too", async () => {
    const { errors } = await serving.ask("query ($n: Int) { articles(first: $n) { totalCount } }", { n: "many" });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
  });

  test.each([
    ["in an argument", 'query ($id: ID = "a") { node(id: $id) { id } }', { id: null }],
    ["in a directive", "query ($if: Boolean = true) { articles @skip(if: $if) { totalCount } }", { if: null }],
  ])("a null %s that must not be null too", async (_reason, query, variables) => {
    const response = await serving.post({ query, variables });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/must not be null/),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("a date that the calendar does not have is refused where it stands", async () => {
    const { errors } = await serving.ask(
      '{ articles(filterBy: { published: { from: "2031-02-30" } }) { totalCount } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/"2031-02-30" is not a date: write "2022"/),
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });
});

describe("words to search for are only ever words", () => {
  test.each([
    '"',
    "'",
    "a*",
    "NEAR(a b)",
    "a AND",
    "-a",
    "(",
    "text:a",
    "a OR 1=1; DROP TABLE articles",
    "\u0000",
    "😀",
    "^x",
    "{a}",
  ])("%j", async (words) => {
    const query = `query ($q: String!) {
        search(query: $q) { totalCount }
        articles(filterBy: { text: $q }) { totalCount }
        quotes(filterBy: { text: $q, speakerName: $q }) { totalCount }
        entities(filterBy: { namePrefix: $q, name: $q }) { totalCount }
      }`;
    const { errors } = await serving.ask(query, { q: words });
    expect(errors).toBeUndefined();
  });
});
