import type { Span } from "./span.js";

/** What a copy is to the article it most likely came from. */
export const COPY_RELATIONS = ["IDENTICAL", "REPRINT", "EXCERPT", "REWRITE"] as const;
/**
 * IDENTICAL: the same clean text, word for word. REPRINT: the same sentences with small cuts or edits. EXCERPT: a part of
 * them. REWRITE: the same story in changed words.
 */
export type CopyRelation = (typeof COPY_RELATIONS)[number];

/** What can tell which of two articles was made from the other. */
export const ORIGIN_EVIDENCE_KINDS = [
  "CREDIT_LINE",
  "SOURCE_URL",
  "EARLIER_DATE",
  "MARKS_LOST",
  "WORDING_LOST",
  "WORDS_DOUBLED",
  "TEXT_CUT",
] as const;
/**
 * CREDIT_LINE and SOURCE_URL: the copy names the outlet of the origin, or its page. EARLIER_DATE: the origin was published
 * before. MARKS_LOST: the origin has words in quotation marks that the copy has without. WORDING_LOST: and has in other words.
 * WORDS_DOUBLED: the copy stammers where the origin does not. TEXT_CUT: the copy breaks off, or begins, within a sentence of the origin.
 */
export type OriginEvidenceKind = (typeof ORIGIN_EVIDENCE_KINDS)[number];

/** One thing that speaks for one article being made from another. */
export interface OriginEvidence {
  readonly kind: OriginEvidenceKind;
  /** Id of the article that it tells is the copy. */
  readonly copy: string;
  /** Id of the article that it tells is the origin; null for a page that is not stored. */
  readonly origin: string | null;
  /** What it was read from in the copy: words of its text, a piece cut from its file, an address, a date. Empty if it tells by what it lacks. */
  readonly copyText: string;
  /** Where that stands in the copy's text; null if it is no part of the text. */
  readonly copySpan: Span | null;
  /** Its counterpart in the origin: words, a date, the outlet's name. Empty if there is none. */
  readonly originText: string;
  readonly originSpan: Span | null;
}

/** The page that a story's articles come from, though it is not among them: what they say of it. */
export interface OutsideOriginal {
  /** The outlet that they name, or null if they give only an address of no known outlet. */
  readonly outlet: string | null;
  /** The address that they give, or null. */
  readonly url: string | null;
  readonly evidence: readonly OriginEvidence[];
}
