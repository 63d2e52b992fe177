import { exponential } from "@newsgraph/analysis/stages";
import type { Sequence } from "./crf.js";
import type { Learnt } from "./learnt.js";

/** Temperatures that are tried, in tenths: from none to three. */
const COOLEST = 10;
const HOTTEST = 30;

/**
 * By what to divide the log-odds of a model of two labels so that its probabilities come true on examples it did not learn
 * from (temperature scaling: Guo et al. 2017): the one with the least squared error.
 */
export function temperatureOf(model: Learnt, examples: readonly Sequence[]): number {
  const odds = examples.map(({ buckets }) => oddsOf(model, buckets));
  let best = COOLEST;
  let least = Number.POSITIVE_INFINITY;
  for (let tenths = COOLEST; tenths <= HOTTEST; tenths += 1) {
    let error = 0;
    examples.forEach(({ allowed }, index) => {
      const gap = probabilityOf((odds[index]! * 10) / tenths) - (allowed[0] === 2 ? 1 : 0);
      error += gap * gap;
    });
    if (error < least) {
      least = error;
      best = tenths;
    }
  }
  return best / 10;
}

function oddsOf({ weights, transitions }: Learnt, buckets: Int32Array): number {
  // The row of the start stands after those of the two labels.
  let odds = transitions[5]! - transitions[4]!;
  for (const bucket of buckets) odds += weights[bucket * 2 + 1]! - weights[bucket * 2]!;
  return odds;
}

function probabilityOf(odds: number): number {
  const rest = exponential(-Math.abs(odds));
  return odds >= 0 ? 1 / (1 + rest) : rest / (1 + rest);
}
