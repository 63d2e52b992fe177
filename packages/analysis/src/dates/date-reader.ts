import type { DateRule, DateType, Direction } from "@newsgraph/core";
import type { NamedText } from "../document.js";
import { LetterCase, type TokenTable } from "../sentences/token-table.js";
import { findTense } from "./tense.js";
import { NUMBER_WORDS } from "./words.js";

/** A time expression as the grammar reads it, before anyone knows from which day to count. */
export interface Expression {
  /** First token; before the one at which it was recognised if words before it belong to it. */
  readonly first: number;
  /** Just past its last token. */
  readonly end: number;
  readonly type: DateType;
  /** Null for what is no point in time, or one that only another date of the text tells ("a day earlier"). */
  readonly rule: DateRule | null;
  /** TIMEX3 value of an expression without a rule ("P2Y"), or null if it stays unresolved. */
  readonly value: string | null;
  /** What TIMEX3 adds to the resolved date ("TNI", "-Q3"). */
  readonly suffix: string;
  /** The pattern that read it, for `finding.rule`. */
  readonly pattern: string;
  readonly confidence: number;
}

/** Reads an expression that is recognised at a token, or null. */
export type Pattern = (reader: DateReader, at: number) => Expression | null;

/** An expression with a point in time that a rule tells. */
export function dated(
  pattern: string,
  [first, end]: readonly [number, number],
  rule: DateRule | null,
  confidence: number,
  suffix = "",
): Expression {
  return { first, end, type: suffix.startsWith("T") ? "TIME" : "DATE", rule, value: null, suffix, pattern, confidence };
}

/** An expression whose value is in its words alone: a duration, a set, "now". */
export function valued(
  pattern: string,
  [first, end]: readonly [number, number],
  type: DateType,
  value: string | null,
  confidence: number,
): Expression {
  return { first, end, type, rule: null, value, suffix: "", pattern, confidence };
}

/** A number read from the text; NaN if the words tell none ("several"). */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

/** The tokens of a text as the date patterns ask for them. */
export class DateReader {
  readonly tokens: TokenTable;
  readonly #document: NamedText;
  /** 1 for a token that is part of a longer name or of a person's, so that "May" in "Theresa May" is no month. */
  readonly #inName: Uint8Array;

  constructor(document: NamedText) {
    this.#document = document;
    this.tokens = document.tokens;
    this.#inName = new Uint8Array(this.tokens.count);
    for (const mention of document.mentions) {
      if (mention.form !== "NAME" || mention.kind === "PLACE" || mention.kind === "GROUP") continue;
      const first = this.tokens.at(mention.start);
      const end = this.tokens.at(mention.end);
      if (end - first > 1 || mention.kind === "PERSON") this.#inName.fill(1, first, end);
    }
  }

  /** The token in lower case without the dot of an abbreviation and without the "mid-" of "mid-May"; "" outside the text. */
  key(at: number): string {
    const lower = this.tokens.lower(at);
    if (lower.length > 4 && lower.startsWith("mid-")) return lower.slice(4);
    return lower.length > 1 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
  }

  /** Just past the token, and past the dot of an abbreviation where that is a token of its own. */
  after(at: number): number {
    const isDot = this.tokens.lower(at + 1) === "." && !this.tokens.spaceBefore(at + 1) && this.inSentence(at, at + 2);
    return isDot && this.key(at).length <= LONGEST_ABBREVIATION ? at + 2 : at + 1;
  }

  /** The same token, or the one after it if it is a hyphen that joins two words. */
  pastHyphen(at: number): number {
    return this.isHyphen(at) ? at + 1 : at;
  }

  isHyphen(at: number): boolean {
    const word = this.tokens.lower(at);
    return (word === "-" || word === "–") && !this.tokens.spaceBefore(at) && !this.tokens.spaceBefore(at + 1);
  }

  isCapitalised(at: number): boolean {
    const letterCase = this.tokens.letterCase[at];
    return letterCase === LetterCase.TITLE || letterCase === LetterCase.UPPER || letterCase === LetterCase.MIXED;
  }

  isInName(at: number): boolean {
    return this.#inName[at] === 1;
  }

  /** True if both tokens stand in the same sentence. */
  inSentence(a: number, b: number): boolean {
    return this.tokens.sentence[a] === this.tokens.sentence[b];
  }

  isSentenceStart(at: number): boolean {
    return at === 0 || this.tokens.sentence[at - 1] !== this.tokens.sentence[at];
  }

  /** Which way a weekday or month at these tokens points, told by the verbs of its sentence. */
  direction(first: number, end: number): Direction {
    const { firstToken, endToken } = this.#document.sentences[this.tokens.sentence[first]!]!;
    return findTense(this, [first, end], [firstToken, endToken]);
  }

  /** The whole number that the token writes in digits ("12", "12th"), or null. */
  digits(at: number): number | null {
    const match = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(this.tokens.lower(at));
    return match ? Number(match[1]) : null;
  }

  /** The number in digits or words that starts at the token ("3", "1,500", "2.5", "twenty-five", "a few", "a couple of"), or null. */
  number(at: number): ReadNumber | null {
    const word = this.tokens.lower(at);
    if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) {
      return { value: Number(word.replaceAll(",", "")), end: at + 1 };
    }
    if (word === "a" || word === "an") {
      const next = NUMBER_WORDS.get(this.tokens.lower(at + 1));
      if (next === undefined) return { value: 1, end: at + 1 };
      return { value: next, end: this.tokens.lower(at + 2) === "of" ? at + 3 : at + 2 };
    }
    const value = NUMBER_WORDS.get(word);
    if (value === undefined) return null;
    const next = this.isHyphen(at + 1) ? at + 2 : at + 1;
    const ones = value >= 20 && value < 100 ? NUMBER_WORDS.get(this.tokens.lower(next)) : undefined;
    if (ones !== undefined && ones < 10) return { value: value + ones, end: next + 1 };
    return { value, end: at + 1 };
  }
}

/** "sept": a full stop after a longer word ends a sentence. */
const LONGEST_ABBREVIATION = 5;
