import { buildNewsgraphSchema, contextOf } from "@newsgraph/api";
import { openStore } from "@newsgraph/store";
import { graphql } from "graphql";
import type { Ask } from "./asked.js";

/** A statement that the API ran for a request, with its parameters. */
export interface Recorded {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that the API's resolvers run for a request, in their order. */
export async function recordStatements(database: string, { query, variables }: Ask): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  const onStatement = (sql: string, parameters: readonly unknown[]) => recorded.push({ sql, parameters });
  const store = await openStore(database, { readonly: true, onStatement });
  const contextValue = contextOf(store.read);
  await graphql({ schema: buildNewsgraphSchema(), source: query, variableValues: variables, contextValue });
  await store.close();
  return recorded;
}
