import type { Sentence } from "../document.js";
import { endOfNounPhrase } from "./after-cue.js";
import { endOfContent, LONGEST_CONTENT, withoutFinalStop } from "./end-of-content.js";
import { PREPOSITIONS, SUBORDINATORS } from "./function-words.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** The longest source: "according to three people with knowledge of the talks". */
const LONGEST_SOURCE = 25;

/** Finds "according to X": what is said stands in the rest of the sentence, before, after, or on both sides. */
export function findAccording(
  text: QuoteText,
  sentence: Sentence,
  index: number,
  isCue: (token: number) => boolean,
): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  for (let token = sentence.firstToken; token + 2 < sentence.endToken; token += 1) {
    if (!text.is(token, "according") || !text.is(token + 1, "to") || text.regionAt[token]! >= 0) continue;
    const speaker = sourceAfter(text, token + 2, sentence.endToken);
    if (!speaker) continue;
    const segments = contentAround(text, token, speaker, { ...sentence, firstToken: text.clauseStart(index) }, isCue);
    if (segments.length === 0) continue;
    drafts.push({
      segments,
      cue: { first: token, end: token + 2 },
      stance: "SAYS",
      speaker,
      circumstances: [speaker],
      unmarkedDirect: false,
      isObject: false,
      rule: "quotes/according-to",
    });
  }
  return drafts;
}

/** The source: up to a comma or the end, with its prepositional phrases. */
function sourceAfter(text: QuoteText, from: number, end: number): TokenSpan | null {
  const limit = Math.min(end, from + LONGEST_SOURCE);
  let token = endOfNounPhrase(text, from, limit);
  while (token > from && token < limit && PREPOSITIONS.has(text.tokens.lower(token))) {
    const next = endOfNounPhrase(text, token + 1, limit);
    if (next <= token + 1) break;
    token = next;
  }
  return token > from ? { first: from, end: token } : null;
}

function contentAround(
  text: QuoteText,
  cue: number,
  speaker: TokenSpan,
  sentence: Sentence,
  isCue: (token: number) => boolean,
): TokenSpan[] {
  const segments: TokenSpan[] = [];
  const beforeEnd = text.isComma(cue - 1) || text.isDash(cue - 1) ? cue - 1 : cue;
  // "reported that, according to Doe, …": only what follows is Doe's.
  const opens = SUBORDINATORS.has(text.tokens.lower(beforeEnd - 1));
  if (!opens && beforeEnd > sentence.firstToken + 1 && beforeEnd - sentence.firstToken <= LONGEST_CONTENT)
    segments.push({ first: sentence.firstToken, end: beforeEnd });
  const comma = nextComma(text, speaker.end, Math.min(sentence.endToken, speaker.end + LONGEST_CONTENT));
  const resumes =
    segments.length === 0
      ? comma >= 0
      : comma === speaker.end &&
        !text.isCapital(comma + 1) &&
        !/^(?:who|which|a|an|the)$/.test(text.tokens.lower(comma + 1));
  if (resumes && comma >= 0 && comma + 2 < sentence.endToken) {
    const end = withoutFinalStop(text, endOfContent(text, comma + 1, sentence.endToken, isCue));
    if (end > comma + 1) segments.push({ first: comma + 1, end });
  }
  return segments;
}

function nextComma(text: QuoteText, from: number, end: number): number {
  for (let token = from; token < end; token += 1) if (text.isComma(token) && text.regionAt[token]! < 0) return token;
  return -1;
}
