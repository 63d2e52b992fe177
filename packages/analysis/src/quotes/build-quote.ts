import { hull, type Quote, type QuoteKind, type Span } from "@newsgraph/core";
import { attribute, mentionsIn, spanOf } from "./attribute.js";
import { findChannel, findSaidOn } from "./circumstances.js";
import { confidenceOf } from "./confidence.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText } from "./quote-text.js";

/** At least this part of a quote's letters and digits stands in marks if it is DIRECT: a name or "that" may stand outside. */
const DIRECT_SHARE = 0.97;

/** Describes a draft: kind, speaker, day, channel, and whom it is about. */
export function buildQuote(text: QuoteText, draft: QuoteDraft): Quote {
  const segments = draft.segments.map((segment) => spanOf(text, segment));
  const { start, end } = hull(segments);
  const share = markedShare(text, draft);
  const kind = draft.unmarkedDirect && share === 0 ? "DIRECT" : kindOf(share, draft);
  const marked = share > 0;
  return {
    start,
    end,
    sentence: text.tokens.sentence[draft.segments[0]!.first]!,
    rule: draft.rule,
    confidence: toTheThousandth(draft.confidence ?? confidenceOf(draft.rule, kind)),
    kind,
    segments,
    marked,
    speaker: draft.speaker ? attribute(text, draft.speaker) : null,
    speakerText: draft.speaker ? spanOf(text, draft.speaker) : null,
    cue: draft.cue ? spanOf(text, draft.cue) : null,
    stance: draft.stance,
    saidOn: findSaidOn(text, draft),
    channel: findChannel(text, draft),
    about: chainsIn(text, segments),
    outer: null,
  };
}

/** Marked words that the writer's own verb governs ("called it “cruel”") are MIXED: the clause is the writer's. */
function kindOf(share: number, draft: QuoteDraft): QuoteKind {
  if (share >= DIRECT_SHARE && !draft.isObject) return "DIRECT";
  return share > 0 ? "MIXED" : "INDIRECT";
}

/** The part of the letters and digits of the content that stand in quotation marks. */
function markedShare(text: QuoteText, draft: QuoteDraft): number {
  let marked = 0;
  let all = 0;
  for (const segment of draft.segments) {
    // said that “…”: the writer's "that" opens the speaker's own words.
    const opens = text.is(segment.first, "that") && text.regionStartsAt(segment.first + 1);
    const letters = text.letters(opens ? { first: segment.first + 1, end: segment.end } : segment);
    marked += letters.marked;
    all += letters.all;
  }
  return all === 0 ? 0 : marked / all;
}

function chainsIn(text: QuoteText, segments: readonly Span[]): number[] {
  const chains = new Set<number>();
  for (const segment of segments) {
    for (const mention of mentionsIn(text.document.mentions, segment))
      if (mention.chain !== null) chains.add(mention.chain);
  }
  return [...chains];
}

/** More digits would claim more than was measured. */
function toTheThousandth(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
