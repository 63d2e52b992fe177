import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countNeighbours } from "../src/train/count-neighbours.js";
import { Crf, type Sequence } from "../src/train/crf.js";
import { exchangeClusters } from "../src/train/exchange-clusters.js";
import { quantile, quantise } from "../src/train/quantise.js";
import { numberGenerator, shuffle } from "../src/train/shuffle.js";

const quiet = () => {};

describe("shuffling", () => {
  test("keeps every item and gives the same order from the same seed", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(200), (seed, size) => {
        const order = () => {
          const items = Int32Array.from({ length: size }, (_, index) => index);
          shuffle(items, numberGenerator(seed));
          return items;
        };
        expect(order()).toEqual(order());
        expect([...order()].sort((a, b) => a - b)).toEqual([...Array(size).keys()]);
      }),
      { seed: 7 },
    );
  });
});

describe("rounding weights to 8 bits", () => {
  test("is off by half a unit at most below the ceiling, and cuts what is above", () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: 1 }), (values) => {
        const { weights, unit } = quantise(Float32Array.from(values), 1);
        values.forEach((value, index) => {
          const cut = Math.max(-1, Math.min(1, value));
          expect(Math.abs(weights[index]! * unit - cut)).toBeLessThanOrEqual(unit / 2 + 1e-6);
        });
      }),
      { seed: 8 },
    );
  });

  test("takes its ceiling from the weights that are not zero", () => {
    expect(quantile(Float32Array.of(0, 0, 0, -3, 1, 2), 0.5)).toBe(2);
    expect(quantile(Float32Array.of(0), 0.5)).toBe(1);
  });
});

test("clusters hold words that stand beside the same words", () => {
  const texts: string[] = [];
  for (const day of ["Monday", "Tuesday", "Friday"])
    for (const verb of ["met", "spoke", "left"])
      for (let time = 0; time < 3; time += 1) texts.push(`they ${verb} on ${day} again`);
  const { words, neighbours } = countNeighbours(texts);
  const clusters = exchangeClusters(neighbours, 5, 10, quiet);
  const of = (word: string) => clusters[words.indexOf(word)];
  expect(new Set(["Monday", "Tuesday", "Friday"].map(of)).size).toBe(1);
  expect(new Set(["met", "spoke", "left"].map(of)).size).toBe(1);
  expect(of("Monday")).not.toBe(of("met"));
  expect(exchangeClusters(neighbours, 5, 10, quiet)).toEqual(clusters);
});

describe("a conditional random field", () => {
  const sequence = (buckets: number[], allowed: number[]): Sequence => ({
    count: buckets.length,
    first: Int32Array.from({ length: buckets.length + 1 }, (_, index) => index),
    buckets: Int32Array.from(buckets),
    allowed: Int32Array.from(allowed),
  });
  const learn = (sequences: readonly Sequence[]) => {
    const crf = new Crf(4, 3, () => true, { rate: 0.1, leftOut: 0, next: numberGenerator(1) });
    for (let pass = 0; pass < 50; pass += 1) for (const one of sequences) crf.learn(one);
    return (bucket: number, label: number) => crf.weights[bucket * 3 + label]!;
  };

  test("learns which label a feature speaks for", () => {
    const weight = learn([sequence([0, 1, 2], [1, 2, 4]), sequence([2, 0], [4, 1])]);
    for (const label of [0, 1, 2])
      for (const other of [0, 1, 2])
        if (other !== label) expect(weight(label, label)).toBeGreaterThan(weight(label, other));
  });

  test("learns from labels known in part: what is ruled out falls, what is left is not told apart", () => {
    const weight = learn([sequence([3], [0b110])]);
    expect(weight(3, 0)).toBeLessThan(weight(3, 1));
    expect(weight(3, 1)).toBeCloseTo(weight(3, 2), 5);
  });

  test("leaves out a sequence that no labelling fits", () => {
    const weight = learn([sequence([0, 1], [1, 0])]);
    expect(weight(0, 0)).toBe(0);
  });
});
