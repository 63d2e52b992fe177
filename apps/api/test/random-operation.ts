import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { buildNewsgraphSchema } from "../src/schema/build-schema.js";

const schema = buildNewsgraphSchema();
const MAX_LEVELS = 5;
const MAX_FIELDS = 4;

/** Texts that a client may give where one is asked for, good and bad. */
const TEXTS = [
  "harbour",
  "Mira Olsen",
  "",
  " ",
  '"',
  "😀",
  "\u0000",
  "a*",
  "2031-03-04",
  "2031",
  "x".repeat(1_001),
  "en",
];
const DATES = ["2031", "2031-03", "2031-W10", "2031-03-04", "2031-03-04T09:30"];
const NUMBERS = [0, 1, 2, 5, 100, 101, -1, 2_147_483_647];

/**
 * A valid operation over the schema, drawn by the choices, one after the other; where they end, the first of each is
 * taken. Arguments have the right type but any value. `ids` are ids and cursors that lead somewhere.
 */
export function randomOperation(choices: readonly number[], ids: readonly string[]): string {
  let at = 0;
  const below = (count: number) => (choices[at++] ?? 0) % count;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

  function value(type: GraphQLInputType, level = 0): string {
    if (isNonNullType(type)) return value(type.ofType, level);
    if (isListType(type)) return `[${Array.from({ length: below(3) }, () => value(type.ofType, level)).join(", ")}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || below(4) === 1);
      return `{ ${given.map((field) => `${field.name}: ${value(field.type, level + 1)}`).join(", ")} }`;
    }
    switch (getNamedType(type).name) {
      case "Int":
        return String(pick(NUMBERS));
      case "Boolean":
        return pick(["true", "false"]);
      case "TimexDate":
        return JSON.stringify(pick(DATES));
      case "ID":
        return JSON.stringify(pick([...ids, "", "nonsense"]));
      default:
        return JSON.stringify(pick([...TEXTS, ...ids]));
    }
  }

  function argument({ name, type }: GraphQLArgument): string {
    return `${name}: ${value(type)}`;
  }

  function field(one: GraphQLField<unknown, unknown>, number: number, level: number): string | null {
    const type = getNamedType(one.type);
    const given = one.args.filter((arg) => isNonNullType(arg.type) || below(3) === 1);
    const args = given.length > 0 ? `(${given.map(argument).join(", ")})` : "";
    const head = `f${number}: ${one.name}${args}`;
    if (isLeafType(type)) return head;
    if (level === MAX_LEVELS) return null;
    if (isObjectType(type)) return `${head} ${selection(type, level + 1)}`;
    if (!isInterfaceType(type)) return null;
    const on = pick(schema.getPossibleTypes(type) as readonly GraphQLObjectType[]);
    return `${head} { __typename ... on ${on.name} ${selection(on, level + 1)} }`;
  }

  function selection(type: GraphQLObjectType, level: number): string {
    const fields = Object.values(type.getFields());
    const chosen = Array.from({ length: 1 + below(MAX_FIELDS) }, () => pick(fields));
    const texts = chosen.map((one, number) => field(one, number, level)).filter((text) => text !== null);
    return `{ ${["__typename", ...texts].join(" ")} }`;
  }

  return selection(schema.getQueryType()!, 0);
}
