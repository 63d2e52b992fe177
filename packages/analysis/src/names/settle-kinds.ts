import { knownName } from "../lexicon/gazetteer.js";
import { lexicon } from "../lexicon/lookup.js";
import { TokenKind, type TokenTable } from "../sentences/token-table.js";
import { classify, type Reading } from "./classify.js";
import type { Evidence } from "./evidence.js";
import { KindVotes } from "./kind-votes.js";
import { type Name, type NamePiece, pieceKey } from "./name-piece.js";
import { isHeadWord, isTitleWord } from "./split-run.js";

/** A reading at least this sure makes the parts of a person's name speak for the same words elsewhere. */
const SURE = 0.55;
/** What the speaking parts must be sure of where they are ordinary words, or known for something else ("Korea"). */
const VERY_SURE = 0.8;
/** How much a surname or first name of a person named in full counts where it stands alone. */
const PART_WEIGHT = 2;

/**
 * Gives every piece its kind. All pieces of one wording have one kind, the one with the most weight over the whole text:
 * a name that is a mystery in one sentence is clear in another. Pieces that nothing speaks for are dropped.
 */
export function settleKinds(tokens: TokenTable, evidence: Evidence, pieces: readonly NamePiece[]): Name[] {
  const readings = pieces.map((piece) => classify(tokens, piece));
  const keys = pieces.map((piece) => pieceKey(tokens, piece));
  const votes = new KindVotes();
  const supported = new Set<string>();
  pieces.forEach((piece, index) => {
    const { kind, weight } = readings[index]!;
    if (kind !== "OTHER") votes.add(keys[index]!, kind, weight);
    if (!isDoubtful(tokens, evidence, piece, readings[index]!)) supported.add(keys[index]!);
    if (kind !== "PERSON" || weight < SURE || piece.end - piece.first < 2) return;
    for (const token of [piece.first, piece.end - 1]) {
      if (weight < VERY_SURE && (lexicon.ordinary.has(tokens.lower(token)) || knownName(tokens.lower(token)))) continue;
      votes.add(tokens.lower(token), "PERSON", PART_WEIGHT);
      supported.add(tokens.lower(token));
    }
  });

  for (const [index, piece] of pieces.entries()) {
    if (piece.known || piece.titled || piece.end - piece.first > 1) continue;
    const place = placeOfPeople(keys[index]!, supported);
    if (place === null) continue;
    votes.add(keys[index]!, "GROUP", PART_WEIGHT);
    votes.add(place, "PLACE", readings[index]!.weight);
  }

  const names: Name[] = [];
  pieces.forEach((piece, index) => {
    if (!supported.has(keys[index]!)) return;
    const { first, end, known, titled } = piece;
    // OTHER only if nothing speaks for another kind.
    const kind = votes.best(keys[index]!) ?? "OTHER";
    const rule = kind === readings[index]!.kind ? readings[index]!.rule : "names/elsewhere";
    names.push({ first, end, known, titled, kind, rule, confidence: CONFIDENCE[rule] ?? UNMEASURED });
  });
  const counts = new Map<string, number>();
  for (const name of names) count(counts, pieceKey(tokens, name));
  return names.filter((name) => name.kind !== "OTHER" || name.known || counts.get(pieceKey(tokens, name))! > 1);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
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
  return evidence.initial[piece.first] === 1 && reading.weight < VERY_SURE;
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

/** Of the names each rule finds, the share that is right to the character and in kind, on newspapers annotated by hand. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  "names/known": 0.93,
  "names/first-name": 0.86,
  "names/title": 0.82,
  "names/organization-head": 0.75,
  "names/context": 0.75,
  "names/elsewhere": 0.75,
  "names/acronym": 0.67,
  "names/place-head": 0.6,
  "names/shape": 0.5,
};
/** For rules met too seldom to be measured. */
const UNMEASURED = 0.5;

/** Endings of words for people after a place, and what they take off it: "Vestrian" of Vestria, "Corlander" of Corland. */
const DEMONYM_ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["n", ""],
  ["an", ""],
  ["ian", ""],
  ["ian", "y"],
  ["er", ""],
  ["ese", ""],
  ["ese", "e"],
  ["i", ""],
  ["ish", ""],
];

/** The supported name of which a word may be the demonym; null if there is none. */
function placeOfPeople(word: string, supported: ReadonlySet<string>): string | null {
  const singular = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  for (const [ending, instead] of DEMONYM_ENDINGS) {
    if (!singular.endsWith(ending) || singular.length <= ending.length + 3) continue;
    const stem = singular.slice(0, -ending.length) + instead;
    if (supported.has(stem)) return stem;
  }
  return null;
}
