import type { EntityKind } from "@newsgraph/core";
import type { KnownName } from "../lexicon/gazetteer.js";
import type { TokenTable } from "../sentences/token-table.js";

/** One name as it stands in the text, before it is known whose it is. */
export interface NamePiece {
  /** Its tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** What the lexicon knows of exactly these words, or null. */
  readonly known: KnownName | null;
  /** True if a title or honorific stands right before it. */
  readonly titled: boolean;
}

/** A piece with its kind. */
export interface Name extends NamePiece {
  readonly kind: EntityKind;
  readonly rule: string;
  readonly confidence: number;
}

/** The words of a piece in lower case, parted by single spaces: what two writings of one name share. */
export function pieceKey(tokens: TokenTable, piece: { first: number; end: number }): string {
  let key = tokens.lower(piece.first);
  for (let token = piece.first + 1; token < piece.end; token += 1) key += ` ${tokens.lower(token)}`;
  return key;
}

/** The piece as it stands in the text. */
export function pieceText(tokens: TokenTable, piece: { first: number; end: number }): string {
  return tokens.text.slice(tokens.start[piece.first], tokens.end[piece.end - 1]);
}
