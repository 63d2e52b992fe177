import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Context } from "../context.js";
import type { Metrics } from "../metrics.js";

/** Operations kept, compiled or seen once. A client has a few; the limit is for those who never ask the same twice. */
const MAX_OPERATIONS = 500;

type Run = (root: undefined, context: Context, variables: object) => ExecutionResult | Promise<ExecutionResult>;

/** An operation that was asked for: not compiled yet while `run` is undefined; null if it cannot be compiled. */
interface Operation {
  run?: Run | null;
}

/**
 * Runs operations as compiled functions (graphql-jit), several times faster than graphql-js walks them. An operation is
 * compiled when it comes for the second time: compiling costs more than running once, and a client that never repeats
 * itself shall not make the server compile.
 *
 * Compiled code gives the answers of graphql-js where nothing goes wrong. An answer with errors is given up and
 * the operation runs again by graphql-js, so that every error takes Apollo's own way: its codes, its masking, its hooks.
 * What the first run read is still in the request's loaders.
 */
export function compiledExecution({ executions }: Metrics): ApolloServerPlugin<Context> {
  const operations = new LRUCache<string, Operation>({ max: MAX_OPERATIONS });

  return {
    async requestDidStart() {
      return {
        async executionDidStart() {
          executions.inc({ by: "graphql-js" });
        },
        async responseForOperation({ schema, document, operation, operationName, queryHash, request, contextValue }) {
          const key = `${queryHash} ${operationName ?? ""}`;
          const known = operations.get(key);
          if (!known) {
            operations.set(key, {});
            return null;
          }
          if (known.run === undefined) known.run = compile(schema, document, operation.name?.value);
          if (!known.run) return null;
          const result = await known.run(undefined, contextValue, request.variables ?? {});
          if (result.errors) return null;
          executions.inc({ by: "compiled" });
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: "single", singleResult: { data: result.data } },
          };
        },
      };
    },
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run | null {
  const compiled = compileQuery<Record<string, unknown>, Record<string, unknown>>(schema, document, operationName, {
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? (compiled.query as Run) : null;
}
