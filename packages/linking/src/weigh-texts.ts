import type { WordedText } from "./worded-text.js";

/**
 * A name or number weighs as much as so many other words: rewriting keeps them, while reports made by one pattern (of
 * earthquakes, quarters, matches) differ in little else.
 */
const FACT_WEIGHT = 4;
/** A word in more sentences than this tells nothing and would make the comparison quadratic. */
const MOST_FREQUENT = 64;

/** What the words and sentences of two texts weigh, compared with each other. */
export interface Weighed {
  /** For each word of the first vocabulary its place in the second, or -1. */
  readonly places: Int32Array;
  /** The weights of the first vocabulary: inverse sentence frequency within the pair; 0 for words too frequent to tell anything. */
  readonly words: WordWeights;
  readonly first: SentenceWeights;
  readonly second: SentenceWeights;
}

export interface WordWeights {
  readonly weights: Float64Array;
  /** 1 for a name or a number of either text. */
  readonly isFact: Uint8Array;
}

/** For each sentence the weight of its words, and how many of them are names and numbers. */
export interface SentenceWeights {
  readonly weights: Float64Array;
  readonly facts: Float64Array;
}

/** Weighs two texts against each other, so that nothing but the two decides. Time is linear in their words. */
export function weighTexts(a: WordedText, b: WordedText): Weighed {
  const byCount = weightsByCount(a.spans.length + b.spans.length);
  const places = new Int32Array(a.vocabulary.length).fill(-1);
  const [words, others] = [noWeights(a), noWeights(b)];
  const weigh = (to: WordWeights, place: number, count: number, isFact: number) => {
    to.weights[place] = count > MOST_FREQUENT ? 0 : byCount[count]! * (isFact === 1 ? FACT_WEIGHT : 1);
    to.isFact[place] = isFact;
  };
  let q = 0;
  for (let p = 0; p < places.length; p++) {
    const hash = a.vocabulary[p]!;
    for (; q < b.vocabulary.length && b.vocabulary[q]! < hash; q++) weigh(others, q, countAt(b, q), b.isFact[q]!);
    if (q === b.vocabulary.length || b.vocabulary[q] !== hash) {
      weigh(words, p, countAt(a, p), a.isFact[p]!);
      continue;
    }
    const [count, isFact] = [countAt(a, p) + countAt(b, q), a.isFact[p]! | b.isFact[q]!];
    weigh(words, p, count, isFact);
    weigh(others, q, count, isFact);
    places[p] = q++;
  }
  for (; q < b.vocabulary.length; q++) weigh(others, q, countAt(b, q), b.isFact[q]!);
  return { places, words, first: weighSentences(a, words), second: weighSentences(b, others) };
}

function noWeights({ vocabulary }: WordedText): WordWeights {
  return { weights: new Float64Array(vocabulary.length), isFact: new Uint8Array(vocabulary.length) };
}

function weightsByCount(sentences: number): Float64Array {
  const weights = new Float64Array(MOST_FREQUENT + 1);
  for (let count = 1; count <= MOST_FREQUENT; count++) weights[count] = Math.log(1 + sentences / count);
  return weights;
}

function countAt({ postings }: WordedText, word: number): number {
  return postings.starts[word + 1]! - postings.starts[word]!;
}

function weighSentences({ sentences, spans }: WordedText, words: WordWeights): SentenceWeights {
  const [weights, facts] = [new Float64Array(spans.length), new Float64Array(spans.length)];
  for (let i = 0; i < spans.length; i++) {
    for (let k = sentences.starts[i]!; k < sentences.starts[i + 1]!; k++) {
      const word = sentences.items[k]!;
      weights[i]! += words.weights[word]!;
      facts[i]! += words.isFact[word]!;
    }
  }
  return { weights, facts };
}
