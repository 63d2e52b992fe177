/** The words of the calendar, lower-cased and without the dot of an abbreviation. */

/** Weekdays, 0 = Sunday. Only abbreviations that are no other word: "sun", "sat" and "wed" stay out. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"].map((day, i) => [day, i] as const),
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
]);

/** Weekdays in the plural ("on Mondays"). */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].filter(([day]) => day.endsWith("day")).map(([day, i]) => [`${day}s`, i]),
);

const MONTH_NAMES = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Months, 1 = January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Months whose name is another word or a first name too: they count as months only beside a number or after a preposition. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "april", "june", "august"]);

/** A unit of time: its TIMEX3 letter, whether TIMEX3 puts a T before it, and how many of them it is. */
export interface Unit {
  readonly letter: string;
  readonly isTime: boolean;
  readonly times: number;
  /** The unit a date rule counts it in; null for what is shorter than a day. */
  readonly counted: "DAY" | "WEEK" | "MONTH" | "YEAR" | null;
  readonly isPlural: boolean;
}

function unit(name: string, letter: string, counted: Unit["counted"], times = 1): [string, Unit][] {
  const isTime = counted === null;
  const plural = name.endsWith("y") && name !== "day" ? `${name.slice(0, -1)}ies` : `${name}s`;
  return [name, plural].map((form, i) => [form, { letter, isTime, times, counted, isPlural: i === 1 }]);
}

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit("second", "S", null),
  ...unit("minute", "M", null),
  ...unit("hour", "H", null),
  ...unit("day", "D", "DAY"),
  ...unit("week", "W", "WEEK"),
  ...unit("month", "M", "MONTH"),
  ...unit("year", "Y", "YEAR"),
  ...unit("decade", "Y", "YEAR", 10),
  ...unit("century", "Y", "YEAR", 100),
  // In the singular it is a part of its year, and never a length.
  ["quarters", { letter: "Q", isTime: false, times: 1, counted: null, isPlural: true }],
]);

/** Parts of a day and what TIMEX3 adds to its date for them. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
  ["overnight", "TNI"],
]);

/** Seasons: what TIMEX3 calls them and the month in which they begin (north of the equator). */
export const SEASONS: ReadonlyMap<string, { readonly code: string; readonly month: number }> = new Map([
  ["spring", { code: "SP", month: 3 }],
  ["summer", { code: "SU", month: 6 }],
  ["autumn", { code: "FA", month: 9 }],
  ["fall", { code: "FA", month: 9 }],
  ["winter", { code: "WI", month: 12 }],
]);

/** Ordinals of quarters and halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Numbers in words; NaN for those that tell no number ("several"). */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(" ").map((word, i) => [word, i + 1] as const),
  ...TENS.split(" ").map((word, i) => [word, 10 * (i + 2)] as const),
  ["hundred", 100],
  ["dozen", 12],
  ["several", Number.NaN],
  ["few", Number.NaN],
  ["many", Number.NaN],
  ["some", Number.NaN],
  ["couple", Number.NaN],
]);

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
