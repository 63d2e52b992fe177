import { lexicon } from "../lexicon/lookup.js";
import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";
import type { NamePiece } from "./name-piece.js";

/**
 * True for words in capitals that no list knows and that are no body by their last word, where they stand in marks of their
 * own or beside a noun for what a slogan names: "the Roads First agenda", "the slogan Roads First".
 */
export function isSlogan(tokens: TokenTable, { first, end, known }: NamePiece): boolean {
  if (
    known ||
    end - first < 2 ||
    lexicon.organizationHeads.has(tokens.lower(end - 1)) ||
    hasAcronym(tokens, first, end)
  )
    return false;
  if (lexicon.sloganNouns.has(tokens.lower(end))) return true;
  const before = tokens.kind[first - 1] === TokenKind.MARK ? first - 2 : first - 1;
  return lexicon.sloganNouns.has(tokens.lower(before)) || isMarkedOff(tokens, first, end);
}

function isMarkedOff(tokens: TokenTable, first: number, end: number): boolean {
  const after = /^[,.!?]$/.test(tokens.word(end)) ? end + 1 : end;
  return tokens.kind[first - 1] === TokenKind.MARK && tokens.kind[after] === TokenKind.MARK;
}

function hasAcronym(tokens: TokenTable, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (tokens.letterCase[token] === LetterCase.UPPER) return true;
  return false;
}
