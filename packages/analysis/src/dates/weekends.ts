import type { DateRule, Direction } from "@newsgraph/core";
import { type DateReader, dated, type Expression } from "./date-reader.js";

/** "last weekend", "this weekend": the Saturday tells which. */
export function weekend(reader: DateReader, at: number, next: number, count: number): Expression | null {
  if (reader.key(next) !== "weekend") return null;
  const tokens = [at, next + 1] as const;
  const direction = count < 0 ? "PAST" : count > 0 ? "FUTURE" : reader.direction(...tokens);
  return dated("weekend", tokens, weekendRule(direction, count !== 0), "-WE");
}

/** The week of the Saturday that lies in the direction. */
export function weekendRule(direction: Direction, apart: boolean): DateRule {
  const saturday: DateRule = { kind: "WEEKDAY", weekday: 6, direction, ...(apart && { apart }) };
  return { kind: "FROM", from: saturday, rule: { kind: "OFFSET", unit: "WEEK", count: 0 } };
}
