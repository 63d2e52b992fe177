import type { ArticleReading, Chain, DateMention, Mention, Quote, Report, Span } from "@newsgraph/core";
import type { QuoteRegion } from "./sentences/quote-regions.js";
import type { TokenTable } from "./sentences/token-table.js";

/** A sentence: its span and its tokens, half-open. No sentence crosses a paragraph. */
export interface Sentence extends Span {
  readonly firstToken: number;
  /** Just past the last token. */
  readonly endToken: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** The clean text split up: what every later stage reads. */
export interface SplitText {
  readonly article: ArticleReading;
  /** `article.text`. */
  readonly text: string;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
  /** Stretches between quotation marks, outer before inner. Hard evidence, not yet quotes: scare quotes and titles are here too. */
  readonly regions: readonly QuoteRegion[];
}

/** With the names found and resolved within the article. */
export interface NamedText extends SplitText {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

/** With its time expressions. */
export interface DatedText extends NamedText {
  readonly dates: readonly DateMention[];
}

/** With its quotes. */
export interface QuotedText extends DatedText {
  readonly quotes: readonly Quote[];
}

/** With everything. */
export interface ReportedText extends QuotedText {
  readonly reports: readonly Report[];
}
