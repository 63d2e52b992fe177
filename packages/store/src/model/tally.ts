/** Stretches of time that are counted in. */
export const INTERVALS = ["DAY", "WEEK", "MONTH", "YEAR"] as const;
export type Interval = (typeof INTERVALS)[number];

/** By what articles, quotes and events are counted. An article counts once for each entity it mentions, and so on. */
export type ArticleTally = Interval | "ENTITY";
export type QuoteTally = Interval | "SPEAKER" | "ABOUT";
export type EventTally = Interval | "PARTICIPANT";

/** How many have a value in common: a stretch of time in TIMEX3 form (`2024-W07`), or the id of an entity. */
export interface Tally {
  readonly value: string;
  readonly count: number;
}
