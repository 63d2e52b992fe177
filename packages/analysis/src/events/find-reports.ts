import { compareSpans, hull, type Modality, type Quote, type Report } from "@newsgraph/core";
import type { QuotedText, ReportedText } from "../document.js";
import type { Draft } from "./draft.js";
import { findGatheringEvent, GATHERING_NOUNS } from "./find-gathering-events.js";
import { findNounEvent } from "./find-noun-events.js";
import { findQuoteEvent } from "./find-quote-events.js";
import { findStateEvent, STATE_TRIGGER } from "./find-state-events.js";
import { findVerbEvent } from "./find-verb-events.js";
import { joinTellings } from "./join-tellings.js";
import { NOUN_TRIGGERS } from "./noun-triggers.js";
import { SentenceReader } from "./sentence-reader.js";
import { titleText } from "./title.js";
import { VERB_TRIGGERS } from "./verb-triggers.js";
import { dateOf, placeOf } from "./when-and-where.js";

/**
 * Finds the sentences that tell of a happening, in the order of the text. One clause makes at most one report of a type;
 * the same happening told again elsewhere makes another, and linking joins them.
 *
 * Quotes: words between quotation marks are the speaker's, and make no report. What an indirect quote tells is reported:
 * as it stands where the cue only says ("police said two men were arrested" is how news tells facts), as HYPOTHETICAL where
 * it claims, warns or foresees, as DENIED where it denies. A condemnation or a demand is a report by its own force.
 */
export function findReports(document: QuotedText): ReportedText["reports"] {
  const reader = new SentenceReader(document);
  const quoteAt = indirectQuotes(document);
  const isQuoted = quotedTokens(document);
  const drafts: Draft[] = [];
  for (let at = 0; at < document.tokens.count; at += 1) {
    if (isQuoted[at] === 1 || !TRIGGERS.has(document.tokens.lower(at))) continue;
    const found =
      findVerbEvent(reader, at) ??
      findNounEvent(reader, at) ??
      findStateEvent(reader, at) ??
      findGatheringEvent(reader, at);
    const draft = found && withinQuote(found, document.quotes[quoteAt[at]!]);
    if (draft && isWorthTelling(reader, draft)) drafts.push(draft);
  }
  for (const quote of document.quotes) {
    const draft = findQuoteEvent(reader, quote);
    // "must" is said of much; a demand is news on a day.
    if (draft && (draft.type !== "REQUEST" || dateOf(reader, draft) !== null)) drafts.push(draft);
  }
  const tellings = oneForAClause(reader, drafts)
    .map((draft) => ({ draft, report: reportOf(reader, draft) }))
    .sort((a, b) => compareSpans(a.report, b.report));
  return joinTellings(tellings);
}

/** Every word at which a report may be found: all others are passed by with one look-up. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...VERB_TRIGGERS.keys(),
  ...NOUN_TRIGGERS.keys(),
  ...GATHERING_NOUNS,
  STATE_TRIGGER,
]);

/** A happening with neither a name nor a place nor a date tells nothing that could be asked for. */
function isWorthTelling(reader: SentenceReader, draft: Draft): boolean {
  if (draft.participants.length > 0 || draft.isReference) return true;
  if (draft.isTold && reader.isLead(draft.trigger[0])) return true;
  return placeOf(reader, draft) !== null || (draft.speaker === null && dateOf(reader, draft) !== null);
}

/** What attribution leaves of a fact: less certainty, or none. */
function withinQuote(draft: Draft, quote: Quote | undefined): Draft | null {
  if (!quote) return draft;
  const confidence = draft.confidence * 0.9;
  if (quote.stance === "SAYS" || quote.stance === "ADMITS" || quote.stance === "AGREES")
    return { ...draft, confidence };
  const modality: Modality =
    quote.stance === "DENIES" ? "DENIED" : quote.stance === "PROMISES" ? "PLANNED" : "HYPOTHETICAL";
  return draft.modality === "ACTUAL" ? { ...draft, modality, confidence } : { ...draft, confidence };
}

/** Index of the indirect quote in whose content the token stands; -1 where none does. */
function indirectQuotes({ tokens, quotes }: QuotedText): Int32Array {
  const quoteAt = new Int32Array(tokens.count).fill(-1);
  quotes.forEach((quote, index) => {
    if (quote.kind === "DIRECT") return;
    for (const segment of quote.segments) quoteAt.fill(index, tokens.at(segment.start), tokens.at(segment.end));
  });
  return quoteAt;
}

/** Fewer words between marks are a name or a catchword ("Iron Tide") and not somebody's sentence. */
const LEAST_WORDS_OF_A_SENTENCE = 4;

/** 1 for the tokens of direct quotes and of what stands between quotation marks. */
function quotedTokens({ tokens, quotes, regions }: QuotedText): Uint8Array {
  const isQuoted = new Uint8Array(tokens.count);
  for (const quote of quotes) {
    if (quote.kind !== "DIRECT") continue;
    for (const { start, end } of quote.segments) isQuoted.fill(1, tokens.at(start), tokens.at(end));
  }
  for (const { inner } of regions) {
    const [first, end] = [tokens.at(inner.start), tokens.at(inner.end)];
    if (end - first >= LEAST_WORDS_OF_A_SENTENCE) isQuoted.fill(1, first, end);
  }
  return isQuoted;
}

/** What makes one draft worth more than another: who took part, then when, then a verb before a noun. */
const WORTH_OF_A_NAME = 0.3;
const WORTH_OF_A_DATE = 0.2;
const WORTH_OF_A_VERB = 0.1;
const MOST_NAMES = 2;

function worthOf(reader: SentenceReader, draft: Draft): number {
  const names = Math.min(MOST_NAMES, draft.participants.length) * WORTH_OF_A_NAME;
  const date = dateOf(reader, draft) === null ? 0 : WORTH_OF_A_DATE;
  return draft.confidence + names + date + (draft.rule === "events/noun" ? 0 : WORTH_OF_A_VERB);
}

/** Of drafts of one type in one clause the best told stays: a verb and its noun ("resigned", "his resignation") tell of one act. */
function oneForAClause(reader: SentenceReader, drafts: readonly Draft[]): readonly Draft[] {
  const best = new Map<string, { draft: Draft; worth: number }>();
  for (const draft of drafts) {
    const key = `${reader.clause(draft.trigger[0]).first}/${draft.type}/${draft.modality}`;
    const worth = worthOf(reader, draft);
    const known = best.get(key);
    if (!known || known.worth < worth) best.set(key, { draft, worth });
  }
  return [...best.values()].map(({ draft }) => draft);
}

function reportOf(reader: SentenceReader, draft: Draft): Report {
  const { tokens } = reader.document;
  const spanOf = ([first, end]: readonly [number, number]) => ({
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
  });
  const trigger = spanOf(draft.trigger);
  const { start, end } = hull([trigger, spanOf(draft.extent)]);
  return {
    start,
    end,
    sentence: tokens.sentence[tokens.at(start)]!,
    rule: draft.rule,
    confidence: draft.confidence,
    title: titleText(reader, draft.title),
    type: draft.type,
    trigger,
    on: dateOf(reader, draft),
    place: placeOf(reader, draft),
    participants: draft.participants,
    modality: draft.modality,
  };
}
