import { FUNCTION_WORDS } from "./function-words.js";
import { hashString, mix } from "./hashing.js";
import { normalizeWord, wordAt } from "./words.js";

/** The words of a text as numbers: what tells wordings apart without a string for each word. */
export interface HashedWords {
  /** For each word in order `hashString` of it as `splitWords` gives it. */
  readonly hashes: Uint32Array;
  /**
   * 1 for a name or a number: a word with a capital that no sentence begins with and that is no function word, or one that
   * begins with a digit. Rewriting changes the words around them and keeps them.
   */
  readonly isFact: Uint8Array;
}

const FUNCTION_HASHES: ReadonlySet<number> = new Set([...FUNCTION_WORDS].map(hashString));
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const STOP = 0x2e;
const STARTS_LIKE_FACT = /^[\p{Lu}\p{Lt}\p{N}]/u;

/**
 * Hashes the words of a text. Runs of plain letters, which is nearly all of English, are hashed as they are scanned; only
 * other words are cut out as strings.
 */
export function hashWords(text: string): HashedWords {
  const end = text.length;
  let hashes = new Uint32Array(Math.max(16, end >> 2));
  let isFact = new Uint8Array(hashes.length);
  let count = 0;
  let isInitial = true;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!mayStartWord(code)) {
      if (endsSentence(code)) isInitial = true;
      at += 1;
      continue;
    }
    let hash = 0;
    let looksLikeFact = false;
    const after = isLetter(code) ? endOfLetters(text, at) : at;
    if (after > at && isWordEnd(text, after, after - at)) {
      hash = hashLetters(text, at, after);
      looksLikeFact = code < 0x61;
      at = isPossessive(text, after) ? after + 2 : after;
    } else {
      const surface = wordAt(text, at);
      if (surface === null) {
        at += 1;
        continue;
      }
      at += surface.length;
      const word = normalizeWord(surface);
      if (word === "") continue;
      hash = hashString(word);
      looksLikeFact = STARTS_LIKE_FACT.test(surface);
      if (looksLikeFact && isDigit(code)) isInitial = false; // a number is a fact wherever it stands
    }
    if (count === hashes.length) {
      hashes = grown(hashes, new Uint32Array(2 * count));
      isFact = grown(isFact, new Uint8Array(2 * count));
    }
    hashes[count] = hash;
    isFact[count] = looksLikeFact && !isInitial && !FUNCTION_HASHES.has(hash) ? 1 : 0;
    count += 1;
    isInitial = false;
  }
  return { hashes: hashes.subarray(0, count), isFact: isFact.subarray(0, count) };
}

/** False for the ASCII marks and spaces, and for the dashes, quotes and spaces of U+2000 to U+206F. */
function mayStartWord(code: number): boolean {
  if (code < 0x80) return isLetter(code) || isDigit(code);
  return code < 0x2000 || code > 0x206f;
}

/** . ! ? : or a line's end. */
function endsSentence(code: number): boolean {
  return code === STOP || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x0a;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** Is a word of plain letters over here, but for a possessive "'s"? If not, it is read by the grammar of words. */
function isWordEnd(text: string, at: number, length: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  if (code === APOSTROPHE || code === CURLY_APOSTROPHE) return isPossessive(text, at) || !mayGoOn(text, at + 1);
  if (code === STOP) return length > 1 || !mayGoOn(text, at + 1); // "U.S."
  return !mayGoOn(text, at);
}

/** An apostrophe and an s that end the word. */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || at + 1 >= text.length) return false;
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  if (at + 2 >= text.length) return true;
  const next = text.charCodeAt(at + 2);
  return next !== APOSTROPHE && next !== CURLY_APOSTROPHE && !mayGoOn(text, at + 2);
}

function mayGoOn(text: string, at: number): boolean {
  return at < text.length && mayStartWord(text.charCodeAt(at));
}

/** `hashString` of the letters in lower case. */
function hashLetters(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 0x20), FNV_PRIME);
  return mix(hash);
}

function grown<Words extends Uint32Array | Uint8Array>(from: Words, to: Words): Words {
  to.set(from);
  return to;
}
