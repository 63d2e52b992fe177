import type { DateRule, DateType, Direction } from "@newsgraph/core";
import type { NamedText } from "../document.js";
import { LetterCase, type TokenTable } from "../sentences/token-table.js";
import type { PatternName } from "./confidence.js";
import { findTense } from "./tense.js";
import { NUMBER_WORDS, words } from "./words.js";

/** A time expression as the grammar reads it, before anyone knows from which day to count. */
export interface Expression {
  /** First token; before the one at which it was recognised if words before it belong to it. */
  readonly first: number;
  /** Just past its last token. */
  readonly end: number;
  readonly type: DateType;
  /** Null for what is no point in time, or one that only another date of the text tells. */
  readonly rule: DateRule | null;
  /** How to count from another date of the text ("a day earlier"); null for all that stands on its own. */
  readonly anaphor: Anaphor | null;
  /** TIMEX3 value of an expression without a rule ("P2Y"), or null if it stays unresolved. */
  readonly value: string | null;
  /** The pattern that read it, for `finding.rule`. */
  readonly pattern: PatternName;
}

/**
 * What is counted from the last date of the text that is exact enough: "a day earlier" is `{ unit: "DAY", count: -1 }`,
 * "that year" `{ unit: "YEAR", count: 0 }`. A QUARTER is counted in years: "the year-ago quarter" is `{ unit: "QUARTER", count: -1 }`.
 */
export interface Anaphor {
  readonly unit: "DAY" | "WEEK" | "MONTH" | "YEAR" | "QUARTER";
  readonly count: number;
  readonly part?: string;
}

/** Reads an expression that is recognised at a token, or null. */
export type Pattern = (reader: DateReader, at: number) => Expression | null;

/** An expression with a point in time that a rule tells. */
export function dated(
  pattern: PatternName,
  [first, end]: readonly [number, number],
  rule: DateRule | null,
  part = "",
): Expression {
  const type = part.startsWith("T") ? "TIME" : "DATE";
  const whole = rule && (part === "" ? rule : { ...rule, part });
  return { first, end, type, rule: whole, anaphor: null, value: null, pattern };
}

/** An expression whose point in time another date of the text tells. */
export function anaphoric(pattern: PatternName, [first, end]: readonly [number, number], anaphor: Anaphor): Expression {
  const type = anaphor.part?.startsWith("T") ? "TIME" : "DATE";
  return { first, end, type, rule: null, anaphor, value: null, pattern };
}

/** An expression whose value is in its words alone: a duration, a set, "now". */
export function valued(
  pattern: PatternName,
  [first, end]: readonly [number, number],
  type: DateType,
  value: string | null,
): Expression {
  return { first, end, type, rule: null, anaphor: null, value, pattern };
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
  /** 1 for a token that is part of a longer name, 2 for one of a person's: "May" in "Theresa May" is no month. */
  readonly #inName: Uint8Array;

  constructor(document: NamedText) {
    this.#document = document;
    this.tokens = document.tokens;
    this.#inName = new Uint8Array(this.tokens.count);
    for (const mention of document.mentions) {
      if (mention.form !== "NAME" || mention.kind === "PLACE" || mention.kind === "GROUP") continue;
      const first = this.tokens.at(mention.start);
      const end = this.tokens.at(mention.end);
      if (end - first > 1 || mention.kind === "PERSON")
        this.#inName.fill(mention.kind === "PERSON" ? 2 : 1, first, end);
    }
  }

  /** The token in lower case without the dot of an abbreviation and without the "mid-" of "mid-May"; "" outside the text. */
  key(at: number): string {
    const lower = this.tokens.lower(at);
    if (lower.length < 2) return lower;
    if (lower.charCodeAt(lower.length - 1) === FULL_STOP) return lower.slice(0, -1);
    const hyphen = lower.length > 4 ? lower.charCodeAt(3) === HYPHEN || lower.charCodeAt(4) === HYPHEN : false;
    return hyphen && PREFIX.test(lower) ? lower.slice(lower.indexOf("-") + 1) : lower;
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

  /** Where the second part of "3-5" or "3 and 5" stands, seen from just past the first; -1 if nothing joins them. */
  afterJoint(after: number): number {
    return JOINTS.has(this.key(after)) && this.inSentence(after - 1, after + 1) ? after + 1 : -1;
  }

  isCapitalised(at: number): boolean {
    const letterCase = this.tokens.letterCase[at];
    return letterCase === LetterCase.TITLE || letterCase === LetterCase.UPPER || letterCase === LetterCase.MIXED;
  }

  /** True if the token's sentence tells of sums: results are told by the quarter. */
  isAboutMoney(at: number): boolean {
    const { firstToken, endToken } = this.#document.sentences[this.tokens.sentence[at]!]!;
    const from = Math.max(firstToken, at - LONGEST_LOOK);
    for (let other = from; other < Math.min(endToken, at + LONGEST_LOOK); other += 1)
      if (SUMS.test(this.key(other))) return true;
    return false;
  }

  isInName(at: number): boolean {
    return this.#inName[at] !== 0;
  }

  /** True for the last word of a person's name. */
  endsPerson(at: number): boolean {
    return this.#inName[at] === 2 && this.#inName[at - 1] === 2 && this.#inName[at + 1] !== 2;
  }

  /** True where no noun follows that the token would describe: "the future", but not "the future king". */
  isAlone(at: number): boolean {
    return !/^\p{L}/u.test(this.key(at + 1)) || FUNCTION_WORDS.has(this.key(at + 1));
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

  /** The number in digits or words that starts at the token ("3", "1,500", "2.5", "2 1/2", "twenty-five", "a few", "a couple of"), or null. */
  number(at: number): ReadNumber | null {
    const word = this.tokens.lower(at);
    if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) {
      return this.#withHalf({ value: Number(word.replaceAll(",", "")), end: at + 1 });
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
    return this.#withHalf({ value, end: at + 1 });
  }

  /** "2 1/2", "two and a half", "two-and-a-half": the number with its half, if one follows. */
  #withHalf({ value, end }: ReadNumber): ReadNumber {
    if (this.tokens.lower(end) === "1/2" || this.tokens.lower(end) === "½") return { value: value + 0.5, end: end + 1 };
    const and = this.pastHyphen(end);
    const a = this.pastHyphen(and + 1);
    const half = this.pastHyphen(a + 1);
    const isHalf = this.key(and) === "and" && this.key(a) === "a" && this.key(half) === "half";
    return isHalf ? { value: value + 0.5, end: half + 1 } : { value, end };
  }
}

/** "sept": a full stop after a longer word ends a sentence. */
const LONGEST_ABBREVIATION = 5;
/** Text without full stops must not make every look at a sentence a look at all of it. */
const LONGEST_LOOK = 60;
const SUMS = /[$£€#¥]|^(?:c|us)\$|^(?:cents|profit|profits|earnings|revenue|sales|income|loss|losses|dollars|shares?)$/;
const FULL_STOP = ".".charCodeAt(0);
const HYPHEN = "-".charCodeAt(0);
const PREFIX = /^(?:mid|pre|post)-/;
const JOINTS = new Set("- – to and or through &".split(" "));
const FUNCTION_WORDS = words(
  "that it he she they we i if is was are were has have had will would can could and or but to in as when by for at because than after before with",
);
