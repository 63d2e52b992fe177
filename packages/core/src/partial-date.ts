import { type Day, dayNumber, daysInMonth, isoDay, isoWeek, weekdayOf, weeksInYear } from "./calendar.js";

/** How exactly a date is known. A date is never made more exact than the text tells it. */
export const PRECISIONS = ["YEAR", "MONTH", "WEEK", "DAY", "MINUTE"] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date as exactly as it is known: `2022`, `2023-04`, `2024-W07`, `2024-02-11` or `2024-02-11T09:30`, in the Gregorian
 * calendar, with no time zone of its own.
 */
export interface PartialDate {
  /** TIMEX3 form of the precision: `YYYY`, `YYYY-MM`, `YYYY-Www`, `YYYY-MM-DD`, `YYYY-MM-DDThh:mm`. */
  readonly value: string;
  readonly precision: Precision;
}

/** A date found in words: what it was read from and what it was reckoned from. */
export interface ReckonedDate extends PartialDate {
  /** The words it was read from ("Sunday"). */
  readonly text: string;
  /** The date it was counted from (the article's); null if the words alone tell it. */
  readonly reckonedFrom: string | null;
}

/** Which way a bare weekday or month points, told by the tense and the words around it; NEAREST where they do not tell. */
export type Direction = "PAST" | "FUTURE" | "NEAREST";

/**
 * What a time expression says, before anyone knows from which day to count. Kept beside every date in text, so that an
 * article whose own date becomes known later gets its dates without being read again.
 */
export type DateRule =
  /** The words alone tell the date: "April 2023". */
  | { readonly kind: "ABSOLUTE"; readonly value: string; readonly precision: Precision }
  /**
   * A named weekday, 0 = Sunday: the nearest such day in the direction. PAST and FUTURE both take the day itself, unless
   * `apart`: "last Friday" told on a Friday is a week ago.
   */
  | { readonly kind: "WEEKDAY"; readonly weekday: number; readonly direction: Direction; readonly apart?: boolean }
  /** A weekday of a week counted from the anchor's (Monday first): "Tuesday last week" is `{ weekday: 2, weeks: -1 }`. */
  | { readonly kind: "WEEKDAY_OF_WEEK"; readonly weekday: number; readonly weeks: number }
  /** A named month, 1 = January, without a year: the nearest in the direction, the anchor's own included unless `apart`. */
  | { readonly kind: "MONTH"; readonly month: number; readonly direction: Direction; readonly apart?: boolean }
  /** A month of a year counted from the anchor's: "in April next year" is `{ month: 4, years: 1 }`. */
  | { readonly kind: "MONTH_OF_YEAR"; readonly month: number; readonly years: number }
  /** A month and day without a year: the nearest in the direction that the calendar has, the anchor's own day included. */
  | { readonly kind: "MONTH_DAY"; readonly month: number; readonly day: number; readonly direction: Direction }
  /**
   * A quarter, half or season that begins in `month`, without a year: the nearest in the direction that has begun (PAST)
   * or is to begin (FUTURE), the anchor's own month included unless `apart`. Resolves to its year: no partial date is a quarter.
   */
  | { readonly kind: "PART_OF_YEAR"; readonly month: number; readonly direction: Direction; readonly apart?: boolean }
  /** A unit counted from the anchor's own: "yesterday" is `{ unit: "DAY", count: -1 }`, "this year" `{ unit: "YEAR", count: 0 }`. */
  | { readonly kind: "OFFSET"; readonly unit: "DAY" | "WEEK" | "MONTH" | "YEAR"; readonly count: number };

