import { hull } from "@newsgraph/core";
import { Stop } from "../sentences/token-table.js";
import { Tag } from "../tags/upos.js";
import { type CueForm, cueForms, Frame } from "./cues.js";
import { isNegated, isPassive } from "./find-cues.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { JudgedProposal, QuoteReader } from "./quote-reader.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** Proposals that are less likely right are no findings: the best F1 on the part of the training documents that was kept for tuning. */
const LEAST_CONFIDENCE = 0.45;

/** Rules that need no cue verb; the models know nothing of them. */
const CUELESS = new Set(["quotes/colon", "quotes/transcript", "quotes/signed"]);

/** The quotes of a text: what the trained models read, with the rules' reading as evidence, and what only rules can read. */
export function readDrafts(text: QuoteText, rules: readonly QuoteDraft[], reader: QuoteReader): QuoteDraft[] {
  const ruled = new Map<number, QuoteDraft>();
  for (const rule of rules) if (rule.cue && !ruled.has(rule.cue.first)) ruled.set(rule.cue.first, rule);
  const taken = new Uint8Array(text.tokens.count);
  const drafts: QuoteDraft[] = [];
  for (const proposal of reader.read(text, rules)) {
    if (proposal.confidence < LEAST_CONFIDENCE || isNegated(text, proposal.cue.token)) continue;
    const rule = ruled.get(proposal.cue.token);
    const draft = rule && rulesKnowBetter(text, proposal, rule) ? rule : draftOf(text, proposal, rule);
    if (isPronoun(text, draft) || isHearer(text, draft)) continue;
    for (const { first, end } of draft.segments) taken.fill(1, first, end);
    drafts.push(draft);
  }
  for (const rule of rules) {
    if (isTaken(taken, rule) || !standsAlone(text, rule, reader)) continue;
    for (const { first, end } of rule.segments) taken.fill(1, first, end);
    drafts.push(rule);
  }
  return drafts.sort((a, b) => startOf(a) - startOf(b));
}

/** Surer than this of where content ends, the model takes more than the words in marks. */
const SURE_OF_END = 0.9;

/**
 * Speech without marks in a text without marks may be direct speech that lost them, which the models never saw. And of
 * “slammed the plan as “cruel””, the words in marks are the speaker's for certain, more only if the model is sure.
 */
function rulesKnowBetter(text: QuoteText, { content }: JudgedProposal, { rule, segments }: QuoteDraft): boolean {
  if (rule === "quotes/clause-tag") return text.regions.length === 0;
  if (content.probability >= SURE_OF_END) return false;
  return rule === "quotes/marked-object" || goesOn(text, content.segments, segments);
}

/** said “a neighbour” had seen it: marks that close with no comma or stop stand within what is said. */
function goesOn(text: QuoteText, tagged: readonly TokenSpan[], ruled: readonly TokenSpan[]): boolean {
  const [one, ...others] = tagged as [TokenSpan];
  const [whole] = ruled as [TokenSpan];
  if (others.length > 0 || one.first !== whole.first || one.end >= whole.end || !text.regionEndsAt(one.end - 1))
    return false;
  return text.regionStartsAt(one.first) && text.isWord(one.end - 2) && text.isLower(one.end);
}

/** True for what rules read where models do not: without a cue verb, after a verb that training never showed, or words in marks. */
function standsAlone(text: QuoteText, draft: QuoteDraft, reader: QuoteReader): boolean {
  if (CUELESS.has(draft.rule) || !draft.cue) return true;
  if (isMarked(text, draft)) return true;
  return !reader.cueWords.has(text.tokens.lower(draft.cue.first)) && !draft.isObject;
}

function isMarked(text: QuoteText, { segments }: QuoteDraft): boolean {
  return segments.some((segment) => text.letters(segment).marked > 0);
}

/** "Doe was told to leave": who hears does not speak, unless "by" names who does. */
function isHearer(text: QuoteText, { cue, speaker }: QuoteDraft): boolean {
  if (!cue || (speaker && speaker.first > cue.first)) return false;
  const form = formAt(text, cue.first);
  // "seen Doe accused of theft": a passive without its auxiliary.
  if (form?.stance === "ACCUSES") return text.is(cue.end, "of") || isPassive(text, cue.first);
  // "Doe was asked whether …" is a question that was put: its speaker is unknown.
  return form !== undefined && (form.frames & Frame.TOLD) !== 0 && form.lemma !== "ask" && isPassive(text, cue.first);
}

/** "said so", "said nothing", "asked it": no words of anybody. */
function isPronoun(text: QuoteText, { segments }: QuoteDraft): boolean {
  const [{ first, end }] = segments as [TokenSpan];
  return segments.length === 1 && end - first === 1 && text.tokens.tag[first] === Tag.PRON;
}

function isTaken(taken: Uint8Array, { segments }: QuoteDraft): boolean {
  return segments.some(({ first, end }) => taken.subarray(first, end).includes(1));
}

function startOf({ segments, cue }: QuoteDraft): number {
  return cue ? Math.min(cue.first, segments[0]!.first) : segments[0]!.first;
}

