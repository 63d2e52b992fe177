import { type OperationDefinitionNode, parse } from "graphql";
import { expect, test } from "vitest";
import { type Measure, measureOperation } from "../src/limits/measure-operation.js";
import { buildNewsgraphSchema } from "../src/schema/build-schema.js";

const schema = buildNewsgraphSchema();

test.each<[string, string, Record<string, unknown>, Partial<Measure>]>([
  ["a field is one deep", '{ entity(name: "a") { name } }', {}, { depth: 2, cost: 1 }],
  ["a connection counts its default page", "{ articles { nodes { title } } }", {}, { depth: 3, cost: 20 }],
  ["edges count no more than nodes", "{ articles(first: 3) { edges { node { title } } } }", {}, { depth: 4, cost: 3 }],
  [
    "pages within pages multiply",
    "{ articles(first: 10) { nodes { quotes(first: 5) { nodes { speaker { name } } } } } }",
    {},
    { cost: 10 * (1 + 5 * (1 + 1)) },
  ],
  ["page sizes come from variables", "query ($n: Int) { articles(last: $n) { totalCount } }", { n: 7 }, { cost: 17 }],
  ["and from their defaults", "query ($n: Int = 9) { articles(first: $n) { totalCount } }", {}, { cost: 19 }],
  ["a list of ids counts its length", '{ nodes(ids: ["a", "b", "c"]) { id } }', {}, { cost: 3 }],
  ["also as a variable", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b"] }, { cost: 2 }],
  [
    "fragments count where they are spread",
    "{ a: articles(first: 2) { ...F } b: articles(first: 2) { ...F } } fragment F on ArticleConnection { nodes { x: title ... on Article { y: id } } }",
    {},
    { depth: 3, aliases: 2 + 2 * 2, cost: 4 },
  ],
  ["introspection is free", "{ __schema { types { fields { type { name } } } } }", {}, { depth: 0, cost: 0 }],
])("%s", (_reason, query, variables, expected) => {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  expect(measureOperation(schema, document, operation, variables)).toMatchObject(expected);
});

test("fragments that unfold to millions of fields are measured in linear time", () => {
  const levels = 200;
  const fragments = Array.from({ length: levels }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const document = parse(
    `{ ...F0 } ${fragments.join(" ")} fragment F${levels} on Query { a: entity(name: "x") { name } }`,
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  expect(measureOperation(schema, document, operation, {}).aliases).toBe(2 ** levels);
});
