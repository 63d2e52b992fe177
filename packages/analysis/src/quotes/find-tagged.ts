import type { Sentence } from "../document.js";
import { readAfterCue } from "./after-cue.js";
import { hasVerb, isParticiple } from "./clause-verb.js";
import { Frame } from "./cues.js";
import { LONGEST_CONTENT, WRITERS_TURN, withoutFinalStop } from "./end-of-content.js";
import type { Cue } from "./find-cues.js";
import { AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from "./function-words.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { findSubjectAfter, findSubjectBefore } from "./speaker-span.js";
import { hasPersonalWord } from "./spoken-wording.js";

/** A clause before ", X said" has at least so many words; shorter ones are adverbials ("In Ohio, Doe said"). */
const SHORTEST_TAGGED_CLAUSE = 3;

/**
 * Finds the quote whose content stands before its cue: “…,” Doe said; “…,” said Doe; The bridge is safe, Doe said. What
 * goes on after the tag is a second segment: “It is,” he said, “and it will be.”
 */
export function findTagged(text: QuoteText, cue: Cue, sentence: Sentence): QuoteDraft | null {
  if (cue.subjectless || (cue.form.frames & (Frame.TAG | Frame.CLAUSE | Frame.THAT)) === 0) return null;
  const first = text.clauseStart(cue.sentence);
  const inverted = text.isComma(cue.groupFirst - 1) ? findInvertedSubject(text, cue.end, sentence.endToken) : null;
  const before = inverted ? null : findSubjectBefore(text, cue.groupFirst, first);
  const left = before ? before.first : cue.groupFirst;
  const comma = skipLinkBack(text, left - 1, first);
  const after = readAfterCue(text, cue, sentence.endToken);
  const region = comma >= first ? regionBefore(text, comma) : -1;
  if (region >= 0) {
    // On “This Week,” Doe admitted that …: a title before a name, not speech before its tag.
    if (after.content >= 0 && text.regions[region]!.firstToken > first) return null;
    const subject = before ?? findSubjectAfter(text, cue.end, sentence.endToken);
    if (!subject) return null;
    return tagged(
      text,
      cue,
      sentence,
      subject,
      startOfMarkedContent(text, region, first),
      text.regions[region]!.endToken,
      "tag",
    );
  }
  if (!text.isComma(left - 1) && !text.isDash(left - 1)) return null;
  if (!inverted && after.content >= 0) return null;
  const subject = before ?? inverted ?? findSubjectAfter(text, cue.end, sentence.endToken);
  if (!subject) return null;
  if ((cue.form.frames & Frame.CLAUSE) === 0) return null;
  const start = startOfClause(text, first, left - 1);
  const length = left - 1 - start;
  if (length < 1 || length > LONGEST_CONTENT || (inverted && !hasVerb(text, start, left - 1))) return null;
  const draft = tagged(text, cue, sentence, subject, start, left - 1, "clause-tag");
  // "In Ohio, Doe said, the plan …": what stands before the tag may be anything if the clause goes on after it.
  if (draft.segments.length > 1) return draft;
  return length >= SHORTEST_TAGGED_CLAUSE && mayBeClause(text, start, left - 1) ? draft : null;
}

function tagged(
  text: QuoteText,
  cue: Cue,
  sentence: Sentence,
  subject: TokenSpan,
  start: number,
  end: number,
  rule: string,
): QuoteDraft {
  const tagEnd = Math.max(cue.end, subject.end);
  const segments: TokenSpan[] = [{ first: start, end }];
  const mayResume = rule === "clause-tag" && subject.first < cue.first;
  const second = secondSegment(text, tagEnd, sentence.endToken, mayResume);
  if (second) segments.push(second);
  return {
    segments,
    cue: { first: cue.first, end: cue.end },
    stance: cue.form.stance,
    speaker: subject,
    circumstances: [
      { first: tagEnd, end: second ? second.first : sentence.endToken },
      { first: end, end: cue.first },
    ],
    unmarkedDirect: rule === "clause-tag" && hasPersonalWord(text, start, end),
    isObject: false,
    rule: `quotes/${rule}`,
  };
}

/** The subject after a cue that follows a comma, if no clause goes on with it: ", said Jane Doe, who" but not ", said Jane Doe was". */
function findInvertedSubject(text: QuoteText, from: number, end: number): TokenSpan | null {
  if (!text.isCapital(from) && !DETERMINERS.has(text.tokens.lower(from))) return null;
  const subject = findSubjectAfter(text, from, end);
  if (!subject) return null;
  const next = text.tokens.lower(subject.end);
  // "said the plan put forward by Roe is": a determiner begins the speaker only if nothing goes on with it.
  const isName = text.isCapital(from);
  const isEnd = subject.end >= end || !(text.isWord(subject.end) || text.isNumber(subject.end));
  return isEnd || next === "who" || (isName && (PREPOSITIONS.has(next) || text.isTimeWord(subject.end)))
    ? subject
    : null;
}

/** Steps back over the comma or dash between content and tag. */
function skipLinkBack(text: QuoteText, token: number, bound: number): number {
  return token > bound && (text.isComma(token) || text.isDash(token)) ? token - 1 : token;
}

/** The region that ends with the token, or with the mark before a stop that stands outside it; -1 if none does. */
function regionBefore(text: QuoteText, token: number): number {
  return text.regionEndsAt(token) ? text.regionAt[token]! : -1;
}

/** The words of the writer before the marks that belong to the content are no more than a clause. */
const LONGEST_LEAD = 60;

/** The region itself, or the clause that leads into it: The plan is “cruel,” she said. */
function startOfMarkedContent(text: QuoteText, region: number, sentenceFirst: number): number {
  const first = text.regions[region]!.firstToken;
  if (first <= sentenceFirst || first - sentenceFirst > LONGEST_LEAD) return first;
  let start = sentenceFirst;
  while (
    start < first &&
    (COORDINATORS.has(text.tokens.lower(start)) || isAdverb(text.tokens.lower(start)) || text.isComma(start))
  )
    start += 1;
  if (text.isLower(first + 1)) return start;
  const opensSentence = text.isCapital(first + 1) && (text.isComma(first - 1) || text.is(first - 1, ":"));
  return opensSentence || !mayBeClause(text, start, first) ? first : start;
}

function startOfClause(text: QuoteText, sentenceFirst: number, end: number): number {
  let start = sentenceFirst;
  while (start < end && (text.is(start, "but") || text.is(start, "and") || text.is(start, "still"))) start += 1;
  return start;
}

/** True if the words can be a clause: they do not begin like a phrase of time or place and nothing more. */
function mayBeClause(text: QuoteText, start: number, end: number): boolean {
  const lower = text.tokens.lower(start);
  if (!PREPOSITIONS.has(lower) && !SUBORDINATORS.has(lower) && !lower.endsWith("ing")) return true;
  // "In Ohio, the plan is dead, Doe said": a verb after the phrase.
  for (let token = start; token < end; token += 1) {
    if (text.isComma(token))
      for (let next = token; next < end; next += 1) if (AUXILIARIES.has(text.tokens.lower(next))) return true;
  }
  return false;
}

/** What goes on with the content after the tag in the same sentence, or null. */
function secondSegment(text: QuoteText, tagEnd: number, end: number, mayResume: boolean): TokenSpan | null {
  for (let token = tagEnd; token < Math.min(end, tagEnd + LONGEST_CONTENT); token += 1) {
    if (!text.regionStartsAt(token)) continue;
    // Only marks that open after a comma or colon, and whatever follows them to the end of the region.
    if (!text.isComma(token - 1) && !text.is(token - 1, ":") && !text.isDash(token - 1)) return null;
    return { first: token, end: text.regions[text.regionAt[token]!]!.endToken };
  }
  if (!mayResume || !text.isComma(tagEnd)) return null;
  const next = text.tokens.lower(tagEnd + 1);
  if (WRITERS_TURN.has(next) || isParticiple(text, tagEnd + 1) || DETERMINERS_OF_APPOSITION.has(next)) return null;
  const last = withoutFinalStop(text, end);
  return last > tagEnd + 1 ? { first: tagEnd + 1, end: last } : null;
}

/** "…, Doe said, a day after": a noun phrase that tells of the saying. */
const DETERMINERS_OF_APPOSITION = new Set(["a", "an"]);
