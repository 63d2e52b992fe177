import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Metrics } from "../metrics.js";
import { clientOf } from "./access.js";

/** An id that a proxy or client may give; anything else would let them write what they like into the log. */
const GOOD_ID = /^[\w.:-]{1,64}$/;

/** The id of a request, under which it stands in the log; set by `logRequests`. */
export function requestIdOf(response: Response): string {
  return response.locals.requestId as string;
}

/**
 * Gives every request an id, its own `X-Request-Id` if that is one, and tells it in the answer. When the answer is sent it
 * is counted, and logged at the level of info: who, what path, what came of it, how long it took. Neither query nor token.
 */
export function logRequests(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const given = request.headers["x-request-id"];
    const requestId = typeof given === "string" && GOOD_ID.test(given) ? given : randomUUID();
    response.locals.requestId = requestId;
    response.setHeader("X-Request-Id", requestId);
    const { method, path } = request;
    response.once("close", () => {
      const ms = performance.now() - began;
      const status = response.writableFinished ? response.statusCode : 499; // the client left before the answer ended
      metrics.requests.inc({ status });
      metrics.seconds.observe(ms / 1000);
      const client = clientOf(response)?.name ?? request.ip;
      log.info({ requestId, method, path, status, ms: Math.round(ms), client }, "answered");
    });
    next();
  };
}
