import { takeAsIs } from "../../src/clean/clean.js";
import type { Sentence } from "../../src/document.js";
import { findQuoteRegions, type QuoteRegion } from "../../src/sentences/quote-regions.js";
import { splitSentences } from "../../src/sentences/split-sentences.js";
import { splitTokens } from "../../src/sentences/split-tokens.js";
import type { TokenTable } from "../../src/sentences/token-table.js";

export interface Split {
  readonly text: string;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
  readonly regions: readonly QuoteRegion[];
}

/** A text split up, each line a paragraph. */
export function split(text: string): Split {
  const { paragraphs } = takeAsIs({ text, encoding: null });
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(tokens, paragraphs);
  return { text, tokens, sentences, regions: findQuoteRegions(tokens, paragraphs) };
}

/** The tokens with a space between them. */
export function tokensOf(text: string): string {
  const { tokens } = split(text);
  return Array.from({ length: tokens.count }, (_, token) => tokens.word(token)).join(" ");
}

export function sentencesOf(text: string): string[] {
  return split(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** The regions: a dot for each level it lies deep, its words, "…" if it never closes, "↪" if it goes on from before. */
export function regionsOf(text: string): string[] {
  return split(text).regions.map(
    ({ start, end, depth, closed, continues }) =>
      `${"·".repeat(depth)}${continues ? "↪" : ""}${text.slice(start, end)}${closed ? "" : "…"}`,
  );
}
