import type { AlignedParagraphs, Paragraph, Span } from "@newsgraph/core";
import { findCounterparts } from "../alignment.js";
import { Forest } from "../forest.js";
import { wordText } from "../worded-text.js";
import { compareTokens } from "./compare-words.js";
import { tokenizeSpan } from "./quote-tokens.js";

/** An article as it is compared with another. */
export interface ComparedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
}

/** Longer paragraphs are aligned sentence by sentence: a text without paragraphs is one. */
const LONGEST_PARAGRAPH = 2_000;
/** So much of a text is compared; an article has five thousand characters. What comes after is left out on both sides. */
const MOST_TEXT = 100_000;

/**
 * Aligns the paragraphs of a copy with those of the text that it is held against, in the order of the copy; what it dropped
 * stands where it would. A paragraph that was split, or several that were merged, are one alignment. Within each the words
 * that differ. Paragraphs longer than 2,000 characters are aligned by their sentences; of each text
 * the first 100,000 characters count, in 400 pieces.
 */
export function compareTexts(original: ComparedText, copy: ComparedText): AlignedParagraphs[] {
  const [p, q] = [wordText(original.text, piecesOf(original)), wordText(copy.text, piecesOf(copy))];
  const groups = groupCounterparts(findCounterparts(p, q), findCounterparts(q, p));
  return groups.map(({ originals, copies }) => {
    const [from, to] = [originals.map((at) => p.spans[at]!), copies.map((at) => q.spans[at]!)];
    const tokens = (text: string, spans: readonly Span[]) => spans.flatMap((span) => tokenizeSpan(text, span));
    const isChange = from.length > 0 && to.length > 0;
    const sides = [
      { text: original.text, tokens: tokens(original.text, from) },
      { text: copy.text, tokens: tokens(copy.text, to) },
    ] as const;
    return { original: from, copy: to, changes: isChange ? compareTokens(...sides) : [] };
  });
}

function piecesOf({ paragraphs, sentences }: ComparedText): Span[] {
  const pieces = paragraphs.flatMap((paragraph): readonly Span[] => {
    if (paragraph.end - paragraph.start <= LONGEST_PARAGRAPH) return [paragraph];
    const within = sentences.filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end);
    return within.length > 0 ? within : [paragraph];
  });
  return pieces.filter(({ end }) => end <= MOST_TEXT);
}

interface Group {
  readonly originals: readonly number[];
  readonly copies: readonly number[];
}

/** Joins what leads to each other; an original leads back only where no copy leads to it. */
function groupCounterparts(fromOriginal: Int32Array, fromCopy: Int32Array): Group[] {
  const forest = new Forest(fromOriginal.length + fromCopy.length);
  const place = (copy: number) => fromOriginal.length + copy;
  const met = new Set(fromCopy);
  const join = (a: number, b: number) => forest.join(forest.root(a), forest.root(b));
  for (const [copy, original] of fromCopy.entries()) if (original >= 0) join(original, place(copy));
  for (const [original, copy] of fromOriginal.entries())
    if (copy >= 0 && !met.has(original)) join(original, place(copy));

  const groups = new Map<number, { originals: number[]; copies: number[] }>();
  const groupOf = (at: number) => {
    const root = forest.root(at);
    const group = groups.get(root) ?? { originals: [], copies: [] };
    groups.set(root, group);
    return group;
  };
  for (const copy of fromCopy.keys()) groupOf(place(copy)).copies.push(copy);
  for (const original of fromOriginal.keys()) groupOf(original).originals.push(original);
  return inReadingOrder([...groups.values()]);
}

/** As the copy goes; what it dropped after what stands before that in the original. */
function inReadingOrder(groups: readonly Group[]): Group[] {
  const kept = groups.filter(({ copies }) => copies.length > 0).sort((a, b) => a.copies[0]! - b.copies[0]!);
  const dropped = new Map<Group | null, Group[]>();
  let before: Group | null = null;
  const byOriginal = groups.flatMap((group) => group.originals.map((at) => ({ at, group })));
  for (const { group } of byOriginal.sort((a, b) => a.at - b.at)) {
    if (group.copies.length > 0) before = group;
    else dropped.set(before, [...(dropped.get(before) ?? []), group]);
  }
  return [...(dropped.get(null) ?? []), ...kept.flatMap((group) => [group, ...(dropped.get(group) ?? [])])];
}
