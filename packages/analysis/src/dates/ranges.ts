import type { DateRule } from "@newsgraph/core";
import { dayAt } from "./calendar-dates.js";
import { type DateReader, dated, type Expression } from "./date-reader.js";

/**
 * The second date of a range whose words leave out what the first one told: "5" in "March 3-5" and "April 24 and 25",
 * "22" in "2014-22". Null where no such number follows.
 */
export function rangeEnd(reader: DateReader, { rule, pattern, end }: Expression): Expression | null {
  const at = reader.afterJoint(end);
  if (!rule || at === -1) return null;
  if (pattern === "year" && rule.kind === "ABSOLUTE") return yearEnd(reader, rule.value, at);
  if (pattern === "day" || pattern === "month-day") return dayEnd(reader, rule, at);
  return null;
}

function dayEnd(reader: DateReader, rule: DateRule, at: number): Expression | null {
  const day = dayAt(reader, at);
  // "March 3 to 5 p.m.", "March 3 and 40 others", "March 3-April 5": the number is no day of the same month.
  if (day === null || !endsPhrase(reader, at + 1)) return null;
  if (rule.kind === "MONTH_DAY" && day > rule.day) return dated("month-day", [at, at + 1], { ...rule, day });
  if (rule.kind !== "ABSOLUTE" || day <= Number(rule.value.slice(8))) return null;
  const value = rule.value.slice(0, 8) + String(day).padStart(2, "0");
  return dated("day", [at, at + 1], { ...rule, value });
}

function endsPhrase(reader: DateReader, at: number): boolean {
  const word = reader.key(at);
  return !/^\p{L}/u.test(word) || FOLLOWERS.has(word) || !reader.inSentence(at - 1, at);
}

const FOLLOWERS = new Set(
  "in at on for to of and or but when while before after is was were are will as by with from the".split(" "),
);

/** "2014-22": the century is the first year's. */
function yearEnd(reader: DateReader, year: string, at: number): Expression | null {
  const word = reader.tokens.lower(at);
  const isJoined = /^[-–]$/.test(reader.key(at - 1)) && !reader.tokens.spaceBefore(at);
  if (!isJoined || !/^\d\d$/.test(word) || Number(word) <= Number(year.slice(2))) return null;
  return dated("year", [at, at + 1], { kind: "ABSOLUTE", value: year.slice(0, 2) + word, precision: "YEAR" });
}
