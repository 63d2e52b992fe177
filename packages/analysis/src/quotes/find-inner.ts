import type { Quote } from "@newsgraph/core";
import { buildQuote } from "./build-quote.js";
import { findByRules } from "./find-by-rules.js";
import type { QuoteDraft } from "./quote-draft.js";
import { QuoteText, type TokenSpan } from "./quote-text.js";

/**
 * Finds quotes within speech in marks: “They told me, ‘Go home,’ and I did.” Only marks within the marks show them for
 * certain, so only those are read, by the rules, with the words between the outer marks as their text.
 */
export function findInner(outer: QuoteText): Quote[] {
  if (!outer.document.regions.some(({ depth }) => depth === 1)) return [];
  const text = new QuoteText(outer.document, 1);
  const { sentence } = text.tokens;
  const read = new Set(
    text.regions.flatMap(({ firstToken, endToken }) => [sentence[firstToken]!, sentence[endToken - 1]!]),
  );
  return findByRules(text, (index) => read.has(index)).flatMap((draft) => {
    const inner = withinOne(outer, text, draft);
    return inner && isMarked(text, inner) ? [buildQuote(text, inner)] : [];
  });
}

/** The draft if its cue and speaker stand within the same outer marks, with what of its content does; else null. */
function withinOne({ regions, regionAt }: QuoteText, text: QuoteText, draft: QuoteDraft): QuoteDraft | null {
  const { cue, speaker } = draft;
  const region = cue ? (regions[regionAt[cue.first]!] ?? null) : null;
  if (!region) return null;
  // Past the opening mark and before the closing one.
  const first = region.firstToken + 1;
  const end = region.closed ? region.endToken - 1 : region.endToken;
  if (speaker && (speaker.first < first || speaker.end > end)) return null;
  const segments: TokenSpan[] = draft.segments
    .map((segment) => ({ first: Math.max(first, segment.first), end: Math.min(end, closedEnd(text, segment)) }))
    .filter((segment) => segment.first < segment.end);
  return segments.length > 0 ? { ...draft, segments } : null;
}

/** Speech in marks that a comma or stop closes ends with its marks: ‘Go home,’ and I did. */
function closedEnd(text: QuoteText, { first, end }: TokenSpan): number {
  const region = text.regionStartsAt(first) ? text.regions[text.regionAt[first]!]! : null;
  return region && region.endToken < end && !text.isWord(region.endToken - 2) ? region.endToken : end;
}

function isMarked(text: QuoteText, { segments }: QuoteDraft): boolean {
  return segments.some((segment) => text.letters(segment).marked > 0);
}
