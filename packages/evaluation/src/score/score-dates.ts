import type { DateMention, Span } from "@newsgraph/core";
import type { Analysed } from "../analysed.js";
import { pairGreedily } from "./match-spans.js";
import type { Miss, Score } from "./score.js";

/** A time expression as the corpora mark it: TIMEX3. */
export interface GoldTime extends Span {
  readonly type: string;
  readonly value: string;
}

export interface TimedDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly times: readonly GoldTime[];
}

/** Scores time expressions: strict (same span), relaxed (any overlap), and value (relaxed, with the same TIMEX3 value). */
export function scoreDates(corpus: string, analysed: readonly Analysed<TimedDocument>[], seconds: number): Score[] {
  const right = { strict: 0, relaxed: 0, value: 0 };
  let [found, wanted] = [0, 0];
  const misses: Miss[] = [];
  for (const { document, analysis } of analysed) {
    const { text, times } = document;
    const matched = pairGreedily(analysis.dates, times, overlap, 1);
    found += analysis.dates.length;
    wanted += times.length;
    const reached = new Set(matched.values());
    times.forEach((gold, index) => {
      if (!reached.has(index))
        misses.push({ document: document.id, what: `missed ${gold.value}`, text: around(text, gold) });
    });
    analysis.dates.forEach((date, index) => {
      const gold = matched.has(index) ? times[matched.get(index)!]! : undefined;
      if (!gold) {
        misses.push({ document: document.id, what: `wrong ${date.value} by ${date.rule}`, text: around(text, date) });
        return;
      }
      right.relaxed += 1;
      if (gold.start === date.start && gold.end === date.end) right.strict += 1;
      if (date.value === gold.value) right.value += 1;
      else
        misses.push({
          document: document.id,
          what: `value ${date.value}, marked ${gold.value}, article of ${document.published}`,
          text: around(text, date),
        });
    });
  }
  return (["strict", "relaxed", "value"] as const).map((how) => ({
    task: `dates ${how}`,
    corpus,
    documents: analysed.length,
    seconds,
    misses: how === "value" ? misses : [],
    foundRight: right[how],
    found,
    wantedFound: right[how],
    wanted,
  }));
}

/** Length of what two spans share, so that the pair that shares most comes first. */
function overlap(a: DateMention, b: GoldTime): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    " ",
  );
}
