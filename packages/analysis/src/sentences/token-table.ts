/** What a token is made of. WORD: letters. NUMBER: begins with a digit. MARK: a quotation mark. PUNCT: other punctuation. SYMBOL: anything else. */
export const TokenKind = { WORD: 0, NUMBER: 1, MARK: 2, PUNCT: 3, SYMBOL: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** The letter case of a word token; NONE for tokens without cased letters. MIXED: a capital after a lower-case letter or ("NATO's" is split) "McCain". */
export const LetterCase = { NONE: 0, LOWER: 1, TITLE: 2, UPPER: 3, MIXED: 4 } as const;
export type LetterCase = (typeof LetterCase)[keyof typeof LetterCase];

/**
 * The tokens of a text as one table of columns, shared by all stages; row `i` is token `i`, in the order of the text.
 * White space belongs to no token. Strings are cut out only when asked for, and then kept.
 */
export class TokenTable {
  /** UTF-16 offsets into `text`, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A TokenKind. */
  readonly kind: Uint8Array;
  /** A LetterCase. */
  readonly letterCase: Uint8Array;
  /** Index of the token's paragraph. */
  readonly paragraph: Int32Array;
  /** Index of the token's sentence; filled by `splitSentences`. */
  readonly sentence: Int32Array;
  readonly #words: (string | undefined)[] = [];
  readonly #lower: (string | undefined)[] = [];

  constructor(
    readonly text: string,
    /** Number of tokens. */
    readonly count: number,
    columns: { start: Int32Array; end: Int32Array; kind: Uint8Array; letterCase: Uint8Array; paragraph: Int32Array },
  ) {
    this.start = columns.start;
    this.end = columns.end;
    this.kind = columns.kind;
    this.letterCase = columns.letterCase;
    this.paragraph = columns.paragraph;
    this.sentence = new Int32Array(count);
  }

  /** The token as it stands in the text; "" outside the table, so that a look at a neighbour needs no check. */
  word(token: number): string {
    if (token < 0 || token >= this.count) return "";
    const known = this.#words[token];
    if (known !== undefined) return known;
    const word = this.text.slice(this.start[token], this.end[token]);
    this.#words[token] = word;
    return word;
  }

  /** The token in lower case, with ’ as '; "" outside the table. */
  lower(token: number): string {
    if (token < 0 || token >= this.count) return "";
    const known = this.#lower[token];
    if (known !== undefined) return known;
    const lower = this.word(token).toLowerCase().replace("’", "'");
    this.#lower[token] = lower;
    return lower;
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
