import { matchGazetteer } from "../lexicon/gazetteer.js";
import { lexicon } from "../lexicon/lookup.js";
import type { TokenTable } from "../sentences/token-table.js";
import type { Evidence } from "./evidence.js";
import { isHyphen } from "./find-runs.js";
import type { NamePiece } from "./name-piece.js";

/**
 * Cuts a run of name words into names: "European Council President Charles Michel" holds the European Council and Charles
 * Michel. Titles belong to no name. `titled` tells that a title stands before the run.
 */
export function splitRun(
  tokens: TokenTable,
  evidence: Evidence,
  first: number,
  end: number,
  titled: boolean,
  pieces: NamePiece[],
): void {
  let from = first;
  let afterTitle = titled;
  while (from < end) {
    while (from < end && isLink(tokens, from)) from += 1;
    if (from >= end) return;
    const whole = matchGazetteer(tokens, from, end);
    if (whole && from + whole.length === end) {
      pieces.push({ first: from, end, known: whole.known, titled: afterTitle });
      return;
    }
    const title = findTitle(tokens, from, end, whole?.length ?? 0);
    if (title) {
      if (title.first > from) splitUntitled(tokens, evidence, from, title.first, afterTitle, pieces);
      from = title.end;
      afterTitle = true;
      continue;
    }
    splitUntitled(tokens, evidence, from, end, afterTitle, pieces);
    return;
  }
}

/** True if the word is a title before a name, or a role: "President", "Mr". */
export function isTitleWord(word: string): boolean {
  return lexicon.honorifics.has(word) || lexicon.roleNouns.has(word);
}

/** True if the word ends names of organizations, places, laws or happenings. */
export function isHeadWord(word: string): boolean {
  return (
    lexicon.organizationHeads.has(word) ||
    lexicon.placeHeads.has(word) ||
    lexicon.lawHeads.has(word) ||
    lexicon.eventHeads.has(word)
  );
}

/** The first title within the run, with the modifiers before it ("Deputy Prime Minister"); null if there is none. */
function findTitle(
  tokens: TokenTable,
  first: number,
  end: number,
  known: number,
): { first: number; end: number } | null {
  // "King County", "General Motors": a title within a name that ends in a head word is part of that name.
  const endsInHead = isHeadWord(tokens.lower(end - 1));
  for (let token = first; token < end; token += 1) {
    const word = tokens.lower(token);
    if (!isTitleWord(word)) continue;
    if (lexicon.honorifics.has(word) && lexicon.placeStarts.has(word)) continue; // "St. Louis"
    if (endsInHead && token < end - 1 && !lexicon.firstNames.has(tokens.lower(token + 1))) return null;
    if (token === end - 1 && isHeadWord(word) && token > first) return null;
    let from = token;
    while (from > first + known && lexicon.roleModifiers.has(tokens.lower(from - 1))) from -= 1;
    let to = token + 1;
    while (to < end && (isTitleWord(tokens.lower(to)) || tokens.word(to) === ".")) to += 1;
    return { first: from, end: to };
  }
  return null;
}

/** Cuts a stretch without titles at the names the lexicon knows. */
function splitUntitled(
  tokens: TokenTable,
  evidence: Evidence,
  first: number,
  end: number,
  titled: boolean,
  pieces: NamePiece[],
): void {
  let from = first;
  while (from < end && isLink(tokens, from)) from += 1;
  while (end > from && isLink(tokens, end - 1)) end -= 1;
  if (from >= end) return;
  const match = matchGazetteer(tokens, from, end);
  const rest = match ? from + match.length : from;
  if (match && (rest === end || isSeparate(tokens, evidence, match.known.kind, from, rest, end))) {
    pieces.push({ first: from, end: rest, known: match.known, titled: titled && match.known.kind === "PERSON" });
    splitUntitled(tokens, evidence, rest, end, false, pieces);
    return;
  }
  const cut = findKnownTail(tokens, from, end);
  if (cut > from) {
    pieces.push({ first: from, end: cut, known: null, titled });
    splitUntitled(tokens, evidence, cut, end, false, pieces);
    return;
  }
  pieces.push({ first: from, end, known: null, titled });
}

/** True if a known name that begins a stretch is a name of its own, and what follows it another. */
function isSeparate(
  tokens: TokenTable,
  evidence: Evidence,
  kind: string,
  first: number,
  rest: number,
  end: number,
): boolean {
  if (isHyphen(tokens, rest)) return matchGazetteer(tokens, rest + 1, end) !== null || kind === "GROUP";
  if (isHeadWord(tokens.lower(end - 1))) return false;
  const next = tokens.lower(rest);
  if (lexicon.organizationOfHeads.has(next) || lexicon.placeOfHeads.has(next)) return false;
  // "Jordan Maro": a place that is also a first name, before a word nobody knows.
  if (kind === "PLACE" && rest === first + 1 && lexicon.firstNames.has(tokens.lower(first))) return false;
  if (matchGazetteer(tokens, rest, end) !== null) return true;
  if (lexicon.firstNames.has(next) || kind === "GROUP") return true;
  return evidence.seenLower.has(next) && rest === end - 1;
}

/** Where a hyphen joins two known names ("Norway-Sweden"), the token after the first of them; -1 if nowhere. */
function findKnownTail(tokens: TokenTable, first: number, end: number): number {
  for (let token = first + 1; token < end - 1; token += 1)
    if (
      isHyphen(tokens, token) &&
      matchGazetteer(tokens, token + 1, end) &&
      token - first > 1 &&
      lexicon.firstNames.has(tokens.lower(first))
    )
      return token;
  return -1;
}

function isLink(tokens: TokenTable, token: number): boolean {
  const word = tokens.lower(token);
  return word === "-" || word === "." || word === "&" || word === "of" || word === "and" || word === "the";
}
