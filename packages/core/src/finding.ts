import type { Span } from "./span.js";

/**
 * What every finding carries. A finding is what stands in one text; its span is where, in `Article.text`:
 * `text.slice(start, end)` is its surface, always.
 */
export interface Finding extends Span {
  /** Index into the article's sentences of the one in which the finding starts. */
  readonly sentence: number;
  /** The rule or model that found it, as `stage/rule` ("names/title", "quotes/mark-cue"), so that any finding can be traced. */
  readonly rule: string;
  /** Estimated probability that the finding is right, 0 to 1. */
  readonly confidence: number;
}
