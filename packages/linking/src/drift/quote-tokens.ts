import type { Span } from "@newsgraph/core";
import { placeWords } from "../words.js";
import { expandContraction } from "./contractions.js";

/** A word of a quote, or a part of one: "don't" is the two tokens "do" and "not", which share its span. */
export interface QuoteToken extends Span {
  /** What is compared: normalized; "United States" and "U.S." both "u.s.", which the pronoun "us" is not. */
  readonly key: string;
  /** Written with a capital letter though no sentence begins with it, or as an acronym. */
  readonly isName: boolean;
  /** How strongly the text breaks before it: 3 its beginning, 2 the end of a sentence, 1 a comma or dash, 0 nothing. */
  readonly breakBefore: number;
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.]+$/u;
const SENTENCE_END = /[.!?…][^\p{L}\p{N}]*$/u;
const CLAUSE_END = /[,;:()–—]|\s-\s/;
const CURRENCY = /[$€£¥]$/;

/** Bodies that are written in full or short. Keys have a dot, so that no other word meets them. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ["united states", "u.s."],
  ["united kingdom", "u.k."],
  ["united nations", "u.n."],
  ["european union", "e.u."],
]);
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ["us", "u.s."],
  ["uk", "u.k."],
  ["un", "u.n."],
  ["eu", "e.u."],
  ["usa", "u.s."],
]);

/** Splits a text into the tokens by which forms are compared. Marks, case and punctuation are not among them. */
export function tokenizeQuote(text: string): QuoteToken[] {
  const words = placeWords(text);
  const tokens: QuoteToken[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    let { word, start } = words[i]!;
    const gap = text.slice(end, start);
    const breakBefore = i === 0 ? 3 : SENTENCE_END.test(gap) ? 2 : CLAUSE_END.test(gap) ? 1 : 0;
    ({ end } = words[i]!);
    const surface = text.slice(start, end);
    const isAcronym = ACRONYM.test(surface);
    const isName = isAcronym || (CAPITAL.test(surface) && breakBefore < 2 && word !== "i" && !/^I['’]/.test(surface));
    const short = SHORT_NAMES.get(`${word} ${words[i + 1]?.word}`);
    if (short !== undefined && CAPITAL.test(surface)) {
      i += 1;
      ({ end } = words[i]!);
      tokens.push({ key: short, start, end, isName: true, breakBefore });
      continue;
    }
    if (isAcronym) word = ACRONYMS.get(word) ?? word;
    if (isNumeric(word)) {
      const sign = CURRENCY.exec(text.slice(Math.max(0, start - 1), start));
      if (sign) {
        word = sign[0] + word;
        start -= 1;
      }
      tokens.push({ key: word, start, end, isName: false, breakBefore });
      if (text[end] === "%") {
        tokens.push({ key: "percent", start: end, end: end + 1, isName: false, breakBefore: 0 });
        end += 1;
      }
      continue;
    }
    for (const [part, key] of expandContraction(surface, word).entries()) {
      tokens.push({ key, start, end, isName, breakBefore: part === 0 ? breakBefore : 0 });
    }
  }
  return tokens;
}

/** The tokens of a part of a text, with their places in the whole. */
export function tokenizeSpan(text: string, { start, end }: Span): QuoteToken[] {
  return tokenizeQuote(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

function isNumeric(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
