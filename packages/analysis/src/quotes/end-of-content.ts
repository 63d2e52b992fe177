import { Stop } from "../sentences/token-table.js";
import { isParticiple } from "./clause-verb.js";
import { AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from "./function-words.js";
import type { QuoteText } from "./quote-text.js";

/** No sentence of prose has more tokens; it bounds the look ahead, so that a text without stops takes no quadratic time. */
export const LONGEST_CONTENT = 250;

/** After a comma these take the sentence back from the speaker to the writer. */
export const WRITERS_TURN = new Set(
  "which who while though although where according compared despite whereas".split(" "),
);
const WRITERS_TURN_AFTER_DASH = new Set("though although a an the which there something".split(" "));
/** "and he said", ", but Jane Doe told": how far to look for the cue of a coordinated clause. */
const LONGEST_COORDINATED_SUBJECT = 6;

/** Where the content that begins at `first` ends: at the end of the sentence, or where the writer speaks again. */
export function endOfContent(
  text: QuoteText,
  first: number,
  sentenceEnd: number,
  isCue: (token: number) => boolean,
  cut: { readonly isNounPhrase?: boolean; readonly isSubordinate?: boolean } = {},
): number {
  const end = Math.min(sentenceEnd, first + LONGEST_CONTENT);
  for (let token = first; token < end; token += 1) {
    const region = text.regionAt[token]!;
    if (region >= 0) {
      // A quotation of several sentences is not cut at the first.
      token = text.regions[region]!.endToken - 1;
      const endsWithComma = text.isComma(token - 1);
      if (
        (cut.isNounPhrase && isPunctuation(text, token - 1)) ||
        (endsWithComma && isWritersTurn(text, token + 1, end, isCue))
      ) {
        return token + 1;
      }
      continue;
    }
    const lower = text.tokens.lower(token);
    // A stop within a sentence, where the next word is not capitalised, ends the content all the same.
    if (lower === ";" || (text.tokens.stop[token] === Stop.FINAL && lower === ".")) return token;
    if (lower === "according" && text.is(token + 1, "to")) return trimComma(text, first, token);
    if (text.isComma(token)) {
      if (isWritersTurn(text, token + 1, end, isCue)) return token;
      if (cut.isSubordinate && startsMainClause(text, token + 1)) return token;
    } else if (text.isDash(token)) {
      const next = text.tokens.lower(token + 1);
      if (WRITERS_TURN_AFTER_DASH.has(next)) return token;
      if (COORDINATORS.has(next) && startsCueClause(text, token + 2, end, isCue)) return token;
    } else if (
      COORDINATORS.has(lower) &&
      (startsCueClause(text, token + 1, end, isCue) ||
        ((cut.isNounPhrase || text.regionEndsAt(token - 1)) && isPastVerb(text, token + 1)))
    ) {
      return token;
    }
  }
  return Math.max(end, endOfRegionAt(text, end - 1));
}

/** True if what follows a comma is the writer's again: "which", a participle, another cue, a tag. */
function isWritersTurn(text: QuoteText, token: number, end: number, isCue: (token: number) => boolean): boolean {
  const lower = text.tokens.lower(token);
  if (WRITERS_TURN.has(lower) || isParticiple(text, token)) return true;
  if (COORDINATORS.has(lower) && startsCueClause(text, token + 1, end, isCue)) return true;
  return startsTag(text, token, end, isCue);
}

/** True if a name, a determiner or a pronoun, as a main clause begins with, stands here. */
function startsMainClause(text: QuoteText, token: number): boolean {
  const lower = text.tokens.lower(token);
  return text.isCapital(token) || SUBJECT_PRONOUNS.has(lower) || DETERMINERS.has(lower);
}

function isPunctuation(text: QuoteText, token: number): boolean {
  return text.isComma(token) || text.tokens.stop[token]! !== Stop.NONE;
}

/** Past the region that the token stands in; the token itself if it stands in none. */
function endOfRegionAt(text: QuoteText, token: number): number {
  const region = text.regionAt[token] ?? -1;
  return region < 0 ? token : text.regions[region]!.endToken;
}

function trimComma(text: QuoteText, first: number, token: number): number {
  return token - 1 > first && text.isComma(token - 1) ? token - 1 : token;
}

/** "…, Jane Doe said.": a tag in the middle or at the end, which nothing that is said follows. */
function startsTag(text: QuoteText, from: number, end: number, isCue: (token: number) => boolean): boolean {
  const limit = Math.min(end, from + LONGEST_COORDINATED_SUBJECT);
  for (let token = from; token < limit && text.regionAt[token]! < 0; token += 1) {
    const lower = text.tokens.lower(token);
    if (isCue(token)) return token > from ? endsTag(text, token + 1, end) : true;
    if (!text.isCapital(token) && !SUBJECT_PRONOUNS.has(lower) && !AUXILIARIES.has(lower) && !isAdverb(lower))
      return false;
  }
  return false;
}

function endsTag(text: QuoteText, token: number, end: number): boolean {
  return (
    token >= end ||
    !(text.isWord(token) || text.isNumber(token)) ||
    PREPOSITIONS.has(text.tokens.lower(token)) ||
    text.isTimeWord(token)
  );
}

/** After closing marks and "and", a past verb goes on with what the speaker did. */
function isPastVerb(text: QuoteText, token: number): boolean {
  return text.isLower(token) && text.tokens.lower(token).endsWith("ed");
}

/** True if a cue with at most a short subject begins here: "said", "also called", "he said", "Jane Doe told". */
function startsCueClause(text: QuoteText, from: number, end: number, isCue: (token: number) => boolean): boolean {
  const limit = Math.min(end, from + LONGEST_COORDINATED_SUBJECT);
  for (let token = from; token < limit; token += 1) {
    if (text.regionAt[token]! >= 0) return false;
    if (isCue(token)) return true;
    const lower = text.tokens.lower(token);
    const mayGoOn =
      text.isCapital(token) ||
      SUBJECT_PRONOUNS.has(lower) ||
      AUXILIARIES.has(lower) ||
      isAdverb(lower) ||
      (DETERMINERS.has(lower) && token === from) ||
      (token > from && DETERMINERS.has(text.tokens.lower(from)) && text.isLower(token) && !PREPOSITIONS.has(lower));
    if (!mayGoOn) return false;
  }
  return false;
}

/** `end` without the full stop that ends a sentence there, if it stands outside quotation marks. */
export function withoutFinalStop(text: QuoteText, end: number): number {
  return text.tokens.stop[end - 1] === Stop.FINAL && text.regionAt[end - 1]! < 0 ? end - 1 : end;
}
