import { type Weighed, weighTexts } from "./weigh-texts.js";
import type { WordedText } from "./worded-text.js";

/** How far the sentences of two texts are the same. */
export interface Alignment {
  /**
   * Share of each text, by the weight of its words, that the other retells, in whatever words: a sentence counts the more,
   * the further its words overlap with those of one sentence there and the more of the names and numbers of the two agree.
   */
  readonly retold: readonly [number, number];
  /** Share of each text, by the weight of its words, that stands in sentences which the other plainly has too. */
  readonly coverage: readonly [number, number];
  /** Number of such sentences in each. */
  readonly aligned: readonly [number, number];
  /** Mean similarity of those sentences to their counterparts, 0 to 1, by weight, both texts together. */
  readonly closeness: number;
}

/** A sentence that overlaps with none by more than a trace is not retold; two sentences on anything share function words and a name. */
const TRACE = 0.1;
/** One that overlaps by this much is. With 40 % of its words swapped a sentence still does; alone it proves little, many together do. */
const PLAINLY_RETOLD = 0.3;
/** Two sentences correspond if their weighted words overlap by this much: a back-translated sentence keeps half of them, two sentences on one topic a fifth. */
const LEAST_OVERLAP = 0.4;
/** And this much of their names and numbers. */
const LEAST_AGREEMENT = 0.5;
/** A part of a sentence has most of its words in the whole, also where some were changed. */
const LEAST_CONTAINMENT = 0.55;
/** Between sentences that correspond stands one that does, if it has this much in common: the order of sentences is seldom changed. */
const LEAST_IN_PLACE = 0.3;

/**
 * Aligns the sentences of two texts: each with the one of the other whose words overlap most (weighted Jaccard), if at all.
 * A word weighs by how few sentences of the two texts have it, so nothing but the two texts decides. Symmetric; time is
 * linear in the texts up to bounds on sentences and on how frequent a word may be.
 */
export function alignTexts(a: WordedText, b: WordedText): Alignment {
  const weighed = weighTexts(a, b);
  const [first, second] = [noCounterparts(a), noCounterparts(b)];
  visitPairs(a, b, weighed, (i, j, shared, sharedFacts) => {
    const overlap = shared / (weighed.first.weights[i]! + weighed.second.weights[j]! - shared);
    const facts = weighed.first.facts[i]! + weighed.second.facts[j]! - sharedFacts;
    const agreement = facts === 0 ? 1 : sharedFacts / facts;
    keepBest(first, i, overlap, agreement);
    keepBest(second, j, overlap, agreement);
  });
  const [p, q] = [summarize(first, weighed.first.weights), summarize(second, weighed.second.weights)];
  return {
    retold: [ratio(p.retold, p.weight), ratio(q.retold, q.weight)],
    coverage: [ratio(p.alignedWeight, p.weight), ratio(q.alignedWeight, q.weight)],
    aligned: [p.aligned, q.aligned],
    closeness: ratio(p.closeness + q.closeness, p.alignedWeight + q.alignedWeight),
  };
}

/**
 * For each sentence of the one text the sentence of the other that has most of its words, or that it has most of, by their
 * places in `spans`; -1 where there is none: a sentence that was broken in two leads to the whole from either half.
 */
export function findCounterparts(a: WordedText, b: WordedText): Int32Array {
  const weighed = weighTexts(a, b);
  const visit = (of: (i: number, j: number, containment: number) => void) =>
    visitPairs(a, b, weighed, (i, j, shared) => {
      const [p, q] = [weighed.first.weights[i]!, weighed.second.weights[j]!];
      // The longer the counterpart the better, where several contain all: a headline stands in many sentences.
      of(i, j, shared / Math.min(p, q) + (0.1 * shared) / (p + q));
    });
  const best = new Float64Array(a.spans.length);
  const sure = new Int32Array(a.spans.length).fill(-1);
  visit((i, j, containment) => {
    if (containment < LEAST_CONTAINMENT || containment <= best[i]!) return;
    best[i] = containment;
    sure[i] = j;
  });
  if (!sure.includes(-1)) return sure;
  const counterparts = sure.slice();
  const isNext = (j: number, neighbour: number | undefined, step: number) => neighbour !== -1 && neighbour === j - step;
  visit((i, j, containment) => {
    if (sure[i] !== -1 || containment < LEAST_IN_PLACE || containment <= best[i]!) return;
    if (!isNext(j, sure[i - 1], 1) && !isNext(j, sure[i + 1], -1)) return;
    best[i] = containment;
    counterparts[i] = j;
  });
  return counterparts;
}

/** For each sentence of a text how far its best counterpart overlaps, and agrees in names and numbers. */
interface Counterparts {
  readonly overlap: Float64Array;
  readonly agreement: Float64Array;
}

function noCounterparts({ spans }: WordedText): Counterparts {
  return { overlap: new Float64Array(spans.length), agreement: new Float64Array(spans.length) };
}

function keepBest(of: Counterparts, i: number, overlap: number, agreement: number): void {
  if (overlap <= of.overlap[i]!) return;
  of.overlap[i] = overlap;
  of.agreement[i] = agreement;
}

function summarize({ overlap, agreement }: Counterparts, weights: Float64Array) {
  let [weight, retold, aligned, alignedWeight, closeness] = [0, 0, 0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const [own, overlaps, agrees] = [weights[i]!, overlap[i]!, agreement[i]!];
    weight += own;
    retold += own * agrees * Math.min(1, Math.max(0, (overlaps - TRACE) / (PLAINLY_RETOLD - TRACE)));
    if (overlaps < LEAST_OVERLAP || agrees < LEAST_AGREEMENT) continue;
    aligned += 1;
    alignedWeight += own;
    closeness += own * overlaps;
  }
  return { weight, retold, aligned, alignedWeight, closeness };
}

/** Calls `visit` with every two sentences that share a word of weight, with the weight of all they share and how many of them are names and numbers. */
function visitPairs(
  a: WordedText,
  b: WordedText,
  { places, words }: Weighed,
  visit: (i: number, j: number, shared: number, sharedFacts: number) => void,
): void {
  const [shared, facts] = [new Float64Array(b.spans.length), new Float64Array(b.spans.length)];
  for (let i = 0; i < a.spans.length; i++) {
    shared.fill(0);
    facts.fill(0);
    for (let k = a.sentences.starts[i]!; k < a.sentences.starts[i + 1]!; k++) {
      const word = a.sentences.items[k]!;
      const place = places[word]!;
      const weight = words.weights[word]!;
      if (place < 0 || weight === 0) continue;
      const isFact = words.isFact[word]!;
      for (let l = b.postings.starts[place]!; l < b.postings.starts[place + 1]!; l++) {
        const j = b.postings.items[l]!;
        shared[j]! += weight;
        facts[j]! += isFact;
      }
    }
    for (let j = 0; j < shared.length; j++) if (shared[j]! > 0) visit(i, j, shared[j]!, facts[j]!);
  }
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
