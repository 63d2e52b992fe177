import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DateRule,
  dayNumber,
  daysCovered,
  isoDay,
  type PartialDate,
  PRECISIONS,
  parsePartialDate,
  resolveDate,
  timexValue,
  weekdayOf,
} from "../src/index.js";

const SEED = 20240212;
const MONDAY = "2024-02-12";

function date(value: string): PartialDate {
  const parsed = parsePartialDate(value);
  if (!parsed) throw new RangeError(`${value} is no date.`);
  return parsed;
}

describe("parsePartialDate", () => {
  test.each([
    ["2022", "YEAR"],
    ["2023-04", "MONTH"],
    ["2024-W07", "WEEK"],
    ["2020-W53", "WEEK"],
    ["2024-02-29", "DAY"],
    ["2024-02-11T09:30", "MINUTE"],
    ["0001-01-01", "DAY"],
  ])("%s has precision %s", (value, precision) => {
    expect(parsePartialDate(value)).toEqual({ value, precision });
  });

  test.each([
    ["2023-02-30", "no month has it"],
    ["2023-02-29", "not a leap year"],
    ["2023-13", "month 13"],
    ["2023-00-01", "month 0"],
    ["2023-04-00", "day 0"],
    ["2021-W53", "a year of 52 weeks"],
    ["2021-W00", "week 0"],
    ["0000", "year 0"],
    ["99999", "five digits"],
    ["2024-02-11T24:00", "hour 24"],
    ["2024-02-11T09:60", "minute 60"],
    ["2024-2-1", "digits missing"],
    [" 2024", "white space"],
    ["", "nothing"],
    ["٢٠٢٤", "digits of another script"],
  ])("%j is refused: %s", (value) => {
    expect(parsePartialDate(value)).toBeNull();
  });
});

