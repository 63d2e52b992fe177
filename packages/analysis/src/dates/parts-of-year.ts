import type { DateRule } from "@newsgraph/core";
import { type DateReader, dated, type Expression } from "./date-reader.js";
import { ORDINALS, SEASONS, words } from "./words.js";

/** "the third quarter", "third-quarter", "the first half of 1990". */
export function quarter(reader: DateReader, at: number): Expression | null {
  const ordinal = ORDINALS.get(reader.key(at));
  if (ordinal === undefined) return null;
  const part = reader.pastHyphen(at + 1);
  const isHalf = reader.key(part) === "half";
  if (reader.key(part) !== "quarter" && !(isHalf && ordinal <= 2)) return null;
  // A match has halves and quarters too, and so has a cake: a half counts only with its year.
  const year = yearOf(reader, part + 1);
  if (isHalf && !year) return null;
  const code = isHalf ? `-H${ordinal}` : `-Q${ordinal}`;
  if (year) return dated("quarter", [at, year.end], year.rule, 0.95, code);
  const month = 3 * ordinal - 2;
  const rule: DateRule = { kind: "PART_OF_YEAR", month, direction: reader.direction(at, part + 1) };
  return dated("quarter", [at, part + 1], rule, 0.8, code);
}

const SEASON_CONTEXT = words(
  "last this next in since until by during early late mid every past coming previous of the",
);

/** "last summer", "this spring", "in the winter of 2022", "fall 2016"; "fall" and "spring" alone are verbs too. */
export function season(reader: DateReader, at: number): Expression | null {
  const found = SEASONS.get(reader.key(at));
  if (!found || reader.isInName(at)) return null;
  const year = yearOf(reader, at + 1);
  if (year) return dated("season", [at, year.end], year.rule, 0.95, `-${found.code}`);
  const before = reader.key(at - 1);
  if (!SEASON_CONTEXT.has(before) || before === "the" || before === "of") return null;
  if (before !== "last" && before !== "this" && before !== "next") return null;
  const tokens = [at - 1, at + 1] as const;
  if (before === "this")
    return dated("season", tokens, { kind: "OFFSET", unit: "YEAR", count: 0 }, 0.85, `-${found.code}`);
  const direction = before === "last" ? "PAST" : "FUTURE";
  return dated(
    "season",
    tokens,
    { kind: "PART_OF_YEAR", month: found.month, direction, apart: true },
    0.85,
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
