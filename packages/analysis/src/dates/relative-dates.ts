import type { DateRule } from "@newsgraph/core";
import { monthAt } from "./calendar-dates.js";
import { anaphoric, type DateReader, dated, type Expression, valued } from "./date-reader.js";
import { ofOtherDate } from "./other-dates.js";
import { quarterAt } from "./parts-of-year.js";
import { weekend } from "./weekends.js";
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
  return dated("named-day", [at, part ? at + 2 : at + 1], rule, part ?? day[1]);
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
  // "the next day" counts from what was told before, "next week" from the article.
  if (word === "next" && reader.key(at - 1) === "the" && isDayOrPart(reader, at + 1)) return ofOtherDate(reader, at, 1);
  if (word === "this" && reader.key(at + 1) === "past") return turnedTo(reader, at, at + 2, -1);
  return (
    turnedTo(reader, at, reader.pastHyphen(at + 1), count) ??
    span(reader, at, reader.pastHyphen(at + 1)) ??
    past(reader, at)
  );
}

function turnedTo(reader: DateReader, at: number, next: number, count: number): Expression | null {
  return (
    turnedMonth(reader, at, next, count) ??
    turnedDay(reader, at, next, count) ??
    weekend(reader, at, next, count) ??
    turnedUnit(reader, at, next, count)
  );
}

/** "in the past": no calendar tells how far. */
function past(reader: DateReader, at: number): Expression | null {
  const isNoun =
    reader.key(at) === "past" && reader.key(at - 1) === "the" && /^(?:in|than|of|from)$/.test(reader.key(at - 2));
  return isNoun && reader.isAlone(at) ? valued("reference", [at - 1, at + 1], "DATE", "PAST_REF") : null;
}

function turnedMonth(reader: DateReader, at: number, next: number, count: number): Expression | null {
  const month = monthAt(reader, next);
  if (month === null || reader.digits(reader.after(next)) !== null) return null;
  const tokens = [at, reader.after(next)] as const;
  const direction = count === 0 ? reader.direction(...tokens) : count < 0 ? "PAST" : "FUTURE";
  // "this September" is of this year, whichever way it lies; only the anchor tells, so the tense must.
  return dated("turned-month", tokens, { kind: "MONTH", month, direction, ...(count !== 0 && { apart: true }) });
}

/** "last night" was yesterday's; "this morning" is today's. */
function turnedDay(reader: DateReader, at: number, next: number, count: number): Expression | null {
  const part = PARTS_OF_DAY.get(reader.key(next));
  if (!part || count > 0 || (count < 0 && part !== "TNI")) return null;
  return dated("turned-day", [at, next + 1], { kind: "OFFSET", unit: "DAY", count }, part);
}

function turnedUnit(reader: DateReader, at: number, next: number, count: number): Expression | null {
  const unit = UNITS.get(reader.key(next));
  if (!unit?.counted || unit.isPlural) return null;
  if (unit.times > 1 || unit.counted === "DAY") return null;
  // "the past year" is the twelve months behind us, not the calendar year before.
  if (reader.key(at) === "past") return valued("past-span", [at, next + 1], "DURATION", `P1${unit.letter}`);
  const rule: DateRule = { kind: "OFFSET", unit: unit.counted, count };
  // "this year's third quarter"
  const quarter = unit.counted === "YEAR" && reader.key(next + 1) === "'s" ? quarterAt(reader, next + 2) : null;
  if (quarter) return dated("quarter", [at, quarter.end], rule, quarter.part);
  return dated("turned-unit", [at, next + 1], rule);
}

/** "the past two years", "the last decade", "the next few days": a stretch of time, told by its length. */
function span(reader: DateReader, at: number, next: number): Expression | null {
  if (reader.key(at) === "this") return null;
  const number = reader.number(next);
  const unitAt = number ? reader.pastHyphen(number.end) : next;
  const unit = UNITS.get(reader.key(unitAt));
  if (!unit || (unit.isTime && !number && !unit.isPlural)) return null; // "a last-minute deal"
  const length = number ? number.value : unit.isPlural ? Number.NaN : 1;
  return valued("past-span", [at, unitAt + 1], "DURATION", durationValue(length, unit));
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
  if (!unit || (!number && !unit.isPlural) || unit.letter === "Q") return null;
  const isAbout = reader.key(unitAt + 1) === "or" && /^(?:so|more|two)$/.test(reader.key(unitAt + 2));
  const wordAt = isAbout ? unitAt + 3 : reader.pastHyphen(unitAt + 1); // "a week or so ago"
  const word = reader.key(wordAt);
  const end = wordAt + 1;
  if (word === "from" && reader.key(end) === "now") return agoRule([at, end + 1], number?.value ?? Number.NaN, unit, 1);
  if (!AGO.has(word) || !reader.inSentence(at, end - 1)) return null;
  const count = number?.value ?? Number.NaN;
  if (word === "ago") return asInQuarter(reader, agoRule([at, end], count, unit, -1), count, unit);
  if (word === "before" || word === "after" || !unit.counted) return null;
  if (!Number.isInteger(count)) return dated("from-another-date", [at, end], null);
  const sign = word === "earlier" ? -1 : 1;
  const told = anaphoric("from-another-date", [at, end], { unit: unit.counted, count: sign * count * unit.times });
  return sign < 0 ? asInQuarter(reader, told, count, unit) : told;
}

/** "up from $3 million a year ago": results of a quarter are held against the same quarter of another year. */
function asInQuarter(
  reader: DateReader,
  expression: Expression,
  count: number,
  unit: { counted: string | null; times: number },
) {
  const isYear = unit.counted === "YEAR" && unit.times === 1 && count === 1;
  if (!isYear || !reader.isAboutMoney(expression.first)) return expression;
  return { ...expression, anaphor: { unit: "QUARTER", count: -1 } as const };
}

function agoRule(
  tokens: readonly [number, number],
  count: number,
  unit: NonNullable<ReturnType<typeof UNITS.get>>,
  sign: number,
) {
  if (Number.isNaN(count) || unit.times > 10) {
    return valued("ago", tokens, "DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
  }
  if (unit.counted === null) return dated("ago", tokens, { kind: "OFFSET", unit: "DAY", count: 0 });
  if (!Number.isInteger(count))
    return dated("ago", tokens, {
      kind: "OFFSET",
      unit: "YEAR",
      count: sign * Math.round(count * (unit.counted === "YEAR" ? unit.times : 0)),
    });
  return dated("ago", tokens, { kind: "OFFSET", unit: unit.counted, count: sign * count * unit.times });
}

function isDayOrPart(reader: DateReader, at: number): boolean {
  return reader.key(at) === "day" || PARTS_OF_DAY.has(reader.key(at));
}
