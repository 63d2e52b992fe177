import { CharClass, charClassAt, charLength, isLetterClass } from "./char-class.js";
import { LetterCase, Stop, TokenKind, TokenTable } from "./token-table.js";

/** English has a token in about five characters; the arrays double when a text has more. */
const CHARACTERS_PER_TOKEN = 5;

/** Collects tokens in the order of the text into typed arrays that grow by doubling. */
export class TokenBuilder {
  #count = 0;
  #capacity: number;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #letterCase: Uint8Array;
  #stop: Uint8Array;
  #paragraph: Int32Array;
  /** Index of the paragraph that tokens are added to. */
  paragraph = 0;

  constructor(readonly text: string) {
    this.#capacity = 16 + Math.ceil(text.length / CHARACTERS_PER_TOKEN);
    this.#start = new Int32Array(this.#capacity);
    this.#end = new Int32Array(this.#capacity);
    this.#kind = new Uint8Array(this.#capacity);
    this.#letterCase = new Uint8Array(this.#capacity);
    this.#stop = new Uint8Array(this.#capacity);
    this.#paragraph = new Int32Array(this.#capacity);
  }

  /** Adds the token from `start` to `end` and tells its kind and case from its characters. */
  add(start: number, end: number, stop: Stop = Stop.NONE): void {
    this.#addRow(start, end, kindOf(this.text, start, end), caseOf(this.text, start, end), stop);
  }

  /** Adds a word of ASCII letters: the same as `add`, for the most frequent kind of token in a quarter of the time. */
  addLetters(start: number, end: number): void {
    let capitals = 0;
    for (let at = start; at < end; at += 1) if ((this.text.charCodeAt(at) & 0x20) === 0) capitals += 1;
    let letterCase: LetterCase = LetterCase.LOWER;
    if (capitals > 0) {
      const isFirst = (this.text.charCodeAt(start) & 0x20) === 0;
      if (capitals === 1) letterCase = isFirst ? LetterCase.TITLE : LetterCase.MIXED;
      else letterCase = capitals === end - start ? LetterCase.UPPER : LetterCase.MIXED;
    }
    this.#addRow(start, end, TokenKind.WORD, letterCase, Stop.NONE);
  }

  #addRow(start: number, end: number, kind: TokenKind, letterCase: LetterCase, stop: Stop): void {
    if (this.#count === this.#capacity) this.#grow();
    const token = this.#count;
    this.#start[token] = start;
    this.#end[token] = end;
    this.#kind[token] = kind;
    this.#letterCase[token] = letterCase;
    this.#stop[token] = stop;
    this.#paragraph[token] = this.paragraph;
    this.#count = token + 1;
  }

  /** Adds a web address, @handle or #tag: whole, a SYMBOL without case. */
  addWhole(start: number, end: number): void {
    this.add(start, end);
    this.#kind[this.#count - 1] = TokenKind.SYMBOL;
    this.#letterCase[this.#count - 1] = LetterCase.NONE;
  }

  /** Start of the last token added, or -1 if there is none in this paragraph. */
  lastStart(): number {
    const last = this.#count - 1;
    return last >= 0 && this.#paragraph[last] === this.paragraph ? this.#start[last]! : -1;
  }

  build(): TokenTable {
    return new TokenTable(this.text, this.#count, {
      start: this.#start,
      end: this.#end,
      kind: this.#kind,
      letterCase: this.#letterCase,
      stop: this.#stop,
      paragraph: this.#paragraph,
    });
  }

  #grow(): void {
    this.#capacity *= 2;
    const longer = <T extends Int32Array | Uint8Array>(column: T, empty: T): T => {
      empty.set(column);
      return empty;
    };
    this.#start = longer(this.#start, new Int32Array(this.#capacity));
    this.#end = longer(this.#end, new Int32Array(this.#capacity));
    this.#kind = longer(this.#kind, new Uint8Array(this.#capacity));
    this.#letterCase = longer(this.#letterCase, new Uint8Array(this.#capacity));
    this.#stop = longer(this.#stop, new Uint8Array(this.#capacity));
    this.#paragraph = longer(this.#paragraph, new Int32Array(this.#capacity));
  }
}

/** Kind by the first character; the apostrophe or stop that a word or number begins with ("’s", "’90s", ".5") is looked past. */
function kindOf(text: string, start: number, end: number): TokenKind {
  const first = charClassAt(text, start);
  if (isLetterClass(first)) return TokenKind.WORD;
  if (first === CharClass.DIGIT) return TokenKind.NUMBER;
  if (end > start + 1 && (first === CharClass.MARK || first === CharClass.PUNCT)) {
    const second = charClassAt(text, start + 1);
    if (isLetterClass(second)) return TokenKind.WORD;
    if (second === CharClass.DIGIT) return TokenKind.NUMBER;
  }
  if (first === CharClass.MARK) return TokenKind.MARK;
  if (first === CharClass.PUNCT) return TokenKind.PUNCT;
  return TokenKind.SYMBOL;
}

function caseOf(text: string, start: number, end: number): LetterCase {
  let upper = 0;
  let lower = 0;
  let lowerFirst = false;
  let upperAfterFirst = false;
  for (let at = start; at < end; at += charLength(text, at)) {
    const charClass = charClassAt(text, at);
    if (charClass === CharClass.LOWER) {
      if (upper + lower === 0) lowerFirst = true;
      lower += 1;
    } else if (charClass === CharClass.UPPER) {
      if (upper + lower > 0) upperAfterFirst = true;
      upper += 1;
    }
  }
  if (upper + lower === 0) return LetterCase.NONE;
  if (upper === 0) return LetterCase.LOWER;
  if (lower === 0) return upper > 1 ? LetterCase.UPPER : LetterCase.TITLE;
  return lowerFirst || upperAfterFirst ? LetterCase.MIXED : LetterCase.TITLE;
}
