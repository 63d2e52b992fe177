import { TokenKind } from "../sentences/token-table.js";
import { cueForms } from "./cues.js";
import type { Cue } from "./find-cues.js";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./function-words.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** A subject with all its titles and prepositional phrases is no longer than this; it bounds the walk back. */
const LONGEST_SUBJECT = 30;
/** "said Jane Doe, …": the name with its titles. */
const LONGEST_INVERTED_SUBJECT = 16;

/** Finds the words before the verb group that name its subject, at or after `bound`; null if there are none. */
export function findSubjectBefore(text: QuoteText, groupFirst: number, bound: number): TokenSpan | null {
  let last = groupFirst - 1;
  last = skipTimeBack(text, last, bound);
  if (last < bound || text.regionAt[last]! >= 0) return null;
  const lower = text.tokens.lower(last);
  if (SUBJECT_PRONOUNS.has(lower) || lower === "everyone" || lower === "someone") return { first: last, end: last + 1 };
  if (lower === "who" || lower === "which" || lower === "whom") {
    const before = text.isComma(last - 1) || text.isDash(last - 1) ? last - 2 : last - 1;
    return before >= bound ? nounPhraseBack(text, before, bound) : null;
  }
  if (text.isComma(last) || text.isDash(last)) return findSubjectAcrossComma(text, last, bound);
  if (COORDINATORS.has(lower)) return null;
  return nounPhraseBack(text, last, bound);
}

/** "Trump on Saturday said", "Smith last week told": steps back over the time between a subject and its verb. */
function skipTimeBack(text: QuoteText, from: number, bound: number): number {
  let last = from;
  while (last > bound) {
    const lower = text.tokens.lower(last);
    const isYear = text.isNumber(last) && (text.isDayOrMonth(last - 1) || text.is(last - 1, "in"));
    if (text.isTimeWord(last) || isYear) last -= 1;
    else if (
      last < from &&
      (lower === "on" ||
        lower === "last" ||
        lower === "this" ||
        lower === "in" ||
        lower === "late" ||
        lower === "early")
    )
      last -= 1;
    else break;
  }
  return last;
}

/** "Jane Doe, who leads the party, said": the noun phrase before the comma that opens the insertion. */
function findSubjectAcrossComma(text: QuoteText, comma: number, bound: number): TokenSpan | null {
  let lowest = comma;
  while (lowest > bound && comma - lowest < LONGEST_SUBJECT * 2 && text.regionAt[lowest - 1]! < 0) lowest -= 1;
  let first = lowest;
  // The first part between commas that begins like a subject is the subject; those before it tell when and where.
  for (let token = lowest; token <= comma; token += 1) {
    if (token < comma && !text.isComma(token) && !(text.isDash(token) && token > first)) continue;
    if (token > first && text.regionAt[first]! < 0) {
      const start = skipLinkingWords(text, first, token);
      if (start < token && beginsSubject(text, start) && !hasFiniteVerb(text, start, token)) {
        return nounPhraseBack(text, token - 1, start) ?? { first: start, end: token };
      }
    }
    first = token + 1;
  }
  return null;
}

function skipLinkingWords(text: QuoteText, from: number, end: number): number {
  let token = from;
  while (token < end && (COORDINATORS.has(text.tokens.lower(token)) || isAdverb(text.tokens.lower(token)))) token += 1;
  return token;
}

function beginsSubject(text: QuoteText, token: number): boolean {
  const lower = text.tokens.lower(token);
  if (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || RELATIVE_PRONOUNS.has(lower)) return false;
  // "Speaking on Monday, Doe …", "Asked about it, Doe …"
  if (!text.isCapital(token + 1) && (lower.endsWith("ing") || lower.endsWith("ed"))) return false;
  return text.isCapital(token) || DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || lower.endsWith("s");
}

function hasFiniteVerb(text: QuoteText, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (AUXILIARIES.has(text.tokens.lower(token))) return true;
  return false;
}

