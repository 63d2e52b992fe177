import type { Paragraph } from "@newsgraph/core";
import { LetterCase, TokenKind, TokenTable } from "./token-table.js";

const PIECE =
  /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:['’](?=[\p{L}])[\p{L}\p{M}]+)?|''|``|\.{2,}|[^\s]/gu;

/** Splits the paragraphs of a text into tokens. Linear in the text. */
export function splitTokens(text: string, paragraphs: readonly Paragraph[]): TokenTable {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const letterCase: number[] = [];
  const inParagraph: number[] = [];
  const push = (from: number, to: number, paragraph: number) => {
    const word = text.slice(from, to);
    start.push(from);
    end.push(to);
    kind.push(kindOf(word));
    letterCase.push(caseOf(word));
    inParagraph.push(paragraph);
  };
  paragraphs.forEach((paragraph, index) => {
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(PIECE)) {
      const from = paragraph.start + match.index;
      const to = from + match[0].length;
      const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu.exec(match[0]);
      if (clitic && clitic.index > 0) {
        push(from, from + clitic.index, index);
        push(from + clitic.index, to, index);
      } else push(from, to, index);
    }
  });
  return new TokenTable(text, start.length, {
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    letterCase: Uint8Array.from(letterCase),
    paragraph: Int32Array.from(inParagraph),
  });
}

function kindOf(word: string): number {
  if (/^\p{L}/u.test(word) || /^['’]\p{L}/u.test(word)) return TokenKind.WORD;
  if (/^\d/.test(word)) return TokenKind.NUMBER;
  if (/^["“”„«»‘’'`]+$/.test(word)) return TokenKind.MARK;
  if (/^\p{P}/u.test(word)) return TokenKind.PUNCT;
  return TokenKind.SYMBOL;
}

function caseOf(word: string): number {
  if (word === word.toLowerCase()) return word === word.toUpperCase() ? LetterCase.NONE : LetterCase.LOWER;
  if (word === word.toUpperCase() && word.replace(/\P{L}/gu, "").length > 1) return LetterCase.UPPER;
  const rest = word.slice(1);
  return rest === rest.toLowerCase() ? LetterCase.TITLE : LetterCase.MIXED;
}
