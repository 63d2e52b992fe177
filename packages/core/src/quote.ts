import type { Finding } from "./finding.js";
import type { Span } from "./span.js";

/** DIRECT: in the speaker's words. INDIRECT: in the writer's. MIXED: the writer's, with some of the speaker's in quotation marks. */
export const QUOTE_KINDS = ["DIRECT", "INDIRECT", "MIXED"] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** What the speaker does in saying it, told by the cue ("warned" is WARNS). SAYS where the cue tells no more. */
export const STANCES = [
  "SAYS",
  "CLAIMS",
  "DENIES",
  "ADMITS",
  "WARNS",
  "THREATENS",
  "PROMISES",
  "ASKS",
  "DEMANDS",
  "PROPOSES",
  "PREDICTS",
  "PRAISES",
  "CRITICIZES",
  "ACCUSES",
  "AGREES",
  "REJECTS",
] as const;
export type Stance = (typeof STANCES)[number];

/** Words given to a speaker in one article. Its span is the hull of the segments. */
export interface Quote extends Finding {
  readonly kind: QuoteKind;
  /** The pieces of what was said, in order, not overlapping, marks included where they stand; a quote broken by "he said" has two. At least one. */
  readonly segments: readonly Span[];
  /** True if quotation marks stand in the text. */
  readonly marked: boolean;
  /** Chain of the speaker, or null if unknown or not an entity ("officials"). */
  readonly speaker: number | null;
  /** The words that name the speaker, or null if the text gives none. */
  readonly speakerText: Span | null;
  /** The words that tell of the saying ("said", "according to"), or null. */
  readonly cue: Span | null;
  readonly stance: Stance;
  /** Index into the article's dates of the one that tells when it was said, or null if the text does not tell. */
  readonly saidOn: number | null;
  /** How it was said ("a statement", "a post on X"), in the text's words, or null. */
  readonly channel: string | null;
  /** Chains mentioned in the content, in order of first mention. */
  readonly about: readonly number[];
  /** The quote within which this one is told (“He said ‘go home’,” she said): index into the article's quotes; null for most. */
  readonly outer: number | null;
}
