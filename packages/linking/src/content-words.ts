import { FUNCTION_WORDS } from "./function-words.js";
import { compareIds } from "./linker.js";
import { stem } from "./stem.js";
import { splitWords } from "./words.js";

/** Names that are written in full or short, by their normalized words. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["united states", "us"],
  ["united kingdom", "uk"],
  ["united nations", "un"],
  ["european union", "eu"],
]);

/** The content words of a text in order, stemmed; "United States" counts as the one word "us". */
export function contentWords(text: string): string[] {
  const words = splitWords(text);
  const content: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const short = SHORT_FORMS.get(`${words[i]} ${words[i + 1]}`);
    if (short !== undefined) i += 1;
    const word = short ?? words[i]!;
    if (!FUNCTION_WORDS.has(word)) content.push(short ?? stem(word));
  }
  return content;
}

/**
 * What a word tells, as its number of letters: in every language the shorter a word the more often it comes (Zipf 1935; Piantadosi, Tily & Gibson
 * 2011), so its length stands in for a frequency that would have to be counted over a corpus. Bounded, so that no one
 * monster word decides.
 */
export function information(word: string): number {
  return Math.min(word.length, MOST_INFORMATION);
}

const MOST_INFORMATION = 12;

/** How two sets of words overlap, in letters of information. */
export interface WordOverlap {
  readonly shared: number;
  /** Number of words shared. */
  readonly words: number;
  /** Of all words of either. */
  readonly jaccard: number;
  /** Of the words of the side that has less. */
  readonly containment: number;
}

export function overlapWords(a: ReadonlySet<string>, b: ReadonlySet<string>): WordOverlap {
  let shared = 0;
  let words = 0;
  for (const word of a) {
    if (!b.has(word)) continue;
    shared += information(word);
    words += 1;
  }
  return overlapOf(shared, words, informationOf(a), informationOf(b));
}

/** The overlap of two sets of so much information, of which they share so much, in so many words. */
export function overlapOf(shared: number, words: number, first: number, second: number): WordOverlap {
  const least = Math.min(first, second);
  return {
    shared,
    words,
    jaccard: shared === 0 ? 0 : shared / (first + second - shared),
    containment: least === 0 ? 0 : shared / least,
  };
}

/** The words that tell most, most telling first. */
export function mostTelling(words: Iterable<string>, count: number): string[] {
  return [...new Set(words)].sort((p, q) => information(q) - information(p) || compareIds(p, q)).slice(0, count);
}

function informationOf(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += information(word);
  return sum;
}
