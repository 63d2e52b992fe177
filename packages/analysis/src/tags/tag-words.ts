import type { Sentence } from "../document.js";
import { addWeights, type LinearModel, readLinearModel } from "../model/linear-model.js";
import { styleOf } from "../model/sentence-style.js";
import { WordCache } from "../model/word-cache.js";
import { shippedClusters, type WordClusters } from "../model/word-clusters.js";
import { PROPERTY_COUNT } from "../model/word-properties.js";
import { REACH, writeWordBuckets } from "../model/word-templates.js";
import type { TokenTable } from "../sentences/token-table.js";
import {
  CONTEXT_FEATURES,
  CONTEXT_PROPERTIES,
  TAG_FEATURES,
  TAG_WORD_TEMPLATES,
  writeContextBuckets,
} from "./tag-features.js";

/** A sentence longer than this is tagged piece by piece, so that memory does not grow with it. */
const LONGEST_PIECE = 1024;

/**
 * A tag that leads by so much after the features of single words is not looked at further: the others change it in one
 * case in a thousand, for better or worse alike, and four tokens in five are spared them.
 */
const EVIDENT_LEAD = 250;
const OFFSETS = 2 * REACH + 1;

/** Gives tokens their parts of speech by greedy left-to-right classification with a linear model. */
export class WordTagger {
  readonly #model: LinearModel;
  readonly #labels: number;
  readonly #cache: WordCache;
  readonly #properties = new Int32Array(LONGEST_PIECE * PROPERTY_COUNT);
  #style = 0;
  readonly #scores: Int32Array;
  readonly #buckets = new Int32Array(Math.max(TAG_WORD_TEMPLATES.length, CONTEXT_FEATURES));

  constructor(model: LinearModel, clusters: WordClusters) {
    this.#model = model;
    this.#labels = model.labels.length;
    this.#scores = new Int32Array(LONGEST_PIECE * this.#labels);
    const buckets = new Int32Array(TAG_WORD_TEMPLATES.length);
    this.#cache = new WordCache(clusters, OFFSETS * this.#labels, (properties, at, sums, sumsAt) => {
      sums.fill(0, sumsAt, sumsAt + OFFSETS * this.#labels);
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        const count = writeWordBuckets(TAG_WORD_TEMPLATES, properties, at, offset, model.mask, buckets);
        for (let index = 0; index < count; index += 1)
          addWeights(model, buckets[index]!, sums, sumsAt + (offset + REACH) * this.#labels);
      }
    });
  }

  /** Writes the tags of the tokens from `first` up to `end`, one sentence, into `tags`. Linear in their number. */
  tag(tokens: TokenTable, first: number, end: number, tags: Uint8Array): void {
    for (let from = first; from < end; from += LONGEST_PIECE)
      this.#tagPiece(tokens, from, Math.min(end, from + LONGEST_PIECE), tags);
  }

  #tagPiece(tokens: TokenTable, first: number, end: number, tags: Uint8Array): void {
    const count = end - first;
    this.#style = styleOf(tokens, first, end);
    this.#addWordScores(tokens, first, count);
    let tagBefore = -1;
    let tagTwoBefore = -1;
    for (let token = 0; token < count; token += 1) {
      const tag = this.#tagToken(token, count, tagBefore, tagTwoBefore);
      tags[first + token] = tag;
      tagTwoBefore = tagBefore;
      tagBefore = tag;
    }
  }

  /** Adds to each token's scores what its own word and its neighbours tell. */
  #addWordScores(tokens: TokenTable, first: number, count: number): void {
    const labels = this.#labels;
    const scores = this.#scores;
    const { sums, properties } = this.#cache;
    scores.fill(0, 0, count * labels);
    for (let token = 0; token < count; token += 1) {
      const slot = this.#cache.slotOf(tokens.text, tokens.start[first + token]!, tokens.end[first + token]!);
      for (const property of CONTEXT_PROPERTIES)
        this.#properties[token * PROPERTY_COUNT + property] = properties[slot * PROPERTY_COUNT + property]!;
      // A word at offset +1 of the token before it, at -1 of the token after it, and so on.
      const from = Math.max(0, token - REACH);
      const to = Math.min(count - 1, token + REACH);
      for (let other = from; other <= to; other += 1) {
        const sumsAt = slot * this.#cache.width + (token - other + REACH) * labels;
        const scoresAt = other * labels;
        for (let label = 0; label < labels; label += 1)
          scores[scoresAt + label] = scores[scoresAt + label]! + sums[sumsAt + label]!;
      }
    }
  }

  #tagToken(token: number, count: number, tagBefore: number, tagTwoBefore: number): number {
    const scores = this.#scores;
    const at = token * this.#labels;
    const evident = this.#evidentTag(at);
    if (evident >= 0) return evident;
    writeContextBuckets(
      this.#properties,
      token,
      count,
      tagBefore,
      tagTwoBefore,
      this.#style,
      this.#model.mask,
      this.#buckets,
    );
    for (let index = 0; index < CONTEXT_FEATURES; index += 1)
      addWeights(this.#model, this.#buckets[index]!, scores, at);
    let best = 0;
    for (let label = 1; label < this.#labels; label += 1) if (scores[at + label]! > scores[at + best]!) best = label;
    return best;
  }

  /** The tag that the features of single words make evident, or -1 if they leave it open. */
  #evidentTag(at: number): number {
    const scores = this.#scores;
    let best = 0;
    let lead = Number.MAX_SAFE_INTEGER;
    for (let label = 1; label < this.#labels; label += 1) {
      const ahead = scores[at + label]! - scores[at + best]!;
      if (ahead > 0) {
        best = label;
        lead = ahead;
      } else if (-ahead < lead) lead = -ahead;
    }
    return lead > EVIDENT_LEAD ? best : -1;
  }
}

let shipped: WordTagger | undefined;

/**
 * Gives every token its part of speech, an index into UPOS, in `tokens.tag`. Linear in the tokens. Throws a
 * NewsgraphError (MODEL_UNUSABLE) if the weights cannot be read.
 */
export function tagWords(tokens: TokenTable, sentences: readonly Sentence[]): void {
  shipped ??= new WordTagger(readLinearModel("tags", TAG_FEATURES), shippedClusters());
  for (const { firstToken, endToken } of sentences) shipped.tag(tokens, firstToken, endToken, tokens.tag);
}
