import { type Day, dayNumber, daysInMonth, easterSunday, isoDay, isoWeek, weekdayOf } from "./calendar.js";
import type { DateRule, DateRuleOf, Direction } from "./date-rule.js";
import { type PartialDate, parsePartialDate } from "./partial-date.js";

/**
 * Resolves a rule against an anchor date (the article's own). Never more precise than the rule tells. Null if the rule
 * needs a more precise anchor than there is ("yesterday" needs a day, "last year" only a year), or if it leads to no day
 * of the calendar ("February 30") or out of the years 1 to 9999.
 */
export function resolveDate(rule: DateRule, anchor: PartialDate | null): PartialDate | null {
  if (rule.kind === "FROM") {
    const from = resolveDate(rule.from, anchor);
    return from && resolveDate(rule.rule, from);
  }
  const value = rule.kind === "ABSOLUTE" ? rule.value : anchor && reckon(rule, anchor);
  return value === null ? null : parsePartialDate(value);
}

/** The TIMEX3 value of a rule's date: the date and the part of it that the words told ("2024-02-11TNI", "1989-Q3"). Null where `resolveDate` is. */
export function timexValue(rule: DateRule, anchor: PartialDate | null): string | null {
  const date = resolveDate(rule, anchor);
  return date && date.value + (rule.part ?? "");
}

/** The date from which a rule was counted, as a value: the anchor, or for a rule told from another date of the text that date. Null for one that the words alone tell, or that does not resolve. */
export function countedFrom(rule: DateRule, anchor: PartialDate | null): string | null {
  if (rule.kind === "ABSOLUTE" || resolveDate(rule, anchor) === null) return null;
  return (rule.kind === "FROM" ? resolveDate(rule.from, anchor) : anchor)?.value ?? null;
}

function reckon(rule: Exclude<DateRule, { kind: "ABSOLUTE" | "FROM" }>, anchor: PartialDate): string | null {
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
    case "WEEKDAY_OF_MONTH":
    case "EASTER":
      return from && nearestYearly(rule, from);
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

type YearlyRule = DateRuleOf<"MONTH_DAY" | "WEEKDAY_OF_MONTH" | "EASTER">;

function nearestYearly(rule: YearlyRule, from: Day): string | null {
  const today = dayNumber(from);
  const find = (step: 1 | -1): number | null => {
    for (let years = 0; years <= LONGEST_WAIT_FOR_A_LEAP_DAY; years += 1) {
      const found = dayInYear(rule, from.year + step * years);
      if (found !== null && (found - today) * step >= (rule.apart ? 1 : 0)) return found;
    }
    return null;
  };
  const [back, ahead] = [find(-1), find(1)];
  if (back === null || ahead === null) return null;
  return isoDay(isBack(rule.direction, today - back, ahead - today) ? back : ahead);
}

/** Number of the rule's day in a year; null in a year that does not have it. */
function dayInYear(rule: YearlyRule, year: number): number | null {
  if (rule.kind === "EASTER") return easterSunday(year) + rule.days;
  const { month } = rule;
  if (rule.kind === "MONTH_DAY")
    return rule.day <= daysInMonth(year, month) ? dayNumber({ year, month, day: rule.day }) : null;
  const first = dayNumber({ year, month, day: 1 });
  const last = first + daysInMonth(year, month) - 1;
  return rule.nth < 0
    ? last - ((weekdayOf(last) - rule.weekday + 7) % 7)
    : first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
}

function offset({ unit, count }: DateRuleOf<"OFFSET">, anchor: PartialDate, from: Day | null): string | null {
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
  const month = (((months % 12) + 12) % 12) + 1;
  return `${yearValue(Math.floor(months / 12))}-${String(month).padStart(2, "0")}`;
}

function yearValue(year: number): string {
  return String(year).padStart(4, "0");
}
