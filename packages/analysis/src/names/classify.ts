import type { EntityKind } from "@newsgraph/core";
import { matchGazetteer } from "../lexicon/gazetteer.js";
import { lexicon } from "../lexicon/lookup.js";
import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";
import type { NamePiece } from "./name-piece.js";
import { isTitleWord } from "./split-run.js";

/** What a piece's own words and its neighbours say of its kind. */
export interface Reading {
  readonly kind: EntityKind;
  readonly rule: string;
  /** How much it counts against other readings of the same words, 0 to 1. */
  readonly weight: number;
}

/** Head words that are surnames too: after a first name they end a person's name ("Lena Hill"). */
const SURNAME_HEADS = new Set(
  "hill hall lane park woods banks church post lake day rivers ford fields forest street mills pool wells bridges bay house price power star guy brooks king law rice cook green may sun zone point wing bar band bridge cross castle land press marsh read bush field reed bell love bond temple range ridge moor pike stone story grove court gardens garden".split(
    " ",
  ),
);
/** Endings of names of towns and lands. */
const PLACE_ENDING = /(?:stan|ville|burg|burgh|shire|pur|abad|grad|sk|land|ton|ford|borough|istan|polis)$/;

/** Reads the kind of a piece. */
export function classify(tokens: TokenTable, piece: NamePiece): Reading {
  const { first, end, known } = piece;
  const firstWord = tokens.lower(first);
  const lastWord = tokens.lower(end - 1);
  if (known && !(piece.titled && known.kind === "PLACE"))
    return { kind: known.kind, rule: "names/known", weight: 0.95 };
  if (tokens.kind[end - 1] === TokenKind.NUMBER && lexicon.lawParts.has(firstWord))
    return { kind: "LAW", rule: "names/law-part", weight: 0.85 };
  return end - first === 1 ? classifyWord(tokens, piece) : classifyPhrase(tokens, piece, firstWord, lastWord);
}

function classifyPhrase(tokens: TokenTable, piece: NamePiece, firstWord: string, lastWord: string): Reading {
  const { first, end } = piece;
  const of = findOf(tokens, first, end);
  const head = of > first ? tokens.lower(of - 1) : lastWord;
  const startsAsPerson = lexicon.firstNames.has(firstWord) && of < 0;
  const namedAfter = kindNamedAfterPeople(tokens, piece);
  if (namedAfter) return { kind: namedAfter, rule: "names/named-after", weight: 0.85 };
  if (startsAsPerson && end - first === 2 && SURNAME_HEADS.has(lastWord))
    return { kind: "PERSON", rule: "names/first-name", weight: 0.8 };
  if (lexicon.lawHeads.has(head)) return { kind: "LAW", rule: "names/law-head", weight: 0.75 };
  if (of > first && lexicon.organizationOfHeads.has(head))
    return { kind: "ORGANIZATION", rule: "names/organization-head", weight: 0.85 };
  if (of > first && lexicon.placeOfHeads.has(head)) return { kind: "PLACE", rule: "names/place-head", weight: 0.8 };
  if (lexicon.eventStarts.has(firstWord)) return { kind: "EVENT", rule: "names/event-head", weight: 0.7 };
  if (lexicon.organizationHeads.has(head))
    return { kind: "ORGANIZATION", rule: "names/organization-head", weight: 0.85 };
  if (lexicon.placeHeads.has(head)) return { kind: "PLACE", rule: "names/place-head", weight: 0.8 };
  if (lexicon.eventHeads.has(head)) return { kind: "EVENT", rule: "names/event-head", weight: 0.65 };
  if (piece.titled) return { kind: "PERSON", rule: "names/title", weight: 0.92 };
  if (startsAsPerson) return { kind: "PERSON", rule: "names/first-name", weight: 0.9 };
  if (lexicon.placeStarts.has(firstWord)) return { kind: "PLACE", rule: "names/place-head", weight: 0.75 };
  if (hasAmpersand(tokens, first, end)) return { kind: "ORGANIZATION", rule: "names/ampersand", weight: 0.8 };
  if (hasAcronym(tokens, first, end)) return { kind: "ORGANIZATION", rule: "names/acronym", weight: 0.5 };
  const neighbours = classifyByNeighbours(tokens, piece);
  if (neighbours && neighbours.weight >= 0.6) return neighbours;
  if (hasOrdinaryWord(tokens, first, end)) return { kind: "OTHER", rule: "names/shape", weight: 0.35 };
  return { kind: "PERSON", rule: "names/shape", weight: 0.55 };
}

