import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignTexts, wordText } from "../src/index.js";
import { splitForTest } from "./texts.js";

const word = fc.constantFrom(
  "the",
  "quay",
  "closes",
  "Vellmar",
  "Okafor",
  "40",
  "ferries",
  "in",
  "March",
  "again",
  "storm",
);
const text = fc
  .array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 12 })
  .map((sentences) => sentences.map((words) => `${words.join(" ")}.`).join(" "));
const worded = text.map((its) => wordText(its, splitForTest(its)));

describe("an alignment", () => {
  test("is the same from both sides", () => {
    fc.assert(
      fc.property(worded, worded, (a, b) => {
        const [there, back] = [alignTexts(a, b), alignTexts(b, a)];
        expect([...there.retold].reverse()).toEqual(back.retold);
        expect([...there.coverage].reverse()).toEqual(back.coverage);
        expect([...there.aligned].reverse()).toEqual(back.aligned);
        expect(there.closeness).toBeCloseTo(back.closeness, 12);
      }),
      { seed: 61, numRuns: 500 },
    );
  });

  test("gives shares, and counts no more sentences than there are", () => {
    fc.assert(
      fc.property(worded, worded, (a, b) => {
        const { retold, coverage, aligned, closeness } = alignTexts(a, b);
        for (const share of [...retold, ...coverage, closeness]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(aligned[0]).toBeLessThanOrEqual(a.spans.length);
        expect(aligned[1]).toBeLessThanOrEqual(b.spans.length);
      }),
      { seed: 62, numRuns: 500 },
    );
  });

  test("of a text with itself is whole", () => {
    fc.assert(
      fc.property(worded, (a) => {
        fc.pre(a.spans.length > 0);
        const { retold, coverage } = alignTexts(a, a);
        for (const share of [...retold, ...coverage]) expect(share).toBeCloseTo(1, 12);
      }),
      { seed: 63, numRuns: 300 },
    );
  });

  test("knows each word by its sentences and each sentence by its words", () => {
    fc.assert(
      fc.property(worded, ({ vocabulary, sentences, postings, spans }) => {
        expect([...vocabulary]).toEqual([...new Set(vocabulary)].sort((p, q) => p - q));
        const pairs = (rows: typeof postings, turned: boolean) =>
          Array.from({ length: rows.starts.length - 1 }, (_, row) =>
            [...rows.items.subarray(rows.starts[row]!, rows.starts[row + 1]!)].map((item) =>
              turned ? `${item} ${row}` : `${row} ${item}`,
            ),
          )
            .flat()
            .sort();
        expect(sentences.starts).toHaveLength(spans.length + 1);
        expect(pairs(sentences, false)).toEqual(pairs(postings, true));
      }),
      { seed: 64, numRuns: 300 },
    );
  });
});
