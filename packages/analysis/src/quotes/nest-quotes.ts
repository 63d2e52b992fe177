import { contains, type Quote, surface } from "@newsgraph/core";
import type { DatedText } from "../document.js";

/** A quote within a quote within a quote is rare; it bounds how many open ones are looked at. */
const MOST_OPEN = 8;

/**
 * Tells each quote the one within which it is told: the smallest whose words hold its own and its cue. An “I” that speaks
 * there is who speaks the outer quote. `quotes` in the order of their spans, outer before inner.
 */
export function nestQuotes({ text }: DatedText, quotes: readonly Quote[]): Quote[] {
  const nested: Quote[] = [];
  const open: number[] = [];
  for (const quote of quotes) {
    while (open.length > 0 && nested[open.at(-1)!]!.end <= quote.start) open.pop();
    const outer = open.slice(-MOST_OPEN).findLast((candidate) => holds(nested[candidate]!, quote)) ?? null;
    const isSpeakerOfOuter = outer !== null && quote.speakerText !== null && surface(text, quote.speakerText) === "I";
    open.push(nested.length);
    nested.push({ ...quote, outer, speaker: isSpeakerOfOuter ? nested[outer]!.speaker : quote.speaker });
  }
  return nested;
}

function holds(outer: Quote, { start, end, cue }: Quote): boolean {
  const inner = { start: Math.min(start, cue?.start ?? start), end: Math.max(end, cue?.end ?? end) };
  return outer.segments.some((segment) => contains(segment, inner));
}
