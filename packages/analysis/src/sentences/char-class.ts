/** What a character is to the scanner. */
export const CharClass = {
  WHITE: 1,
  LOWER: 2,
  UPPER: 3,
  /** A letter without case, or a combining mark. */
  LETTER: 4,
  DIGIT: 5,
  /** Invisible within a word: joiners, soft hyphen, variation selectors. */
  JOINER: 6,
  /** A quotation mark, or an apostrophe that may be one. */
  MARK: 7,
  PUNCT: 8,
  SYMBOL: 9,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const HIGH_SURROGATE_FIRST = 0xd800;
const SURROGATE_LAST = 0xdfff;
const LOW_SURROGATE_FIRST = 0xdc00;

/** Classes of the Basic Multilingual Plane, learnt as they are met; 0 where not met yet. */
const learnt = new Uint8Array(0x10000);
/** Classes of the characters beyond it. */
const learntAstral = new Map<number, CharClass>();

/** Soft hyphen, zero-width non-joiner and joiner, word joiner. */
const JOINERS = new Set([0xad, 0x200c, 0x200d, 0x2060]);

/** True for quotation marks of any language, and for the apostrophes ' ’ ‘ and ` that may be one. */
const MARKS = /["'`«»‘-‟‹›「-』＂＇]/u;

/**
 * Class of the character at `offset` of `text`. Half a surrogate pair is a SYMBOL. Outside the text it is WHITE, so that
 * a look at a neighbour needs no check.
 */
export function charClassAt(text: string, offset: number): CharClass {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return CharClass.WHITE;
  const known = learnt[code]!;
  if (known !== 0) return known as CharClass;
  if (code >= HIGH_SURROGATE_FIRST && code < LOW_SURROGATE_FIRST) {
    const point = text.codePointAt(offset)!;
    if (point < 0x10000) return CharClass.SYMBOL;
    let astral = learntAstral.get(point);
    if (astral === undefined) {
      astral = classify(point);
      learntAstral.set(point, astral);
    }
    return astral;
  }
  const found = code > SURROGATE_LAST || code < HIGH_SURROGATE_FIRST ? classify(code) : CharClass.SYMBOL;
  learnt[code] = found;
  return found;
}

/** Length in code units of the character at `offset`: 2 for a whole surrogate pair, else 1. */
export function charLength(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < HIGH_SURROGATE_FIRST || code >= LOW_SURROGATE_FIRST) return 1;
  const next = text.charCodeAt(offset + 1);
  return next >= LOW_SURROGATE_FIRST && next <= SURROGATE_LAST ? 2 : 1;
}

/** True for the classes that words are made of. */
export function isWordClass(charClass: CharClass): boolean {
  return charClass >= CharClass.LOWER && charClass <= CharClass.JOINER;
}

/** True for letters, cased or not. */
export function isLetterClass(charClass: CharClass): boolean {
  return charClass >= CharClass.LOWER && charClass <= CharClass.LETTER;
}

function classify(point: number): CharClass {
  const char = String.fromCodePoint(point);
  // Zero-width space and next line break words like a space; \s leaves them out. Controls count as space.
  if (point <= 0x20 || point === 0x85 || point === 0x200b || /\s/u.test(char)) return CharClass.WHITE;
  if (JOINERS.has(point) || (point >= 0xfe00 && point <= 0xfe0f)) return CharClass.JOINER;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.UPPER;
  if (/\p{Ll}/u.test(char)) return CharClass.LOWER;
  if (/[\p{L}\p{M}_]/u.test(char)) return CharClass.LETTER;
  if (/\p{N}/u.test(char)) return CharClass.DIGIT;
  if (MARKS.test(char)) return CharClass.MARK;
  return /\p{P}/u.test(char) ? CharClass.PUNCT : CharClass.SYMBOL;
}
