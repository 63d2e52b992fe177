import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { globalId, NODE_TYPES } from "../src/relay/global-id.js";
import { buildNewsgraphSchema } from "../src/schema/build-schema.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(TOLD);
});
afterAll(() => serving.stop());

/** Values that a scalar may have, the awkward ones among them. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  ID: NODE_TYPES.map((type) => globalId(type, "0'\"%\u0000😀")),
  String: ["a", "%", "_", "*", "[a-", "\\", "'; --", '"', "\u0000", "\ud800", "😀", "ﬁ", "İ", "ß", "x".repeat(1000)],
  TimexDate: ["0001", "9999-12", "2031-W53", "2031-12-31T23:59"],
  Int: [-2147483648, -1, 0, 2147483647],
  Boolean: [true, false],
};

const fields = Object.values(buildNewsgraphSchema().getQueryType()!.getFields());
const filters = fields.flatMap((field) => {
  const type = filterType(field);
  return type
    ? Object.values(type.getFields()).map(({ name, type: of }) => ({ list: field.name, type, name, of }))
    : [];
});

test("there are filters on every list but the search", () => {
  const lists = fields.filter(({ type }) => getNamedType(type).name.endsWith("Connection")).map(({ name }) => name);
  expect([...new Set(filters.map(({ list }) => list)), "search"].sort()).toEqual(lists.sort());
});

test.each(filters)(
  "$list by $name takes any value of its type, or says what is wrong with it",
  async ({ list, type, name, of }) => {
    const query = `query ($filter: ${type.name}) { ${list}(filterBy: $filter) { totalCount nodes { id } } }`;
    for (const value of valuesOf(of)) {
      const { errors = [] } = await serving.ask(query, { filter: { [name]: value } });
      const codes = errors.map(({ extensions, message }) => `${extensions.code}: ${message}`);
      expect(codes.filter((code) => !code.startsWith("BAD_USER_INPUT"))).toEqual([]);
    }
    expect(serving.logged).toEqual([]);
  },
);

function filterType(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | null {
  const type = field.args.find(({ name }) => name === "filterBy")?.type;
  return type ? (getNamedType(type) as GraphQLInputObjectType) : null;
}

function valuesOf(type: GraphQLInputType): readonly unknown[] {
  const named = getNamedType(type);
  const single = isEnumType(named)
    ? named.getValues().map(({ name }) => name)
    : isInputObjectType(named)
      ? Object.values(named.getFields()).flatMap((field) =>
          valuesOf(field.type).map((value) => ({ [field.name]: value })),
        )
      : VALUES[named.name]!;
  return isListType(type) ? [[], single, ...single.map((value) => [value])] : single;
}
