import { JUDGE_LABELS, JudgeLabel, judgementOf, worthOf } from "@newsgraph/analysis/stages";
import type { Sequence } from "./crf.js";
import type { Learnt } from "./learnt.js";

/** Temperatures that are tried, in tenths. */
const COOLEST = 8;
const HOTTEST = 30;
/** Shifts that are tried, in tenths, to both sides. */
const FURTHEST_SHIFT = 10;

/** What makes a judge's probabilities come true: by what to divide its scores, and what to add to that of WRONG before. */
export interface Calibration {
  readonly temperature: number;
  readonly shift: number;
}

/**
 * The calibration with the least squared error on proposals that the judge did not learn from (scaling and shift: Platt
 * 1999), each counted by the reading that is chosen: of several judged, the best looks better than it is.
 */
export function calibrate(model: Learnt, proposals: readonly (readonly Sequence[])[]): Calibration {
  const scored = proposals.map((readings) =>
    readings.map(({ buckets, allowed }) => ({
      scores: scoresOf(model, buckets),
      isRight: allowed[0] !== 1 << JudgeLabel.WRONG,
    })),
  );
  let best: Calibration = { temperature: 1, shift: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let tenths = COOLEST; tenths <= HOTTEST; tenths += 1)
    for (let shift = -FURTHEST_SHIFT; shift <= FURTHEST_SHIFT; shift += 1) {
      const calibration = { temperature: tenths / 10, shift: shift / 10 };
      let error = 0;
      for (const readings of scored) error += errorOf(readings, calibration);
      if (error >= least) continue;
      least = error;
      best = calibration;
    }
  return best;
}

interface ScoredReading {
  readonly scores: Float64Array;
  readonly isRight: boolean;
}

/** Squared error of the reading that is chosen. */
function errorOf(readings: readonly ScoredReading[], { temperature, shift }: Calibration): number {
  let highest = -1;
  let gap = 0;
  const shifted = new Float64Array(JUDGE_LABELS.length);
  for (const { scores, isRight } of readings) {
    shifted.set(scores);
    shifted[JudgeLabel.WRONG] = shifted[JudgeLabel.WRONG]! + shift;
    const judgement = judgementOf(shifted, 1 / temperature);
    if (worthOf(judgement) <= highest) continue;
    highest = worthOf(judgement);
    gap = judgement.overlapping - (isRight ? 1 : 0);
  }
  return gap * gap;
}

function scoresOf({ weights, transitions }: Learnt, buckets: Int32Array): Float64Array {
  const labels = JUDGE_LABELS.length;
  // The row of the start stands after those of the labels.
  const scores = Float64Array.from({ length: labels }, (_, label) => transitions[labels * labels + label]!);
  for (const bucket of buckets)
    for (let label = 0; label < labels; label += 1) scores[label] = scores[label]! + weights[bucket * labels + label]!;
  return scores;
}
