import {
  CONTEXT_FEATURES,
  exponential,
  type LinearModel,
  PROPERTY_COUNT,
  propertiesOf,
  REACH,
  styleOf,
  TAG_WORD_TEMPLATES,
  UPOS,
  type WordClusters,
  writeContextBuckets,
  writeWordBuckets,
} from "@newsgraph/analysis/stages";
import type { TaggedSentence } from "../corpora/tagged-sentences.js";
import { AdaGrad } from "./ada-grad.js";
import { quantile, quantise } from "./quantise.js";
import { numberGenerator, shuffle } from "./shuffle.js";

/** 2^17 buckets: half as many cost 0.15 points, twice as many give 0.05. */
const BUCKETS = 1 << 17;
/** After this many passes the part kept aside gains nothing more. */
const PASSES = 10;
/** 0.2 learns by heart: 0.1 points less on the part kept aside. 0.05 is no better. */
const RATE = 0.1;
/** Each feature is left out of every fifth example, so that none leans on another: spelling must do for words that are new. */
const LEFT_OUT = 0.2;
/** Of the weights one in two thousand is cut to the size of the largest other one: see `quantise`. */
const KEPT_SHARE = 0.9995;
const SEED = 20240212;

/** A sentence with the buckets of all features that do not depend on tags. */
interface Example {
  readonly count: number;
  readonly properties: Int32Array;
  /** By token, `TAG_WORD_TEMPLATES.length` each; -1 where the features of the token end. */
  readonly wordBuckets: Int32Array;
  readonly tags: Uint8Array;
  readonly style: number;
}

/**
 * Trains the weights of parts of speech: a log-linear model of each tag given the words and the tags it gave before.
 * Deterministic: the same sentences give the same weights.
 */
export function trainTags(
  sentences: readonly TaggedSentence[],
  clusters: WordClusters,
  report: (line: string) => void,
): LinearModel {
  const mask = BUCKETS - 1;
  const examples = sentences.map((sentence) => exampleOf(sentence, clusters, mask));
  const order = Int32Array.from(examples.keys());
  const learner = new TagLearner(mask);
  for (let pass = 1; pass <= PASSES; pass += 1) {
    shuffle(order, learner.next);
    let wrong = 0;
    let all = 0;
    for (const index of order) {
      wrong += learner.learn(examples[index]!);
      all += examples[index]!.count;
    }
    report(`tags: pass ${pass} of ${PASSES}, ${((100 * wrong) / all).toFixed(2)} % of ${all} tokens wrong`);
  }
  const learnt = learner.weights;
  const { weights, unit } = quantise(learnt, quantile(learnt, KEPT_SHARE));
  return { labels: UPOS, mask, weights, unit };
}

function exampleOf({ tokens, tags }: TaggedSentence, clusters: WordClusters, mask: number): Example {
  const { count, vocabulary, wordId } = tokens;
  const templates = TAG_WORD_TEMPLATES.length;
  const properties = new Int32Array(count * PROPERTY_COUNT);
  const wordBuckets = new Int32Array(count * templates).fill(-1);
  const { values } = propertiesOf(vocabulary, clusters);
  wordId.forEach((id, token) => {
    properties.set(values.subarray(id * PROPERTY_COUNT, (id + 1) * PROPERTY_COUNT), token * PROPERTY_COUNT);
  });
  const buckets = new Int32Array(templates);
  for (let token = 0; token < count; token += 1) {
    let used = 0;
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const other = token + offset;
      if (other < 0 || other >= count) continue;
      const written = writeWordBuckets(TAG_WORD_TEMPLATES, properties, other * PROPERTY_COUNT, offset, mask, buckets);
      for (let index = 0; index < written; index += 1) wordBuckets[token * templates + used++] = buckets[index]!;
    }
  }
  return { count, properties, wordBuckets, tags, style: styleOf(tokens, 0, count) };
}

class TagLearner {
  readonly next = numberGenerator(SEED);
  readonly #weights: AdaGrad;
  readonly #leaveOutBelow = LEFT_OUT * 2 ** 32;
  readonly #active = new Int32Array(TAG_WORD_TEMPLATES.length + CONTEXT_FEATURES);
  readonly #context = new Int32Array(CONTEXT_FEATURES);
  readonly #scores = new Float64Array(UPOS.length);

  constructor(readonly mask: number) {
    this.#weights = new AdaGrad((mask + 1) * UPOS.length, RATE);
  }

  get weights(): Float32Array {
    return this.#weights.weights;
  }

  /** Tags a sentence with the present weights and moves them towards its gold tags; returns how many were wrong. */
  learn(example: Example): number {
    let wrong = 0;
    let tagBefore = -1;
    let tagTwoBefore = -1;
    for (let token = 0; token < example.count; token += 1) {
      const used = this.#takeFeatures(example, token, tagBefore, tagTwoBefore);
      const best = this.#score(used);
      const gold = example.tags[token]!;
      if (best !== gold) wrong += 1;
      this.#move(used, gold, this.#scores[best]!);
      tagTwoBefore = tagBefore;
      tagBefore = best;
    }
    return wrong;
  }

  /** Writes the features of the token, without those left out this time, into `#active`; returns how many. */
  #takeFeatures(example: Example, token: number, tagBefore: number, tagTwoBefore: number): number {
    const { properties, count, wordBuckets } = example;
    writeContextBuckets(properties, token, count, tagBefore, tagTwoBefore, example.style, this.mask, this.#context);
    let used = 0;
    const first = token * TAG_WORD_TEMPLATES.length;
    for (let at = first; at < first + TAG_WORD_TEMPLATES.length && wordBuckets[at]! >= 0; at += 1)
      if (this.next() >= this.#leaveOutBelow) this.#active[used++] = wordBuckets[at]!;
    for (const bucket of this.#context) if (this.next() >= this.#leaveOutBelow) this.#active[used++] = bucket;
    return used;
  }

  #score(used: number): number {
    const labels = UPOS.length;
    const scores = this.#scores.fill(0);
    const { weights } = this.#weights;
    for (let index = 0; index < used; index += 1) {
      const row = this.#active[index]! * labels;
      for (let label = 0; label < labels; label += 1) scores[label] = scores[label]! + weights[row + label]!;
    }
    let best = 0;
    for (let label = 1; label < labels; label += 1) if (scores[label]! > scores[best]!) best = label;
    return best;
  }

  #move(used: number, gold: number, highest: number): void {
    const labels = UPOS.length;
    const scores = this.#scores;
    let sum = 0;
    for (let label = 0; label < labels; label += 1) {
      scores[label] = exponential(scores[label]! - highest);
      sum += scores[label]!;
    }
    for (let label = 0; label < labels; label += 1) {
      const slope = scores[label]! / sum - (label === gold ? 1 : 0);
      // A slope this flat moves nothing that 8 bits can tell.
      if (Math.abs(slope) < 1e-4) continue;
      for (let index = 0; index < used; index += 1) this.#weights.step(this.#active[index]! * labels + label, slope);
    }
  }
}
