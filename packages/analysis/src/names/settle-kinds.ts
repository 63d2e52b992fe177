import type { EntityKind } from "@newsgraph/core";
import { lexicon } from "../lexicon/lookup.js";
import { TokenKind, type TokenTable } from "../sentences/token-table.js";
import { classify, type Reading } from "./classify.js";
import type { Evidence } from "./evidence.js";
import { type Name, type NamePiece, pieceKey } from "./name-piece.js";
import { isHeadWord, isTitleWord } from "./split-run.js";

/** A reading at least this sure makes the parts of a person's name speak for the same words elsewhere. */
const SURE = 0.55;
/** How much a surname or first name of a person named in full counts where it stands alone. */
const PART_WEIGHT = 1.2;

/**
 * Gives every piece its kind. All pieces of one wording have one kind, the one with the most weight over the whole text:
 * a name that is a mystery in one sentence is clear in another. Pieces that nothing speaks for are dropped.
 */
export function settleKinds(tokens: TokenTable, evidence: Evidence, pieces: readonly NamePiece[]): Name[] {
  const readings = pieces.map((piece) => classify(tokens, piece));
  const keys = pieces.map((piece) => pieceKey(tokens, piece));
  const votes = new Map<string, Map<EntityKind, number>>();
  const supported = new Set<string>();
  pieces.forEach((piece, index) => {
    const { kind, weight } = readings[index]!;
    vote(votes, keys[index]!, kind, weight);
    if (!isDoubtful(tokens, evidence, piece, readings[index]!)) supported.add(keys[index]!);
    if (kind !== "PERSON" || weight < SURE || piece.end - piece.first < 2) return;
    for (const token of [piece.first, piece.end - 1]) {
      vote(votes, tokens.lower(token), "PERSON", PART_WEIGHT);
      supported.add(tokens.lower(token));
    }
  });

  const names: Name[] = [];
  pieces.forEach((piece, index) => {
    if (!supported.has(keys[index]!)) return;
    names.push({ ...piece, ...settle(readings[index]!, votes.get(keys[index]!)!) });
  });
  const counts = new Map<string, number>();
  for (const name of names) count(counts, pieceKey(tokens, name));
  return names.filter((name) => name.kind !== "OTHER" || name.known || counts.get(pieceKey(tokens, name))! > 1);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function vote(votes: Map<string, Map<EntityKind, number>>, key: string, kind: EntityKind, weight: number): void {
  const ofKey = votes.get(key) ?? new Map<EntityKind, number>();
  votes.set(key, ofKey);
  ofKey.set(kind, (ofKey.get(kind) ?? 0) + weight);
}

/**
 * True if nothing but a capital speaks for a piece: ordinary words ("the Council", "Social Media"), words that the text
 * also has in lower case, and a single word that begins a sentence.
 */
function isDoubtful(tokens: TokenTable, evidence: Evidence, piece: NamePiece, reading: Reading): boolean {
  if (piece.known || (piece.titled && reading.kind === "PERSON")) return false;
  if (piece.end - piece.first > 1) return reading.rule === "names/shape" && isOrdinary(tokens, evidence, piece);
  const word = tokens.lower(piece.first);
  if (isOrdinary(tokens, evidence, piece) || isHeadWord(word) || lexicon.roleModifiers.has(word)) return true;
  if (lexicon.plainAcronyms.has(word) || tokens.word(piece.first).length < 2) return true;
  return evidence.initial[piece.first] === 1;
}

/** True if every word of the piece is an ordinary one, by the lexicon or by the text itself. */
function isOrdinary(tokens: TokenTable, evidence: Evidence, { first, end }: NamePiece): boolean {
  for (let token = first; token < end; token += 1) {
    const word = tokens.lower(token);
    if (tokens.kind[token] !== TokenKind.WORD) continue;
    if (!lexicon.ordinary.has(word) && !evidence.seenLower.has(word) && !isTitleWord(word)) return false;
  }
  return true;
}

function settle(
  own: Reading,
  votes: ReadonlyMap<EntityKind, number>,
): { kind: EntityKind; rule: string; confidence: number } {
  let best: EntityKind = own.kind;
  for (const [kind, weight] of votes) if (weight > (votes.get(best) ?? 0)) best = kind;
  if (best === own.kind) return { kind: best, rule: own.rule, confidence: own.weight };
  return { kind: best, rule: "names/elsewhere", confidence: 0.7 };
}
