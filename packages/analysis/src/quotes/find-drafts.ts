import { extendUnmarked } from "./extend-unmarked.js";
import { findByRules } from "./find-by-rules.js";
import { followRegions } from "./follow-regions.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteReader } from "./quote-reader.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { readDrafts } from "./read-drafts.js";

/**
 * Finds the quotes of a text in tokens. The steps in order: rules read the text, trained models read it again with the
 * rules' reading as evidence, speech that lost its marks is made whole, and what stands in marks beside a quote joins it.
 */
export function findDrafts(text: QuoteText, reader: QuoteReader): QuoteDraft[] {
  const drafts = readDrafts(text, findByRules(text), reader);
  return followRegions(text, extendUnmarked(text, withoutCrossing(drafts)));
}

/** A quote crosses none further back than so many. */
const CROSSING_REACH = 4;

/**
 * Of two quotes whose contents are the same or cross, the surer stays, of equally sure ones the first; one within another
 * stays (“he said she had asked why”).
 */
function withoutCrossing(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const kept: QuoteDraft[] = [];
  for (const draft of drafts) {
    const clash = lastClash(kept, draft);
    if (clash < 0) kept.push(draft);
    else if ((draft.confidence ?? 0) > (kept[clash]!.confidence ?? 1)) kept[clash] = draft;
  }
  return kept;
}

function lastClash(kept: readonly QuoteDraft[], draft: QuoteDraft): number {
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - CROSSING_REACH); index -= 1)
    if (crosses(draft, kept[index]!)) return index;
  return -1;
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
