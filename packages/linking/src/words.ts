import type { Span } from "@newsgraph/core";

/**
 * A word of a text for comparing wordings: an abbreviation with dots ("U.S."), a number ("95.3", "1,000"), a run of letters
 * and digits with apostrophes inside ("don't"), or one character of a script that does not part its words.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const WORD_HERE = new RegExp(WORD.source, "uy");
const NOT_ASCII = /\P{ASCII}/u;
const POSSESSIVE = /['’]s$/;
const INNER_MARKS = /[.,'’]/g;
const COMBINING = /\p{M}+/gu;

/**
 * The words of a text in order, each as it is compared: lower case, without accents, dots, apostrophes and the possessive
 * "'s". "U.S." and "US" are the same word, so are "don’t" and "dont".
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = normalizeWord(match[0]);
    if (word !== "") words.push(word);
  }
  return words;
}

/** A word and where it stands in its text. */
export interface PlacedWord extends Span {
  /** As `splitWords` gives it. */
  readonly word: string;
}

/** The words of a text in order, as `splitWords` gives them, with their places. */
export function placeWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = normalizeWord(match[0]);
    if (word !== "") words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The word that begins at the offset, as it stands; null if none begins there. */
export function wordAt(text: string, offset: number): string | null {
  WORD_HERE.lastIndex = offset;
  return WORD_HERE.exec(text)?.[0] ?? null;
}

/** A word as it is compared; empty if nothing is left of it. */
export function normalizeWord(surface: string): string {
  let word = surface.toLowerCase();
  if (NOT_ASCII.test(word)) word = word.replace(POSSESSIVE, "").normalize("NFKD").replace(COMBINING, "");
  else if (word.endsWith("'s")) word = word.slice(0, -2);
  if (isDecimal(word)) return word.replaceAll(",", "");
  return word.replace(INNER_MARKS, "");
}

/** A number keeps its point: 9.53 is not 953. */
function isDecimal(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
