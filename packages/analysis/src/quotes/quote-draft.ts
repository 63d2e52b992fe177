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
  /** True if the writer's own verb governs the content ("called it “cruel”"): it is MIXED though all its words stand in marks. */
  readonly isObject: boolean;
  readonly rule: string;
  /** Estimated probability that the draft is right; by rule where it is absent. */
  readonly confidence?: number;
}
