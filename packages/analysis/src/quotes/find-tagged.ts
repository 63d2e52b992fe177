import type { Sentence } from "../document.js";
import { LONGEST_CONTENT, readAfterCue } from "./complement.js";
import { Frame } from "./cues.js";
import type { Cue } from "./find-cues.js";
import { AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from "./function-words.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { findSubjectAfter, findSubjectBefore } from "./speaker-span.js";
import { isSpokenWording } from "./spoken-wording.js";

/** A clause before ", X said" has at least so many words; shorter ones are adverbials ("In Ohio, Doe said"). */
const SHORTEST_TAGGED_CLAUSE = 3;

/**
 * Finds the quote whose content stands before its cue: “…,” Doe said; “…,” said Doe; The bridge is safe, Doe said. What
 * goes on after the tag is a second segment: “It is,” he said, “and it will be.”
 */
export function findTagged(text: QuoteText, cue: Cue, sentence: Sentence): QuoteDraft | null {
  if (cue.subjectless || (cue.form.frames & (Frame.TAG | Frame.CLAUSE | Frame.THAT)) === 0) return null;
  const first = sentence.firstToken;
  const inverted = text.isComma(cue.groupFirst - 1) ? findInvertedSubject(text, cue.end, sentence.endToken) : null;
  const before = inverted ? null : findSubjectBefore(text, cue.groupFirst, first);
  const left = before ? before.first : cue.groupFirst;
  const comma = skipLinkBack(text, left - 1, first);
  const after = readAfterCue(text, cue, sentence.endToken);
  const region = comma >= first ? regionBefore(text, comma) : -1;
  if (region >= 0) {
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
  const start = startOfClause(text, first, left - 1);
  if (
    left - 1 - start < SHORTEST_TAGGED_CLAUSE ||
    left - 1 - start > LONGEST_CONTENT ||
    !mayBeClause(text, start, left - 1)
  )
    return null;
  return tagged(text, cue, sentence, subject, start, left - 1, "clause-tag");
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
  const second = secondSegment(text, tagEnd, sentence.endToken, subject.first > cue.first);
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
    unmarkedDirect: rule === "clause-tag" && isSpokenWording(text, start, end),
    rule: `quotes/${rule}`,
  };
}

/** The subject after a cue that follows a comma, if no clause goes on with it: ", said Jane Doe, who" but not ", said Jane Doe was". */
function findInvertedSubject(text: QuoteText, from: number, end: number): TokenSpan | null {
  if (!text.isCapital(from) && !DETERMINERS.has(text.tokens.lower(from))) return null;
  const subject = findSubjectAfter(text, from, end);
  if (!subject) return null;
  const next = text.tokens.lower(subject.end);
  const isEnd = subject.end >= end || !(text.isWord(subject.end) || text.isNumber(subject.end));
  return isEnd || next === "who" || PREPOSITIONS.has(next) || text.isTimeWord(subject.end) ? subject : null;
}

/** Steps back over the comma or dash between content and tag. */
function skipLinkBack(text: QuoteText, token: number, bound: number): number {
  return token > bound && (text.isComma(token) || text.isDash(token)) ? token - 1 : token;
}

/** The region that ends with the token, or with the mark before a stop that stands outside it; -1 if none does. */
function regionBefore(text: QuoteText, token: number): number {
  return text.regionEndsAt(token) ? text.regionAt[token]! : -1;
}

/** The region itself, or the clause that leads into it: The plan is “cruel,” she said. */
function startOfMarkedContent(text: QuoteText, region: number, sentenceFirst: number): number {
  const first = text.regions[region]!.firstToken;
  if (first <= sentenceFirst) return first;
  let start = sentenceFirst;
  while (
    start < first &&
    (COORDINATORS.has(text.tokens.lower(start)) || isAdverb(text.tokens.lower(start)) || text.isComma(start))
  )
    start += 1;
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
function secondSegment(text: QuoteText, tagEnd: number, end: number, inverted: boolean): TokenSpan | null {
  for (let token = tagEnd; token < Math.min(end, tagEnd + LONGEST_CONTENT); token += 1) {
    if (!text.regionStartsAt(token)) continue;
    // Only marks that open after a comma or colon, and whatever follows them to the end of the region.
    if (!text.isComma(token - 1) && !text.is(token - 1, ":") && !text.isDash(token - 1)) return null;
    return { first: token, end: text.regions[text.regionAt[token]!]!.endToken };
  }
  if (inverted || !text.isComma(tagEnd)) return null;
  const next = text.tokens.lower(tagEnd + 1);
  if (!RESUMES.has(next) && !AUXILIARIES.has(next)) return null;
  const last = text.tokens.stop[end - 1] === 1 ? end - 1 : end;
  return last > tagEnd + 1 ? { first: tagEnd + 1, end: last } : null;
}

/** After "…, Doe said," these go on with what Doe said. */
const RESUMES = new Set("so but because and if that unless or".split(" "));
