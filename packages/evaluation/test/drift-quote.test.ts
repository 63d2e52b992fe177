import { QUOTE_VERDICTS } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { Chance } from "../src/generate/chance.js";
import { EDIT_KINDS } from "../src/generate/drift-edits.js";
import { driftQuote } from "../src/generate/drift-quote.js";
import { Substitutes } from "../src/generate/substitutes.js";
import { tagText } from "../src/generate/tagged-text.js";

const QUOTE = tagText(
  "We will close 12 schools in the north this winter, and the mayor doesn't expect a big protest, because parents in Brandt knew it was never a secret.",
);
const substitutes = new Substitutes([QUOTE, QUOTE, QUOTE]);
const drifts = Array.from({ length: 600 }, (_, seed) => driftQuote(QUOTE, new Chance(seed), substitutes));

describe("drifted quotes", () => {
  test("are the same for the same seed", () => {
    expect(driftQuote(QUOTE, new Chance(5), substitutes)).toEqual(drifts[5]);
  });

  test("show every kind of edit but the swap that needs a larger vocabulary, and every verdict", () => {
    const done = new Set(drifts.flatMap((drift) => drift.done));
    const kinds = EDIT_KINDS.map(({ name }) => name).filter((name) => name !== "word swapped");
    for (const kind of kinds) expect(done).toContain(kind);
    expect(new Set(drifts.map(({ verdict }) => verdict))).toEqual(new Set(QUOTE_VERDICTS));
  });

  test("undone, the changes lead back to the original", () => {
    for (const { text, changes, done } of drifts) {
      if (done.includes("contraction opened") || done.includes("number spelled out")) continue;
      const words = (from: string) => from.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const grown = changes.reduce((sum, { from, to }) => sum + words(to) - words(from), 0);
      expect(words(text) - words(QUOTE.text)).toBe(grown);
    }
  });

  test("without a change of words they are the original", () => {
    const plain = drifts.filter(({ done }) => done.every((what) => what === "marks lost" || what === "other speaker"));
    expect(plain.length).toBeGreaterThan(10);
    for (const { text, changes } of plain) expect([text, changes]).toEqual([QUOTE.text, []]);
  });
});
