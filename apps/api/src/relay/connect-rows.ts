import type { Position } from "@newsgraph/store";
import { Connection } from "./connection.js";
import { type PageArgs, pageRequest } from "./page-args.js";

/**
 * Answers a connection over rows that are at hand, in an order that `order` names. `positionOf` tells a row's place; along
 * the rows the keys never fall, and rows with one key are told apart by their ids, which rise.
 */
export function connectRows<T>(
  order: string,
  rows: readonly T[],
  positionOf: (row: T, index: number) => Position,
  args: PageArgs,
): Connection<T> {
  const request = pageRequest(args, order);
  const { limit, backward, position } = request;
  const placed = rows.map((node, index) => ({ node, position: positionOf(node, index) }));
  const wanted = position
    ? placed.filter((row) => (backward ? isBefore(row.position, position) : isBefore(position, row.position)))
    : placed;
  const page = {
    rows: backward ? wanted.slice(-limit) : wanted.slice(0, limit),
    hasMore: wanted.length > limit,
  };
  return new Connection(order, request, page, async () => rows.length);
}

function isBefore(a: Position, b: Position): boolean {
  if (a.key !== b.key) return a.key !== null && b.key !== null && a.key < b.key;
  return a.id < b.id;
}
