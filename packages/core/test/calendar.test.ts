import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayNumber,
  dayOf,
  daysInMonth,
  easterSunday,
  isLeapYear,
  isoDay,
  isoWeek,
  weekdayOf,
  weeksInYear,
} from "../src/index.js";

const SEED = 20240212;

describe("leap years", () => {
  test.each([
    [2024, true, "divisible by 4"],
    [2023, false, "not divisible by 4"],
    [1900, false, "a century"],
    [2000, true, "a fourth century"],
    [2100, false, "a century to come"],
  ])("%i: %s (%s)", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
});

describe("day numbers", () => {
  test.each([
    [{ year: 1970, month: 1, day: 1 }, 0, "the epoch"],
    [{ year: 1969, month: 12, day: 31 }, -1, "the day before"],
    [{ year: 2000, month: 2, day: 29 }, 11016, "a leap day of a fourth century"],
    [{ year: 2024, month: 3, day: 1 }, 19783, "the day after a leap day"],
    [{ year: 1, month: 1, day: 1 }, -719162, "the first day of the first year"],
  ])("%o is day %i: %s", (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toEqual(day);
  });

  test("agree with the platform's own calendar on any day of the years 1 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(number)).toBe(date.getUTCDay());
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
      { seed: SEED },
    );
  });
});

describe("ISO weeks", () => {
  test.each([
    ["2021-01-03", "2020-W53", "a Sunday of January in the last week of a long year"],
    ["2021-01-04", "2021-W01", "the Monday after"],
    ["2018-12-31", "2019-W01", "a Monday of December in the next year's first week"],
    ["2016-01-01", "2015-W53", "New Year's Day in the old year's last week"],
    ["2024-02-12", "2024-W07", "a Monday in the middle of a year"],
    ["2024-02-18", "2024-W07", "the Sunday of the same week"],
    ["1969-12-29", "1970-W01", "before the epoch"],
  ])("%s stands in %s: %s", (day, week) => {
    const [year, month, date] = day.split("-").map(Number);
    expect(isoWeek(dayNumber({ year: year!, month: month!, day: date! }))).toBe(week);
  });

  test.each([
    [2020, 53],
    [2021, 52],
    [2015, 53],
    [2024, 52],
  ])("%i has %i", (year, weeks) => {
    expect(weeksInYear(year)).toBe(weeks);
  });
});

describe("easterSunday", () => {
  test.each([
    [1818, "1818-03-22", "the earliest it can be"],
    [1943, "1943-04-25", "the latest it can be"],
    [2000, "2000-04-23", "a leap year of a full century"],
    [2024, "2024-03-31", "in March"],
  ])("of %i is %s (%s)", (year, day) => {
    expect(isoDay(easterSunday(year))).toBe(day);
  });
});
