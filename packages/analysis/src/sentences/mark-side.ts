import { CharClass, charClassAt } from "./char-class.js";
import { TokenKind, type TokenTable } from "./token-table.js";

/** Which side of a quotation a mark stands on, as far as its shape and the characters beside it tell. */
export const MarkSide = { OPENS: 1, CLOSES: 2, EITHER: 3 } as const;
export type MarkSide = (typeof MarkSide)[keyof typeof MarkSide];

/** Marks that answer each other. Texts mix straight, curly and typed ('' and ``) marks, so these are one family. */
export type MarkFamily = "DOUBLE" | "SINGLE" | "GUILLEMET" | "SINGLE_GUILLEMET" | "CORNER" | "WHITE_CORNER";

/** A mark's family, and the side its shape tells; EITHER where only its place can. */
export interface MarkShape {
  readonly family: MarkFamily;
  readonly side: MarkSide;
}

const SHAPES = new Map<string, MarkShape>([
  ['"', { family: "DOUBLE", side: MarkSide.EITHER }],
  ["＂", { family: "DOUBLE", side: MarkSide.EITHER }],
  ["‟", { family: "DOUBLE", side: MarkSide.OPENS }],
  ["''", { family: "DOUBLE", side: MarkSide.EITHER }],
  ["’’", { family: "DOUBLE", side: MarkSide.CLOSES }],
  ["‘‘", { family: "DOUBLE", side: MarkSide.OPENS }],
  ["“", { family: "DOUBLE", side: MarkSide.OPENS }],
  ["”", { family: "DOUBLE", side: MarkSide.CLOSES }],
  ["‘", { family: "SINGLE", side: MarkSide.OPENS }],
  ["’", { family: "SINGLE", side: MarkSide.CLOSES }],
  ["‛", { family: "SINGLE", side: MarkSide.OPENS }],
  ["'", { family: "SINGLE", side: MarkSide.EITHER }],
  ["＇", { family: "SINGLE", side: MarkSide.EITHER }],
  ["`", { family: "SINGLE", side: MarkSide.OPENS }],
  ["``", { family: "DOUBLE", side: MarkSide.OPENS }],
  ["«", { family: "GUILLEMET", side: MarkSide.OPENS }],
  ["»", { family: "GUILLEMET", side: MarkSide.CLOSES }],
  ["‹", { family: "SINGLE_GUILLEMET", side: MarkSide.OPENS }],
  ["›", { family: "SINGLE_GUILLEMET", side: MarkSide.CLOSES }],
  ["„", { family: "DOUBLE", side: MarkSide.OPENS }],
  ["‚", { family: "SINGLE", side: MarkSide.OPENS }],
  ["「", { family: "CORNER", side: MarkSide.OPENS }],
  ["」", { family: "CORNER", side: MarkSide.CLOSES }],
  ["『", { family: "WHITE_CORNER", side: MarkSide.OPENS }],
  ["』", { family: "WHITE_CORNER", side: MarkSide.CLOSES }],
]);

/** Shape of the token, or null if it is no quotation mark. */
export function markShape(tokens: TokenTable, token: number): MarkShape | null {
  if (tokens.kind[token] !== TokenKind.MARK) return null;
  return SHAPES.get(tokens.word(token)) ?? null;
}

/** Side of the mark by its shape or else by its place: an opening mark has room before it and none after it, a closing one the other way round. */
export function markSide(tokens: TokenTable, token: number): MarkSide | null {
  const shape = markShape(tokens, token);
  if (!shape) return null;
  return shape.side === MarkSide.EITHER
    ? sideByPlace(tokens.text, tokens.start[token]!, tokens.end[token]!)
    : shape.side;
}

/** Side of the mark between `start` and `end` by the characters beside it alone. */
export function sideByPlace(text: string, start: number, end: number): MarkSide {
  const roomBefore = isRoomBefore(text, start);
  const roomAfter = isRoomAfter(text, end);
  if (roomBefore === roomAfter) return MarkSide.EITHER;
  return roomBefore ? MarkSide.OPENS : MarkSide.CLOSES;
}

/** White space, an opening bracket, a dash or another mark that has room before it. */
function isRoomBefore(text: string, start: number): boolean {
  const charClass = charClassAt(text, start - 1);
  if (charClass === CharClass.WHITE) return true;
  return OPENERS.includes(text[start - 1]!);
}

/** White space, or punctuation that nothing begins with. */
function isRoomAfter(text: string, end: number): boolean {
  const charClass = charClassAt(text, end);
  if (charClass === CharClass.WHITE) return true;
  return CLOSERS.includes(text[end]!);
}

const OPENERS = "([{“‘„«—–/-";
const CLOSERS = ")]},.;:!?”’»—–/-…";
