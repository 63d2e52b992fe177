import { lexicographicSortSchema, printSchema } from "graphql";
import { buildNewsgraphSchema } from "./build-schema.js";

/** The schema as text, in an order that does not depend on the order of the classes: what `schema.graphql` holds. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildNewsgraphSchema()))}\n`;
}