/** The noun phrase that ends with `last`: back to where a clause begins. */
function nounPhraseBack(text: QuoteText, last: number, bound: number): TokenSpan | null {
  let first = last + 1;
  const lowest = Math.max(bound, last - LONGEST_SUBJECT);
  if (text.is(last, ")")) {
    // "Jane Doe (R-Ohio) said"
    let open = last;
    while (open > lowest && !text.is(open, "(")) open -= 1;
    if (open > lowest) first = open;
  }
  while (first > lowest && isOfNounPhrase(text, first - 1, first, last)) first -= 1;
  // "a woman who asked not to be named said": past the relative clause to what it belongs to.
  if (first - 1 > lowest && text.is(first - 1, "who")) {
    const antecedent = text.isComma(first - 2) ? first - 3 : first - 2;
    if (antecedent >= lowest && text.regionAt[antecedent]! < 0) return nounPhraseBack(text, antecedent, bound);
  }
  first = trimFront(text, first, last);
  return first <= last ? { first, end: last + 1 } : null;
}

function isOfNounPhrase(text: QuoteText, token: number, after: number, last: number): boolean {
  if (text.regionAt[token]! >= 0) return false;
  const lower = text.tokens.lower(token);
  const word = text.tokens.word(token);
  if (word === "-" && !text.isDash(token)) return true;
  if (word === "&" || word === "'" || word === "’" || word === "." || word === "/") return word !== ".";
  if (text.isNumber(token)) return true;
  // The marks of a nickname are no region: Jane “Jinx” Doe.
  if (text.tokens.kind[token] === TokenKind.MARK) return text.isCapital(token - 1) && text.isCapital(token + 1);
  if (!text.isWord(token) && !text.tokens.word(token).startsWith("@")) return false;
  if (lower === "and") return after <= last && isNameOrPlural(text, token - 1) && isNameOrPlural(text, after);
  if (COORDINATORS.has(lower) || AUXILIARIES.has(lower) || RELATIVE_PRONOUNS.has(lower)) return false;
  if (SUBORDINATORS.has(lower) && lower !== "than") return false;
  if (SUBJECT_PRONOUNS.has(lower)) return false;
  if (text.isLower(token) && (isPlainCue(text, token) || isVerbOfClause(text, token))) return false;
  return true;
}

/** Past forms that end in no -ed and are seldom anything else. */
const PAST_FORMS = new Set(
  "won lost took made gave came went got saw led met ran spoke became began found kept showed seemed wrote knew thought felt brought sent built paid stood sat fell drew grew threw rose chose".split(
    " ",
  ),
);

/** A past form after a noun or a name is the verb of another clause ("voters who backed Doe"); after a determiner it describes ("the elected mayor"). */
function isVerbOfClause(text: QuoteText, token: number): boolean {
  const lower = text.tokens.lower(token);
  if (PAST_FORMS.has(lower)) return true;
  if (!lower.endsWith("ed") || lower.length < 5) return false;
  const before = text.tokens.lower(token - 1);
  const describes =
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    isAdverb(before) ||
    before === "-" ||
    before === "'s" ||
    before === ",";
  return !describes && text.isWord(token - 1);
}

function isNameOrPlural(text: QuoteText, token: number): boolean {
  return text.isCapital(token) || DETERMINERS.has(text.tokens.lower(token)) || text.tokens.lower(token).endsWith("s");
}

/** A verb of saying ends the phrase after it, unless it is a noun too ("report", "comment"). */
function isPlainCue(text: QuoteText, token: number): boolean {
  return cueForms(text.tokens.lower(token)).some((form) => !form.nounToo && !form.particle);
}

/** Drops linking words and a phrase of place or time before the subject proper: "In Ohio Jane Doe", "Meanwhile Jane Doe". */
function trimFront(text: QuoteText, from: number, last: number): number {
  let first = from;
  while (first <= last && (COORDINATORS.has(text.tokens.lower(first)) || isAdverb(text.tokens.lower(first))))
    first += 1;
  if (first > last || !PREPOSITIONS.has(text.tokens.lower(first))) return first;
  // The last run of names, or what the last determiner begins.
  let start = last;
  if (text.isCapital(last))
    while (start - 1 > first && text.isCapital(start - 1) && !text.isDayOrMonth(start - 1)) start -= 1;
  else
    while (
      start > first + 1 &&
      !DETERMINERS.has(text.tokens.lower(start)) &&
      !PREPOSITIONS.has(text.tokens.lower(start - 1))
    )
      start -= 1;
  return start;
}

