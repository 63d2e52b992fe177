import { createRequire } from "node:module";
import { GraphQLObjectType } from "graphql";
import { expect, test } from "vitest";

test("graphql is one instance, whether imported or required: two refuse each other's schemas", () => {
  expect(createRequire(import.meta.url)("graphql").GraphQLObjectType).toBe(GraphQLObjectType);
});
