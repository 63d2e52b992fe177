import { randomUUID } from "node:crypto";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { ERROR_CODES, type ErrorCode, NewsgraphError } from "@newsgraph/core";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";

/** The codes this API adds to Apollo's own; they stand in `extensions.code`. */
export const QUERY_TOO_EXPENSIVE = "QUERY_TOO_EXPENSIVE";
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

/** An error for a wrong argument. The message names the argument, what was given and what is allowed. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } });
}

/**
 * Makes Apollo's `formatError`: what a client may see of an error. An unexpected one becomes "Internal error" with an
 * `extensions.id`, under which the whole of it stands in the log. One failure that reaches many fields has one id and is
 * logged once.
 */
export function errorFormatter(log: Logger): (shown: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const ids = new WeakMap<object, string>();

  function logged(original: unknown, error: unknown): string {
    const key = typeof original === "object" && original !== null ? original : null;
    const known = key && ids.get(key);
    if (known) return known;
    const id = randomUUID();
    if (key) ids.set(key, id);
    const located = error instanceof GraphQLError ? error : null;
    log.error({ id, err: original, path: located?.path, query: located?.source?.body }, "a request failed");
    return id;
  }

  return (shown, error) => {
    const original = unwrapResolverError(error);
    const place = { locations: shown.locations, path: shown.path };
    if (original instanceof NewsgraphError) {
      if (CLIENT_CODES.has(original.code)) {
        return { message: original.message, ...place, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
      }
      const id = logged(original, error);
      return { message: ERROR_CODES[original.code], ...place, extensions: { code: original.code, id } };
    }
    if (SHOWN_CODES.has(shown.extensions?.code)) return shown;
    if (isWrongArgument(original)) {
      return { message: original.message, ...place, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
    }
    const id = logged(original, error);
    const code = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    return { message: "Internal error", ...place, extensions: { code, id } };
  };
}

/** An object that must be there but left the database while the request was under way. */
export function goneWhileReading(what: string): GraphQLError {
  return new GraphQLError(`${what} was removed while this query ran. Ask again.`, {
    extensions: { code: REMOVED_WHILE_READING },
  });
}