function draftOf(
  text: QuoteText,
  { cue, content, confidence }: JudgedProposal,
  rule: QuoteDraft | undefined,
): QuoteDraft {
  const form = formAt(text, cue.token);
  const words = rule?.cue ?? { first: cue.token, end: endOfCue(text, cue.token, form) };
  const speaker = speakerOf(text, content.speaker, rule?.speaker ?? null);
  return {
    segments: snapped(text, content.segments).flatMap((segment) => splitByParagraph(text, trimmed(text, segment))),
    cue: words,
    stance: rule?.stance ?? form?.stance ?? "SAYS",
    speaker,
    circumstances: circumstancesOf(text, words, speaker, content.segments),
    unmarkedDirect: false,
    isObject: form !== undefined && (form.frames & (Frame.CLAUSE | Frame.TAG | Frame.THAT | Frame.TOLD)) === 0,
    rule: "quotes/model",
    confidence,
  };
}

/** The speaker's words as the rules cut them (without apposition and relative clause) where both mean the same. */
function speakerOf(text: QuoteText, tagged: TokenSpan | null, ruled: TokenSpan | null): TokenSpan | null {
  if (!tagged || (ruled && ruled.first < tagged.end && tagged.first < ruled.end)) return ruled;
  let { end } = tagged;
  for (let token = tagged.first + 1; token < tagged.end; token += 1) {
    if (!text.isComma(token) && !text.is(token, "who") && !text.isDash(token)) continue;
    end = token;
    break;
  }
  return { first: tagged.first, end };
}

/** The entry of the word: with its particle if that follows. */
function formAt(text: QuoteText, token: number): CueForm | undefined {
  return cueForms(text.tokens.lower(token)).find(({ particle }) => particle === "" || text.is(token + 1, particle));
}

function endOfCue(text: QuoteText, token: number, form: CueForm | undefined): number {
  return token + (form?.particle || (text.is(token, "according") && text.is(token + 1, "to")) ? 2 : 1);
}

/** Without the commas and dashes that link it to its tag; marks stay. */
function trimmed(text: QuoteText, { first, end }: TokenSpan): TokenSpan {
  let last = endOfSentence(text, first, end);
  while (last > first + 1 && text.regionAt[last - 1]! < 0 && (text.isComma(last - 1) || text.isDash(last - 1)))
    last -= 1;
  return { first, end: last };
}

/** “No,” he went on to say. “Never.”: after speech in marks that a comma or stop closes, only what stands in marks goes on with it. */
function snapped(text: QuoteText, segments: readonly TokenSpan[]): readonly TokenSpan[] {
  const [speech, ...others] = segments as [TokenSpan, ...TokenSpan[]];
  const isClosed =
    text.regionStartsAt(speech.first) && text.regionEndsAt(speech.end - 1) && !text.isWord(speech.end - 2);
  if (!isClosed) return segments;
  return [speech, ...others.flatMap((other) => markedPart(text, other) ?? [])];
}

/** From the first mark in a span to the last. */
function markedPart(text: QuoteText, span: TokenSpan): TokenSpan | null {
  let { first, end } = span;
  while (first < end && text.regionAt[first]! < 0) first += 1;
  while (end > first && text.regionAt[end - 1]! < 0) end -= 1;
  return first < end ? { first, end } : null;
}

/** A quote that goes on in the next paragraph has a segment in each. */
function splitByParagraph(text: QuoteText, { first, end }: TokenSpan): TokenSpan[] {
  const { paragraph } = text.tokens;
  const pieces: TokenSpan[] = [];
  let from = first;
  for (let token = first + 1; token <= end; token += 1) {
    if (token < end && paragraph[token] === paragraph[from]) continue;
    pieces.push({ first: from, end: token });
    from = token;
  }
  return pieces;
}

/** Past the last token before a stop within a sentence, where the next word has no capital; `end` if there is none. */
function endOfSentence(text: QuoteText, first: number, end: number): number {
  for (let token = first + 1; token < end - 1; token += 1)
    if (
      text.regionAt[token]! < 0 &&
      text.tokens.stop[token] === Stop.FINAL &&
      text.is(token, ".") &&
      text.regionAt[token + 1]! < 0
    )
      return token;
  return end;
}

/** The parts of the cue's sentence around it that are not content, the nearest first. */
function circumstancesOf(
  text: QuoteText,
  cue: TokenSpan,
  speaker: TokenSpan | null,
  segments: readonly TokenSpan[],
): TokenSpan[] {
  const sentence = text.sentences[text.tokens.sentence[cue.first]!]!;
  const { start, end } = hull(segments.map((segment) => ({ start: segment.first, end: segment.end })));
  const after = segments.find(({ first }) => first >= cue.end);
  const isBefore = end <= cue.first;
  return [
    {
      first: Math.max(cue.end, speaker && speaker.first >= cue.end ? speaker.first : 0),
      end: after ? after.first : sentence.endToken,
    },
    { first: Math.max(sentence.firstToken, isBefore ? end : sentence.firstToken, speaker?.end ?? 0), end: cue.first },
    {
      first: sentence.firstToken,
      end: Math.max(sentence.firstToken, Math.min(speaker?.first ?? cue.first, cue.first, start)),
    },
  ];
}
