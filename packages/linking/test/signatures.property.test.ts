import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapWords } from "../src/content-words.js";
import { countSigned, overlapSigned, signWords } from "../src/signed-words.js";
import { agreementOf, agreementOfSigned, signSketch, sketchOf } from "../src/sketch.js";

/*
 * A signature may take what is other for the same, never what is the same for other: what it refuses is never read.
 */

const settings = { seed: 20240212, numRuns: 500 };
const word = fc.stringMatching(/^[a-z]{1,14}$/);
const sets = fc
  .tuple(fc.array(word, { maxLength: 30 }), fc.array(word, { maxLength: 30 }), fc.array(word, { maxLength: 30 }))
  .map(([p, q, both]) => [new Set([...p, ...both]), new Set([...q, ...both])] as const);

test("two sets of words overlap no more than their signatures tell", () => {
  fc.assert(
    fc.property(sets, ([p, q]) => {
      const real = overlapWords(p, q);
      const signed = overlapSigned(signWords(p), signWords(q));
      for (const measure of ["shared", "words", "jaccard", "containment"] as const) {
        expect(signed[measure]).toBeGreaterThanOrEqual(real[measure]);
      }
      expect(countSigned(signWords(p))).toBe(p.size);
    }),
    settings,
  );
});

test("signatures of sets that share nothing hardly overlap", () => {
  const [p, q] = [new Set<string>(), new Set<string>()];
  for (let i = 0; i < 100; i++) {
    p.add(`harbour${i}`);
    q.add(`council${i}`);
  }
  expect(overlapSigned(signWords(p), signWords(q)).jaccard).toBeLessThan(0.05);
});

test("two sketches agree in no more of their numbers than their signatures", () => {
  const text = fc.array(word, { minLength: 12, maxLength: 80 });
  fc.assert(
    fc.property(text, text, fc.nat({ max: 60 }), (first, second, kept) => {
      const [p, q] = [first.join(" "), [...first.slice(0, kept), ...second].join(" ")].map(sketchOf);
      expect(agreementOfSigned(signSketch(p!), signSketch(q!))).toBeGreaterThanOrEqual(agreementOf(p!, q!));
    }),
    settings,
  );
});

test("sketches of texts that have nothing in common hardly agree by their signatures", () => {
  const [p, q] = ["harbour", "council"].map((stem) =>
    signSketch(sketchOf(Array.from({ length: 90 }, (_, i) => stem + i).join(" "))),
  );
  expect(agreementOfSigned(p!, q!)).toBeLessThan(7);
});
