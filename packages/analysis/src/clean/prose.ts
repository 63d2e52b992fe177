import type { Block } from "./draft.js";

/** Sentence-final signs of Latin and East Asian scripts, with closing quotes and brackets behind them. */
const ENDS_IN_STOP = /[.!?…。！？।؟][)\]"'”’»」』]*$/;
const ENDS_IN_COMMA = /[,;:]["'”’»]*$/;

/** A paragraph of prose has a stop and at least so many words; a caption or a link rarely has both. */
const LEAST_WORDS = 6;
/** Scripts without spaces: so many characters stand for the words. */
const LEAST_CHARACTERS = 40;
/** Headlines of news pages have up to about 20 words; with a standfirst run on to them they reach 30. */
export const LONGEST_HEADING_WORDS = 30;
export const LONGEST_HEADING = 240;

export function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words += 1;
  return words;
}

/** True if the text ends as a sentence does. */
export function endsInStop(text: string): boolean {
  return ENDS_IN_STOP.test(text);
}

/** True if a block reads like a paragraph of an article, not like a headline, a field, a link or a label. */
export function isProse({ text }: Block): boolean {
  if (text.length > LONGEST_HEADING) return true;
  const words = countWords(text);
  if (words > LONGEST_HEADING_WORDS) return true;
  if (endsInStop(text)) return words >= LEAST_WORDS || text.length >= LEAST_CHARACTERS;
  return ENDS_IN_COMMA.test(text) && words > LEAST_WORDS;
}

/** A headline that asks or shouts is short; a longer sentence of the kind is the first of the article. */
export const LONGEST_QUESTION_WORDS = 16;

/** "Who owns the beach at Carrow?" above lines that are no prose is a headline. */
function isAskingHeadline({ text }: Block, next: Block | undefined): boolean {
  const asks = /^[^"“„«].*[?!]["'”’»]*$/.test(text) && countWords(text) <= LONGEST_QUESTION_WORDS;
  return asks && next !== undefined && !isProse(next);
}

/** Index of the first block of prose: what stands before it is the head. The number of blocks if there is none. */
export function firstProse(blocks: readonly Block[]): number {
  const index = blocks.findIndex((block, i) => isProse(block) && !isAskingHeadline(block, blocks[i + 1]));
  return index < 0 ? blocks.length : index;
}

/** Index just past the last block of prose: what stands from there on is the tail. 0 if there is none. */
export function proseEnd(blocks: readonly Block[]): number {
  return blocks.findLastIndex(isProse) + 1;
}
