import type { Span } from "@newsgraph/core";
import { hashString } from "./hashing.js";
import { splitWords } from "./words.js";

/** A text as its sentences' sets of words. */
export interface WordedText {
  /** For each sentence the hashes of its different words, sorted. Sentences without words are left out. */
  readonly sentences: readonly Uint32Array[];
  /** Where each of those sentences stands in the text. */
  readonly spans: readonly Span[];
  /** Number of running words. */
  readonly words: number;
  /** All words in order, as one string: equal for texts that are the same word for word. */
  readonly wording: string;
}

/** How far the sentences of two texts are the same. */
export interface Alignment {
  /** Share of each text, by the weight of its words, that stands in sentences which the other has too. */
  readonly coverage: readonly [number, number];
  /** Number of such sentences in each. */
  readonly aligned: readonly [number, number];
  /** Mean similarity of the aligned sentences to their counterparts, 0 to 1, by weight, both texts together. */
  readonly closeness: number;
}

/** Two sentences correspond if their weighted words overlap by this much: a back-translated sentence keeps half of them, two sentences on one topic a fifth. */
const LEAST_OVERLAP = 0.4;
/** A part of a sentence has most of its words in the whole, also where some were changed. */
const LEAST_CONTAINMENT = 0.55;
/** Longer texts are compared by their beginnings, so that a book costs no more than a long article. */
const MOST_SENTENCES = 400;
/** A word in more sentences than this tells nothing and would make the comparison quadratic. */
const MOST_FREQUENT = 64;

/** Splits a text into the sentences given; without any, the whole text is one. */
export function wordText(text: string, sentences: readonly Span[]): WordedText {
  const spans = sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
  const sets: Uint32Array[] = [];
  const worded: Span[] = [];
  const all: string[] = [];
  for (const { start, end } of spans) {
    const words = splitWords(text.slice(start, end));
    if (words.length === 0) continue;
    for (const word of words) all.push(word);
    if (sets.length === MOST_SENTENCES) continue;
    sets.push(new Uint32Array(new Set(words.map(hashString))).sort());
    worded.push({ start, end });
  }
  return { sentences: sets, spans: worded, words: all.length, wording: all.join(" ") };
}

/**
 * Aligns the sentences of two texts: each with the one of the other whose words overlap most (weighted Jaccard), if at all.
 * A word weighs by how few sentences of the two texts have it, so nothing but the two texts decides. Symmetric; time is
 * linear in the texts up to bounds on sentences and on how frequent a word may be.
 */
export function alignTexts(a: WordedText, b: WordedText): Alignment {
  const weights = weighWords(a, b);
  const best = { a: bestOverlaps(a, b, weights, jaccard), b: bestOverlaps(b, a, weights, jaccard) };
  const [first, second] = [summarize(best.a), summarize(best.b)];
  const alignedWeight = first.alignedWeight + second.alignedWeight;
  return {
    coverage: [ratio(first.alignedWeight, first.weight), ratio(second.alignedWeight, second.weight)],
    aligned: [first.aligned, second.aligned],
    closeness: ratio(first.closeness + second.closeness, alignedWeight),
  };
}

/**
 * For each sentence of the one text the sentence of the other that has most of its words, or that it has most of, by their
 * places in `spans`; -1 where there is none: a sentence that was broken in two leads to the whole from either half.
 */
export function findCounterparts(a: WordedText, b: WordedText): Int32Array {
  const overlaps = bestOverlaps(a, b, weighWords(a, b), containment);
  return Int32Array.from(overlaps, ({ overlap, best }) => (overlap >= LEAST_CONTAINMENT ? best : -1));
}

interface Overlap {
  readonly weight: number;
  readonly overlap: number;
  /** The sentence of the other text that overlaps so; -1 if none does. */
  readonly best: number;
}

type Measure = (shared: number, weight: number, otherWeight: number) => number;
const jaccard: Measure = (shared, p, q) => shared / (p + q - shared);
/** The longer the counterpart the better, where several contain all: a headline stands in many sentences. */
const containment: Measure = (shared, p, q) => shared / Math.min(p, q) + (0.1 * shared) / (p + q);

/** Inverse sentence frequency within the pair; 0 for words too frequent to tell anything. */
function weighWords(a: WordedText, b: WordedText): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { sentences } of [a, b]) {
    for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = a.sentences.length + b.sentences.length;
  const weights = new Map<number, number>();
  for (const [word, count] of counts) weights.set(word, count > MOST_FREQUENT ? 0 : Math.log(1 + total / count));
  return weights;
}

function bestOverlaps(
  from: WordedText,
  to: WordedText,
  weights: ReadonlyMap<number, number>,
  measure: Measure,
): Overlap[] {
  const postings = new Map<number, number[]>();
  const weightOf = (sentence: Uint32Array) => sentence.reduce((sum, word) => sum + weights.get(word)!, 0);
  const targets = to.sentences.map(weightOf);
  for (const [i, sentence] of to.sentences.entries()) {
    for (const word of sentence) {
      if (weights.get(word) === 0) continue;
      const places = postings.get(word);
      if (places) places.push(i);
      else postings.set(word, [i]);
    }
  }
  const shared = new Float64Array(to.sentences.length);
  return from.sentences.map((sentence) => {
    shared.fill(0);
    for (const word of sentence) {
      for (const i of postings.get(word) ?? []) shared[i]! += weights.get(word)!;
    }
    const weight = weightOf(sentence);
    let overlap = 0;
    let best = -1;
    for (let i = 0; i < shared.length; i++) {
      const measured = shared[i]! > 0 ? measure(shared[i]!, weight, targets[i]!) : 0;
      if (measured <= overlap) continue;
      overlap = measured;
      best = i;
    }
    return { weight, overlap, best };
  });
}

function summarize(overlaps: readonly Overlap[]) {
  let weight = 0;
  let alignedWeight = 0;
  let closeness = 0;
  let aligned = 0;
  for (const sentence of overlaps) {
    weight += sentence.weight;
    if (sentence.overlap < LEAST_OVERLAP) continue;
    aligned += 1;
    alignedWeight += sentence.weight;
    closeness += sentence.weight * sentence.overlap;
  }
  return { weight, aligned, alignedWeight, closeness };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
