import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential } from "../../src/model/exponential.js";
import { Marginals } from "../../src/model/marginals.js";
import { mayFollow } from "../../src/model/name-labels.js";
import { Viterbi } from "../../src/model/viterbi.js";

/** OUTSIDE, and the beginning and inside of one kind. */
const LABELS = 3;
const UNIT = 0.1;

const problems = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    scores: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: count * LABELS, maxLength: count * LABELS }),
    transitions: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 12, maxLength: 12 }),
  }),
);

/** Every labelling that is allowed, with its score. */
function labellings(count: number, scores: readonly number[], transitions: readonly number[]) {
  const all: { labels: number[]; score: number }[] = [];
  const extend = (labels: number[], score: number) => {
    if (labels.length === count) {
      all.push({ labels, score });
      return;
    }
    const before = labels.at(-1);
    for (let label = 0; label < LABELS; label += 1)
      if (mayFollow(before ?? 0, label))
        extend(
          [...labels, label],
          score + transitions[(before ?? LABELS) * LABELS + label]! + scores[labels.length * LABELS + label]!,
        );
  };
  extend([], 0);
  return all;
}

describe("the best labels of a sequence", () => {
  test("score as high as the best of all that are allowed", () => {
    fc.assert(
      fc.property(problems, ({ count, scores, transitions }) => {
        const found = new Uint8Array(count);
        new Viterbi(LABELS, transitions, mayFollow).decode(Int32Array.from(scores), count, found, 0);
        const all = labellings(count, scores, transitions);
        const best = Math.max(...all.map(({ score }) => score));
        expect(all.find(({ labels }) => labels.join() === found.join())?.score).toBe(best);
      }),
      { seed: 2 },
    );
  });
});

describe("the probability of a name", () => {
  test("is the share of the labellings that hold exactly it", () => {
    fc.assert(
      fc.property(problems, fc.nat(4), fc.nat(4), ({ count, scores, transitions }, from, length) => {
        const first = from % count;
        const end = Math.min(count, first + 1 + length);
        const marginals = new Marginals(LABELS, transitions, mayFollow, UNIT);
        marginals.read(Int32Array.from(scores), count);
        const all = labellings(count, scores, transitions);
        const weigh = (some: typeof all) => some.reduce((sum, { score }) => sum + Math.exp(score * UNIT), 0);
        const holds = ({ labels }: { labels: number[] }) =>
          labels[first] === 1 && labels.slice(first + 1, end).every((label) => label === 2) && labels[end] !== 2;
        expect(marginals.probability(first, end, 1, 2)).toBeCloseTo(weigh(all.filter(holds)) / weigh(all), 8);
      }),
      { seed: 3 },
    );
  });
});

test.each([0, -1e-9, -0.3, -1, -7.5, -42])("e^%d is reckoned to nine digits", (x) => {
  expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 9);
});
