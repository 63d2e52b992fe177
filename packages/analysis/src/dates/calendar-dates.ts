import { type DateRule, daysInMonth, parsePartialDate } from "@newsgraph/core";
import type { PatternName } from "./confidence.js";
import { type DateReader, dated, type Expression } from "./date-reader.js";
import { HAPPENED, isPastForm } from "./tense.js";
import { DOUBTFUL_MONTHS, MONTHS, UNITS, WEEKDAYS, words } from "./words.js";

const MONTH_PREPOSITIONS =
  words(`in last next since until till by of early late mid this through from during before after
  for to between past coming previous following each every ahead`);
/** "in March 20 people died": a number before one of these counts something. */
const COUNTED = words(`% percent people men women children troops soldiers workers jobs homes houses cases points votes
  million billion thousand hundred dollars euros pounds members officers students countries states deaths`);

/** "March 3", "Feb. 12, 2024", "April 2023", "in November". */
export function monthFirst(reader: DateReader, at: number): Expression | null {
  const month = monthAt(reader, at);
  if (month === null) return null;
  const next = reader.after(at);
  const day = reader.inSentence(at, next) ? dayAt(reader, next) : null;
  if (day !== null && !isCount(reader, at, next)) {
    const year = yearAfter(reader, next + 1) ?? yearAfterRange(reader, next + 1);
    const end = year && !("isPastRange" in year) ? year.end : next + 1;
    const named = isSeptember11(reader, month, day, end) ? 2001 : null;
    return monthDay([at, end], month, day, year?.value ?? named, isPastAct(reader, at, end));
  }
  const year = yearAfter(reader, reader.key(next) === "of" ? next + 1 : next);
  if (year) {
    const value = `${year.value}-${pad(month)}`;
    return dated("month-year", [at, year.end], { kind: "ABSOLUTE", value, precision: "MONTH" });
  }
  if (!isMonthAlone(reader, at)) return null;
  const turn = reader.key(next) === "of" ? next + 1 : next;
  const years = YEAR_TURNS.get(reader.key(turn));
  if (years !== undefined && reader.key(turn + 1) === "year") {
    return dated("month-of-year", [at, turn + 2], { kind: "MONTH_OF_YEAR", month, years });
  }
  return dated("month", [at, next], { kind: "MONTH", month, direction: reader.direction(at, next) });
}

const YEAR_TURNS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "12 February", "12th of February 2024". */
export function dayFirst(reader: DateReader, at: number): Expression | null {
  const day = dayAt(reader, at);
  return day === null ? null : (dayAndMonth(reader, at, day) ?? firstOfRange(reader, at, day));
}

function dayAndMonth(reader: DateReader, at: number, day: number): Expression | null {
  const name = reader.key(at + 1) === "of" ? at + 2 : at + 1;
  const month = reader.inSentence(at, name) ? monthAt(reader, name) : null;
  if (month === null) return null;
  if (DOUBTFUL_MONTHS.has(reader.key(name)) && reader.isInName(name)) return null;
  const end = reader.after(name);
  const year = yearAfter(reader, end);
  return monthDay([at, year?.end ?? end], month, day, year?.value ?? null);
}

/** "3" of "3-5 March 2022": the second day tells the month. */
function firstOfRange(reader: DateReader, at: number, day: number): Expression | null {
  const second = reader.afterJoint(at + 1);
  const lastDay = second === -1 ? null : dayAt(reader, second);
  const last = lastDay === null ? null : dayAndMonth(reader, second, lastDay);
  if (!last?.rule) return null;
  if (last.rule.kind === "MONTH_DAY" && day < last.rule.day)
    return dated("month-day", [at, at + 1], { ...last.rule, day });
  if (last.rule.kind !== "ABSOLUTE" || day >= Number(last.rule.value.slice(8))) return null;
  const value = last.rule.value.slice(0, 8) + pad(day);
  return dated("day", [at, at + 1], { ...last.rule, value });
}

/** "2024-02-12", "13/2/2024"; with a day and month that could be either ("2/3/2024") it stays unresolved. */
export function numeric(reader: DateReader, at: number): Expression | null {
  if (at > 0 && !reader.tokens.spaceBefore(at) && /[\p{L}\d/-]$/u.test(reader.tokens.word(at - 1))) return null;
  let end = at + 1;
  while (end < reader.tokens.count && end - at < MOST_PIECES && !reader.tokens.spaceBefore(end)) end += 1;
  const text = reader.tokens.text.slice(reader.tokens.start[at], reader.tokens.end[end - 1]);
  const match = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/.])(\d{1,2})\5(\d{4}))(?![\d/\p{L}-])/u.exec(text);
  if (!match) return null;
  const textEnd = reader.tokens.start[at]! + match[0].length;
  while (end > at + 1 && reader.tokens.end[end - 1]! > textEnd) end -= 1;
  if (reader.tokens.end[end - 1] !== textEnd) return null; // it ends within a token
  if (match[1]) return absoluteDay("iso-day", [at, end], Number(match[1]), Number(match[2]), Number(match[3]));
  const [a, b, year] = [Number(match[4]), Number(match[6]), Number(match[7])];
  if (a <= 12 && b <= 12 && a !== b) return dated("numeric-day", [at, end], null);
  return absoluteDay("numeric-day", [at, end], year, a > 12 ? b : a, a > 12 ? a : b);
}

