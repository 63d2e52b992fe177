import { compareSpans, type Quote } from "@newsgraph/core";
import type { DatedText } from "../document.js";
import { buildQuote } from "./build-quote.js";
import { extendUnmarked } from "./extend-unmarked.js";
import { findAccording } from "./find-according.js";
import { findAsClause } from "./find-as-clause.js";
import { findColon } from "./find-colon.js";
import { findComplement } from "./find-complements.js";
import { type Cue, findCues } from "./find-cues.js";
import { findSigned } from "./find-signed.js";
import { findTagged } from "./find-tagged.js";
import { followRegions } from "./follow-regions.js";
import type { QuoteDraft } from "./quote-draft.js";
import { QuoteText, type TokenSpan } from "./quote-text.js";
import { findSubject } from "./speaker-span.js";

/**
 * Finds quotes and attributes them to speakers, in the order of their spans. Quotation-mark regions are hard evidence but
 * none is a quote without a cue ("said", "according to", a colon after a name) or a quote that it goes on with.
 *
 * The steps in order. Content before its cue is looked for first: “…,” he said in Ohio has no content after the cue.
 */
export function findQuotes(document: DatedText): Quote[] {
  const text = new QuoteText(document);
  const drafts: QuoteDraft[] = [];
  document.sentences.forEach((sentence, index) => {
    const cues = findCues(text, sentence, index);
    const cueTokens = new Set(cues.map((cue) => cue.first));
    const isCue = (token: number) => cueTokens.has(token);
    let subject: TokenSpan | null = null;
    const colon = findColon(text, sentence, () => endOfParagraph(text, index));
    if (colon) drafts.push(colon);
    for (const cue of cues) {
      const read = readCue(text, cue, subject, isCue);
      subject = read.subject ?? subject;
      if (read.draft) drafts.push(read.draft);
    }
    drafts.push(...findAccording(text, sentence, index, isCue));
  });
  for (const region of text.regions) {
    const signed = findSigned(text, region);
    if (signed) drafts.push(signed);
  }
  return followRegions(text, extendUnmarked(text, withoutCrossing(drafts)))
    .map((draft) => buildQuote(text, draft))
    .sort(compareSpans);
}

/** The quote that a cue tells of, if any, and the cue's subject, which a later cue of the sentence may share. */
function readCue(
  text: QuoteText,
  cue: Cue,
  previous: TokenSpan | null,
  isCue: (token: number) => boolean,
): { draft: QuoteDraft | null; subject: TokenSpan | null } {
  const sentence = text.sentences[cue.sentence]!;
  const around = findTagged(text, cue, sentence) ?? findAsClause(text, cue, sentence, isCue);
  if (around) return { draft: around, subject: around.speaker };
  const subject = findSubject(text, cue, previous, text.clauseStart(cue.sentence));
  const draft = findComplement(text, cue, text.sentences, subject, isCue);
  return { draft, subject: draft ? draft.speaker : subject };
}

function endOfParagraph(text: QuoteText, sentence: number): number {
  const { paragraph } = text.sentences[sentence]!;
  let last = sentence;
  while (text.sentences[last + 1]?.paragraph === paragraph) last += 1;
  return text.sentences[last]!.endToken;
}

/** Of two quotes whose contents are the same or cross, the first stays; one within another stays (“he said she had asked why”). */
function withoutCrossing(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const kept: QuoteDraft[] = [];
  for (const draft of drafts) {
    const clash = kept.slice(-4).some((other) => crosses(draft, other));
    if (!clash) kept.push(draft);
  }
  return kept;
}

function crosses(a: QuoteDraft, b: QuoteDraft): boolean {
  return (
    a.segments.some((one) =>
      b.segments.some(
        (other) => one.first < other.end && other.first < one.end && !isWithin(one, other) && !isWithin(other, one),
      ),
    ) || a.segments.some((one) => b.segments.some((other) => one.first === other.first && one.end === other.end))
  );
}

function isWithin(inner: TokenSpan, outer: TokenSpan): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}
