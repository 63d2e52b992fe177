import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { clientOf } from "./access.js";
import { refusal } from "./http-errors.js";

const MINUTE_MS = 60_000;

/**
 * Refuses a client's requests over so many in a minute with 429, telling when to come again. A client is the name of its
 * token, or its address: those who guess tokens share one count.
 */
export function limitRate(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: requestsPerMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    keyGenerator: (request, response) => {
      const { name } = clientOf(response);
      return name === null ? `address ${ipKeyGenerator(request.ip ?? "")}` : `token ${name}`;
    },
    validate: false, // its warnings are about proxies, which `--proxies` tells; a client could provoke them
    handler: (_request, response) => {
      const message = `More than ${requestsPerMinute} requests in a minute. Come again after ${response.getHeader("Retry-After")} seconds.`;
      response.status(429).json(refusal(message, "TOO_MANY_REQUESTS"));
    },
  });
}
