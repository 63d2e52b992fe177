import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from "graphql";
import { buildNewsgraphSchema } from "../src/schema/build-schema.js";

/*
 * Every list of the schema, found by walking it, and queries over them: a field that is added is tested by being there.
 */

const query = buildNewsgraphSchema().getQueryType()!;

/** The connections of `Query`. */
export const rootLists = Object.values(query.getFields()).filter(({ type }) => isConnection(type));

/** The connections of the nodes of those. */
export const nestedLists = rootLists.flatMap((root) =>
  Object.values(nodeOf(root.type).getFields())
    .filter(({ type }) => isConnection(type))
    .map((field) => ({ root, field, name: `${root.name} → ${field.name}` })),
);

/** Asks for a page of a connection of `Query` with all that hangs on its nodes. */
export function askRoot({ name, type }: (typeof rootLists)[number], size: number): string {
  return `{ ${name}(${asked(name, size)}) { totalCount ${tallies(type)} pageInfo { hasNextPage endCursor } edges { cursor } nodes ${fieldsOf(nodeOf(type), 2)} } }`;
}

/** Asks for a page of a connection under each node of a page. */
export function askNested({ root, field }: (typeof nestedLists)[number], outer: number, inner: number): string {
  return `{ ${root.name}(first: ${outer}) { nodes { ${field.name}(first: ${inner}) { totalCount nodes ${fieldsOf(nodeOf(field.type), 2)} } } } }`;
}

/** The connections under nodes that count more than their items. */
export const nestedTallies = nestedLists.filter(({ field }) => tallies(field.type) !== "");

/** Asks for the counts over time and the top lists of a connection under each node of a page. */
export function askTallies({ root, field }: (typeof nestedLists)[number], outer: number): string {
  return `{ ${root.name}(first: ${outer}) { nodes { ${field.name}(first: 1) { ${tallies(field.type)} } } } }`;
}

/** What a connection has beside the page: counts of the whole list. */
function tallies(type: GraphQLOutputType): string {
  const fields = Object.values((getNamedType(type) as GraphQLObjectType).getFields()).filter(
    ({ args }) => args.length > 0,
  );
  return fields
    .map((field) => {
      const args = field.args.some(({ name }) => name === "interval") ? "(interval: MONTH)" : "";
      return `${field.name}${args} ${fieldsOf(getNamedType(field.type) as GraphQLObjectType, 1)}`;
    })
    .join(" ");
}

function asked(name: string, size: number): string {
  return name === "search" ? `query: "harbour", first: ${size}` : `first: ${size}`;
}

function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith("Connection");
}

function nodeOf(type: GraphQLOutputType): GraphQLObjectType {
  const connection = getNamedType(type) as GraphQLObjectType;
  return getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType;
}

/** Every field that is no connection, and their fields `levels` deep. */
function fieldsOf(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (isInterfaceType(named)) return [`${field.name} { id }`];
    if (isConnection(field.type) || levels === 0 || !isObjectType(named)) return [];
    return [`${field.name} ${fieldsOf(named, levels - 1)}`];
  });
  return `{ ${fields.join(" ")} }`;
}