describe("resolveDate against Monday 2024-02-12", () => {
  const cases: readonly [string, DateRule, string | null][] = [
    ["Saturday, past", { kind: "WEEKDAY", weekday: 6, direction: "PAST" }, "2024-02-10"],
    ["Monday, past: the day itself", { kind: "WEEKDAY", weekday: 1, direction: "PAST" }, "2024-02-12"],
    ["Monday, to come: the day itself", { kind: "WEEKDAY", weekday: 1, direction: "FUTURE" }, "2024-02-12"],
    ["Tuesday, past: not tomorrow", { kind: "WEEKDAY", weekday: 2, direction: "PAST" }, "2024-02-06"],
    ["Tuesday, to come", { kind: "WEEKDAY", weekday: 2, direction: "FUTURE" }, "2024-02-13"],
    ["last Monday", { kind: "WEEKDAY", weekday: 1, direction: "PAST", apart: true }, "2024-02-05"],
    ["next Monday", { kind: "WEEKDAY", weekday: 1, direction: "FUTURE", apart: true }, "2024-02-19"],
    ["last Friday", { kind: "WEEKDAY", weekday: 5, direction: "PAST", apart: true }, "2024-02-09"],
    ["Tuesday last week", { kind: "WEEKDAY_OF_WEEK", weekday: 2, weeks: -1 }, "2024-02-06"],
    ["Sunday next week: weeks end on Sunday", { kind: "WEEKDAY_OF_WEEK", weekday: 0, weeks: 1 }, "2024-02-25"],
    ["in November, past", { kind: "MONTH", month: 11, direction: "PAST" }, "2023-11"],
    ["in November, to come", { kind: "MONTH", month: 11, direction: "FUTURE" }, "2024-11"],
    ["in February, past: the month itself", { kind: "MONTH", month: 2, direction: "PAST" }, "2024-02"],
    ["last February", { kind: "MONTH", month: 2, direction: "PAST", apart: true }, "2023-02"],
    ["next February", { kind: "MONTH", month: 2, direction: "FUTURE", apart: true }, "2025-02"],
    ["in November of this year", { kind: "MONTH_OF_YEAR", month: 11, years: 0 }, "2024-11"],
    ["in April last year", { kind: "MONTH_OF_YEAR", month: 4, years: -1 }, "2023-04"],
    ["in January, to come", { kind: "MONTH", month: 1, direction: "FUTURE" }, "2025-01"],
    ["the fourth quarter, past", { kind: "PART_OF_YEAR", month: 10, direction: "PAST" }, "2023"],
    ["next summer", { kind: "PART_OF_YEAR", month: 6, direction: "FUTURE", apart: true }, "2024"],
    ["last winter: it began in December", { kind: "PART_OF_YEAR", month: 12, direction: "PAST" }, "2023"],
    ["Feb. 12, past: the day itself", { kind: "MONTH_DAY", month: 2, day: 12, direction: "PAST" }, "2024-02-12"],
    ["Feb. 13, past", { kind: "MONTH_DAY", month: 2, day: 13, direction: "PAST" }, "2023-02-13"],
    ["Feb. 11, to come", { kind: "MONTH_DAY", month: 2, day: 11, direction: "FUTURE" }, "2025-02-11"],
    [
      "Feb. 29, past: the last one there was",
      { kind: "MONTH_DAY", month: 2, day: 29, direction: "PAST" },
      "2020-02-29",
    ],
    ["February 30 is in no year", { kind: "MONTH_DAY", month: 2, day: 30, direction: "PAST" }, null],
    ["yesterday", { kind: "OFFSET", unit: "DAY", count: -1 }, "2024-02-11"],
    ["last week", { kind: "OFFSET", unit: "WEEK", count: -1 }, "2024-W06"],
    ["two months ago, over New Year", { kind: "OFFSET", unit: "MONTH", count: -2 }, "2023-12"],
    ["this year", { kind: "OFFSET", unit: "YEAR", count: 0 }, "2024"],
    ["3000 years ago is before year 1", { kind: "OFFSET", unit: "YEAR", count: -3000 }, null],
    ["10^15 days ago", { kind: "OFFSET", unit: "DAY", count: -1e15 }, null],
    ["10^300 months from now", { kind: "OFFSET", unit: "MONTH", count: 1e300 }, null],
    ["April 2023", { kind: "ABSOLUTE", value: "2023-04", precision: "MONTH" }, "2023-04"],
    ["last Christmas", { kind: "MONTH_DAY", month: 12, day: 25, direction: "PAST", apart: true }, "2023-12-25"],
    [
      "Thanksgiving, past",
      { kind: "WEEKDAY_OF_MONTH", month: 11, weekday: 4, nth: 4, direction: "PAST" },
      "2023-11-23",
    ],
    [
      "Memorial Day, to come: the last Monday of May",
      { kind: "WEEKDAY_OF_MONTH", month: 5, weekday: 1, nth: -1, direction: "FUTURE" },
      "2024-05-27",
    ],
    ["Easter, to come", { kind: "EASTER", days: 0, direction: "FUTURE" }, "2024-03-31"],
    ["Good Friday, past", { kind: "EASTER", days: -2, direction: "PAST" }, "2023-04-07"],
    [
      "a day earlier, after Saturday",
      {
        kind: "FROM",
        from: { kind: "WEEKDAY", weekday: 6, direction: "PAST" },
        rule: { kind: "OFFSET", unit: "DAY", count: -1 },
      },
      "2024-02-09",
    ],
    [
      "a day earlier, after February 30",
      {
        kind: "FROM",
        from: { kind: "MONTH_DAY", month: 2, day: 30, direction: "PAST" },
        rule: { kind: "OFFSET", unit: "DAY", count: -1 },
      },
      null,
    ],
    [
      "a day earlier, after a month: no day to count from",
      {
        kind: "FROM",
        from: { kind: "MONTH", month: 2, direction: "PAST" },
        rule: { kind: "OFFSET", unit: "DAY", count: -1 },
      },
      null,
    ],
  ];
  test.each(cases)("%s", (_, rule, value) => {
    expect(resolveDate(rule, date(MONDAY))?.value ?? null).toBe(value);
  });
});

describe("timexValue keeps the part of a date that was told", () => {
  const night: DateRule = { kind: "WEEKDAY", weekday: 6, direction: "PAST", part: "TNI" };
  test.each<[string, DateRule, string | null, string | null]>([
    ["Saturday night", night, MONDAY, "2024-02-10TNI"],
    ["Saturday night, while the article's date is unknown", night, null, null],
    ["the third quarter", { kind: "PART_OF_YEAR", month: 7, direction: "PAST", part: "-Q3" }, MONDAY, "2023-Q3"],
    ["last week", { kind: "OFFSET", unit: "WEEK", count: -1 }, MONDAY, "2024-W06"],
  ])("%s", (_, rule, anchor, value) => {
    expect(timexValue(rule, anchor === null ? null : date(anchor))).toBe(value);
  });
});

