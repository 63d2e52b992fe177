import type { DateRule } from "@newsgraph/core";
import { type DateReader, dated, type Expression, valued } from "./date-reader.js";
import { words } from "./words.js";

const BEFORE_THE_YEAR = words("for of in during throughout");

/** "year-end", "the current year", "later in the year": of the article's year; "the year ended March 31" is a length. */
export function yearEnd(reader: DateReader, at: number): Expression | null {
  if (reader.key(at) !== "year") return null;
  const rule: DateRule = { kind: "OFFSET", unit: "YEAR", count: 0 };
  const end = reader.pastHyphen(at + 1);
  if (reader.key(end) === "end") return dated("year-end", [at, end + 1], rule);
  const fiscal = fiscalYear(reader, at);
  if (fiscal) return fiscal;
  const described = /^(?:current|full|fiscal)$/.test(reader.key(at - 1)) ? at - 2 : at - 1;
  if (reader.key(described) !== "the") return null;
  const tokens = [described, at + 1] as const;
  if (/^(?:ended|ending)$/.test(reader.key(at + 1))) return valued("year-ended", tokens, "DURATION", "P1Y");
  const isWhole = described < at - 1 || (BEFORE_THE_YEAR.has(reader.key(described - 1)) && reader.isAlone(at));
  return isWhole ? dated("year-end", tokens, rule) : null;
}

const FISCAL_YEARS: ReadonlyMap<string, number> = new Map([
  ["current", 0],
  ["this", 0],
  ["next", 1],
  ["last", -1],
  ["latest", -1],
  ["previous", -1],
]);

/** "the current fiscal year", "last fiscal year": close to a calendar year, and as exact as the words are. */
function fiscalYear(reader: DateReader, at: number): Expression | null {
  const count = reader.key(at - 1) === "fiscal" ? FISCAL_YEARS.get(reader.key(at - 2)) : undefined;
  if (count === undefined) return null;
  const first = reader.key(at - 3) === "the" ? at - 3 : at - 2;
  return dated("year-end", [first, at + 1], { kind: "OFFSET", unit: "YEAR", count });
}
