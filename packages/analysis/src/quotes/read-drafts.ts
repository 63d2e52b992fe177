import { hull } from "@newsgraph/core";
import { Tag } from "../tags/upos.js";
import { type CueForm, Frame } from "./cues.js";
import { formAt, isNegated } from "./find-cues.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { JudgedContent, QuoteReader } from "./quote-reader.js";
import type { QuoteReading } from "./quote-reading.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { spokenBy } from "./spoken-by.js";
import { trimContent } from "./trim-content.js";

/** Proposals that are less likely right are no findings: F1 is the same from here to 0.45, and the lower one finds more that is told within quotes. */
const LEAST_CONFIDENCE = 0.4;

/** Rules that need no cue verb; the models know nothing of them. */
const CUELESS = new Set(["quotes/colon", "quotes/transcript", "quotes/signed"]);

/** The quotes of a text: what the trained models read, with the rules' reading as evidence, and what only rules can read. */
export function readDrafts(text: QuoteText, rules: readonly QuoteDraft[], reader: QuoteReader): QuoteDraft[] {
  const taken = new Uint8Array(text.tokens.count);
  const drafts: QuoteDraft[] = [];
  const { reading, judged } = reader.read(text, rules);
  for (const proposal of judged) {
    if (proposal.confidence < LEAST_CONFIDENCE || isNegated(text, proposal.cue.token)) continue;
    const rule = reading.ruled.get(proposal.cue.token);
    const draft = spokenBy(text, rule && rulesKnowBetter(text, proposal, rule) ? rule : draftOf(text, proposal, rule));
    if (!draft || isPronoun(text, draft)) continue;
    for (const { first, end } of draft.segments) taken.fill(1, first, end);
    drafts.push(draft);
  }
  for (const rule of rules) {
    if (isTaken(taken, rule) || !standsAlone(text, rule, reader, reading)) continue;
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
function rulesKnowBetter(text: QuoteText, { content }: JudgedContent, { rule, segments }: QuoteDraft): boolean {
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

/** True for what rules read where models do not: without a cue verb, or after a verb that training never showed to speak. */
function standsAlone(text: QuoteText, draft: QuoteDraft, reader: QuoteReader, { isNoCue }: QuoteReading): boolean {
  if (CUELESS.has(draft.rule) || !draft.cue) return true;
  if (reader.cueWords.has(text.tokens.lower(draft.cue.first)) || isNoCue[draft.cue.first] === 1) return false;
  return isMarked(text, draft) || !draft.isObject;
}

function isMarked(text: QuoteText, { segments }: QuoteDraft): boolean {
  return segments.some((segment) => text.letters(segment).marked > 0);
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
  { cue, content, confidence }: JudgedContent,
  rule: QuoteDraft | undefined,
): QuoteDraft {
  const form = formAt(text, cue.token);
  const words = rule?.cue ?? { first: cue.token, end: endOfCue(text, cue.token, form) };
  const speaker = speakerOf(text, content.speaker, rule?.speaker ?? null);
  return {
    segments: trimContent(text, content.segments),
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

function endOfCue(text: QuoteText, token: number, form: CueForm | undefined): number {
  return token + (form?.particle || (text.is(token, "according") && text.is(token + 1, "to")) ? 2 : 1);
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
