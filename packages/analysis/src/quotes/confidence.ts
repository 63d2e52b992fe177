import type { QuoteKind } from "@newsgraph/core";

/**
 * Of the quotes that a rule found in the training part of PolNeAR (840 articles), the part that an annotator had too
 * (overlap: at least half of the words in common), by rule and kind. Rules with few findings are rounded towards 0.6.
 */
const SHARE_RIGHT = new Map<string, number>([
  ["quotes/tag DIRECT", 0.96],
  ["quotes/tag MIXED", 0.81],
  ["quotes/clause DIRECT", 0.92],
  ["quotes/clause MIXED", 0.87],
  ["quotes/clause INDIRECT", 0.76],
  ["quotes/participle DIRECT", 0.91],
  ["quotes/participle MIXED", 0.83],
  ["quotes/participle INDIRECT", 0.74],
  ["quotes/clause-tag MIXED", 0.86],
  ["quotes/clause-tag INDIRECT", 0.81],
  // Texts without marks are rare there: judged by hand on rewritten copies, where wording alone tells the kind.
  ["quotes/clause-tag DIRECT", 0.7],
  ["quotes/according-to DIRECT", 0.85],
  ["quotes/according-to MIXED", 0.85],
  ["quotes/according-to INDIRECT", 0.84],
  ["quotes/as-clause INDIRECT", 0.85],
  ["quotes/as-clause MIXED", 0.85],
  ["quotes/object MIXED", 0.73],
  ["quotes/object INDIRECT", 0.62],
  // The annotators take the whole object, this rule only the words between marks, which are the speaker's for certain.
  ["quotes/marked-object MIXED", 0.6],
  ["quotes/colon DIRECT", 0.72],
  ["quotes/transcript DIRECT", 0.55],
  ["quotes/signed DIRECT", 0.8],
  // Most are right but counted as part of the quote before them.
  ["quotes/carried DIRECT", 0.6],
]);

/** For a rule and kind that the training part does not show. */
const UNMEASURED = 0.5;

/** Estimated probability that a finding of the rule and kind is right. */
export function confidenceOf(rule: string, kind: QuoteKind): number {
  return SHARE_RIGHT.get(`${rule} ${kind}`) ?? UNMEASURED;
}
