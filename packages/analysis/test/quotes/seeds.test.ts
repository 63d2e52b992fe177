import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/index.js";

const SEEDS = new URL("../../../../../shared/seeds/", import.meta.url);
const isThere = existsSync(new URL("expected.json", SEEDS));

if (!isThere) console.warn("Skipped: the seeds are not at ../shared/seeds.");

interface ExpectedQuote {
  readonly segments: readonly string[];
  readonly kind: string;
  readonly speaker: string | null;
  readonly need: "must" | "may";
}

describe.skipIf(!isThere)("the seeds (skipped where ../shared/seeds is absent)", () => {
  const expected = isThere ? JSON.parse(readFileSync(new URL("expected.json", SEEDS), "utf8")) : { quotes: {} };
  const files = Object.keys(expected.quotes);

  test.each(files)("every quote that must be found in %s has its kind and speaker", (file) => {
    const found = foundIn(file);
    for (const quote of expected.quotes[file] as ExpectedQuote[]) {
      if (quote.need !== "must") continue;
      const words = wordsOf(quote.segments.join(" "));
      const best = found.reduce((a, b) => (overlap(words, b.words) > overlap(words, a.words) ? b : a));
      expect({ ...quote, overlap: overlap(words, best.words) >= 0.5 }).toMatchObject({
        overlap: true,
        kind: best.kind,
        speaker: best.speaker,
      });
    }
  });

  test.each(files)("what is no quote in %s is found nowhere", (file) => {
    for (const text of expected.notQuotes[file] as string[]) {
      expect(foundIn(file).map(({ surface }) => surface)).not.toContain(text);
    }
  });

  function foundIn(file: string) {
    const { article, quotes, chains } = analyse(readFileSync(new URL(file, SEEDS)));
    return quotes.map((quote) => {
      const surface = quote.segments.map(({ start, end }) => article.text.slice(start, end)).join(" ");
      const speaker = quote.speaker === null ? null : chains[quote.speaker]!.name;
      return { surface, words: wordsOf(surface), kind: quote.kind, speaker };
    });
  }
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Jaccard index of the two as sets. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const both = new Set(a.filter((word) => other.has(word))).size;
  return both / (new Set(a).size + other.size - both || 1);
}
