import type { DatedText } from "../document.js";
import type { QuoteRegion } from "../sentences/quote-regions.js";
import { LetterCase, TokenKind } from "../sentences/token-table.js";
import { MONTHS, TIME_NOUNS, WEEKDAYS } from "./function-words.js";

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Town, state, date, agency and the marks between them. */
const LONGEST_DATELINE = 16;

/** The text as the quote finders see it: tokens, and for each the quotation-mark region that it stands in. */
export class QuoteText {
  readonly tokens: DatedText["tokens"];
  readonly sentences: DatedText["sentences"];
  /** The regions of its depth, in order. */
  readonly regions: readonly QuoteRegion[];
  /** Index into `regions` for each token, -1 outside. */
  readonly regionAt: Int32Array;

  /** Running sums over the tokens, so that long contents that overlap cost no more than short ones. */
  readonly #letters: Int32Array;
  readonly #markedLetters: Int32Array;

  /** `depth` 0 sees the outermost regions; 1 those within them, and takes the outer marks for punctuation. */
  constructor(
    readonly document: DatedText,
    depth = 0,
  ) {
    this.tokens = document.tokens;
    this.sentences = document.sentences;
    this.regions = document.regions.filter((region) => region.depth === depth && !isNickname(document, region));
    this.regionAt = new Int32Array(this.tokens.count).fill(-1);
    this.regions.forEach((region, index) => {
      this.regionAt.fill(index, region.firstToken, region.endToken);
    });
    this.#letters = countLetters(this.tokens, () => true);
    this.#markedLetters = countLetters(this.tokens, (token) => this.regionAt[token]! >= 0);
  }

  /** Letters and digits in a stretch of tokens: all, and those between quotation marks. */
  letters(span: TokenSpan): { all: number; marked: number } {
    return {
      all: this.#letters[span.end]! - this.#letters[span.first]!,
      marked: this.#markedLetters[span.end]! - this.#markedLetters[span.first]!,
    };
  }

  /** First token of the sentence proper: past a dateline ("AUSTIN, Texas (AP) — ") and past "But" and "And". */
  clauseStart(sentence: number): number {
    const { firstToken, endToken } = this.sentences[sentence]!;
    let start = firstToken;
    if (this.tokens.letterCase[firstToken] === LetterCase.UPPER || this.is(firstToken, "(")) {
      const limit = Math.min(endToken, firstToken + LONGEST_DATELINE);
      for (let token = firstToken; token < limit && !this.isLower(token); token += 1)
        if (this.isDash(token)) start = token + 1;
    }
    return start < endToken ? start : firstToken;
  }

  /** True if a quotation-mark region begins with the token. */
  regionStartsAt(token: number): boolean {
    const region = this.regionAt[token] ?? -1;
    return region >= 0 && this.regions[region]!.firstToken === token;
  }

  /** True if a quotation-mark region ends with the token. */
  regionEndsAt(token: number): boolean {
    const region = this.regionAt[token] ?? -1;
    return region >= 0 && this.regions[region]!.endToken === token + 1;
  }

  is(token: number, word: string): boolean {
    return this.tokens.lower(token) === word;
  }

  isComma(token: number): boolean {
    return this.tokens.word(token) === ",";
  }

  /** A dash that sets off a part of a sentence: — or –, or a hyphen with room around it. */
  isDash(token: number): boolean {
    const word = this.tokens.word(token);
    if (word === "—" || word === "–" || word === "--" || word === "―") return true;
    return word === "-" && this.tokens.spaceBefore(token) && this.tokens.spaceBefore(token + 1);
  }

  isWord(token: number): boolean {
    return this.tokens.kind[token] === TokenKind.WORD;
  }

  isCapital(token: number): boolean {
    return this.isWord(token) && this.tokens.letterCase[token]! >= LetterCase.TITLE;
  }

  isLower(token: number): boolean {
    return this.isWord(token) && this.tokens.letterCase[token] === LetterCase.LOWER;
  }

  isNumber(token: number): boolean {
    return this.tokens.kind[token] === TokenKind.NUMBER;
  }

  /** Weekday, month, or part of a day or date. */
  isTimeWord(token: number): boolean {
    const lower = this.tokens.lower(token);
    return TIME_NOUNS.has(lower) || this.isDayOrMonth(token);
  }

  isDayOrMonth(token: number): boolean {
    const lower = this.tokens.lower(token);
    return this.isCapital(token) && (WEEKDAYS.has(lower) || MONTHS.has(lower));
  }
}

function countLetters(tokens: DatedText["tokens"], counts: (token: number) => boolean): Int32Array {
  const sums = new Int32Array(tokens.count + 1);
  for (let token = 0; token < tokens.count; token += 1) {
    const kind = tokens.kind[token];
    const isCounted = (kind === TokenKind.WORD || kind === TokenKind.NUMBER) && counts(token);
    sums[token + 1] = sums[token]! + (isCounted ? tokens.end[token]! - tokens.start[token]! : 0);
  }
  return sums;
}

/** Jane “Jinx” Doe: one or two capitalised words between marks in the middle of a name are part of it. */
function isNickname({ tokens }: DatedText, { firstToken, endToken }: QuoteRegion): boolean {
  const words = endToken - firstToken - 2;
  if (words < 1 || words > 2) return false;
  const isTitle = (token: number) =>
    tokens.kind[token] === TokenKind.WORD && tokens.letterCase[token]! >= LetterCase.TITLE;
  if (!isTitle(firstToken - 1) || !isTitle(endToken) || tokens.sentence[firstToken - 1] !== tokens.sentence[endToken])
    return false;
  for (let token = firstToken + 1; token < endToken - 1; token += 1) if (!isTitle(token)) return false;
  return true;
}
