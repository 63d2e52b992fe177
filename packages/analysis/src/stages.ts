/**
 * The stages one by one and what weights are trained with: for the package that trains and scores them. Everybody else
 * calls `analyse`.
 */

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
export { WordCache } from "./model/word-cache.js";
export * from "./model/word-clusters.js";
export * from "./model/word-facts.js";
export * from "./model/word-properties.js";
export { splitSentences } from "./sentences/split-sentences.js";
export { splitTokens } from "./sentences/split-tokens.js";
export { TokenBuilder } from "./sentences/token-builder.js";
export * from "./sentences/token-table.js";
export * from "./tags/tag-features.js";
export { tagWords, WordTagger } from "./tags/tag-words.js";
export * from "./tags/upos.js";
