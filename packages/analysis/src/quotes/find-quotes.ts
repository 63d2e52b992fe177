import { compareSpans, type Quote } from "@newsgraph/core";
import type { DatedText } from "../document.js";
import { buildQuote } from "./build-quote.js";
import { findDrafts } from "./find-drafts.js";
import { findInner } from "./find-inner.js";
import { followSpeakers } from "./follow-speakers.js";
import { nestQuotes } from "./nest-quotes.js";
import { shippedQuoteReader } from "./quote-reader.js";
import { QuoteText } from "./quote-text.js";

/**
 * Finds quotes and attributes them to speakers, in the order of their spans. Quotation-mark regions are hard evidence but
 * none is a quote without a cue ("said", "according to", a colon after a name) or a quote that it goes on with. Throws a
 * NewsgraphError (MODEL_UNUSABLE) if the weights cannot be read.
 */
export function findQuotes(document: DatedText): Quote[] {
  const text = new QuoteText(document);
  const quotes = findDrafts(text, shippedQuoteReader()).map((draft) => buildQuote(text, draft));
  quotes.push(...findInner(text));
  return nestQuotes(document, followSpeakers(document, quotes.sort(compareSpans)));
}
