/**
 * The stages one by one and what weights are trained with: for the package that trains and scores them. Everybody else
 * calls `analyse`.
 */

export { takeAsIs } from "./clean/clean.js";
export { splitBlocks } from "./clean/split-blocks.js";
export type { Sentence } from "./document.js";
export * from "./model/exponential.js";
export * from "./model/hash.js";
export * from "./model/linear-model.js";
export * from "./model/name-columns.js";
export * from "./model/name-features.js";
export * from "./model/name-labels.js";
export { NameTagger, type TaggedName, tagNames } from "./model/name-tagger.js";
export * from "./model/packed-file.js";
export { styleOf } from "./model/sentence-style.js";
export * from "./model/word-clusters.js";
export * from "./model/word-facts.js";
export * from "./model/word-properties.js";
export * from "./model/word-templates.js";
export { findNames } from "./names/find-names.js";
export { ContentFeatures, MOST_CONTENT_FEATURES } from "./quotes/content-features.js";
export * from "./quotes/content-labels.js";
export type { TaggedContent } from "./quotes/content-tagger.js";
export { MOST_CUE_FEATURES, writeCueFeatures } from "./quotes/cue-features.js";
export { CUE_LABELS, CueLabel } from "./quotes/cue-finder.js";
export { cueForms } from "./quotes/cues.js";
export { FeatureList } from "./quotes/feature-list.js";
export { findByRules } from "./quotes/find-by-rules.js";
export { findDrafts } from "./quotes/find-drafts.js";
export { MOST_JUDGE_FEATURES, writeJudgeFeatures } from "./quotes/judge-features.js";
export type { QuoteDraft } from "./quotes/quote-draft.js";
export {
  JUDGE_LABELS,
  JudgeLabel,
  judgementOf,
  type Proposal,
  worthOf,
} from "./quotes/quote-judge.js";
export * from "./quotes/quote-model.js";
export { neighboursOf, QuoteReader } from "./quotes/quote-reader.js";
export { QuoteReading } from "./quotes/quote-reading.js";
export { QuoteText, type TokenSpan } from "./quotes/quote-text.js";
export { ReadingWindow } from "./quotes/reading-window.js";
export { UnitColumns } from "./quotes/unit-columns.js";
export { findQuoteRegions } from "./sentences/quote-regions.js";
export { splitSentences } from "./sentences/split-sentences.js";
export { splitTokens } from "./sentences/split-tokens.js";
export { TokenBuilder } from "./sentences/token-builder.js";
export * from "./sentences/token-table.js";
export * from "./tags/tag-features.js";
export { tagWords, WordTagger } from "./tags/tag-words.js";
export * from "./tags/upos.js";
