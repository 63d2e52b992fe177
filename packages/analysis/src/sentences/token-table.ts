import { currentVocabulary, type Vocabulary } from "./vocabulary.js";

/** What a token is made of. WORD: letters. NUMBER: begins with a digit. MARK: a quotation mark, or an apostrophe alone. PUNCT: other punctuation. SYMBOL: anything else, web addresses, @handles and #tags too. */
export const TokenKind = { WORD: 0, NUMBER: 1, MARK: 2, PUNCT: 3, SYMBOL: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** The letter case of a word token; NONE for tokens without cased letters. MIXED: a capital after a lower-case letter ("McCain", "iPhone"). */
export const LetterCase = { NONE: 0, LOWER: 1, TITLE: 2, UPPER: 3, MIXED: 4 } as const;
export type LetterCase = (typeof LetterCase)[keyof typeof LetterCase];

/**
 * How a token with a stop bears on the end of a sentence. FINAL: . ? ! and their runs. ELLIPSIS: … and runs of stops.
 * ABBREVIATION: keeps its stop and may end a sentence too ("Inc."). TITLE: stands before a name ("Gen."). INITIAL: "W.".
 */
export const Stop = { NONE: 0, FINAL: 1, ELLIPSIS: 2, ABBREVIATION: 3, TITLE: 4, INITIAL: 5 } as const;
export type Stop = (typeof Stop)[keyof typeof Stop];

/** The columns a table is made from; the arrays may be longer than the table. */
export interface TokenColumns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly letterCase: Uint8Array;
  readonly stop: Uint8Array;
  readonly paragraph: Int32Array;
}

/**
 * The tokens of a text as one table of columns, shared by all stages; row `i` is token `i`, in the order of the text.
 * White space belongs to no token. Words are known by their numbers in a vocabulary that the texts of a run share, so that
 * a word's string is made once and not once a token.
 */
export class TokenTable {
  /** UTF-16 offsets into `text`, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A TokenKind. */
  readonly kind: Uint8Array;
  /** A LetterCase. */
  readonly letterCase: Uint8Array;
  /** A Stop. */
  readonly stop: Uint8Array;
  /** Index of the token's paragraph. */
  readonly paragraph: Int32Array;
  /** Index of the token's sentence; filled by `splitSentences`. */
  readonly sentence: Int32Array;
  /** The token's part of speech, an index into UPOS; filled by `tagWords`. */
  readonly tag: Uint8Array;
  /** The token's word, a number in `vocabulary`. */
  readonly wordId: Int32Array;
  readonly vocabulary: Vocabulary;

  constructor(
    readonly text: string,
    /** Number of tokens. */
    readonly count: number,
    columns: TokenColumns,
  ) {
    this.start = columns.start.subarray(0, count);
    this.end = columns.end.subarray(0, count);
    this.kind = columns.kind.subarray(0, count);
    this.letterCase = columns.letterCase.subarray(0, count);
    this.stop = columns.stop.subarray(0, count);
    this.paragraph = columns.paragraph.subarray(0, count);
    this.sentence = new Int32Array(count);
    this.tag = new Uint8Array(count);
    this.wordId = new Int32Array(count);
    this.vocabulary = currentVocabulary();
    for (let token = 0; token < count; token += 1)
      this.wordId[token] = this.vocabulary.idOf(text, this.start[token]!, this.end[token]!);
  }

  /** The token as it stands in the text; "" outside the table, so that a look at a neighbour needs no check. */
  word(token: number): string {
    return token < 0 || token >= this.count ? "" : this.vocabulary.word(this.wordId[token]!);
  }

  /** The token in lower case, with ’ as '; "" outside the table. */
  lower(token: number): string {
    return token < 0 || token >= this.count ? "" : this.vocabulary.lower(this.wordId[token]!);
  }

  /** Index of the first token that ends after `offset`: the token at the offset, or else the next one; `count` if there is none. */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** True if white space or the start of the text stands before the token. */
  spaceBefore(token: number): boolean {
    return token === 0 || this.end[token - 1]! < this.start[token]!;
  }
}
