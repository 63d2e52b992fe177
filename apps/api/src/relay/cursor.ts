import type { Position } from "@newsgraph/store";
import { badUserInput } from "../errors.js";

/**
 * The cursor of a row: base64url of JSON `[order, key, id]`, opaque to clients. It carries the order it belongs to
 * ("Article.PUBLISHED_AT.DESC"), because a position in one order means nothing in another.
 */
export function cursorOf(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, position.key, position.id])).toString("base64url");
}

/**
 * Reads the cursor given as `argument`. Throws BAD_USER_INPUT if it is not a cursor, or if it comes from a connection of
 * another type or order.
 */
export function positionAt(argument: "after" | "before", cursor: string, order: string): Position {
  const [cursorOrder, key, id] = parse(cursor);
  const isKey = key === null || typeof key === "string" || (typeof key === "number" && Number.isFinite(key));
  if (typeof cursorOrder !== "string" || !isKey || typeof id !== "string") {
    throw badUserInput(
      `Argument "${argument}" is not a cursor of this API: ${JSON.stringify(cursor.slice(0, 80))}. Take it from pageInfo or an edge.`,
    );
  }
  if (cursorOrder !== order) {
    throw badUserInput(
      `Argument "${argument}" is a cursor of the order ${cursorOrder}, but this connection is in the order ${order}. Start again without it, or ask for the same orderBy.`,
    );
  }
  return { key, id };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(content) && content.length === 3 ? content : [];
  } catch {
    return [];
  }
}
