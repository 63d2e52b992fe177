import type { WordClusters } from "../model/word-clusters.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText } from "./quote-text.js";
import { WordColumns } from "./word-columns.js";

/** A text as the trained models see it: its words, what the rules read, and which tokens may be cues. */
export class QuoteReading {
  readonly columns: WordColumns;
  /** What the rules read, by the first token of the cue. */
  readonly ruled = new Map<number, QuoteDraft>();
  /** By token, 1 if it may be a cue: a word that is one elsewhere or that the rules take for one, outside marks. */
  readonly isCandidate: Uint8Array;
  /** By token, 1 if it is a candidate that the cue finder takes for no cue. */
  readonly isNoCue: Uint8Array;

  constructor(
    readonly text: QuoteText,
    rules: readonly QuoteDraft[],
    cueWords: ReadonlySet<string>,
    clusters: WordClusters,
  ) {
    const { tokens, regionAt } = text;
    this.columns = new WordColumns(tokens, clusters);
    for (const rule of rules) if (rule.cue && !this.ruled.has(rule.cue.first)) this.ruled.set(rule.cue.first, rule);
    this.isCandidate = new Uint8Array(tokens.count);
    this.isNoCue = new Uint8Array(tokens.count);
    for (let token = 0; token < tokens.count; token += 1)
      if (regionAt[token]! < 0 && (cueWords.has(tokens.lower(token)) || this.ruled.has(token)) && !isLabel(text, token))
        this.isCandidate[token] = 1;
  }
}

/** "Q:" and "A:" in a printed dialogue name nobody. */
function isLabel(text: QuoteText, token: number): boolean {
  return text.is(token, ":") && token > 0 && text.tokens.end[token - 1]! - text.tokens.start[token - 1]! === 1;
}
