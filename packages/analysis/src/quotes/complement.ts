import { Stop } from "../sentences/token-table.js";
import { Frame } from "./cues.js";
import type { Cue } from "./find-cues.js";
import {
  APPROXIMATIONS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from "./function-words.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** What stands after a cue: the one spoken to, when and where, and then perhaps the words said. */
export interface AfterCue {
  /** From the cue to the content: addressee, time, channel. */
  readonly modifiers: TokenSpan;
  /** First token of the content, or -1 if none follows. */
  readonly content: number;
}

/** No addressee and no phrase of time or place is longer. */
const LONGEST_PHRASE = 12;
/** More phrases than this between cue and content are not read; what follows is taken as content. */
const MOST_PHRASES = 4;

/** No sentence of prose has more tokens; it bounds the look ahead, so that a text without stops takes no quadratic time. */
export const LONGEST_CONTENT = 250;

/** Reads on from the cue to where its content begins. */
export function readAfterCue(text: QuoteText, cue: Cue, end: number): AfterCue {
  const { frames } = cue.form;
  let token = cue.end;
  const at = (content: number): AfterCue => ({
    modifiers: { first: cue.end, end: content < 0 ? token : content },
    content,
  });
  if ((frames & Frame.TOLD) !== 0) {
    const addressee = endOfAddressee(text, token, end);
    // "told to leave", "asked about it" have no addressee; "asked whether" neither.
    if (addressee > token) token = addressee;
  }
  for (let phrase = 0; phrase < MOST_PHRASES && token < end; phrase += 1) {
    const next = endOfModifier(text, token, end, frames);
    if (next === token) break;
    token = next;
  }
  if (token >= end) return at(-1);
  // "said, however, that": an insertion between commas right after the cue.
  if (text.isComma(token)) {
    const closing = nextComma(text, token + 1, Math.min(end, token + 8));
    if (
      closing > 0 &&
      (text.is(closing + 1, "that") || text.regionStartsAt(closing + 1)) &&
      text.regionAt[token + 1]! < 0
    )
      token = closing + 1;
  }
  return at(contentStart(text, token, end, frames));
}

function nextComma(text: QuoteText, from: number, end: number): number {
  for (let token = from; token < end; token += 1) if (text.isComma(token)) return token;
  return -1;
}

/** Where the content begins if it begins at `token`, an introducing comma or colon left out; -1 if no content can begin there. */
function contentStart(text: QuoteText, token: number, end: number, frames: number): number {
  const lower = text.tokens.lower(token);
  if (lower === ":" || lower === "," || text.isDash(token)) {
    if (token + 1 < end && text.regionStartsAt(token + 1)) return token + 1;
    if (lower === "," && text.is(token + 1, "that") === false) return -1;
    return lower === ":" && token + 1 < end ? token + 1 : -1;
  }
  if (text.regionStartsAt(token)) return token;
  if (lower === "to") return (frames & Frame.TO) !== 0 ? token : -1;
  if (lower === "that") return (frames & (Frame.CLAUSE | Frame.THAT | Frame.OBJECT)) !== 0 ? token : -1;
  if (QUESTION_WORDS.has(lower)) return (frames & (Frame.CLAUSE | Frame.THAT)) !== 0 ? token : -1;
  if (!text.isWord(token) && !text.isNumber(token) && text.tokens.kind[token] !== 4) return -1;
  if ((frames & Frame.OBJECT) !== 0) return token;
  if (COORDINATORS.has(lower) || lower === "as" || lower === "while" || lower === "when" || lower === "so") return -1;
  if (PREPOSITIONS.has(lower) && !APPROXIMATIONS.has(lower))
    return (frames & Frame.CLAUSE) !== 0 && lower !== "of" && lower !== "about" && lower !== "for" ? token : -1;
  // "recalled saying", "suggested using": no clause.
  if (isParticiple(text, token)) return -1;
  if ((frames & Frame.CLAUSE) !== 0) return token;
  return (frames & Frame.TO) !== 0 && findTo(text, token, end) > 0 ? token : -1;
}

/** "urged voters to stay": the "to" after the one spoken to. */
function findTo(text: QuoteText, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_PHRASE);
  for (let token = from; token < limit && !text.isComma(token); token += 1) if (text.is(token, "to")) return token;
  return -1;
}

/** Past the one spoken to: a pronoun, a name, or a noun with what stands before it. `from` if there is none. */
function endOfAddressee(text: QuoteText, from: number, end: number): number {
  const lower = text.tokens.lower(from);
  if (from >= end || text.regionAt[from]! >= 0) return from;
  if (OBJECT_PRONOUNS.has(lower)) return from + 1;
  if (
    lower === "that" ||
    QUESTION_WORDS.has(lower) ||
    lower === "to" ||
    !(text.isWord(from) || text.isNumber(from) || text.tokens.word(from).startsWith("@"))
  )
    return from;
  if (SUBJECT_PRONOUNS.has(lower) || PREPOSITIONS.has(lower)) return from;
  return endOfNounPhrase(text, from, end);
}

