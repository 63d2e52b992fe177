import { type Analysed, analyseAll } from "./analysed.js";
import { readCorpus } from "./corpora/read-corpus.js";
import { readUnseen } from "./corpora/unseen.js";
import { readFixture } from "./fixtures.js";
import type { Miss, Score } from "./score/score.js";
import { scoreDates, type TimedDocument } from "./score/score-dates.js";

/** Scores time expressions on a corpus that marks them. */
export function scoreMarkedDates(folder: string, corpus: string): Score[] {
  const { analysed, seconds } = analyseAll(readUnseen<TimedDocument>(folder, corpus));
  return scoreDates(corpus, analysed, seconds);
}

interface Weekday {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** By hand; null for a weekday that is of no week near. */
  readonly value: string | null;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

/** The first of the weekdays were drawn alone, before the rules were tuned on the others. */
const DRAWN_FIRST = 60;

/** Of the weekdays of a year's political news that a person judged, the share with the right value. */
export function scoreWeekdays(folder: string, corpus: string): Score[] {
  const weekdays = readFixture<Weekday>("polnear-weekdays.jsonl");
  const ids = new Set(weekdays.map(({ id }) => id));
  const { analysed, seconds } = analyseAll(readCorpus<Article>(folder, corpus).filter(({ id }) => ids.has(id)));
  const byId = new Map(analysed.map((one) => [one.document.id, one]));
  return [
    countWeekdays(corpus, weekdays, byId, seconds),
    countWeekdays(`${corpus}, the first ${DRAWN_FIRST}`, weekdays.slice(0, DRAWN_FIRST), byId, seconds),
  ];
}

function countWeekdays(
  corpus: string,
  weekdays: readonly Weekday[],
  byId: ReadonlyMap<string, Analysed<Article>>,
  seconds: number,
): Score {
  const misses = weekdays.flatMap(({ id, start, end, value }): Miss[] => {
    const { document, analysis } = byId.get(id)!;
    const found = analysis.dates.find((date) => date.start < end && start < date.end)?.value ?? null;
    const text = document.text.slice(Math.max(0, start - 80), end + 40);
    return found === value ? [] : [{ document: id, what: `value ${found}, judged ${value}`, text }];
  });
  const right = weekdays.length - misses.length;
  return {
    task: "weekdays",
    corpus,
    documents: new Set(weekdays.map(({ id }) => id)).size,
    seconds,
    misses,
    foundRight: right,
    found: weekdays.length,
    wantedFound: right,
    wanted: weekdays.length,
  };
}
