import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { QUERY_TOO_EXPENSIVE } from "../errors.js";
import { MAX_ALIASES, MAX_DEPTH, MAX_OBJECTS } from "./limits.js";
import { type Measure, measureOperation } from "./measure-operation.js";

/** Refuses an operation over a limit before it runs, naming what it measures and what is allowed. */
export const refuseExpensive: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return; // Apollo refuses a request that names no operation of its document
        const excess = excessOf(measureOperation(schema, document, operation, request.variables ?? {}));
        if (!excess) return;
        throw new GraphQLError(excess, { extensions: { code: QUERY_TOO_EXPENSIVE, http: { status: 400 } } });
      },
    };
  },
};

function excessOf({ depth, aliases, objects }: Measure): string | null {
  if (depth > MAX_DEPTH) return `The query is ${depth} fields deep; the limit is ${MAX_DEPTH}.`;
  if (aliases > MAX_ALIASES) return `The query has ${aliases} aliases; the limit is ${MAX_ALIASES}.`;
  if (objects > MAX_OBJECTS) {
    return `The query may return ${objects} objects; the limit is ${MAX_OBJECTS}. Ask for smaller pages.`;
  }
  return null;
}