/**
 * Past the noun phrase that begins at `from`, for lack of a parser by the case of its words: a determiner and adjectives,
 * then a run of names or a run of nouns. A name after a noun, a determiner or a pronoun begins the next phrase.
 */
export function endOfNounPhrase(text: QuoteText, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_PHRASE);
  let token = from;
  let seenNoun = false;
  let seenName = false;
  const determined = DETERMINERS.has(text.tokens.lower(token));
  if (determined) token += 1;
  for (; token < limit; token += 1) {
    const lower = text.tokens.lower(token);
    if (lower === "'s" || lower === "'") {
      seenNoun = false;
      seenName = false;
      continue;
    }
    if (text.tokens.word(token) === "-" || text.is(token, "&")) continue;
    if (text.regionAt[token]! >= 0 || !(text.isWord(token) || text.isNumber(token) || text.tokens.kind[token] === 4))
      break;
    if (text.isDayOrMonth(token) && seenNoun) break;
    if (
      token > from &&
      (DETERMINERS.has(lower) ||
        SUBJECT_PRONOUNS.has(lower) ||
        AUXILIARIES.has(lower) ||
        lower === "to" ||
        QUESTION_WORDS.has(lower) ||
        lower === "that")
    )
      break;
    if (lower === "of" && seenNoun) {
      const next = endOfNounPhrase(text, token + 1, limit);
      return next > token + 1 ? next : token;
    }
    if (PREPOSITIONS.has(lower) || COORDINATORS.has(lower)) break;
    if (text.isCapital(token)) {
      if (seenNoun && !seenName && !determined) break;
      if (
        seenNoun &&
        !text.isCapital(token - 1) &&
        text.tokens.word(token - 1) !== "-" &&
        !text.isNumber(token - 1) &&
        token - 1 > from
      )
        break;
      seenName = true;
    } else if (text.isLower(token) && seenName && !determined) break;
    seenNoun = true;
  }
  return token;
}

/** Past one adverb, date, or phrase of time, place or channel that begins at `from`; `from` if none does. */
function endOfModifier(text: QuoteText, from: number, end: number, frames: number): number {
  const lower = text.tokens.lower(from);
  if (text.regionAt[from]! >= 0 || (lower === "to" && (frames & Frame.TO) !== 0)) return from;
  if (isAdverb(lower) && !text.isCapital(from)) return from + 1;
  if (text.isDayOrMonth(from) || (text.isTimeWord(from) && text.isDayOrMonth(from - 1)))
    return endOfDate(text, from, end);
  if (
    (lower === "last" || lower === "this" || lower === "earlier" || lower === "late" || lower === "early") &&
    text.isTimeWord(from + 1)
  )
    return endOfDate(text, from + 1, end);
  if (!PREPOSITIONS.has(lower) || lower === "of" || lower === "like") return from;
  if (APPROXIMATIONS.has(lower) && (text.isNumber(from + 1) || text.is(from + 1, "least") || text.is(from + 1, "most")))
    return from;
  const next = endOfNounPhrase(text, from + 1, end);
  // "spoke about the plan": about and for belong to the content, but not in "said for the first time that".
  if ((lower === "about" || lower === "for") && !text.is(next, "that")) return from;
  return next > from + 1 ? next : from;
}

function endOfDate(text: QuoteText, from: number, end: number): number {
  let token = from + 1;
  while (token < end && (text.isTimeWord(token) || text.isNumber(token))) token += 1;
  if (text.isComma(token) && text.isNumber(token + 1) && text.isComma(token + 2)) token += 3;
  return token;
}

/** After a comma these take the sentence back from the speaker to the writer. */
export const WRITERS_TURN = new Set(
  "which who while though although where according compared despite whereas".split(" "),
);
const WRITERS_TURN_AFTER_DASH = new Set("though although a an the which there something".split(" "));
/** Words in -ing that are no participles. */
const NO_PARTICIPLES = new Set(
  "including during nothing something anything everything morning evening king spring being having bring string thing wing sling cling swing".split(
    " ",
  ),
);
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

/** "…, saying", "…, a day after": what goes on after a comma with a participle tells what the speaker did. */
export function isParticiple(text: QuoteText, token: number): boolean {
  const lower = text.tokens.lower(token);
  return text.isLower(token) && lower.length > 4 && lower.endsWith("ing") && !NO_PARTICIPLES.has(lower);
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
