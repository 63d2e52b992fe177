import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";

/** How a sentence uses capitals: for names and beginnings, for most words, or for all letters. */
const Style = { PROSE: 0, TITLE: 1, CAPITALS: 2 } as const;

/** Shorter words are in lower case in headlines too. */
const TELLING_LENGTH = 4;
/** A sentence is a headline if at most one in five of its telling words begins in lower case … */
const LOWER_SHARE = 0.2;
/** … and there are at least so many of them. */
const LEAST_TELLING = 3;
/** How the tokens from `first` up to `end` use capitals: 0 as prose, 1 as a headline, 2 all capitals. */
export function styleOf(tokens: TokenTable, first: number, end: number): number {
  let lower = 0;
  let upper = 0;
  let title = 0;
  for (let token = first; token < end; token += 1) {
    if (tokens.kind[token] !== TokenKind.WORD || tokens.end[token]! - tokens.start[token]! < TELLING_LENGTH) continue;
    if (tokens.letterCase[token] === LetterCase.LOWER) lower += 1;
    else if (tokens.letterCase[token] === LetterCase.UPPER) upper += 1;
    else title += 1;
  }
  if (lower + title === 0 && upper > 1) return Style.CAPITALS;
  const telling = lower + upper + title;
  return telling >= LEAST_TELLING && lower <= telling * LOWER_SHARE ? Style.TITLE : Style.PROSE;
}
