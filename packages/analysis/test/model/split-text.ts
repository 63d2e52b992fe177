import { splitBlocks } from "../../src/clean/split-blocks.js";
import { splitSentences } from "../../src/sentences/split-sentences.js";
import { splitTokens } from "../../src/sentences/split-tokens.js";
import { tagWords } from "../../src/tags/tag-words.js";

/** A text split and tagged. */
export function splitText(text: string) {
  const paragraphs = splitBlocks(text).map((span) => ({ ...span, role: "BODY" as const }));
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(tokens, paragraphs);
  tagWords(tokens, sentences);
  return { tokens, sentences };
}
