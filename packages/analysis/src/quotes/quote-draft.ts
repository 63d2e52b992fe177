import type { Stance } from "@newsgraph/core";
import type { TokenSpan } from "./quote-text.js";

/** A quote in tokens, before its speaker is looked up. */
export interface QuoteDraft {
  readonly segments: readonly TokenSpan[];
  /** The cue, or null for a quote that goes on from the one before. */
  readonly cue: TokenSpan | null;
  readonly stance: Stance;
  readonly speaker: TokenSpan | null;
  /** Where time and channel may stand: after the cue, around the subject. In order of preference. */
  readonly circumstances: readonly TokenSpan[];
  /** DIRECT though no marks stand in the text, told by the wording. */
  readonly unmarkedDirect: boolean;
  readonly rule: string;
}
