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
/** Each feature is left out of every fifth example: names in new texts are mostly new. */
const LEFT_OUT = 0.2;
/** Of the weights one in two thousand is cut to the size of the largest other one: see `quantise`. */
const KEPT_SHARE = 0.9995;
const SEED = 20240212;

/** Trains the weights of names. Deterministic: the same documents give the same weights. */
export function trainNames(
  documents: readonly LabelledDocument[],
  clusters: WordClusters,
  report: (line: string) => void,
): Packed {
  const writer = new NameSequences(clusters, BUCKETS - 1);
  const sequences = documents.flatMap((document) => writer.of(document));
  const next = numberGenerator(SEED);
  const crf = new Crf(BUCKETS, NAME_LABELS.length, mayFollow, { rate: RATE, leftOut: LEFT_OUT, next });
  const order = Int32Array.from(sequences.keys());
  for (let pass = 1; pass <= PASSES; pass += 1) {
    shuffle(order, next);
    for (const index of order) crf.learn(sequences[index]!);
    report(`names: pass ${pass} of ${PASSES} over ${sequences.length} stretches`);
  }
  const { weights, unit } = quantise(crf.weights, quantile(crf.weights, KEPT_SHARE));
  const transitions = Int16Array.from(crf.transitions, (weight) => Math.round(weight / unit));
  const packed = packLinearModel("names", NAME_FEATURES, { labels: NAME_LABELS, mask: BUCKETS - 1, weights, unit });
  return { ...packed, columns: { ...packed.columns, transitions } };
}
