import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { QUERY_TOO_EXPENSIVE } from "../errors.js";
import type { Metrics } from "../metrics.js";
import { MAX_ALIASES, MAX_DEPTH } from "./limits.js";
import { type Measure, measureOperation } from "./measure-operation.js";

/**
 * Refuses an operation over a limit before it runs, naming what it measures and what is allowed, and tells in
 * `extensions.cost` of every answer what was asked for and what may be: nothing, where no operation could be read.
 */
export function refuseExpensive(maxCost: number, metrics: Metrics): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let requested = 0;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return; // Apollo refuses a request that names no operation of its document
          const measure = measureOperation(schema, document, operation, request.variables ?? {});
          requested = measure.cost;
          metrics.cost.observe(requested);
          const excess = excessOf(measure, maxCost);
          if (!excess) return;
          throw new GraphQLError(excess, { extensions: { code: QUERY_TOO_EXPENSIVE, http: { status: 400 } } });
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind === "single") body.singleResult.extensions = { cost: { requested, limit: maxCost } };
        },
      };
    },
  };
}

function excessOf({ depth, aliases, cost }: Measure, maxCost: number): string | null {
  if (depth > MAX_DEPTH) return `The query is ${depth} fields deep; the limit is ${MAX_DEPTH}.`;
  if (aliases > MAX_ALIASES) return `The query has ${aliases} aliases; the limit is ${MAX_ALIASES}.`;
  if (cost > maxCost) return `The query may cost ${cost}; the limit is ${maxCost}. Ask for smaller pages.`;
  return null;
}
