import { takeAsIs } from "../../src/clean/clean.js";
import { QuoteText } from "../../src/quotes/quote-text.js";
import { findQuoteRegions } from "../../src/sentences/quote-regions.js";
import { splitSentences } from "../../src/sentences/split-sentences.js";
import { splitTokens } from "../../src/sentences/split-tokens.js";
import { tagWords } from "../../src/tags/tag-words.js";

/** A text as the quote finders see it, without names and dates. */
export function readQuoteText(source: string): QuoteText {
  const article = takeAsIs({ text: source, encoding: null });
  const tokens = splitTokens(source, article.paragraphs);
  const sentences = splitSentences(tokens, article.paragraphs);
  tagWords(tokens, sentences);
  const regions = findQuoteRegions(tokens, article.paragraphs);
  return new QuoteText({ article, text: source, tokens, sentences, regions, mentions: [], chains: [], dates: [] });
}
