import { describe, expect, test } from "vitest";
import { generateArticles } from "../src/generate/generate-articles.js";
import { rewriteText } from "../src/generate/rewrite-text.js";
import { Substitutes } from "../src/generate/substitutes.js";
import { tagText } from "../src/generate/tagged-text.js";

const texts = Array.from(generateArticles({ count: 60, seed: 3, copies: 0 }), ({ text }) => tagText(text));
const substitutes = new Substitutes(texts);

describe("rewritten texts", () => {
  test("are the same for the same seed, and others for another", () => {
    const rewrite = (seed: number) => rewriteText(texts[0]!, { swapped: 0.3, dropped: 0.1 }, substitutes, seed);
    expect(rewrite(1)).toEqual(rewrite(1));
    expect(rewrite(1)).not.toEqual(rewrite(2));
  });

  test.each([0, 0.1, 0.2])("have %d of their words swapped", (swapped) => {
    const shares = texts.map((text, seed) => rewriteText(text, { swapped, dropped: 0 }, substitutes, seed).swapped);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeCloseTo(swapped, 1);
  });

  test("have lost their quotation marks, and the first sentence stays", () => {
    for (const [seed, source] of texts.entries()) {
      const { text } = rewriteText(source, { swapped: 0, dropped: 0.9 }, substitutes, seed);
      expect(text).not.toMatch(/[“”"]/);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThan(source.text.length / 2);
    }
  });
});
