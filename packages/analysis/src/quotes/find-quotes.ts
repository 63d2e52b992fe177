import type { DatedText, QuotedText } from "../document.js";

/** Finds quotes and attributes them to speakers. */
export function findQuotes(_document: DatedText): QuotedText["quotes"] {
  return [];
}
