import type { Precision } from "./partial-date.js";

/** Which way a bare weekday or month points, told by the tense and the words around it; NEAREST where they do not tell. */
export type Direction = "PAST" | "FUTURE" | "NEAREST";

/**
 * What a time expression says, before anyone knows from which day to count. Kept beside every date in text, so that an
 * article whose own date becomes known later gets its dates without being read again: `resolveDate` gives the date,
 * `timexValue` the TIMEX3 value.
 */
export type DateRule = Reckoning & {
  /** What TIMEX3 adds to the date for a part of it: "TNI" night, "-Q3" third quarter, "-WE" weekend, "T09:30". */
  readonly part?: string;
};

type Reckoning =
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
  /** A month and day without a year: the nearest in the direction that the calendar has, the anchor's own day included unless `apart`. */
  | (Yearly & { readonly kind: "MONTH_DAY"; readonly month: number; readonly day: number })
  /** A feast on a weekday of a month: the fourth Thursday of November, or the last Monday of May (`nth` -1). */
  | (Yearly & {
      readonly kind: "WEEKDAY_OF_MONTH";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    })
  /** A feast that many days after Easter Sunday of the western churches: Good Friday is -2. */
  | (Yearly & { readonly kind: "EASTER"; readonly days: number })
  /**
   * A quarter, half or season that begins in `month`, without a year: the nearest in the direction that has begun (PAST)
   * or is to begin (FUTURE), the anchor's own month included unless `apart`. Resolves to its year: no partial date is a quarter.
   */
  | { readonly kind: "PART_OF_YEAR"; readonly month: number; readonly direction: Direction; readonly apart?: boolean }
  /** A unit counted from the anchor's own: "yesterday" is `{ unit: "DAY", count: -1 }`, "this year" `{ unit: "YEAR", count: 0 }`. */
  | { readonly kind: "OFFSET"; readonly unit: "DAY" | "WEEK" | "MONTH" | "YEAR"; readonly count: number }
  /** Counted from another date: "a day earlier" of a text that told of Tuesday before. `from` is resolved first and is the anchor of `rule`. */
  | { readonly kind: "FROM"; readonly from: DateRule; readonly rule: DateRule };

interface Yearly {
  readonly direction: Direction;
  readonly apart?: boolean;
}

/** A rule of one kind. */
export type DateRuleOf<Kind extends DateRule["kind"]> = Extract<DateRule, { readonly kind: Kind }>;
