import { type DateRule, parsePartialDate, resolveDate } from "@newsgraph/core";
import { type DateReader, dated, type Expression } from "./date-reader.js";
import { WEEKDAYS } from "./words.js";

/** A feast's rule, the year apart. */
type Feast = { [Kind in YearlyKind]: Omit<Extract<DateRule, { kind: Kind }>, "direction"> }[YearlyKind];
type YearlyKind = "MONTH_DAY" | "WEEKDAY_OF_MONTH" | "EASTER";

const day = (month: number, dayOfMonth: number): Feast => ({ kind: "MONTH_DAY", month, day: dayOfMonth });
const weekdayOf = (month: number, nth: number, weekday: number): Feast => ({
  kind: "WEEKDAY_OF_MONTH",
  month,
  nth,
  weekday,
});
const easter = (days: number): Feast => ({ kind: "EASTER", days });

/**
 * Feasts whose day the calendar tells wherever the article was written. Those that each country keeps on a day of its own
 * (Independence Day, Mother's Day, Election Day) are not here: their day would be guessed. Labor Day and its like are kept
 * under these names in one country alone.
 */
const FEASTS: readonly (readonly [name: string, feast: Feast])[] = [
  ["christmas eve", day(12, 24)],
  ["christmas day", day(12, 25)],
  ["christmas", day(12, 25)],
  ["boxing day", day(12, 26)],
  ["new year 's eve", day(12, 31)],
  ["new year 's day", day(1, 1)],
  ["valentine 's day", day(2, 14)],
  ["may day", day(5, 1)],
  ["juneteenth", day(6, 19)],
  ["fourth of july", day(7, 4)],
  ["bastille day", day(7, 14)],
  ["halloween", day(10, 31)],
  ["veterans day", day(11, 11)],
  ["armistice day", day(11, 11)],
  ["martin luther king day", weekdayOf(1, 3, 1)],
  ["martin luther king jr day", weekdayOf(1, 3, 1)],
  ["presidents day", weekdayOf(2, 3, 1)],
  ["presidents' day", weekdayOf(2, 3, 1)],
  ["memorial day", weekdayOf(5, -1, 1)],
  ["labor day", weekdayOf(9, 1, 1)],
  ["columbus day", weekdayOf(10, 2, 1)],
  ["thanksgiving day", weekdayOf(11, 4, 4)],
  ["thanksgiving", weekdayOf(11, 4, 4)],
  ["ash wednesday", easter(-46)],
  ["palm sunday", easter(-7)],
  ["maundy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["easter sunday", easter(0)],
  ["easter monday", easter(1)],
  ["easter", easter(0)],
];

/** By first word; of the names that begin with it the longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly feast: Feast }[]> =
  indexFeasts();

function indexFeasts() {
  const index = new Map<string, { words: readonly string[]; feast: Feast }[]>();
  for (const [name, feast] of FEASTS) {
    const words = name.split(" ");
    const known = index.get(words[0]!) ?? [];
    index.set(
      words[0]!,
      [...known, { words, feast }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/** The first words of feasts, lower-cased. */
export const FEAST_OPENINGS: Iterable<string> = BY_FIRST_WORD.keys();

/** What is only named after the feast: "Christmas trees", "the Easter bunny". */
const NAMED_AFTER =
  /^(?:tree|trees|card|cards|carol|carols|gift|gifts|present|presents|song|songs|movie|film|special|party|parties|bunny|egg|eggs|market|markets|lights|decorations|shopping|shoppers|season|sales|costume|costumes|dinner|turkey|message|bonus|bonuses)$/;

/** "Christmas Day", "last Thanksgiving", "Easter 2016"; without a year it is the nearest, unless the tense looks ahead. */
export function holiday(reader: DateReader, at: number): Expression | null {
  const found = reader.isCapitalised(at) ? feastAt(reader, at) : null;
  if (!found || isNameOfMore(reader, found.end)) return null;
  const { feast } = found;
  const yearAt = /^(?:of|,)$/.test(reader.key(found.end)) ? found.end + 1 : found.end;
  const year = reader.tokens.lower(yearAt);
  if (/^[12]\d{3}$/.test(year) && reader.inSentence(at, yearAt)) {
    const date = resolveDate({ ...feast, direction: "FUTURE" }, parsePartialDate(`${year}-01-01`));
    return dated("holiday", [at, yearAt + 1], date && { kind: "ABSOLUTE", ...date });
  }
  const turn = reader.isSentenceStart(at) ? "" : reader.key(at - 1);
  const first = turn === "last" || turn === "this" || turn === "next" ? at - 1 : at;
  const isAhead = turn === "next" || reader.direction(first, found.end) === "FUTURE";
  const direction = turn === "last" ? "PAST" : isAhead ? "FUTURE" : "NEAREST";
  const apart = turn === "last" || turn === "next" ? { apart: true } : {};
  return dated("holiday", [first, found.end], { ...feast, direction, ...apart });
}

function feastAt(reader: DateReader, at: number): { feast: Feast; end: number } | null {
  for (const { words, feast } of BY_FIRST_WORD.get(reader.key(at)) ?? []) {
    const end = at + words.length;
    if (words.every((word, i) => reader.key(at + i) === word) && reader.inSentence(at, end - 1)) return { feast, end };
  }
  return null;
}

/** "Christmas Island", "the Easter Rising": a capital after it makes it part of another name. */
function isNameOfMore(reader: DateReader, next: number): boolean {
  if (!reader.inSentence(next - 1, next)) return false;
  if (NAMED_AFTER.test(reader.key(next))) return true;
  return reader.isCapitalised(next) && !WEEKDAYS.has(reader.key(next));
}