/** What is named after people ("Lena Tarrow Show", "Marlow PAC", "Varg & Quill"), though its words are people's names; null if the name is a person's own. */
export function kindNamedAfterPeople(tokens: TokenTable, { first, end }: NamePiece): "WORK" | "ORGANIZATION" | null {
  if (end - first < 2) return null;
  const last = tokens.lower(end - 1);
  if (last === "show") return "WORK";
  return last === "pac" || (hasAmpersand(tokens, first, end) && !lexicon.firstNames.has(last)) ? "ORGANIZATION" : null;
}

function classifyWord(tokens: TokenTable, piece: NamePiece): Reading {
  const { first } = piece;
  const word = tokens.lower(first);
  const isAcronym = tokens.letterCase[first] === LetterCase.UPPER;
  if (piece.titled && !isAcronym) return { kind: "PERSON", rule: "names/title", weight: 0.85 };
  const neighbours = classifyByNeighbours(tokens, piece);
  if (isAcronym && (neighbours?.weight ?? 0) < 0.7)
    return { kind: "ORGANIZATION", rule: "names/acronym", weight: 0.55 };
  if (neighbours && neighbours.weight >= 0.6) return neighbours;
  if (lexicon.firstNames.has(word)) return { kind: "PERSON", rule: "names/first-name", weight: 0.6 };
  if (PLACE_ENDING.test(word)) return { kind: "PLACE", rule: "names/place-ending", weight: 0.5 };
  return neighbours ?? { kind: "OTHER", rule: "names/shape", weight: 0.3 };
}

/** True if a word stands here that names of people hardly ever have. */
function hasOrdinaryWord(tokens: TokenTable, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1)
    if (lexicon.ordinary.has(tokens.lower(token)) || isTitleWord(tokens.lower(token))) return true;
  return false;
}

/** What the words around a name tell of it, or null. */
function classifyByNeighbours(tokens: TokenTable, { first, end }: NamePiece): Reading | null {
  const before = tokens.lower(first - 1);
  const after = tokens.lower(end);
  if (isDateline(tokens, first, end)) return context("PLACE", 0.8);
  if (after === "," && matchGazetteer(tokens, end + 1, end + 4)?.known.kind === "PLACE") return context("PLACE", 0.7);
  if (lexicon.placePrepositions.has(before)) return context("PLACE", 0.65);
  if (lexicon.placeFollowers.has(after)) return context("PLACE", 0.6);
  if (lexicon.personVerbs.has(after) || lexicon.personFollowers.has(after)) return context("PERSON", 0.6);
  // An age: "Lena Hill, 45, ..."
  if (after === "," && tokens.kind[end + 1] === TokenKind.NUMBER && tokens.word(end + 2) === ",")
    return context("PERSON", 0.8);
  if (lexicon.weakPlacePrepositions.has(before)) return context("PLACE", 0.45);
  if (before === "the" && tokens.letterCase[end] !== LetterCase.LOWER) return context("ORGANIZATION", 0.4);
  return null;
}

function context(kind: EntityKind, weight: number): Reading {
  return { kind, rule: "names/context", weight };
}

/** "ALDEN (Agency) - ", "ALDEN, May 4 —": a name in capitals that begins its paragraph, before a bracket or dash. */
function isDateline(tokens: TokenTable, first: number, end: number): boolean {
  if (tokens.letterCase[first] !== LetterCase.UPPER) return false;
  if (first > 0 && tokens.paragraph[first - 1] === tokens.paragraph[first]) return false;
  return /^(?:[(–—]|--?|,)$/.test(tokens.word(end)) && tokens.paragraph[end] === tokens.paragraph[first];
}

function findOf(tokens: TokenTable, first: number, end: number): number {
  for (let token = first + 1; token < end - 1; token += 1) {
    const word = tokens.lower(token);
    if (word === "of" || word === "for" || word === "on" || word === "against") return token;
  }
  return -1;
}

/** True if the name joins others as firms do: "Varg & Quill". */
export function hasAmpersand(tokens: TokenTable, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (tokens.word(token) === "&") return true;
  return false;
}

/** True if one of the words is an acronym of at least two letters that is no initial ("J.D." has a full stop). */
function hasAcronym(tokens: TokenTable, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1)
    if (
      tokens.letterCase[token] === LetterCase.UPPER &&
      !tokens.word(token).includes(".") &&
      !/^[IVX]+$/.test(tokens.word(token))
    )
      return true;
  return false;
}
