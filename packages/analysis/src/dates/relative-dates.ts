import type { DateRule } from "@newsgraph/core";
import { monthAt } from "./calendar-dates.js";
import { type DateReader, dated, type Expression, valued } from "./date-reader.js";
import { PARTS_OF_DAY, UNITS, words } from "./words.js";

const DAYS: ReadonlyMap<string, readonly [count: number, suffix: string]> = new Map([
  ["yesterday", [-1, ""]],
  ["today", [0, ""]],
  ["tonight", [0, "TNI"]],
  ["tomorrow", [1, ""]],
]);

/** "yesterday", "tomorrow morning", "tonight". */
export function namedDay(reader: DateReader, at: number): Expression | null {
  const day = DAYS.get(reader.key(at));
  if (!day || reader.isInName(at)) return null;
  const part = PARTS_OF_DAY.get(reader.key(at + 1));
  const rule: DateRule = { kind: "OFFSET", unit: "DAY", count: day[0] };
  return dated("named-day", [at, part ? at + 2 : at + 1], rule, 0.97, part ?? day[1]);
}

const TURNS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);

/** "last week", "next month", "this year", "last night", "last November", "the past two years". */
export function turned(reader: DateReader, at: number): Expression | null {
  const word = reader.key(at);
  const count = TURNS.get(word);
  if (count === undefined) return null;
  const next = reader.pastHyphen(at + 1);
  return (
    turnedMonth(reader, at, next, count) ??
    turnedDay(reader, at, next, count) ??
    turnedUnit(reader, at, next, count) ??
    span(reader, at, next)
  );
}

function turnedMonth(reader: DateReader, at: number, next: number, count: number): Expression | null {
  const month = monthAt(reader, next);
  if (month === null || reader.digits(reader.after(next)) !== null) return null;
  const tokens = [at, reader.after(next)] as const;
  const direction = count === 0 ? reader.direction(...tokens) : count < 0 ? "PAST" : "FUTURE";
  // "this September" is of this year, whichever way it lies; only the anchor tells, so the tense must.
  return dated("turned-month", tokens, { kind: "MONTH", month, direction, ...(count !== 0 && { apart: true }) }, 0.92);
}

/** "last night" was yesterday's; "this morning" is today's. */
function turnedDay(reader: DateReader, at: number, next: number, count: number): Expression | null {
  const part = PARTS_OF_DAY.get(reader.key(next));
  if (!part || count > 0 || (count < 0 && part !== "TNI")) return null;
  return dated("turned-day", [at, next + 1], { kind: "OFFSET", unit: "DAY", count }, 0.92, part);
}

function turnedUnit(reader: DateReader, at: number, next: number, count: number): Expression | null {
  if (reader.key(next) === "weekend") {
    return dated("weekend", [at, next + 1], { kind: "OFFSET", unit: "WEEK", count }, 0.85, "-WE");
  }
  const unit = UNITS.get(reader.key(next));
  if (!unit?.counted || unit.isPlural) return null;
  if (unit.times > 1 || unit.counted === "DAY") return null;
  // "the past year" is the twelve months behind us, not the calendar year before.
  if (reader.key(at) === "past") return valued("past-span", [at, next + 1], "DURATION", `P1${unit.letter}`, 0.85);
  return dated("turned-unit", [at, next + 1], { kind: "OFFSET", unit: unit.counted, count }, 0.95);
}

/** "the past two years", "the last decade", "the next few days": a stretch of time, told by its length. */
function span(reader: DateReader, at: number, next: number): Expression | null {
  if (reader.key(at) === "this") return null;
  const number = reader.number(next);
  const unitAt = number ? reader.pastHyphen(number.end) : next;
  const unit = UNITS.get(reader.key(unitAt));
  if (!unit) return null;
  const length = number ? number.value : unit.isPlural ? Number.NaN : 1;
  return valued("past-span", [at, unitAt + 1], "DURATION", durationValue(length, unit), 0.9);
}

/** TIMEX3 value of so many units; NaN of them is told as X. */
export function durationValue(count: number, unit: { letter: string; isTime: boolean; times: number }): string {
  const length = Number.isNaN(count) ? "X" : String(Number((count * unit.times).toFixed(2)));
  return `P${unit.isTime ? "T" : ""}${length}${unit.letter}`;
}

const AGO = words("ago earlier before later after");

/** "two years ago"; "a day earlier" and "three weeks later" count from another date of the text, and stay unresolved. */
export function ago(reader: DateReader, at: number): Expression | null {
  const number = reader.number(at);
  const unitAt = number ? reader.pastHyphen(number.end) : at;
  const unit = UNITS.get(reader.key(unitAt));
  if (!unit || (!number && !unit.isPlural)) return null;
  const word = reader.key(reader.pastHyphen(unitAt + 1));
  const end = reader.pastHyphen(unitAt + 1) + 1;
  if (word === "from" && reader.key(end) === "now") return agoRule([at, end + 1], number?.value ?? Number.NaN, unit, 1);
  if (!AGO.has(word) || !reader.inSentence(at, end - 1)) return null;
  if (word === "ago") return agoRule([at, end], number?.value ?? Number.NaN, unit, -1);
  if (word === "before" || word === "after") return null;
  return unit.counted ? dated("from-another-date", [at, end], null, 0.8) : null;
}

function agoRule(
  tokens: readonly [number, number],
  count: number,
  unit: NonNullable<ReturnType<typeof UNITS.get>>,
  sign: number,
) {
  if (Number.isNaN(count) || unit.times > 10) {
    return valued("ago", tokens, "DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF", 0.9);
  }
  if (unit.counted === null) return dated("ago", tokens, { kind: "OFFSET", unit: "DAY", count: 0 }, 0.7);
  if (!Number.isInteger(count))
    return dated(
      "ago",
      tokens,
      { kind: "OFFSET", unit: "YEAR", count: sign * Math.round(count * (unit.counted === "YEAR" ? unit.times : 0)) },
      0.6,
    );
  return dated("ago", tokens, { kind: "OFFSET", unit: unit.counted, count: sign * count * unit.times }, 0.92);
}

const OTHER_DAYS = words("following previous same preceding ensuing");

/** "the following day", "that same year", "the day before", "the weekend": counted from another date of the text. */
export function fromAnotherDate(reader: DateReader, at: number): Expression | null {
  if (reader.key(at) === "weekend" && reader.key(at - 1) === "the")
    return dated("from-another-date", [at - 1, at + 1], null, 0.8);
  if (!OTHER_DAYS.has(reader.key(at))) return null;
  const unit = UNITS.get(reader.key(at + 1));
  if (!unit?.counted || unit.isPlural) return null;
  return dated("from-another-date", [at, at + 2], null, 0.8);
}
