import type { Span } from "./span.js";

/*
 * How words were altered on their way from one article into another.
 */

/**
 * What a change of words touches, the gravest first. Down to CONTENT it alters what was said; MODALITY is how sure or how
 * bound ("may", "must", "only", "allegedly").
 */
export const WORD_CHANGE_KINDS = [
  "NEGATION",
  "NUMBER",
  "NAME",
  "OPPOSITE",
  "MODALITY",
  "CONTENT",
  "REFERENCE",
  "MOVED",
  "SYNONYM",
  "INFLECTION",
  "FUNCTION",
  "DROPPED",
  "SPELLING",
] as const;
export type WordChangeKind = (typeof WORD_CHANGE_KINDS)[number];

/** A run of words that differs between an original and another form of it; between two changes stands at least one word that both have. */
export interface WordChange {
  readonly kind: WordChangeKind;
  /** The words of the original, as they stand there; empty if words were added. */
  readonly from: string;
  /** The words of the other form; empty if words were dropped. */
  readonly to: string;
  /** Where `from` stands in the original; for added words the empty span at which they would stand. */
  readonly fromSpan: Span;
  /** Where `to` stands in the other form; for dropped words the empty span at which they would stand. */
  readonly toSpan: Span;
}

/** What became of a statement in one of its forms, compared with the fullest, the gravest first. */
export const QUOTE_VERDICTS = ["OTHER_SPEAKER", "ALTERED", "REWORDED", "TRIMMED", "MARKS_LOST", "VERBATIM"] as const;
/**
 * OTHER_SPEAKER: given to somebody else. ALTERED: words that bear the meaning differ. REWORDED: other words for the same.
 * TRIMMED: words left out, the rest kept. MARKS_LOST: all words kept, without the quotation marks. VERBATIM: word for word.
 */
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number];

/** Paragraphs of an original and the copy's that were made of them, with the words that differ. */
export interface AlignedParagraphs {
  /** In the original, in its order; empty for paragraphs that the copy added. */
  readonly original: readonly Span[];
  /** In the copy, in its order; empty for paragraphs that it dropped. */
  readonly copy: readonly Span[];
  /** Spans count in the two articles' texts. Empty for paragraphs that were added or dropped: there all of it is. */
  readonly changes: readonly WordChange[];
}
