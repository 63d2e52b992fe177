import fc from "fast-check";
import { expect, test } from "vitest";
import { LaneWeights } from "../../src/model/lane-weights.js";

const BUCKETS = 16;

test("sums in lanes are the sums of the weights, whatever their number and signs", () => {
  const weight = fc.oneof(fc.integer({ min: -128, max: 127 }), fc.constantFrom(-128, 127));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 13 }).chain((labels) => {
        const length = BUCKETS * labels;
        return fc.record({
          labels: fc.constant(labels),
          rows: fc.array(weight, { minLength: length, maxLength: length }),
        });
      }),
      fc.array(fc.nat({ max: BUCKETS - 1 }), { maxLength: 250 }),
      ({ labels, rows }, buckets) => {
        const names = Array.from({ length: labels }, (_, label) => `${label}`);
        const lanes = new LaneWeights({ labels: names, mask: BUCKETS - 1, weights: Int8Array.from(rows), unit: 1 });
        const scores = new Int32Array(labels);
        lanes.score(Int32Array.from(buckets), buckets.length, scores);
        const wanted = names.map((_, label) =>
          buckets.reduce((sum, bucket) => sum + rows[bucket * labels + label]!, 0),
        );
        expect([...scores]).toEqual(wanted);
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});
