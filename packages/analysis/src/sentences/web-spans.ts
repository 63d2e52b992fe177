import type { Span } from "@newsgraph/core";
import { CharClass, charClassAt, isWordClass } from "./char-class.js";

/** RFC 5321: the longest local part and the longest domain of an address. They bound the looks back and ahead. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 253;
const LONGEST_SCHEME = 12;

/** Endings that make `word.ending` one token; any other stop between letters is a sentence end without its space. */
const DOTTED_ENDINGS = new Set(
  (
    "com org net edu gov mil int info biz eu uk us ca au de fr ru cn jp in ie nz za br it es nl ch se no dk fi pl ua il tv io me co ly ai app " +
    "news htm html php asp pdf doc docx xls xlsx ppt txt jpg jpeg png gif mp3 mp4 zip exe csv js py"
  ).split(" "),
);

/** The first URL or e-mail address at or after `from` in a chunk without white space that ends at `to`; null if there is none. */
export function findWebSpan(text: string, from: number, to: number): Span | null {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a && text.startsWith("//", at + 1)) {
      const start = backOver(text, from, at, LONGEST_SCHEME, isAsciiLetter);
      if (start < at) return { start, end: endOfUrl(text, at + 3, to) };
    } else if (code === 0x77 && text.startsWith("www.", at) && !isWordClass(charClassAt(text, at - 1))) {
      return { start: at, end: endOfUrl(text, at + 4, to) };
    } else if (code === 0x40) {
      const start = backOver(text, from, at, LONGEST_LOCAL_PART, isLocalPart);
      const end = endOfDomain(text, at + 1, to).end;
      if (start < at && end > at + 1 && text.slice(at + 1, end).includes(".")) return { start, end };
    }
  }
  return null;
}

/**
 * Reads labels with stops between them from `from`, which is the start of a label. `end` is past the last label that may end a
 * name; `known` tells whether that label is a known ending (com, uk, pdf); `read` is how far was looked.
 */
export function endOfDomain(text: string, from: number, to: number): { end: number; known: boolean; read: number } {
  const limit = Math.min(to, from + LONGEST_DOMAIN);
  let label = from;
  let at = from;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code) || isAsciiDigit(code) || code === 0x2d || code === 0x5f) continue;
    if (code !== 0x2e || at === label || !isWordClass(charClassAt(text, at + 1)) || at + 1 >= limit) break;
    label = at + 1;
  }
  let end = at;
  while (end > from && text.charCodeAt(end - 1) === 0x2d) end -= 1;
  const known = label > from && end - label <= 5 && DOTTED_ENDINGS.has(text.slice(label, end).toLowerCase());
  return { end, known, read: at };
}

/** End of the URL that goes on from `from`: up to a quotation mark or bracket that cannot be its own, without closing punctuation. */
export function endOfUrl(text: string, from: number, to: number): number {
  let end = from;
  let depth = 0;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x28) depth += 1;
    else if (code === 0x29) {
      if (depth === 0) break;
      depth -= 1;
    } else if (code === 0x3c || code === 0x3e) break;
    else if (code !== 0x27 && charClassAt(text, end) === CharClass.MARK) break;
  }
  while (end > from && isClosingPunctuation(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function backOver(text: string, from: number, at: number, most: number, isPart: (code: number) => boolean): number {
  let start = at;
  while (start > from && at - start < most && isPart(text.charCodeAt(start - 1))) start -= 1;
  while (start < at && !isAsciiLetter(text.charCodeAt(start)) && !isAsciiDigit(text.charCodeAt(start))) start += 1;
  return start;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLocalPart(code: number): boolean {
  // Letters, digits and . _ % + -
  return (
    isAsciiLetter(code) ||
    isAsciiDigit(code) ||
    code === 0x2e ||
    code === 0x5f ||
    code === 0x25 ||
    code === 0x2b ||
    code === 0x2d
  );
}

function isClosingPunctuation(code: number): boolean {
  // . , ; : ! ? ' * — and the ellipsis
  return (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x27 ||
    code === 0x2a ||
    code === 0x2014 ||
    code === 0x2026
  );
}
