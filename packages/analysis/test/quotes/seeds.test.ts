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
  readonly saidOn: string | null;
  readonly channel: string | null;
  readonly need: "must" | "may";
}

/** The day on which both were published: the one says so, the other is its copy. */
const PUBLISHED = "2024-02-12";
/** Findings that a reader would not have listed, in one document. */
const MOST_EXTRAS = 2;

describe.skipIf(!isThere)("the seeds (skipped where ../shared/seeds is absent)", () => {
  const expected = isThere ? JSON.parse(readFileSync(new URL("expected.json", SEEDS), "utf8")) : { quotes: {} };
  const files = Object.keys(expected.quotes);

  test.each(files)("every quote that must be found in %s has its kind and speaker", (file) => {
    const found = foundIn(file);
    for (const quote of expected.quotes[file] as ExpectedQuote[]) {
      if (quote.need !== "must") continue;
      const best = bestFor(quote, found);
      const words = wordsOf(quote.segments.join(" "));
      expect({ ...quote, overlap: overlap(words, best.words) >= 0.5 }).toMatchObject({
        overlap: true,
        kind: best.kind,
        speaker: best.speaker,
      });
    }
  });

  test.each(files)("when and how each quote in %s was said, where a reader can tell", (file) => {
    const found = foundIn(file);
    for (const quote of expected.quotes[file] as ExpectedQuote[]) {
      if (quote.saidOn === null && quote.channel === null) continue;
      const { saidOn, channel } = bestFor(quote, found);
      expect({ segments: quote.segments, saidOn, channel }).toEqual({
        segments: quote.segments,
        saidOn: quote.saidOn,
        channel: quote.channel,
      });
    }
  });

  test.each(files)("little else is found in %s", (file) => {
    const known = (expected.quotes[file] as ExpectedQuote[]).map(({ segments }) => wordsOf(segments.join(" ")));
    const extras = foundIn(file).filter(({ words }) => !known.some((one) => overlap(one, words) >= 0.5));
    expect(extras.length, extras.map(({ surface }) => surface).join("\n")).toBeLessThanOrEqual(MOST_EXTRAS);
  });

  test.each(files)("what is no quote in %s is found nowhere", (file) => {
    for (const text of expected.notQuotes[file] as string[]) {
      expect(foundIn(file).map(({ surface }) => surface)).not.toContain(text);
    }
  });

  function foundIn(file: string) {
    const { article, quotes, chains, dates } = analyse(readFileSync(new URL(file, SEEDS)), {
      known: { published: PUBLISHED },
    });
    return quotes.map((quote) => {
      const surface = quote.segments.map(({ start, end }) => article.text.slice(start, end)).join(" ");
      const speaker = quote.speaker === null ? null : chains[quote.speaker]!.name;
      const saidOn = quote.saidOn === null ? null : (dates[quote.saidOn]!.date?.value ?? null);
      return { surface, words: wordsOf(surface), kind: quote.kind, speaker, saidOn, channel: quote.channel };
    });
  }

  function bestFor({ segments }: ExpectedQuote, found: ReturnType<typeof foundIn>) {
    const words = wordsOf(segments.join(" "));
    return found.reduce((a, b) => (overlap(words, b.words) > overlap(words, a.words) ? b : a));
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
