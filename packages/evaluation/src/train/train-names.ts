import {
  mayFollow,
  NAME_FEATURES,
  NAME_LABELS,
  type Packed,
  packLinearModel,
  type WordClusters,
} from "@newsgraph/analysis/stages";
import { Crf } from "./crf.js";
import type { LabelledDocument } from "./label-names.js";
import { NameSequences } from "./name-sequences.js";
import { quantile, quantise } from "./quantise.js";
import { numberGenerator, shuffle } from "./shuffle.js";

/** 2^17 buckets: eight times as many are no better. */
const BUCKETS = 1 << 17;
const PASSES = 8;
const RATE = 0.05;
/** Each feature is left out of every third example: names in new texts are mostly new. */
const LEFT_OUT = 0.33;
/** Of the weights one in ten thousand is cut to the size of the largest other one: see `quantise`. */
const KEPT_SHARE = 0.9999;
/**
 * Trains the weights of names. They are the mean of runs in different orders, one a seed: a single run is up to half a point
 * better or worse. Deterministic: the same documents and seeds give the same weights.
 */
export function trainNames(
  documents: readonly LabelledDocument[],
  clusters: WordClusters,
  seeds: readonly number[],
  report: (line: string) => void,
): Packed {
  const writer = new NameSequences(clusters, BUCKETS - 1);
  const sequences = documents.flatMap((document) => writer.of(document));
  const labels = NAME_LABELS.length;
  const weights = new Float64Array(BUCKETS * labels);
  const transitions = new Float64Array((labels + 1) * labels);
  for (const seed of seeds) {
    const next = numberGenerator(seed);
    const crf = new Crf(BUCKETS, labels, mayFollow, { rate: RATE, leftOut: LEFT_OUT, next });
    const order = Int32Array.from(sequences.keys());
    for (let pass = 1; pass <= PASSES; pass += 1) {
      shuffle(order, next);
      for (const index of order) crf.learn(sequences[index]!);
      report(`names: seed ${seed}, pass ${pass} of ${PASSES} over ${sequences.length} stretches`);
    }
    addShare(weights, crf.weights, 1 / seeds.length);
    addShare(transitions, crf.transitions, 1 / seeds.length);
  }
  return packNames(weights, transitions);
}

function packNames(learnt: Float64Array, learntTransitions: Float64Array): Packed {
  const { weights, unit } = quantise(learnt, quantile(learnt, KEPT_SHARE));
  const transitions = Int16Array.from(learntTransitions, (weight) => Math.round(weight / unit));
  const packed = packLinearModel("names", NAME_FEATURES, { labels: NAME_LABELS, mask: BUCKETS - 1, weights, unit });
  return { ...packed, columns: { ...packed.columns, transitions } };
}

function addShare(sums: Float64Array, weights: Float32Array, share: number): void {
  for (let index = 0; index < sums.length; index += 1) sums[index] = sums[index]! + weights[index]! * share;
}
