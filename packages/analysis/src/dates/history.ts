import { type DateRule, type DateRuleOf, daysCovered, type PartialDate, parsePartialDate } from "@newsgraph/core";

/** A date is of another time than the article's if its year is so far off: last year's months are told without their year. */
const LEAST_YEARS_APART = 2;
/**
 * So much told of another time in a row makes a history; a single date is an aside of the news, and the next month is the
 * article's again. A month or a day weighs more than a bare year: it places the passage, a year may only compare.
 */
const LEAST_WEIGHT = 3;
const WEIGHT_OF_YEAR = 1;
const WEIGHT_OF_MONTH = 2;

/**
 * Passages that tell of another time than the article's, where months and days stand without their years: after "June 1941,
 * September 1941 and December 7, 1941" a plain "January" is that of 1942. Dates are given to `place` in the order of the text.
 */
export class History {
  /** The last date of the passage; null while the text tells of the article's own time. */
  #now: PartialDate | null = null;
  #weight = 0;

  constructor(readonly published: PartialDate | null) {}

  /** The rule with its year, if a passage tells it: that of the date before, or the next. Else the rule as it is. */
  place(rule: DateRule): DateRule {
    const date = this.#dateOf(rule);
    if (!date || this.#isNear(date)) {
      if (rule.kind !== "PART_OF_YEAR") this.#weight = 0;
      return rule;
    }
    this.#now = date;
    this.#weight += date.precision === "YEAR" ? WEIGHT_OF_YEAR : WEIGHT_OF_MONTH;
    return rule.kind === "ABSOLUTE" ? rule : { kind: "ABSOLUTE", ...date };
  }

  #dateOf(rule: DateRule): PartialDate | null {
    if (rule.kind === "ABSOLUTE") return parsePartialDate(rule.value);
    return isOpen(rule) && this.#now && this.#weight >= LEAST_WEIGHT ? followingDate(rule, this.#now) : null;
  }

  /** True where the article's own date is unknown too: then no time is known to be another. */
  #isNear({ value }: PartialDate): boolean {
    if (this.published === null) return true;
    return Math.abs(Number(value.slice(0, 4)) - Number(this.published.value.slice(0, 4))) < LEAST_YEARS_APART;
  }
}

/** A history runs on: a month so far behind the date before is that of the next year. */
const LEAST_MONTHS_BACK = 7;

/** The rule's month or day in the year of the date before, or in the next one where that would go far back. */
function followingDate(
  { month, ...rule }: DateRuleOf<"MONTH" | "MONTH_DAY">,
  { value, precision }: PartialDate,
): PartialDate | null {
  const monthBefore = precision === "YEAR" ? 1 : Number(daysCovered({ value, precision }).first.slice(5, 7));
  const year = Number(value.slice(0, 4)) + (monthBefore - month >= LEAST_MONTHS_BACK ? 1 : 0);
  const day = rule.kind === "MONTH_DAY" ? `-${pad(rule.day, 2)}` : "";
  return parsePartialDate(`${pad(year, 4)}-${pad(month, 2)}${day}`);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/** A month or day without its year that may be of any. */
function isOpen(rule: DateRule): rule is DateRuleOf<"MONTH" | "MONTH_DAY"> {
  return (rule.kind === "MONTH" || rule.kind === "MONTH_DAY") && !rule.apart && rule.direction !== "FUTURE";
}
