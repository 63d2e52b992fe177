import type { DatedText, NamedText } from "../document.js";

/** Finds time expressions and resolves them against the article's own date. */
export function findDates(_document: NamedText): DatedText["dates"] {
  return [];
}
