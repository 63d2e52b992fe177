import { readFileSync } from "node:fs";
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, test } from "vitest";
import { buildNewsgraphSchema } from "../src/schema/build-schema.js";
import { printedSchema } from "../src/schema/print-schema.js";

const types = Object.values(buildNewsgraphSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test("schema.graphql is what the classes say; `npm run schema` writes it", () => {
  expect(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8")).toBe(printedSchema());
});

test("everything in the schema is described in whole sentences", () => {
  const described = types.flatMap(describedParts);
  expect(described.length).toBeGreaterThan(400);
  expect(
    described.filter(({ description }) => !/^[A-Z`].*[.!…]$/s.test(description ?? "")).map(({ name }) => name),
  ).toEqual([]);
});

test("what may be null says what null means", () => {
  const fields = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  const nullable = fields.filter(({ field }) => !String(field.type).endsWith("!"));
  const silent = nullable.filter(({ field }) => !/\b[Nn]ull\b/.test(field.description ?? ""));
  expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});

test("every list that is no connection is non-null, of non-null items", () => {
  const lists = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${field.type}`))
    .filter((text) => text.includes("["));
  expect(lists.filter((text) => !text.endsWith("!]!"))).toEqual(["Query.nodes: [Node]!"]);
});

interface Part {
  readonly name: string;
  readonly description: string | null | undefined;
}

function describedParts(type: GraphQLNamedType): Part[] {
  const parts: Part[] = [{ name: type.name, description: type.description }];
  if (isObjectType(type) || isInterfaceType(type)) {
    parts.push(...Object.values(type.getFields()).flatMap((field) => fieldParts(type, field)));
  }
  if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()).map((field) => part(type, field)));
  if (isEnumType(type)) parts.push(...type.getValues().map((value) => part(type, value)));
  return type.name === "Query" ? parts.slice(1) : parts;
}

function fieldParts(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): Part[] {
  const args = field.args.map(({ name, description }) => ({
    name: `${type.name}.${field.name}(${name}:)`,
    description,
  }));
  return [part(type, field), ...args];
}

function part(type: GraphQLNamedType, { name, description }: Pick<GraphQLInputField, "name" | "description">): Part {
  return { name: `${type.name}.${name}`, description };
}
