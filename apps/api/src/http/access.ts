import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { Problem } from "../settings/problem.js";
import { refusal } from "./http-errors.js";

/** Somebody who may ask. The token itself is not kept. */
export interface Token {
  /** Who it is, for the log. */
  readonly name: string;
  /** SHA-256 of the token. */
  readonly digest: Buffer;
}

/** A shorter token could be guessed. */
const LEAST_TOKEN_LENGTH = 20;

/**
 * Reads a file of tokens: a line `name token` for each client; lines that are empty or start with # say nothing. Throws a
 * Problem that tells the lines that are wrong, never what stands in them.
 */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const wrong: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [name, token, ...rest] = line.trim().split(/\s+/);
    if (!name || !token || rest.length > 0) wrong.push(`line ${index + 1} is not "name token"`);
    else if (token.length < LEAST_TOKEN_LENGTH) {
      wrong.push(`the token in line ${index + 1} has less than ${LEAST_TOKEN_LENGTH} characters`);
    } else if (tokens.some((known) => known.name === name)) wrong.push(`line ${index + 1} names "${name}" again`);
    else tokens.push({ name, digest: digestOf(token) });
  }
  if (wrong.length === 0 && tokens.length === 0) wrong.push("it holds no token");
  if (wrong.length > 0) throw new Problem(`holds what is no list of tokens: ${wrong.join("; ")}.`);
  return tokens;
}

/** What the handlers of a request know of who asks. */
export interface Client {
  /** Name of its token; null if it has none or a wrong one. */
  readonly name: string | null;
  /** True if it may ask. */
  readonly mayAsk: boolean;
}

/** Who asks; set by `recogniseClient`. */
export function clientOf(response: Response): Client {
  return response.locals.client as Client;
}

/** Finds out who asks, by the token in the header `Authorization: Bearer …`, and refuses nobody. */
export function recogniseClient(tokens: readonly Token[] | null): RequestHandler {
  return (request, response, next) => {
    const name = tokens && nameOf(request, tokens);
    response.locals.client = { name, mayAsk: tokens === null || name !== null } satisfies Client;
    next();
  };
}

/**
 * Refuses who may not ask with 401. A browser's visit to a page goes through, for the page asks nothing by
 * itself; `isVisit` must not hold for any request that is answered with data.
 */
export function refuseStrangers(isVisit: (request: Request) => boolean = () => false): RequestHandler {
  return (request, response, next) => {
    if (clientOf(response).mayAsk || request.method === "OPTIONS" || isVisit(request)) return next();
    response
      .status(401)
      .setHeader("WWW-Authenticate", 'Bearer realm="newsgraph"')
      .json(refusal("Give a valid token: Authorization: Bearer <token>.", "UNAUTHENTICATED"));
  };
}

/** The name of the token that is given. All are compared, each in constant time: how long it takes tells nothing of them. */
function nameOf(request: Request, tokens: readonly Token[]): string | null {
  const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  const digest = digestOf(given ?? "");
  let found: string | null = null;
  for (const token of tokens) if (timingSafeEqual(token.digest, digest)) found = token.name;
  return found;
}

/** Digests are of one length, which a constant-time comparison needs. */
function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
