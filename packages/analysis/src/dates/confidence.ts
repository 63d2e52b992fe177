/**
 * How often what a pattern reads is a date with the right value: the share on the documents of TempEval-3 and WikiWars that
 * the grammar was tuned on, and for weekdays on 240 of a year's news. Annotators differ most on "now", on weeks and on what
 * counts from another date.
 */
export const CONFIDENCE = {
  ago: 0.7,
  century: 0.8,
  clock: 0.5,
  day: 0.97,
  decade: 0.9,
  duration: 0.8,
  "from-another-date": 0.5,
  holiday: 0.85,
  "iso-day": 0.98,
  month: 0.85,
  "month-day": 0.93,
  "month-of-year": 0.9,
  "month-year": 0.97,
  "named-day": 0.93,
  "numeric-day": 0.95,
  "past-span": 0.78,
  quarter: 0.95,
  recent: 0.6,
  reference: 0.75,
  "same-quarter": 0.65,
  season: 0.8,
  set: 0.55,
  "turned-day": 0.95,
  "turned-month": 0.93,
  "turned-unit": 0.8,
  "week-of-day": 0.9,
  weekday: 0.94,
  "weekday-of-week": 0.94,
  weekdays: 0.85,
  weekend: 0.75,
  year: 0.93,
  "year-end": 0.5,
  "year-ended": 0.85,
} as const;

/** The patterns of the grammar, as `finding.rule` names them. */
export type PatternName = keyof typeof CONFIDENCE;
