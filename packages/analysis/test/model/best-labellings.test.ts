import fc from "fast-check";
import { expect, test } from "vitest";
import { BestLabellings } from "../../src/model/best-labellings.js";

const LABELS = 3;
const MOST = 6;
/** Label 2 goes on with 1 or 2, as the inside of a span does. */
const mayFollow = (before: number, after: number) => after !== 2 || before === 1 || before === 2;

/** The scores of all labellings that are allowed, the highest first. */
function allScores(scores: readonly number[], transitions: readonly number[]): number[] {
  let paths = [0, 1, 2]
    .filter((label) => mayFollow(0, label))
    .map((label) => ({ last: label, score: transitions[LABELS * LABELS + label]! + scores[label]! }));
  for (let token = 1; token < scores.length / LABELS; token += 1)
    paths = paths.flatMap(({ last, score }) =>
      [0, 1, 2]
        .filter((label) => mayFollow(last, label))
        .map((label) => ({
          last: label,
          score: score + transitions[last * LABELS + label]! + scores[token * LABELS + label]!,
        })),
    );
  return paths.map(({ score }) => score).sort((a, b) => b - a);
}

function scoreOf(labels: Uint8Array, scores: readonly number[], transitions: readonly number[]): number {
  return labels.reduce(
    (sum, label, token) =>
      sum +
      scores[token * LABELS + label]! +
      transitions[(token === 0 ? LABELS : labels[token - 1]!) * LABELS + label]!,
    0,
  );
}

const numbers = (length: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length });

test("the best labellings are those that trying all of them finds within reach of the best, the best first, each once", () => {
  fc.assert(
    fc.property(
      numbers((LABELS + 1) * LABELS),
      fc.integer({ min: 1, max: 5 }).chain((count) => numbers(count * LABELS)),
      fc.integer({ min: 0, max: 200 }),
      (transitions, scores, reach) => {
        const count = scores.length / LABELS;
        const best = new BestLabellings(LABELS, MOST, reach, transitions, mayFollow);
        best.decode(Int32Array.from(scores), count);
        const all = allScores(scores, transitions);
        const wanted = all.filter((score) => score >= all[0]! - reach).slice(0, MOST);
        expect([...best.scores.subarray(0, best.count)]).toEqual(wanted);
        const seen = new Set<string>();
        for (let rank = 0; rank < best.count; rank += 1) {
          const labels = new Uint8Array(count);
          best.read(rank, labels);
          expect(scoreOf(labels, scores, transitions)).toBe(wanted[rank]);
          seen.add(labels.join(""));
        }
        expect(seen.size).toBe(best.count);
      },
    ),
    { seed: 23, numRuns: 300 },
  );
});
