import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { requestIdOf } from "./request-log.js";

/** Answers a path at which nothing is. */
export const refuseUnknownPath: RequestHandler = (request, response) => {
  response.status(404).json(refusal(`There is nothing at ${request.path}. GraphQL is at /graphql.`, "NOT_FOUND"));
};

/**
 * Answers what failed before GraphQL saw it, in GraphQL's form: a body that is too large or no JSON gets its 4xx with a
 * reason; anything else is a bug, masked and logged like one in a resolver.
 */
export function refuseHttpError(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status: unknown = error?.status;
    if (typeof status === "number" && status >= 400 && status < 500) {
      response.status(status).json(refusal(reasonOf(error), "BAD_REQUEST"));
      return;
    }
    const id = requestIdOf(response);
    log.error({ id, err: error }, "a request failed");
    response.status(500).json(refusal("Internal error", "INTERNAL_SERVER_ERROR", id));
  };
}

/** An answer in GraphQL's form that says why there is none. */
export function refusal(message: string, code: string, id?: string) {
  return { errors: [{ message, extensions: { code, ...(id && { id }) } }] };
}

/** body-parser's reasons (its `type`s), in words for the client. */
function reasonOf(error: { type?: string; limit?: number; message: string }): string {
  switch (error.type) {
    case "entity.too.large":
      return `The request is larger than ${error.limit} bytes.`;
    case "entity.parse.failed":
      return `The request is not valid JSON: ${error.message}`;
    default:
      return `The request could not be read: ${error.message}`;
  }
}
