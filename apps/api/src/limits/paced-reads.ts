import { setImmediate as nextTurn } from "node:timers/promises";
import type { Reads } from "@newsgraph/store";
import { GraphQLError } from "graphql";
import { QUERY_TOO_SLOW } from "../errors.js";

type Read = (...args: unknown[]) => Promise<unknown>;

/** When the present turn of the event loop met its first read; null before that. All operations share the thread. */
let turnBegan: number | null = null;

/** How long the thread has been kept in this turn, from its first read on. */
function turnLasted(): number {
  if (turnBegan === null) {
    turnBegan = performance.now();
    setImmediate(() => {
      turnBegan = null;
    });
  }
  return performance.now() - turnBegan;
}

/**
 * The store's reads for one operation: before each it is looked whether the operation has run for longer than it may, which
 * fails with QUERY_TOO_SLOW, and whether others should have their turn first. One statement is never broken off.
 */
export function pacedReads(read: Reads, limitSeconds: number, maxTurnMs: number): Reads {
  const began = performance.now();

  async function paced(run: Read, args: unknown[]): Promise<unknown> {
    while (turnLasted() > maxTurnMs) await nextTurn();
    if (performance.now() - began > limitSeconds * 1000) throw tooSlow(limitSeconds);
    return run.apply(read, args);
  }

  return new Proxy(read, {
    get: (reads, name) => {
      const run = Reflect.get(reads, name) as Read;
      return (...args: unknown[]) => paced(run, args);
    },
  });
}

function tooSlow(limitSeconds: number): GraphQLError {
  return new GraphQLError(`The query ran longer than ${limitSeconds} seconds. Ask for less at once.`, {
    extensions: { code: QUERY_TOO_SLOW, http: { status: 400 } },
  });
}
