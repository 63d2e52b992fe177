import type { Paragraph } from "@newsgraph/core";
import { abbreviationUse, LONGEST_ABBREVIATION } from "./abbreviations.js";
import { CharClass, charClassAt, charLength, isLetterClass, isWordClass } from "./char-class.js";
import { TokenBuilder } from "./token-builder.js";
import { Stop, type TokenTable } from "./token-table.js";
import { endOfDomain, endOfUrl, findWebSpan } from "./web-spans.js";

const SPACE = 0x20;
const HASH = 0x23;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const BACKTICK = 0x60;
const ELLIPSIS = 0x2026;
const A_TILDE = 0xc3;
const TILDE = 0x303;
const A_CIRCUMFLEX = 0xc2;
const CIRCUMFLEX = 0x302;
/** Bytes that go on with a character in UTF-8, as Latin-1 shows them. */
const FIRST_CONTINUATION = 0x80;
const LAST_CONTINUATION = 0xbf;

/** A prefix with its hyphen belongs to the word it stands before, as in Universal Dependencies English; other compounds are split. */
const PREFIXES = new Set(
  "anti co counter cross e ex inter intra mega micro mid mini multi neo non pan post pre pro proto pseudo quasi re semi socio sub trans ultra un".split(
    " ",
  ),
);
const LONGEST_PREFIX = 7;

/** Words that lose their beginning to an apostrophe: the apostrophe is theirs and no quotation mark. */
const ELISIONS = new Set("em til till tis twas twere twill cause cuz cos n bout round neath nuff ere fore".split(" "));
const LONGEST_ELISION = 5;

/** What is cut off a word at its apostrophe; "n't" is cut before its n. */
const CLITICS = new Set(["s", "m", "d", "re", "ve", "ll", "t"]);

/** White space that a look ahead skips; news has one or two spaces between words. */
const LONGEST_GAP = 8;

/**
 * Splits the paragraphs of a text into tokens, by the conventions of Universal Dependencies English: clitics and hyphenated
 * compounds are split, abbreviations keep their stop, web addresses stay whole. Every character that is no white space
 * belongs to exactly one token. One pass, linear in the text.
 */
export function splitTokens(text: string, paragraphs: readonly Paragraph[]): TokenTable {
  const tokens = new TokenBuilder(text);
  const scanner = new ChunkScanner(tokens);
  paragraphs.forEach((paragraph, index) => {
    tokens.paragraph = index;
    let at = paragraph.start;
    while (at < paragraph.end) {
      if (text.charCodeAt(at) === SPACE || charClassAt(text, at) === CharClass.WHITE) {
        at += 1;
        continue;
      }
      const wordEnd = endOfPlainWord(text, at, paragraph.end);
      if (wordEnd > 0) {
        if (CONTRACTED.has(wordEnd - at)) scanner.addWord(at, wordEnd);
        else tokens.addLetters(at, wordEnd);
        at = wordEnd;
        continue;
      }
      let end = at;
      let mayBeWeb = false;
      while (end < paragraph.end && charClassAt(text, end) !== CharClass.WHITE) {
        const code = text.charCodeAt(end);
        if (code === AT || code === COLON || (code === STOP && text.charCodeAt(end - 1) === 0x77)) mayBeWeb = true;
        end += 1;
      }
      splitChunk(scanner, at, end, mayBeWeb);
      at = end;
    }
  });
  return tokens.build();
}

/** End of the ASCII letters from `at` if white space follows them, as it does after most words; -1 otherwise. */
function endOfPlainWord(text: string, at: number, end: number): number {
  let next = at;
  for (; next < end; next += 1) {
    const code = text.charCodeAt(next) | 0x20;
    if (code < 0x61 || code > 0x7a) break;
  }
  if (next === at) return -1;
  return next === end || text.charCodeAt(next) === SPACE ? next : -1;
}

/** Splits a stretch without white space. */
function splitChunk(scanner: ChunkScanner, start: number, end: number, mayBeWeb: boolean): void {
  let at = start;
  while (mayBeWeb && at < end) {
    const web = findWebSpan(scanner.tokens.text, at, end);
    if (!web) break;
    scanner.scan(at, web.start);
    scanner.tokens.addWhole(web.start, web.end);
    at = web.end;
  }
  if (at < end) scanner.scan(at, end);
}

