import {
  type DateRule,
  type DateRuleOf,
  daysCovered,
  type PartialDate,
  parsePartialDate,
  resolveDate,
} from "@newsgraph/core";

/** A date is of another time than the article's if its year is so far off: last year's months are told without their year. */
const LEAST_YEARS_APART = 2;
/** So many dates of another time in a row make a history; a single one is an aside of the news, and the next month is the article's again. */
const LEAST_DATES = 3;

/**
 * Passages that tell of another time than the article's, where months and days stand without their years: after "June 1941,
 * September 1941 and December 7, 1941" a plain "January" is that of 1942. Dates are given to `place` in the order of the text.
 */
export class History {
  /** The last date of the passage; null while the text tells of the article's own time. */
  #now: PartialDate | null = null;
  #dates = 0;

  constructor(readonly published: PartialDate | null) {}

  /** The rule with its year, if a passage tells it: the nearest to the date before. Else the rule as it is. */
  place(rule: DateRule): DateRule {
    const date = this.#dateOf(rule);
    if (!date || this.#isNear(date)) {
      if (rule.kind !== "PART_OF_YEAR") this.#dates = 0;
      return rule;
    }
    this.#now = date;
    this.#dates += 1;
    return rule.kind === "ABSOLUTE" ? rule : { kind: "ABSOLUTE", ...date };
  }

  #dateOf(rule: DateRule): PartialDate | null {
    if (rule.kind === "ABSOLUTE") return parsePartialDate(rule.value);
    return isOpen(rule) && this.#now && this.#dates >= LEAST_DATES
      ? resolveDate({ ...rule, direction: "NEAREST" }, parsePartialDate(daysCovered(this.#now).first))
      : null;
  }

  /** True where the article's own date is unknown too: then no time is known to be another. */
  #isNear({ value }: PartialDate): boolean {
    if (this.published === null) return true;
    return Math.abs(Number(value.slice(0, 4)) - Number(this.published.value.slice(0, 4))) < LEAST_YEARS_APART;
  }
}

/** A month or day without its year that may be of any. */
function isOpen(rule: DateRule): rule is DateRuleOf<"MONTH" | "MONTH_DAY"> {
  return (rule.kind === "MONTH" || rule.kind === "MONTH_DAY") && !rule.apart && rule.direction !== "FUTURE";
}
