import type { SplitText } from "../document.js";
import { lexicon } from "../lexicon/lookup.js";
import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";

/** How a sentence uses capitals. PROSE: for names and its first word. TITLE_CASE: for most words. CAPITALS: for all letters. */
export const CaseStyle = { PROSE: 0, TITLE_CASE: 1, CAPITALS: 2 } as const;
export type CaseStyle = (typeof CaseStyle)[keyof typeof CaseStyle];

/** What a document tells of its own use of capitals. */
export interface Evidence {
  /** Words that stand in lower case somewhere in the text: their capital at the start of a sentence tells nothing. */
  readonly seenLower: ReadonlySet<string>;
  /** 1 for a token whose capital is due to its position: it begins a sentence, or the words within quotation marks. */
  readonly initial: Uint8Array;
  /** A CaseStyle for each sentence. */
  readonly style: Uint8Array;
  /** 1 for a sentence in which most words have capitals, as in headings, whatever its style: a heading that ends in a stop is read as prose. */
  readonly capitals: Uint8Array;
}

/** Words shorter than this are in lower case in headlines too, so they tell nothing of a sentence's style. */
const TELLING_LENGTH = 4;
/** A headline has this share of its telling words capitalised, ordinary ones among them: a line of names has none of those. */
const TITLE_CASE_SHARE = 0.75;
/** Fewer telling words than this tell no style. */
const TITLE_CASE_WORDS = 3;

/** Reads how a document uses capitals. */
export function gatherEvidence({ tokens, sentences, regions }: SplitText): Evidence {
  const seenLower = new Set<string>();
  const isSeen = new Uint8Array(tokens.vocabulary.count);
  for (let token = 0; token < tokens.count; token += 1) {
    const id = tokens.wordId[token]!;
    if (isSeen[id] === 1 || tokens.letterCase[token] !== LetterCase.LOWER) continue;
    isSeen[id] = 1;
    seenLower.add(tokens.word(token));
  }

  const initial = new Uint8Array(tokens.count);
  const style = new Uint8Array(sentences.length);
  const capitals = new Uint8Array(sentences.length);
  sentences.forEach(({ firstToken, endToken }, index) => {
    markInitial(tokens, firstToken, endToken, initial);
    const counts = countCases(tokens, firstToken, endToken, seenLower);
    const isInCapitals = hasCapitals(counts);
    capitals[index] = isInCapitals ? 1 : 0;
    style[index] = styleOf(counts, tokens.word(endToken - 1), isInCapitals);
  });
  for (const region of regions) {
    const token = tokens.at(region.inner.start);
    if (token < tokens.count) markInitial(tokens, token, Math.min(token + 3, tokens.count), initial);
  }
  return { seenLower, initial, style, capitals };
}

/** True if the token is a word written with a capital letter that can be part of a name. */
export function isCapitalised(tokens: TokenTable, token: number): boolean {
  if (token < 0 || token >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return false;
  const letterCase = tokens.letterCase[token];
  if (letterCase === LetterCase.TITLE || letterCase === LetterCase.UPPER) return true;
  // "McCain" and "iPhone", but not "pre-Brexit".
  return letterCase === LetterCase.MIXED && (isUpper(tokens.word(token)[0]!) || isUpper(tokens.word(token)[1]!));
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Marks the first word of a stretch, after marks, bullets and brackets. */
function markInitial(tokens: TokenTable, firstToken: number, endToken: number, initial: Uint8Array): void {
  for (let token = firstToken; token < endToken; token += 1) {
    initial[token] = 1;
    if (tokens.kind[token] === TokenKind.WORD) return;
  }
}

/** How the words of a sentence are written. */
interface CaseCounts {
  words: number;
  upper: number;
  /** Words long enough to tell. */
  telling: number;
  capitals: number;
  /** Ordinary words with a capital. */
  ordinary: number;
}

function countCases(
  tokens: TokenTable,
  firstToken: number,
  endToken: number,
  seenLower: ReadonlySet<string>,
): CaseCounts {
  const counts = { words: 0, upper: 0, telling: 0, capitals: 0, ordinary: 0 };
  for (let token = firstToken; token < endToken; token += 1) {
    if (tokens.kind[token] !== TokenKind.WORD) continue;
    counts.words += 1;
    if (tokens.letterCase[token] === LetterCase.UPPER) counts.upper += 1;
    if (tokens.end[token]! - tokens.start[token]! < TELLING_LENGTH) continue;
    counts.telling += 1;
    if (!isCapitalised(tokens, token)) continue;
    counts.capitals += 1;
    const word = tokens.lower(token);
    if (counts.words > 1 && (seenLower.has(word) || lexicon.ordinary.has(word))) counts.ordinary += 1;
  }
  return counts;
}

function hasCapitals({ words, upper, telling, capitals, ordinary }: CaseCounts): boolean {
  if (words >= TITLE_CASE_WORDS && upper >= words * TITLE_CASE_SHARE) return true;
  return telling >= TITLE_CASE_WORDS && capitals >= telling * TITLE_CASE_SHARE && ordinary > 0;
}

function styleOf({ words, upper }: CaseCounts, lastWord: string, isInCapitals: boolean): CaseStyle {
  if (words >= TITLE_CASE_WORDS && upper >= words * TITLE_CASE_SHARE) return CaseStyle.CAPITALS;
  return isInCapitals && !/^[.!:;,]$/.test(lastWord) ? CaseStyle.TITLE_CASE : CaseStyle.PROSE;
}
