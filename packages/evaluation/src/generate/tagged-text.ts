import {
  type Sentence,
  splitSentences,
  splitTokens,
  type TokenTable,
  tagWords,
  takeAsIs,
} from "@newsgraph/analysis/stages";
import type { Paragraph } from "@newsgraph/core";

/** A clean text split into tagged tokens: what changing it by rule needs to know. */
export interface TaggedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
}

/** Splits a clean text; its paragraphs are parted by blank lines. */
export function splitText(text: string): TaggedText {
  const { paragraphs } = takeAsIs({ text, encoding: null });
  const tokens = splitTokens(text, paragraphs);
  return { text, paragraphs, tokens, sentences: splitSentences(tokens, paragraphs) };
}

/** Splits and tags a clean text. */
export function tagText(text: string): TaggedText {
  const split = splitText(text);
  tagWords(split.tokens, split.sentences);
  return split;
}
