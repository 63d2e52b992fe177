import { TokenKind } from "../sentences/token-table.js";
import { isParticiple } from "./clause-verb.js";
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
  if (!text.isWord(token) && !text.isNumber(token) && text.tokens.kind[token] !== TokenKind.SYMBOL) return -1;
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
    if (
      text.regionAt[token]! >= 0 ||
      !(text.isWord(token) || text.isNumber(token) || text.tokens.kind[token] === TokenKind.SYMBOL)
    )
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
