import type { QuotedText, ReportedText } from "../document.js";

/** Finds the sentences that tell of a happening. */
export function findReports(_document: QuotedText): ReportedText["reports"] {
  return [];
}
