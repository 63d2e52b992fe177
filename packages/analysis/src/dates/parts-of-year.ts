import type { DateRule } from "@newsgraph/core";
import { anaphoric, type DateReader, dated, type Expression } from "./date-reader.js";
import { ORDINALS, SEASONS, words } from "./words.js";

/** "the third quarter", "third-quarter", "the first half of 1990". */
export function quarter(reader: DateReader, at: number): Expression | null {
  const part = reader.pastHyphen(at + 1);
  const isHalf = reader.key(part) === "half";
  const ordinal = isHalf && /^(?:last|latter)$/.test(reader.key(at)) ? 2 : ORDINALS.get(reader.key(at));
  if (ordinal === undefined) return null;
  if (reader.key(part) !== "quarter" && !(isHalf && ordinal <= 2)) return null;
  // A match has halves and quarters too, and so has a cake: a half counts only with its year.
  const year = yearOf(reader, part + 1);
  if (isHalf && !year) return null;
  const code = isHalf ? `-H${ordinal}` : `-Q${ordinal}`;
  if (year) return dated("quarter", [at, year.end], year.rule, code);
  const month = 3 * ordinal - 2;
  // "expects to report its third-quarter loss" looks ahead to the report and back to the quarter.
  const direction = reader.direction(at, part + 1) === "PAST" ? "PAST" : "NEAREST";
  return dated("quarter", [at, part + 1], { kind: "PART_OF_YEAR", month, direction }, code);
}

/** The quarter named at the token, without its year: its part of TIMEX3 and where it ends. */
export function quarterAt(reader: DateReader, at: number): { part: string; end: number } | null {
  const ordinal = ORDINALS.get(reader.key(at));
  const noun = reader.pastHyphen(at + 1);
  return ordinal !== undefined && reader.key(noun) === "quarter" ? { part: `-Q${ordinal}`, end: noun + 1 } : null;
}

const ALREADY_TOLD = words("latest that this current");

/** "the quarter", "the latest period", "the year-ago quarter": the one that the text reports on. */
export function sameQuarter(reader: DateReader, at: number): Expression | null {
  const word = reader.key(at);
  if (word === "year") return yearAgo(reader, at);
  if (word !== "quarter" && word !== "period") return null;
  const before = reader.key(at - 1);
  const isLatest = ALREADY_TOLD.has(before) && before !== "current";
  if (!(word === "quarter" && before === "the") && !isLatest) return null;
  const first = isLatest && reader.key(at - 2) === "the" ? at - 2 : at - 1;
  return anaphoric("same-quarter", [first, at + 1], { unit: "QUARTER", count: 0 });
}

/** "year-ago", "the year-earlier third quarter". */
function yearAgo(reader: DateReader, at: number): Expression | null {
  if (!reader.isHyphen(at + 1) || !/^(?:ago|earlier)$/.test(reader.key(at + 2))) return null;
  const named = quarterAt(reader, at + 3);
  if (named) return dated("quarter", [at, named.end], { kind: "OFFSET", unit: "YEAR", count: -1 }, named.part);
  const end = /^(?:quarter|period)$/.test(reader.key(at + 3)) ? at + 4 : at + 3;
  return anaphoric("same-quarter", [at, end], { unit: "QUARTER", count: -1 });
}

/** "over the summer" is the one around; "the summer" alone as often any. */
const BEFORE_THE_SEASON = words("in over during until through into since by for");

/** "last summer", "this spring", "in the winter of 2022", "fall 2016"; "fall" and "spring" alone are verbs too. */
export function season(reader: DateReader, at: number): Expression | null {
  const found = SEASONS.get(reader.key(at));
  if (!found || reader.isInName(at)) return null;
  const year = yearOf(reader, at + 1);
  if (year) return dated("season", [at, year.end], year.rule, `-${found.code}`);
  const before = reader.key(at - 1);
  const tokens = [at - 1, at + 1] as const;
  if (before === "the" && BEFORE_THE_SEASON.has(reader.key(at - 2)) && reader.isAlone(at)) {
    const rule: DateRule = { kind: "PART_OF_YEAR", month: found.month, direction: reader.direction(...tokens) };
    return dated("season", tokens, rule, `-${found.code}`);
  }
  if (before === "past" && reader.key(at - 2) === "this") {
    const rule: DateRule = { kind: "PART_OF_YEAR", month: found.month, direction: "PAST" };
    return dated("season", [at - 2, at + 1], rule, `-${found.code}`);
  }
  if (before !== "last" && before !== "this" && before !== "next") return null;
  if (before === "this") return dated("season", tokens, { kind: "OFFSET", unit: "YEAR", count: 0 }, `-${found.code}`);
  const direction = before === "last" ? "PAST" : "FUTURE";
  return dated(
    "season",
    tokens,
    { kind: "PART_OF_YEAR", month: found.month, direction, apart: true },
    `-${found.code}`,
  );
}

/** "of 1989", "1989", "of last year", "this year" after a part of the year. */
function yearOf(reader: DateReader, at: number): { rule: DateRule; end: number } | null {
  const next = reader.key(at) === "of" || reader.key(at) === "," ? at + 1 : at;
  if (!reader.inSentence(at - 1, next)) return null;
  const value = reader.tokens.lower(next);
  if (/^[12]\d{3}$/.test(value)) return { rule: { kind: "ABSOLUTE", value, precision: "YEAR" }, end: next + 1 };
  const count = ({ last: -1, this: 0, next: 1 } as const)[value as "last"];
  if (count === undefined || reader.key(next + 1) !== "year") return null;
  return { rule: { kind: "OFFSET", unit: "YEAR", count }, end: next + 2 };
}
