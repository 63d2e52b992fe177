import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { ERROR_CODES, type ErrorCode, NewsgraphError } from "@newsgraph/core";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Context } from "./context.js";
import type { Metrics } from "./metrics.js";

/** The codes this API adds to Apollo's own; they stand in `extensions.code`. */
export const QUERY_TOO_EXPENSIVE = "QUERY_TOO_EXPENSIVE";
export const QUERY_TOO_SLOW = "QUERY_TOO_SLOW";
export const REMOVED_WHILE_READING = "REMOVED_WHILE_READING";

/** The codes of errors that a client caused or can act on: their messages are shown as they are. All others are masked. */
const SHOWN_CODES: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
  QUERY_TOO_EXPENSIVE,
  QUERY_TOO_SLOW,
  REMOVED_WHILE_READING,
]);

/** Codes of newsgraph whose message is for the client. The others speak of the server's files: only their meaning is shown. */
const CLIENT_CODES: ReadonlySet<ErrorCode> = new Set(["BAD_USER_INPUT", "INPUT_MALFORMED"]);

/**
 * True for graphql-js's own error about an argument that is wrong only when the query runs: a variable that may be null by
 * its type and is null where the argument must not be. It comes without a code, like a bug.
 */
function isWrongArgument(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.nodes !== undefined && error.message.startsWith('Argument "');
}

/** True for an error that the client caused and that does not say so by itself, with a code or a status. */
function isOfClient(error: GraphQLError): boolean {
  const original = unwrapResolverError(error);
  return isWrongArgument(original) || (original instanceof NewsgraphError && CLIENT_CODES.has(original.code));
}

/** An error for a wrong argument. The message names the argument, what was given and what is allowed. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
  });
}

/** What becomes of errors on their way to a client. */
export interface ErrorReporting {
  /** What a client may see of an error. */
  readonly formatError: (shown: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Tells `formatError`, which is not told, in which request an error came up. */
  readonly plugin: ApolloServerPlugin<Context>;
}

/**
 * Masks and logs errors: an unexpected one becomes "Internal error" with the request's id in `extensions.id`, under which
 * the whole of it stands in the log. One failure that reaches many fields is logged once.
 */
export function errorReporting(log: Logger, metrics: Metrics): ErrorReporting {
  const requestIds = new WeakMap<object, string>();
  const logged = new WeakSet<object>();

  function idInLog(original: unknown, error: unknown): string {
    const id = (isObject(error) && requestIds.get(error)) || randomUUID();
    if (isObject(original) && logged.has(original)) return id;
    if (isObject(original)) logged.add(original);
    const located = error instanceof GraphQLError ? error : null;
    log.error({ id, err: original, path: located?.path, query: located?.source?.body }, "a request failed");
    return id;
  }

  function shownTo(shown: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const original = unwrapResolverError(error);
    const place = { locations: shown.locations, path: shown.path };
    if (original instanceof NewsgraphError) {
      if (CLIENT_CODES.has(original.code)) {
        return { message: original.message, ...place, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
      }
      const extensions = { code: original.code, id: idInLog(original, error) };
      return { message: ERROR_CODES[original.code], ...place, extensions };
    }
    if (SHOWN_CODES.has(shown.extensions?.code)) return shown;
    if (isWrongArgument(original)) {
      return { message: original.message, ...place, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
    }
    const extensions = { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, id: idInLog(original, error) };
    return { message: "Internal error", ...place, extensions };
  }

  return {
    formatError(shown, error) {
      const told = shownTo(shown, error);
      metrics.errors.inc({ code: String(told.extensions?.code) });
      return told;
    },
    plugin: {
      async requestDidStart() {
        return {
          async didEncounterErrors({ errors, contextValue, response }) {
            for (const error of errors) if (contextValue.requestId) requestIds.set(error, contextValue.requestId);
            if (errors.some(isOfClient)) response.http.status = 400;
          },
        };
      },
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** An object that must be there but left the database while the request was under way. */
export function goneWhileReading(what: string): GraphQLError {
  return new GraphQLError(`${what} was removed while this query ran. Ask again.`, {
    extensions: { code: REMOVED_WHILE_READING },
  });
}
