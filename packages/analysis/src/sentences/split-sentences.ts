import type { Paragraph } from "@newsgraph/core";
import type { Sentence } from "../document.js";
import type { TokenTable } from "./token-table.js";

/** Splits the tokens of each paragraph into sentences, and writes each token's sentence into `tokens.sentence`. */
export function splitSentences(tokens: TokenTable, _paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    tokens.sentence[token] = sentences.length;
    const paragraph = tokens.paragraph[token]!;
    const isLast = token + 1 === tokens.count || tokens.paragraph[token + 1] !== paragraph;
    const isStop = /^[.!?]$/.test(tokens.word(token)) && tokens.spaceBefore(token + 1);
    if (!isLast && !isStop) continue;
    sentences.push({
      start: tokens.start[first]!,
      end: tokens.end[token]!,
      firstToken: first,
      endToken: token + 1,
      paragraph,
    });
    first = token + 1;
  }
  return sentences;
}