/** The most tokens a date in digits is split into ("2024", "-", "02", "-", "12"). */
const MOST_PIECES = 5;

/** The month that the token names, or null. Says nothing yet of "May" the verb or the person. */
export function monthAt(reader: DateReader, at: number): number | null {
  const month = MONTHS.get(reader.key(at));
  return month !== undefined && reader.isCapitalised(at) ? month : null;
}

/** Day of the month in digits, or null. */
export function dayAt(reader: DateReader, at: number): number | null {
  const day = reader.digits(at);
  return day !== null && day >= 1 && day <= 31 && reader.tokens.word(at).length <= "12th".length ? day : null;
}

/** A rule for a month and day, whose year may be told; null for a day that no calendar has ("February 30, 2022"). */
function monthDay(
  tokens: readonly [number, number],
  month: number,
  day: number,
  year: number | null,
  isPast = false,
): Expression {
  if (year !== null) return absoluteDay("day", tokens, year, month, day);
  // A day told without its year is the nearest such, whatever the tense: "will mark the June 3 flood".
  const rule: DateRule = { kind: "MONTH_DAY", month, day, direction: isPast ? "PAST" : "NEAREST" };
  return dated("month-day", tokens, rule);
}

function absoluteDay(
  pattern: PatternName,
  tokens: readonly [number, number],
  year: number,
  month: number,
  day: number,
) {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const value = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  const date = isDay ? parsePartialDate(value) : null;
  return dated(pattern, tokens, date && { kind: "ABSOLUTE", ...date });
}

/** "2024" or ", 2024" at the token: its year and where it ends. */
function yearAfter(reader: DateReader, at: number): { value: number; end: number } | null {
  const year = reader.key(at) === "," ? at + 1 : at;
  if (!reader.inSentence(at - 1, year) || !/^[12]\d{3}$/.test(reader.tokens.lower(year))) return null;
  return { value: Number(reader.tokens.lower(year)), end: year + 1 };
}

/** The year that stands after the second day of a range: "March 3-5, 2022". */
function yearAfterRange(reader: DateReader, at: number): { value: number; isPastRange: true } | null {
  const second = reader.afterJoint(at);
  const year = second !== -1 && dayAt(reader, second) !== null ? yearAfter(reader, second + 1) : null;
  return year && { value: year.value, isPastRange: true };
}

/** "was killed on Oct. 23", "the year ended March 31", "the Oct. 23 attack": what has happened on it tells that the day is past, however far. */
function isPastAct(reader: DateReader, at: number, end: number): boolean {
  if (HAPPENED.has(reader.key(end)) && !reader.isCapitalised(end)) return true;
  const verb = /^(?:on|since|,)$/.test(reader.key(at - 1)) ? at - 2 : at - 1;
  if (HAPPENED.has(reader.key(verb)) && reader.key(at - 1) === "on") return true;
  const isPast = isPastForm(reader, verb) || /^(?:born|seen|hurt|shot)$/.test(reader.key(verb));
  const isPlanned = /^(?:scheduled|expected|planned|slated|set|due|needed|required)$/.test(reader.key(verb));
  return isPast && !isPlanned && !/^(?:be|been)$/.test(reader.key(verb - 1));
}

/** "the Sept. 11 attacks", "the September 11 terrorist attacks": known by their day in every year. */
function isSeptember11(reader: DateReader, month: number, day: number, end: number): boolean {
  if (month !== 9 || day !== 11) return false;
  const noun = /^terror(?:ist)?$/.test(reader.key(end)) ? end + 1 : end;
  return /^(?:attacks?|hijackers?|hijackings?)$/.test(reader.key(noun));
}

function isCount(reader: DateReader, month: number, number: number): boolean {
  if (COUNTED.has(reader.key(number + 1))) return true;
  return reader.key(month - 1) === "in" && UNITS.has(reader.key(number + 1));
}

/** "in May", "last March", "the June vote", but not "May I", "Theresa May", "the March on the capital", "April Smith". */
function isMonthAlone(reader: DateReader, at: number): boolean {
  if (reader.isInName(at)) return false;
  const word = reader.key(at);
  if (!DOUBTFUL_MONTHS.has(word)) return true;
  const before = reader.key(at - 1);
  const isAfterMonth = (before === "and" || before === "or" || before === "-") && monthAt(reader, at - 2) !== null;
  if (MONTH_PREPOSITIONS.has(before) || isAfterMonth) return true;
  const isBeforeVerb = word === "march" ? /^(?:on|for|of|in)$/.test(reader.key(at + 1)) : reader.isCapitalised(at + 1);
  return /^(?:the|an?|'s)$/.test(before) && word !== "may" && !isBeforeVerb;
}

/** True if the token is a weekday written with a capital. */
export function isWeekday(reader: DateReader, at: number): boolean {
  return WEEKDAYS.has(reader.key(at)) && reader.isCapitalised(at);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
