import { createHash } from "node:crypto";
import type { ApolloServerOptions } from "@apollo/server";
import type { RequestHandler } from "express";
import { refusal } from "../http/http-errors.js";
import { Problem } from "../settings/problem.js";

/** The documents that are answered, by the SHA-256 of their text in hexadecimal. */
export type Safelist = ReadonlyMap<string, string>;

/**
 * Reads a safelist: a JSON object whose values are documents. The keys are free (names, or the hashes that GraphQL Code
 * Generator writes). Throws a Problem if the text is anything else.
 */
export function readSafelist(text: string): Safelist {
  const documents = documentsIn(text);
  if (!documents) throw new Problem("is no safelist: it must be a JSON object whose values are GraphQL documents.");
  return new Map(documents.map((document) => [hashOf(document), document]));
}

function documentsIn(text: string): readonly string[] | null {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== "object" || content === null || Array.isArray(content)) return null;
    const values: unknown[] = Object.values(content);
    return values.every((value) => typeof value === "string") ? (values as string[]) : null;
  } catch {
    return null;
  }
}

/** Refuses a document that is not listed before it is parsed. One that is named by its hash alone is `listed`'s to find. */
export function refuseUnlisted(safelist: Safelist): RequestHandler {
  return (request, response, next) => {
    const document: unknown = request.method === "GET" ? request.query.query : request.body?.query;
    if (typeof document !== "string" || safelist.has(hashOf(document))) return next();
    response.status(403).json(refusal("This server answers only queries on its list.", "QUERY_NOT_LISTED"));
  };
}

type KeyValueCache = Exclude<ApolloServerOptions<object>["cache"], "bounded" | undefined>;

/** The safelist as the cache that Apollo asks for persisted queries. It is never written. */
export function listed(safelist: Safelist): KeyValueCache {
  return {
    async get(key) {
      return safelist.get(key.replace(/^apq:/, ""));
    },
    async set() {},
    async delete() {},
  };
}

function hashOf(document: string): string {
  return createHash("sha256").update(document).digest("hex");
}