const VALUE = /^(\d{4})(?:-W(\d{2})|-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/**
 * Reads a TIMEX3 date value (`2022`, `2023-04`, `2024-W07`, `2024-02-11`, `2024-02-11T09:30`). Null if it is not of that
 * form or names no day of the calendar (`2023-02-30`, month 13, week 53 of a year that has 52, year 0).
 */
export function parsePartialDate(value: string): PartialDate | null {
  const match = VALUE.exec(value);
  if (!match) return null;
  const [, year, week, month, day, hour, minute] = match.map((part) =>
    part === undefined ? Number.NaN : Number(part),
  );
  if (year === 0) return null;
  if (!Number.isNaN(week)) return week! >= 1 && week! <= weeksInYear(year!) ? { value, precision: "WEEK" } : null;
  if (Number.isNaN(month)) return { value, precision: "YEAR" };
  if (month! < 1 || month! > 12) return null;
  if (Number.isNaN(day)) return { value, precision: "MONTH" };
  if (day! < 1 || day! > daysInMonth(year!, month!)) return null;
  if (Number.isNaN(hour)) return { value, precision: "DAY" };
  return hour! < 24 && minute! < 60 ? { value, precision: "MINUTE" } : null;
}

/**
 * Resolves a rule against an anchor date (the article's own). Never more precise than the rule tells. Null if the rule
 * needs a more precise anchor than there is ("yesterday" needs a day, "last year" only a year), or if it leads to no day
 * of the calendar ("February 30") or out of the years 1 to 9999.
 */
export function resolveDate(rule: DateRule, anchor: PartialDate | null): PartialDate | null {
  const value = rule.kind === "ABSOLUTE" ? rule.value : anchor && reckon(rule, anchor);
  return value === null ? null : parsePartialDate(value);
}

function reckon(rule: Exclude<DateRule, { kind: "ABSOLUTE" }>, anchor: PartialDate): string | null {
  const from = anchorDay(anchor);
  switch (rule.kind) {
    case "WEEKDAY": {
      if (!from) return null;
      const today = dayNumber(from);
      return isoDay(today + steps(rule, weekdayOf(today), rule.weekday, 7));
    }
    case "WEEKDAY_OF_WEEK": {
      if (!from) return null;
      const number = dayNumber(from);
      const monday = number - ((weekdayOf(number) + 6) % 7);
      return isoDay(monday + 7 * rule.weeks + ((rule.weekday + 6) % 7));
    }
    case "MONTH":
    case "PART_OF_YEAR": {
      const [year, month] = yearAndMonth(anchor);
      if (month === null) return null;
      const months = year * 12 + (month - 1) + steps(rule, month, rule.month, 12);
      return rule.kind === "MONTH" ? monthOf(months) : yearValue(Math.floor(months / 12));
    }
    case "MONTH_OF_YEAR":
      return monthOf((yearAndMonth(anchor)[0] + rule.years) * 12 + rule.month - 1);
    case "MONTH_DAY":
      return from && nearestMonthDay(rule, from);
    case "OFFSET":
      return offset(rule, anchor, from);
  }
}

/** How far it is from one place of a cycle to another, in the rule's direction: negative is back. */
function steps(rule: { direction: Direction; apart?: boolean }, from: number, to: number, cycle: number): number {
  const whole = rule.apart ? cycle : 0;
  const back = (from - to + cycle) % cycle || whole;
  const ahead = (to - from + cycle) % cycle || whole;
  return isBack(rule.direction, back, ahead) ? -back : ahead;
}

/** Of two that are equally near the past one is meant: news tells what has happened. */
function isBack(direction: Direction, back: number, ahead: number): boolean {
  return direction === "PAST" || (direction === "NEAREST" && back <= ahead);
}

/** The longest the calendar goes without a 29 February: from 1896 to 1904. */
const LONGEST_WAIT_FOR_A_LEAP_DAY = 8;

function nearestMonthDay({ month, day, direction }: DateRule & { kind: "MONTH_DAY" }, from: Day): string | null {
  const today = dayNumber(from);
  const find = (step: 1 | -1): number | null => {
    for (let years = 0; years <= LONGEST_WAIT_FOR_A_LEAP_DAY; years += 1) {
      const year = from.year + step * years;
      const found = dayNumber({ year, month, day });
      if (day <= daysInMonth(year, month) && (found - today) * step >= 0) return found;
    }
    return null;
  };
  const [back, ahead] = [find(-1), find(1)];
  if (back === null || ahead === null) return null;
  return isoDay(isBack(direction, today - back, ahead - today) ? back : ahead);
}

function offset({ unit, count }: DateRule & { kind: "OFFSET" }, anchor: PartialDate, from: Day | null): string | null {
  const [year, month] = yearAndMonth(anchor);
  switch (unit) {
    case "DAY":
      return from && isoDay(dayNumber(from) + count);
    case "WEEK":
      return from && isoWeek(dayNumber(from) + 7 * count);
    case "MONTH": {
      if (month === null) return null;
      return monthOf(year * 12 + (month - 1) + count);
    }
    case "YEAR":
      return yearValue(year + count);
  }
}

/**
 * The first and last day a partial date covers, as `YYYY-MM-DD`: `2023-04` covers 2023-04-01 to 2023-04-30. What ranges
 * and orders in the store go by.
 */
export function daysCovered(date: PartialDate): { readonly first: string; readonly last: string } {
  const { value } = date;
  switch (date.precision) {
    case "YEAR":
      return { first: `${value}-01-01`, last: `${value}-12-31` };
    case "MONTH": {
      const [year, month] = value.split("-").map(Number);
      return { first: `${value}-01`, last: `${value}-${pad(daysInMonth(year!, month!))}` };
    }
    case "WEEK": {
      const [year, week] = value.split("-W").map(Number);
      const fourth = dayNumber({ year: year!, month: 1, day: 4 }); // always in week 1 (ISO 8601)
      const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + 7 * (week! - 1);
      return { first: isoDay(monday), last: isoDay(monday + 6) };
    }
    case "DAY":
    case "MINUTE":
      return { first: value.slice(0, 10), last: value.slice(0, 10) };
  }
}

function anchorDay(anchor: PartialDate): Day | null {
  if (anchor.precision !== "DAY" && anchor.precision !== "MINUTE") return null;
  const [year, month, day] = anchor.value.slice(0, 10).split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}

/** The anchor's year, and its month where it has one. */
function yearAndMonth(anchor: PartialDate): [year: number, month: number | null] {
  const year = Number(anchor.value.slice(0, 4));
  if (anchor.precision === "YEAR" || anchor.precision === "WEEK") return [year, null];
  return [year, Number(anchor.value.slice(5, 7))];
}

/** The month that many months after January of year 0. */
function monthOf(months: number): string {
  return `${yearValue(Math.floor(months / 12))}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

function yearValue(year: number): string {
  return String(year).padStart(4, "0");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