class ChunkScanner {
  readonly #text: string;
  /** The end of the chunk: what stands further on is not looked at, but for what an abbreviation needs to know. */
  #end = 0;
  /** Up to here labels were looked at for a domain and none was found: not to be looked at again, or "a1.b1.c1…" takes quadratic time. */
  #noDomainBefore = 0;

  constructor(readonly tokens: TokenBuilder) {
    this.#text = tokens.text;
  }

  /** Splits the text from `start` to `end`. */
  scan(start: number, end: number): void {
    this.#end = end;
    let at = start;
    while (at < end) at = this.#scanToken(at);
  }

  /** Adds the token or tokens that begin at `at`; returns where they end. */
  #scanToken(at: number): number {
    const charClass = charClassAt(this.#text, at);
    if (charClass === CharClass.DIGIT) return this.#scanNumber(at);
    if (isWordClass(charClass)) return this.#scanWord(at);
    if (charClass === CharClass.MARK) return this.#scanMark(at);
    return this.#scanPunctuation(at, charClass);
  }

  #class(at: number): CharClass {
    return at < this.#end ? charClassAt(this.#text, at) : CharClass.WHITE;
  }

  /** The code at `at`, or 0 past the chunk. */
  #code(at: number): number {
    return at < this.#end ? this.#text.charCodeAt(at) : 0;
  }

  #add(start: number, end: number, stop: Stop = Stop.NONE): number {
    this.tokens.add(start, end, stop);
    return end;
  }

  #skipWord(from: number): number {
    let at = from;
    while (at < this.#end && (isWordClass(charClassAt(this.#text, at)) || this.#isGarbledLetter(at)))
      at += charLength(this.#text, at);
    return at;
  }

  /** The end of a letter that was decoded twice, whose beginning is an Ã, or an Â after it: "FranÃ§ois" is one word. The tilde may be a mark of its own. */
  #isGarbledLetter(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code < FIRST_CONTINUATION || code > LAST_CONTINUATION) return false;
    const before = this.#text.charCodeAt(at - 1);
    if (before === A_TILDE || before === TILDE) return true;
    if (before !== A_CIRCUMFLEX && before !== CIRCUMFLEX) return false;
    const further = this.#text.charCodeAt(before === CIRCUMFLEX ? at - 3 : at - 2);
    return further === A_TILDE || further === TILDE || (further >= FIRST_CONTINUATION && further <= LAST_CONTINUATION);
  }

  #skipLetters(from: number): number {
    let at = from;
    while (at < this.#end && isLetterClass(charClassAt(this.#text, at))) at += charLength(this.#text, at);
    return at;
  }

  #isApostrophe(at: number): boolean {
    const code = this.#code(at);
    return code === 0x27 || code === 0x2019;
  }

  #scanWord(start: number): number {
    let at = start;
    for (;;) {
      at = this.#skipWord(at);
      const code = this.#code(at);
      if (this.#isApostrophe(at) && isLetterClass(this.#class(at + 1))) {
        const suffixEnd = this.#skipLetters(at + 1);
        const cut = this.#cliticStart(start, at, suffixEnd);
        if (cut > start) {
          this.addWord(start, cut);
          return this.#add(cut, suffixEnd);
        }
        at = suffixEnd;
      } else if (code === HYPHEN && this.#isPrefix(start, at) && isWordClass(this.#class(at + 1))) at += 1;
      else if (code === AMPERSAND && this.#class(at - 1) === CharClass.UPPER && this.#class(at + 1) === CharClass.UPPER)
        at += 1;
      else if (code === STOP) return this.#scanStop(start, at);
      else {
        this.addWord(start, at);
        return at;
      }
    }
  }

  /** Where the clitic of the word `start`–`apostrophe`–`end` begins, or -1 if it has none. */
  #cliticStart(start: number, apostrophe: number, end: number): number {
    if (end - apostrophe > 3 || (end < this.#end && isWordClass(this.#class(end)))) return -1;
    const suffix = this.#text.slice(apostrophe + 1, end).toLowerCase();
    if (!CLITICS.has(suffix)) return -1;
    if (suffix !== "t") return apostrophe;
    const before = this.#code(apostrophe - 1) | 0x20;
    return before === 0x6e && apostrophe - 1 > start ? apostrophe - 1 : -1;
  }

  #isPrefix(start: number, end: number): boolean {
    return end - start <= LONGEST_PREFIX && PREFIXES.has(this.#text.slice(start, end).toLowerCase());
  }

  /** Adds a word, which may be two written as one. */
  addWord(start: number, end: number): void {
    const tail = CONTRACTED.get(end - start);
    const cut = tail?.get(this.#text.slice(start, end).toLowerCase());
    if (cut === undefined) this.#add(start, end);
    else {
      this.#add(start, start + cut);
      this.#add(start + cut, end);
    }
  }

  /** A word with a stop after it: initials, a domain, an abbreviation, or a word that the stop is no part of. */
  #scanStop(start: number, stop: number): number {
    const initials = this.#endOfInitials(start, stop);
    if (initials > stop + 1) return this.#add(start, initials, Stop.ABBREVIATION);
    const after = this.#class(stop + 1);
    if (isWordClass(after)) {
      const domain = this.#domainEnd(start);
      if (domain > 0) {
        this.tokens.addWhole(start, domain);
        return domain;
      }
    }
    const kept = this.#stopOfAbbreviation(start, stop);
    if (kept !== Stop.NONE) return this.#add(start, stop + 1, kept);
    this.addWord(start, stop);
    return stop;
  }

  /** End of "U.S.", "a.m.", "Ph.D.", "U.S" that begins at `start`; `stop` if there are no two parts. */
  #endOfInitials(start: number, stop: number): number {
    const first = stop - start;
    if (first > 3 || !isLetterClass(this.#class(start))) return stop;
    const mustBeCapital = first > 1;
    let end = stop + 1;
    let parts = 1;
    for (;;) {
      const letter = this.#class(end);
      if (!isLetterClass(letter) || (mustBeCapital && letter !== CharClass.UPPER)) break;
      if (this.#code(end + 1) === STOP) end += 2;
      else if (!isWordClass(this.#class(end + 1)) && letter === CharClass.UPPER && !mustBeCapital) {
        parts += 1;
        end += 1;
        break;
      } else break;
      parts += 1;
    }
    return parts > 1 ? end : stop;
  }

  #domainEnd(start: number): number {
    if (start < this.#noDomainBefore) return -1;
    const { end, known, read } = endOfDomain(this.#text, start, this.#end);
    if (!known) {
      this.#noDomainBefore = read;
      return -1;
    }
    return this.#code(end) === SLASH ? endOfUrl(this.#text, end, this.#end) : end;
  }

  /** The Stop of the word with the full stop at `stop` as one abbreviation, or NONE if it is none. */
  #stopOfAbbreviation(start: number, stop: number): Stop {
    const length = stop - start;
    if (length > LONGEST_ABBREVIATION || this.#code(stop + 1) === STOP) return Stop.NONE;
    const first = this.#class(start);
    const next = this.#classAfterGap(stop + 1);
    if (length === 1) return this.#stopOfInitial(start, next);
    switch (abbreviationUse(this.#text.slice(start, stop).toLowerCase())) {
      case "TITLE":
        return first === CharClass.UPPER && next === CharClass.UPPER ? Stop.TITLE : Stop.NONE;
      case "ANY":
        return Stop.ABBREVIATION;
      case "NUMBER":
        return next === CharClass.DIGIT ? Stop.TITLE : Stop.NONE;
      case "PLACE":
        return first === CharClass.UPPER && this.#isAfterPlace() ? Stop.ABBREVIATION : Stop.NONE;
      case "DAY":
        return first === CharClass.UPPER && (next === CharClass.DIGIT || this.#code(stop + 1) === COMMA)
          ? Stop.ABBREVIATION
          : Stop.NONE;
      default:
        return Stop.NONE;
    }
  }

  /** One letter and a stop: an initial before a capital ("George W. Bush"), "v." between names, "p. 5". */
  #stopOfInitial(start: number, next: CharClass): Stop {
    const first = this.#class(start);
    if (first === CharClass.UPPER && next === CharClass.UPPER) {
      // "So did I. The …": I is an initial only after a capital ("Carl I. Hagen").
      if ((this.#code(start) | 0x20) !== 0x69) return Stop.INITIAL;
      const last = this.tokens.lastStart();
      return last >= 0 && charClassAt(this.#text, last) === CharClass.UPPER ? Stop.INITIAL : Stop.NONE;
    }
    if (first === CharClass.LOWER && next === CharClass.UPPER && this.#code(start) === 0x76) return Stop.TITLE;
    if (next === CharClass.DIGIT && abbreviationUse(this.#text[start]!.toLowerCase()) === "NUMBER") return Stop.TITLE;
    // "the D.A., J., said": a stop with a comma after it ends no sentence.
    return first === CharClass.UPPER && this.#code(start + 2) === COMMA ? Stop.INITIAL : Stop.NONE;
  }

  /** True if what stands before lets "Ill." be Illinois: a comma, a hyphen or a bracket. */
  #isAfterPlace(): boolean {
    const last = this.tokens.lastStart();
    if (last < 0) return false;
    const code = this.#text.charCodeAt(last);
    return code === COMMA || code === HYPHEN || code === 0x28 || code === 0x2013;
  }

  /** Class of the next character in the text that is no white space, within a short look ahead. */
  #classAfterGap(from: number): CharClass {
    for (let at = from; at < from + LONGEST_GAP; at += 1) {
      const charClass = charClassAt(this.#text, at);
      if (charClass !== CharClass.WHITE) return charClass;
      if (this.#text.charCodeAt(at) === 0x0a) break;
    }
    return CharClass.WHITE;
  }

  /** Digits with separators between them; letters at once after them ("1990s", "5th", "4x4") belong to the number. */
  #scanNumber(start: number): number {
    let at = start;
    let hyphens = 0;
    let firstGroup = 0;
    let group = start;
    for (;;) {
      while (this.#class(at) === CharClass.DIGIT) at += charLength(this.#text, at);
      const code = this.#code(at);
      if (this.#class(at + 1) !== CharClass.DIGIT) break;
      if (code === HYPHEN) {
        if (hyphens === 0) firstGroup = at;
        hyphens += 1;
      } else if (code === COMMA ? !this.#isThousands(at) : code !== STOP && code !== COLON && code !== SLASH) break;
      at += 1;
      group = at;
    }
    // Dates and telephone numbers keep their hyphens ("2024-02-12", "555-0199"); ranges and scores are split ("2015-16", "3-1").
    const isTelephone = hyphens === 1 && firstGroup - start === 3 && at - group === 4;
    if (hyphens === 1 && !isTelephone) return this.#add(start, firstGroup);
    if (isLetterClass(this.#class(at))) {
      const end = this.#skipWord(at);
      // "5pm", "10km" are two words; an ending of one or two letters that make an ordinal or a decade is the number's own.
      const unit = this.#text.slice(at, end).toLowerCase();
      if (UNITS.has(unit)) {
        this.#add(start, at);
        return at;
      }
      return this.#scanWord(start);
    }
    return this.#add(start, at);
  }

  /** True if the comma has three digits after it, as between thousands; "13,14" is a list. */
  #isThousands(comma: number): boolean {
    for (let at = comma + 1; at < comma + 4; at += 1) if (this.#class(at) !== CharClass.DIGIT) return false;
    return this.#class(comma + 4) !== CharClass.DIGIT;
  }

  #scanMark(at: number): number {
    const code = this.#code(at);
    const isSingle = code === 0x27 || code === 0x2018 || code === 0x2019 || code === BACKTICK;
    if (!isSingle) return this.#add(at, at + 1);
    // Two single marks are one double mark ('' and ``, typed or ‘’ curled), where no word stands between them.
    const next = this.#code(at + 1);
    if (next === code) return this.#add(at, at + 2);
    if (code !== BACKTICK && !isWordClass(charClassAt(this.#text, at - 1))) {
      const end = this.#skipWord(at + 1);
      if (end > at + 1 && this.#isElision(at + 1, end)) return this.#add(at, end);
    } else if (code !== BACKTICK && isLetterClass(this.#class(at + 1))) {
      // A clitic left over from a word that had two ("he'd've"), or from a number ("2016's").
      const end = this.#skipLetters(at + 1);
      if (this.#cliticStart(at - 1, at, end) === at) return this.#add(at, end);
    }
    return this.#add(at, at + 1);
  }

  /** True for ’em, ’til, ’90s: what follows the apostrophe is known to lose its beginning. */
  #isElision(start: number, end: number): boolean {
    if (this.#class(start) === CharClass.DIGIT) {
      const digits = end - start;
      return (
        digits >= 2 &&
        digits <= 3 &&
        this.#class(start + 1) === CharClass.DIGIT &&
        (digits === 2 || (this.#code(end - 1) | 0x20) === 0x73)
      );
    }
    return end - start <= LONGEST_ELISION && ELISIONS.has(this.#text.slice(start, end).toLowerCase());
  }

  #scanPunctuation(at: number, charClass: CharClass): number {
    const code = this.#code(at);
    const next = this.#class(at + 1);
    if ((code === AT || code === HASH) && isLetterClass(next)) {
      const end = this.#skipWord(at + 1);
      this.tokens.addWhole(at, end);
      return end;
    }
    if (code === STOP && next === CharClass.DIGIT && !isWordClass(charClassAt(this.#text, at - 1))) {
      let end = at + 1;
      while (this.#class(end) === CharClass.DIGIT) end += 1;
      return this.#add(at, end);
    }
    if (code === STOP || code === ELLIPSIS) {
      let end = at + 1;
      while (this.#code(end) === STOP || this.#code(end) === ELLIPSIS) end += 1;
      return this.#add(at, end, end - at > 1 || code === ELLIPSIS ? Stop.ELLIPSIS : Stop.FINAL);
    }
    if (code === 0x21 || code === 0x3f) {
      let end = at + 1;
      while (this.#code(end) === 0x21 || this.#code(end) === 0x3f) end += 1;
      return this.#add(at, end, Stop.FINAL);
    }
    if (charClass === CharClass.SYMBOL) return this.#add(at, this.#endOfSymbol(at, code));
    // Runs of one mark are one token ("--", "***", "====").
    let end = at + 1;
    if (code === HYPHEN || code === 0x2a || code === 0x5f) while (this.#code(end) === code) end += 1;
    return this.#add(at, end);
  }

  /** A symbol with what modifies it (skin tone, variation, a joined emoji), or a run of the same one. */
  #endOfSymbol(at: number, code: number): number {
    let end = at + charLength(this.#text, at);
    if (code < 0x80) {
      if (code === 0x3d || code === 0x3c || code === 0x3e || code === 0x7e || code === 0x2b)
        while (this.#code(end) === code) end += 1;
      return end;
    }
    while (end < this.#end) {
      const charClass = charClassAt(this.#text, end);
      const isModifier = this.#code(end) === 0xd83c && isSkinTone(this.#code(end + 1));
      if (charClass !== CharClass.JOINER && !isModifier && this.#code(end - 1) !== 0x200d) break;
      if (isLetterClass(charClass) || charClass === CharClass.DIGIT) break;
      end += charLength(this.#text, end);
    }
    return end;
  }
}

/** Two words written as one, by length: where to cut. */
const CONTRACTED = new Map<number, ReadonlyMap<string, number>>([
  [6, new Map([["cannot", 3]])],
  [
    5,
    new Map([
      ["gonna", 3],
      ["gotta", 3],
      ["wanna", 3],
      ["gimme", 3],
      ["lemme", 3],
    ]),
  ],
]);

/** Units written against their number. */
const UNITS = new Set("am pm km kg mph kmh cm mm mi lb lbs ft hrs min mins gb mb tb mw gw kw m bn".split(" "));

/** Second half of U+1F3FB–1F3FF. */
function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff;
}