/** Finds the words after an inverted cue that name its subject: “…,” said Jane Doe, who leads the party. */
export function findSubjectAfter(text: QuoteText, from: number, bound: number): TokenSpan | null {
  const limit = Math.min(bound, from + LONGEST_INVERTED_SUBJECT);
  const lower = text.tokens.lower(from);
  if (from >= limit || text.regionAt[from]! >= 0) return null;
  if (SUBJECT_PRONOUNS.has(lower)) return { first: from, end: from + 1 };
  if (
    !text.isCapital(from) &&
    !DETERMINERS.has(lower) &&
    !(text.isLower(from) && !PREPOSITIONS.has(lower) && !isAdverb(lower))
  )
    return null;
  if (text.isDayOrMonth(from) || SUBORDINATORS.has(lower) || AUXILIARIES.has(lower)) return null;
  let end = from;
  while (end < limit && isOfInvertedSubject(text, end)) end += 1;
  return end > from ? { first: from, end } : null;
}

function isOfInvertedSubject(text: QuoteText, token: number): boolean {
  if (text.regionAt[token]! >= 0) return false;
  const lower = text.tokens.lower(token);
  const word = text.tokens.word(token);
  if (word === "-" || word === "&" || word === "'" || word === "’" || word === "/") return !text.isDash(token);
  if (text.isNumber(token) || word.startsWith("@")) return true;
  if (!text.isWord(token) || text.isDayOrMonth(token)) return false;
  if (lower === "of" || lower === "for" || lower === "and" || lower === "from" || lower === "with") return true;
  return (
    !PREPOSITIONS.has(lower) &&
    !SUBORDINATORS.has(lower) &&
    !AUXILIARIES.has(lower) &&
    !RELATIVE_PRONOUNS.has(lower) &&
    !(isAdverb(lower) && text.isLower(token))
  );
}

/** Finds the subject that the whole sentence begins with, for cues that have none of their own ("…, adding that"). */
export function findSentenceSubject(text: QuoteText, first: number, end: number): TokenSpan | null {
  let start = first;
  const limit = Math.min(end, first + LONGEST_SUBJECT * 2);
  for (let token = first; token < limit; token += 1) {
    if (!text.isComma(token) && token + 1 < limit) continue;
    if (token > start && text.regionAt[start]! < 0) {
      const begin = skipLinkingWords(text, start, token);
      if (begin < token && beginsSubject(text, begin)) return leadingNounPhrase(text, begin, token);
    }
    start = token + 1;
  }
  return null;
}

function leadingNounPhrase(text: QuoteText, first: number, end: number): TokenSpan {
  if (SUBJECT_PRONOUNS.has(text.tokens.lower(first))) return { first, end: first + 1 };
  let last = first;
  if (DETERMINERS.has(text.tokens.lower(first))) last += 1;
  while (last + 1 < end && (text.isCapital(last + 1) || text.is(last + 1, "'s")) && text.regionAt[last + 1]! < 0)
    last += 1;
  return { first, end: Math.min(end, last + 1) };
}

/** The subject of a cue: before it, or for a cue without one that of the cue before it in the sentence, or the sentence's own. */
export function findSubject(
  text: QuoteText,
  cue: Cue,
  previous: TokenSpan | null,
  sentenceFirst: number,
): TokenSpan | null {
  if (!cue.subjectless) {
    const own = findSubjectBefore(text, cue.groupFirst, sentenceFirst);
    if (own) return own;
  }
  // "Asked about it, …": who asks is not told.
  if (cue.form.lemma === "ask" && (cue.groupFirst === sentenceFirst || text.is(cue.groupFirst - 1, "when")))
    return null;
  return previous ?? findSentenceSubject(text, sentenceFirst, cue.groupFirst);
}
