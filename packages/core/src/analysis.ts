import type { ArticleReading } from "./article.js";
import type { DateMention } from "./date-mention.js";
import type { Chain, Mention } from "./entity.js";
import type { Quote } from "./quote.js";
import type { Report } from "./report.js";
import type { Span } from "./span.js";

/**
 * All that one text holds. Findings stand in the order of their spans and refer to each other by index within this
 * object: `mention.chain` into `chains`, `quote.saidOn` into `dates`, `quote.outer` into `quotes`, `finding.sentence` into `sentences`.
 */
export interface Analysis {
  readonly article: ArticleReading;
  readonly sentences: readonly Span[];
  readonly chains: readonly Chain[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly reports: readonly Report[];
}
