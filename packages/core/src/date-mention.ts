import type { DateRule } from "./date-rule.js";
import type { Finding } from "./finding.js";
import type { PartialDate } from "./partial-date.js";

/** TIMEX3 types. */
export const DATE_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** A time expression in a text, as in TimeML's TIMEX3. */
export interface DateMention extends Finding {
  readonly type: DateType;
  /** TIMEX3 value (`2024-02-11`, `2024-W07`, `P2Y`, `198`, `PRESENT_REF`), or null while the article's own date is needed and unknown. */
  readonly value: string | null;
  /** What the words say, to be resolved against the article's date; null for what is no point in time (a duration, "now"). */
  readonly reckoning: DateRule | null;
  /** The reckoning resolved, or null if there is none or the article's date is unknown. */
  readonly date: PartialDate | null;
  /** The date it was counted from: the article's, or another of the text ("a day earlier"). Null if the words alone tell it or it is unresolved. */
  readonly reckonedFrom: string | null;
}
