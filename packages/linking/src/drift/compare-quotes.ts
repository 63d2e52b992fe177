import { contains, indexAt, type QuoteVerdict, type Span, type WordChange } from "@newsgraph/core";
import { findCounterparts } from "../alignment.js";
import { markedSpans } from "../origin/quotation-marks.js";
import { MOST_SENTENCES, wordText } from "../worded-text.js";
import type { ComparedText } from "./compare-texts.js";
import { compareTokens, type Edit, editsBetween } from "./compare-words.js";
import { type QuoteToken, tokenizeSpan } from "./quote-tokens.js";
import { verdictOf } from "./verdict.js";

/** A quote in the text that a copy is held against. */
export interface QuoteToFind {
  readonly segments: readonly Span[];
  readonly marked: boolean;
}

/** What became of a quote in a copy. */
export interface QuoteInCopy {
  /** Where its words stand in the copy's text, segment by segment, marks left out; those of dropped segments are missing. */
  readonly spans: readonly Span[];
  readonly verdict: QuoteVerdict;
  /** Spans count in the two articles' texts. */
  readonly changes: readonly WordChange[];
}

/** Of a quote's words so many must stand in the copy, in order; fewer are those of another sentence. */
const LEAST_KEPT = 0.35;

/**
 * Finds what became of quotes in a copy by the sentences that correspond, whether the copy still marks them as quotes or
 * not. In the order of the quotes; null for one that the copy dropped, undefined where that cannot be told: of each text the
 * first 400 sentences are looked through.
 */
export function compareQuotes(
  original: ComparedText,
  copy: ComparedText,
  quotes: readonly QuoteToFind[],
): (QuoteInCopy | null | undefined)[] {
  const [p, q] = [wordText(original.text, original.sentences), wordText(copy.text, copy.sentences)];
  const there = findCounterparts(p, q);
  const back = findCounterparts(q, p);
  const marked = markedSpans(copy.text);
  const isSeenWhole = isWhole(copy, q.spans);
  const end = isWhole(original, p.spans) ? original.text.length : (p.spans.at(-1)?.end ?? 0);

  function find({ segments, marked: isMarked }: QuoteToFind): QuoteInCopy | null | undefined {
    if (segments.some((segment) => segment.end > end)) return undefined;
    const spans: Span[] = [];
    const changes: WordChange[] = [];
    for (const segment of segments) {
      const sentences = p.spans.flatMap((span, at) =>
        span.start < segment.end && segment.start < span.end ? [at] : [],
      );
      const counterparts = new Set(sentences.flatMap((at) => (there[at]! >= 0 ? [there[at]!] : [])));
      for (const [at, led] of back.entries()) if (sentences.includes(led)) counterparts.add(at);
      const from = sentences.flatMap((at) => tokenizeSpan(original.text, p.spans[at]!));
      const to = [...counterparts].sort((a, b) => a - b).flatMap((at) => tokenizeSpan(copy.text, q.spans[at]!));
      const region = regionOf(segment, from, to);
      const said = from.filter((token) => contains(segment, token));
      changes.push(...compareTokens({ text: original.text, tokens: said }, { text: copy.text, tokens: region ?? [] }));
      if (region) spans.push({ start: region[0]!.start, end: region.at(-1)!.end });
    }
    if (spans.length === 0) return isSeenWhole ? null : undefined;
    const marksLost = isMarked && !spans.some((span) => isWithin(marked, span));
    return { spans, verdict: verdictOf(changes, { marksLost }), changes };
  }
  return quotes.map(find);
}

function isWhole({ sentences }: ComparedText, seen: readonly Span[]): boolean {
  return seen.length < MOST_SENTENCES || (sentences.at(-1)?.start ?? 0) <= seen.at(-1)!.start;
}

/** The words of the copy that stand for a part of an original sentence; null if too few of them do. */
function regionOf(segment: Span, from: readonly QuoteToken[], to: readonly QuoteToken[]): QuoteToken[] | null {
  const first = from.findIndex((token) => contains(segment, token));
  const last = from.findLastIndex((token) => contains(segment, token));
  if (first < 0) return null;
  const edits = editsBetween(from, to);
  const start = placeOf(first, edits, "start");
  const end = withAddedEnd(placeOf(last + 1, edits, "end"), last + 1, edits, from, to);
  const changed = edits.reduce(
    (sum, edit) => sum + Math.max(0, Math.min(edit.fromEnd, last + 1) - Math.max(edit.from, first)),
    0,
  );
  const words = last + 1 - first;
  return start < end && words - changed >= LEAST_KEPT * words ? to.slice(start, end) : null;
}

/** Where a boundary between tokens of the original lies in the copy: one within an edit goes to the side that has more of it, words added at it stay outside. */
function placeOf(boundary: number, edits: readonly Edit[], side: "start" | "end"): number {
  let offset = 0;
  for (const { from, fromEnd, to, toEnd } of edits) {
    if (from > boundary) break;
    if (from === boundary) return from === fromEnd && side === "start" ? toEnd : to;
    if (boundary < fromEnd) return boundary - from > fromEnd - boundary ? toEnd : to;
    offset = toEnd - fromEnd;
  }
  return boundary + offset;
}

/** Words added where the quote ends belong to it if both texts break after them: "NATO ally,” he said", "ally in NATO, he said". */
function withAddedEnd(
  end: number,
  boundary: number,
  edits: readonly Edit[],
  from: readonly QuoteToken[],
  to: readonly QuoteToken[],
): number {
  const added = edits.find((edit) => edit.from === boundary && edit.fromEnd === boundary);
  const breaks = (tokens: readonly QuoteToken[], at: number) => (tokens[at]?.breakBefore ?? 3) > 0;
  return added && breaks(from, boundary) && breaks(to, added.toEnd) && !breaks(to, added.to) ? added.toEnd : end;
}

function isWithin(marked: readonly Span[], span: Span): boolean {
  const region = indexAt(marked, span.start);
  return region >= 0 && span.end <= marked[region]!.end;
}
