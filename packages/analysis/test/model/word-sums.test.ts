import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LaneWeights } from "../../src/model/lane-weights.js";
import type { LinearModel } from "../../src/model/linear-model.js";
import { shippedClusters } from "../../src/model/word-clusters.js";
import { PROPERTY_COUNT, Property, propertiesOf } from "../../src/model/word-properties.js";
import { WordSums } from "../../src/model/word-sums.js";
import { from, writeWordBuckets } from "../../src/model/word-templates.js";
import { Vocabulary } from "../../src/sentences/vocabulary.js";

/** Labels of the models that are shipped, and one and two besides. */
const LABEL_COUNTS = [1, 2, 3, 11, 17];
const BUCKETS = 64;
const MOST_ROWS = 240;

function modelOf(labelCount: number, seed: number): LinearModel {
  const labels = Array.from({ length: labelCount }, (_, label) => `L${label}`);
  const weights = Int8Array.from({ length: BUCKETS * labelCount }, (_, at) => ((at + seed) * 7919) % 128);
  return {
    labels,
    mask: BUCKETS - 1,
    weights: weights.map((weight, at) => (at % 3 === 0 ? -weight : weight)),
    unit: 1,
  };
}

describe("weights in lanes", () => {
  test("sum up to what the weights sum up to, label by label, for as many rows as a token may have", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LABEL_COUNTS),
        fc.nat(1000),
        fc.array(fc.nat(BUCKETS - 1), { maxLength: MOST_ROWS }),
        (labelCount, seed, buckets) => {
          const model = modelOf(labelCount, seed);
          const lanes = new LaneWeights(model);
          const sums = new Int32Array(lanes.stride + 2);
          lanes.add(Int32Array.from(buckets), buckets.length, sums, 2);
          const scores = new Int32Array(labelCount + 1);
          lanes.read(sums, 2, scores, 1);
          const wanted = model.labels.map((_, label) =>
            buckets.reduce((sum, bucket) => sum + model.weights[bucket * labelCount + label]!, 0),
          );
          expect([...scores.subarray(1)]).toEqual(wanted);
        },
      ),
      { seed: 4 },
    );
  });

  test("hold as many rows of the largest weight as a token may have", () => {
    const weights = new Int8Array(BUCKETS * 2).fill(-127);
    const lanes = new LaneWeights({ labels: ["A", "B"], mask: BUCKETS - 1, weights, unit: 1 });
    const sums = new Int32Array(lanes.stride);
    lanes.add(new Int32Array(258), 258, sums, 0);
    const scores = new Int32Array(2);
    lanes.read(sums, 0, scores, 0);
    expect([...scores]).toEqual([-127 * 258, -127 * 258]);
  });
});

test("the sums of a word are those of its features, whatever was asked before", () => {
  const vocabulary = new Vocabulary();
  const templates = [
    ...from(-1, Property.LOWER),
    ...from(0, Property.EXACT, Property.SHAPE),
    ...from(2, Property.LOWER),
  ];
  const model = modelOf(3, 5);
  const lanes = new LaneWeights(model);
  const wordSums = new WordSums(templates, lanes);
  const buckets = new Int32Array(templates.length);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 40 }), (words) => {
      const ids = words.map((word) => vocabulary.idOf(word, 0, word.length));
      const properties = propertiesOf(vocabulary, shippedClusters());
      wordSums.open(properties);
      for (const id of [...ids, ...ids])
        for (let offset = -2; offset <= 2; offset += 1) {
          const count = writeWordBuckets(
            templates,
            properties.values,
            id * PROPERTY_COUNT,
            offset,
            model.mask,
            buckets,
          );
          const wanted = new Int32Array(lanes.stride);
          lanes.add(buckets, count, wanted, 0);
          const at = wordSums.at(id, offset);
          expect([...wordSums.values.subarray(at, at + lanes.stride)]).toEqual([...wanted]);
        }
    }),
    { seed: 5 },
  );
});
