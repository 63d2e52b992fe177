import { dayNumber, daysInMonth, isoDay, weekdayOf, weeksInYear } from "./calendar.js";

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

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