describe("resolveDate against an anchor that is not a day", () => {
  const cases: readonly [string, DateRule, string | null, string | null][] = [
    ["yesterday, from nothing", { kind: "OFFSET", unit: "DAY", count: -1 }, null, null],
    ["yesterday, from a month", { kind: "OFFSET", unit: "DAY", count: -1 }, "2024-02", null],
    ["last week, from a week", { kind: "OFFSET", unit: "WEEK", count: -1 }, "2024-W07", null],
    ["last month, from a month", { kind: "OFFSET", unit: "MONTH", count: -1 }, "2024-01", "2023-12"],
    ["last month, from a year", { kind: "OFFSET", unit: "MONTH", count: -1 }, "2024", null],
    ["last year, from a year", { kind: "OFFSET", unit: "YEAR", count: -1 }, "2024", "2023"],
    ["in November, from a month", { kind: "MONTH", month: 11, direction: "PAST" }, "2024-02", "2023-11"],
    ["in November, from a year", { kind: "MONTH", month: 11, direction: "PAST" }, "2024", null],
    ["Friday, from a month", { kind: "WEEKDAY", weekday: 5, direction: "PAST" }, "2024-02", null],
    ["Feb. 12, from a month", { kind: "MONTH_DAY", month: 2, day: 12, direction: "PAST" }, "2024-02", null],
    ["yesterday, from a minute", { kind: "OFFSET", unit: "DAY", count: -1 }, "2024-03-01T00:10", "2024-02-29"],
    ["April 2023, from nothing", { kind: "ABSOLUTE", value: "2023-04", precision: "MONTH" }, null, "2023-04"],
  ];
  test.each(cases)("%s", (_, rule, anchor, value) => {
    expect(resolveDate(rule, anchor === null ? null : date(anchor))?.value ?? null).toBe(value);
  });
});

describe("whatever the rule and the anchor", () => {
  const direction = fc.constantFrom("PAST" as const, "FUTURE" as const);
  const rules: fc.Arbitrary<DateRule> = fc.oneof(
    fc.record({ kind: fc.constant("WEEKDAY" as const), weekday: fc.nat(6), direction, apart: fc.boolean() }),
    fc.record({ kind: fc.constant("WEEKDAY_OF_WEEK" as const), weekday: fc.nat(6), weeks: fc.integer() }),
    fc.record({
      kind: fc.constantFrom("MONTH" as const, "PART_OF_YEAR" as const),
      month: fc.integer({ min: 1, max: 12 }),
      direction,
      apart: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("MONTH_OF_YEAR" as const),
      month: fc.integer({ min: 1, max: 12 }),
      years: fc.integer(),
    }),
    fc.record({
      kind: fc.constant("MONTH_DAY" as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      direction,
    }),
    fc.record({
      kind: fc.constant("OFFSET" as const),
      unit: fc.constantFrom("DAY" as const, "WEEK" as const, "MONTH" as const, "YEAR" as const),
      count: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer()),
    }),
  );
  const days = fc.integer({ min: -719162, max: 2932896 }).map(isoDay);
  const anchors = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => date(day.slice(0, length)));
  const TOLD = {
    WEEKDAY: "DAY",
    WEEKDAY_OF_WEEK: "DAY",
    MONTH: "MONTH",
    MONTH_DAY: "DAY",
    MONTH_OF_YEAR: "MONTH",
    PART_OF_YEAR: "YEAR",
  } as const;

  test("a resolved date is one of the calendar, and exactly as precise as the rule tells", () => {
    fc.assert(
      fc.property(rules, fc.option(anchors), (rule, anchor) => {
        const resolved = resolveDate(rule, anchor);
        if (resolved === null) return;
        expect(parsePartialDate(resolved.value)).toEqual(resolved);
        expect(resolved.precision).toBe(rule.kind === "OFFSET" ? rule.unit : TOLD[rule.kind as keyof typeof TOLD]);
      }),
      { seed: SEED },
    );
  });

  test("a weekday is that weekday, at most a week away on the side that was told", () => {
    fc.assert(
      fc.property(fc.nat(6), direction, fc.boolean(), days, (weekday, towards, apart, day) => {
        const resolved = resolveDate({ kind: "WEEKDAY", weekday, direction: towards, apart }, date(day));
        if (resolved === null) return;
        const [from, to] = [day, resolved.value].map((value) => {
          const [year, month, dayOfMonth] = value.split("-").map(Number);
          return dayNumber({ year: year!, month: month!, day: dayOfMonth! });
        });
        const distance = (to! - from!) * (towards === "PAST" ? -1 : 1);
        expect(weekdayOf(to!)).toBe(weekday);
        expect(distance).toBeGreaterThanOrEqual(apart ? 1 : 0);
        expect(distance).toBeLessThanOrEqual(apart ? 7 : 6);
      }),
      { seed: SEED },
    );
  });
});

describe("daysCovered", () => {
  test.each([
    ["2022", "2022-01-01", "2022-12-31"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-W07", "2024-02-12", "2024-02-18"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2019-W01", "2018-12-31", "2019-01-06"],
    ["2024-02-11", "2024-02-11", "2024-02-11"],
    ["2024-02-11T09:30", "2024-02-11", "2024-02-11"],
  ])("%s covers %s to %s", (value, first, last) => {
    expect(daysCovered(date(value))).toEqual({ first, last });
  });

  test("knows a precision for each that there is", () => {
    const values = ["2022", "2023-04", "2024-W07", "2024-02-11", "2024-02-11T09:30"];
    expect(values.map((value) => date(value).precision)).toEqual([...PRECISIONS]);
  });
});
