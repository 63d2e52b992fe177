import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askNested, askRoot, askTallies, nestedLists, nestedTallies, rootLists } from "./every-list.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

/*
 * An operation that comes again is compiled. What it answers must be what graphql-js answers, to the last field, and it must
 * be the compiled code that answers: an error there would be hidden by graphql-js doing it over.
 */

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(TOLD);
});
afterAll(() => serving.stop());

async function executions(): Promise<{ compiled: number; walked: number }> {
  const text = await (await fetch(new URL("/metrics", serving.url))).text();
  const by = (what: string) =>
    Number(new RegExp(`newsgraph_executions_total{by="${what}"} (\\d+)`).exec(text)?.[1] ?? 0);
  return { compiled: by("compiled"), walked: by("graphql-js") };
}

let before: Awaited<ReturnType<typeof executions>>;
beforeEach(async () => {
  before = await executions();
});

async function compare(query: string, variables?: Record<string, unknown>): Promise<void> {
  const walked = await serving.ask(query, variables);
  expect(walked.errors).toBeUndefined();
  expect(await serving.ask(query, variables)).toEqual(walked);
  expect(await serving.ask(query, variables)).toEqual(walked);
  expect(await executions()).toEqual({ compiled: before.compiled + 2, walked: before.walked + 1 });
}

describe("compiled, every list answers as it does by graphql-js", () => {
  test.each(rootLists)("$name", (list) => compare(askRoot(list, 3)));
  test.each(nestedLists)("$name", (list) => compare(askNested(list, 3, 2)));
  test.each(nestedTallies)("$name: counts", (list) => compare(askTallies(list, 3)));
});

describe("compiled, what a document can say is heeded", () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ["aliases", "{ one: articles(first: 1) { total: totalCount } two: entities(first: 1) { total: totalCount } }"],
    ["a type's name", '{ search(query: "harbour") { nodes { node { __typename id } } } }'],
    [
      "fragments on an interface's types",
      '{ search(query: "harbour") { nodes { node { ...A ...Q } } } } fragment A on Article { title } fragment Q on Quote { text speaker { name } }',
    ],
    [
      "@skip by a variable",
      "query ($no: Boolean!) { articles { totalCount @skip(if: $no) nodes { id } } }",
      { no: true },
    ],
    [
      "@include by a variable",
      "query ($no: Boolean!) { articles { nodes { id ... @include(if: $no) { title } } } }",
      { no: false },
    ],
    ["defaults of variables", "query ($n: Int = 2) { articles(first: $n) { nodes { id } } }", {}],
    [
      "enums and lists in variables",
      "query ($s: [Stance!]) { quotes(filterBy: { stance: $s }) { nodes { text } } }",
      { s: ["DENIES"] },
    ],
    [
      "a scalar of ours in a variable",
      "query ($d: TimexDate) { quotes(filterBy: { said: { from: $d } }) { totalCount } }",
      { d: "2031" },
    ],
    ["introspection", '{ __type(name: "Quote") { name fields { name } } }'],
  ])("%s", (_what, query, variables) => compare(query, variables));

  test("one document with two operations", async () => {
    const query = "query A { articles { totalCount } } query B { quotes { totalCount } }";
    const ask = async (operationName: string) => (await serving.post({ query, operationName })).json();
    const [a, b] = [await ask("A"), await ask("B")];
    expect(await ask("A")).toEqual(a);
    expect(await ask("B")).toEqual(b);
    expect(a).not.toEqual(b);
  });

  test("variables do not stay from one request to the next", async () => {
    const query = "query ($n: Int) { articles(first: $n) { nodes { id } } }";
    for (const n of [1, 2, 3]) expect((await serving.ask(query, { n })).data.articles.nodes).toHaveLength(n);
  });
});

test.each<[string, string, Record<string, unknown>?]>([
  ["a wrong argument", '{ articles(after: "x") { totalCount } }'],
  ["a wrong argument deep down", '{ articles { nodes { quotes(after: "x") { totalCount } } } }'],
  ["a wrong variable", "query ($n: Int) { articles(first: $n) { totalCount } }", { n: "many" }],
  ["a variable that is missing", "query ($id: ID!) { node(id: $id) { id } }", {}],
])("with %s the error is that of graphql-js, each time", async (_what, query, variables) => {
  const first = await serving.ask(query, variables);
  expect(first.errors![0]!.extensions.code).toBe("BAD_USER_INPUT");
  expect(await serving.ask(query, variables)).toEqual(first);
  expect(await serving.ask(query, variables)).toEqual(first);
  expect((await executions()).compiled).toBe(before.compiled);
});
