import type { Block } from "./draft.js";
import { readHeaderLine } from "./header-lines.js";
import { countWords, firstProse, LONGEST_HEADING_WORDS } from "./prose.js";

/** The head is over after so many lines: what looks like a field further down is part of the article. */
export const LONGEST_HEAD = 16;

/** A deck of whole sentences above the byline has at most so many words. */
const LONGEST_DECK_WORDS = 60;

/**
 * Index of the first paragraph of the body: what stands before it is the head. It is the first block of prose, but a
 * headline may be a whole sentence if who wrote it or when stands right below, and so may the deck under a headline if a
 * byline or a date comes before the next paragraph.
 */
export function findBody(blocks: readonly Block[]): number {
  const first = firstUnsigned(blocks);
  const deck = blocks[first];
  if (deck === undefined || blocks.length <= first + 2) return first;
  const next = first + 1 + firstProse(blocks.slice(first + 1));
  const below = blocks.slice(first + 1, first === 0 ? 2 : Math.min(next, LONGEST_HEAD));
  const isShort = countWords(deck.text) <= (first === 0 ? LONGEST_HEADING_WORDS : LONGEST_DECK_WORDS);
  return isShort && below.some(({ text }) => isSigned(text)) ? next : first;
}

/** A line of header may read like a sentence: "Published March 10, 2025 at 9:00 a.m." */
function firstUnsigned(blocks: readonly Block[]): number {
  let first = firstProse(blocks);
  while (first < Math.min(blocks.length, LONGEST_HEAD) && isSigned(blocks[first]!.text)) {
    first += 1 + firstProse(blocks.slice(first + 1));
  }
  return first;
}

function isSigned(text: string): boolean {
  const header = readHeaderLine(text);
  return header !== null && Boolean(header.names || header.published || header.updated);
}
