import type { Sentence } from "../document.js";
import { LaneWeights } from "../model/lane-weights.js";
import { type LinearModel, readLinearModel } from "../model/linear-model.js";
import { styleOf } from "../model/sentence-style.js";
import { shippedClusters, type WordClusters } from "../model/word-clusters.js";
import { PROPERTY_COUNT, propertiesOf } from "../model/word-properties.js";
import { WordSums } from "../model/word-sums.js";
import { REACH } from "../model/word-templates.js";
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

/** Gives tokens their parts of speech by greedy left-to-right classification with a linear model. */
export class WordTagger {
  readonly #weights: LaneWeights;
  readonly #labels: number;
  readonly #wordSums: WordSums;
  readonly #properties = new Int32Array(LONGEST_PIECE * PROPERTY_COUNT);
  #style = 0;
  readonly #sums: Int32Array;
  /** Of one token. */
  readonly #scores: Int32Array;
  readonly #buckets = new Int32Array(CONTEXT_FEATURES);

  constructor(
    model: LinearModel,
    readonly clusters: WordClusters,
  ) {
    this.#weights = new LaneWeights(model);
    this.#labels = model.labels.length;
    this.#sums = new Int32Array(LONGEST_PIECE * this.#weights.stride);
    this.#scores = new Int32Array(this.#labels);
    this.#wordSums = new WordSums(TAG_WORD_TEMPLATES, this.#weights);
  }

  /** Writes the tags of the tokens from `first` up to `end`, one sentence, into `tags`. Linear in their number. */
  tag(tokens: TokenTable, first: number, end: number, tags: Uint8Array): void {
    this.#wordSums.open(propertiesOf(tokens.vocabulary, this.clusters));
    for (let from = first; from < end; from += LONGEST_PIECE)
      this.#tagPiece(tokens, from, Math.min(end, from + LONGEST_PIECE), tags);
  }

  #tagPiece(tokens: TokenTable, first: number, end: number, tags: Uint8Array): void {
    const count = end - first;
    this.#style = styleOf(tokens, first, end);
    this.#addWordSums(tokens, first, count);
    let tagBefore = -1;
    let tagTwoBefore = -1;
    for (let token = 0; token < count; token += 1) {
      const tag = this.#tagToken(token, count, tagBefore, tagTwoBefore);
      tags[first + token] = tag;
      tagTwoBefore = tagBefore;
      tagBefore = tag;
    }
  }

  /** Adds to each token's sums what its own word and its neighbours tell. */
  #addWordSums(tokens: TokenTable, first: number, count: number): void {
    const { stride } = this.#weights;
    const { values } = propertiesOf(tokens.vocabulary, this.clusters);
    this.#sums.fill(0, 0, count * stride);
    for (let token = 0; token < count; token += 1) {
      const id = tokens.wordId[first + token]!;
      for (let index = 0; index < CONTEXT_PROPERTIES.length; index += 1) {
        const property = CONTEXT_PROPERTIES[index]!;
        this.#properties[token * PROPERTY_COUNT + property] = values[id * PROPERTY_COUNT + property]!;
      }
      // A word at offset +1 of the token before it, at -1 of the token after it, and so on.
      const from = Math.max(0, token - REACH);
      const to = Math.min(count - 1, token + REACH);
      let row = this.#wordSums.at(id, token - from);
      for (let other = from; other <= to; other += 1) {
        this.#weights.addSums(this.#wordSums.values, row, this.#sums, other * stride);
        row -= stride;
      }
    }
  }

  #tagToken(token: number, count: number, tagBefore: number, tagTwoBefore: number): number {
    const scores = this.#scores;
    const at = token * this.#weights.stride;
    this.#weights.read(this.#sums, at, scores, 0);
    const evident = this.#evidentTag();
    if (evident >= 0) return evident;
    writeContextBuckets(
      this.#properties,
      token,
      count,
      tagBefore,
      tagTwoBefore,
      this.#style,
      this.#weights.mask,
      this.#buckets,
    );
    this.#weights.add(this.#buckets, CONTEXT_FEATURES, this.#sums, at);
    this.#weights.read(this.#sums, at, scores, 0);
    let best = 0;
    for (let label = 1; label < this.#labels; label += 1) if (scores[label]! > scores[best]!) best = label;
    return best;
  }

  /** The tag that the features of single words make evident, or -1 if they leave it open. */
  #evidentTag(): number {
    const scores = this.#scores;
    let best = 0;
    let lead = Number.MAX_SAFE_INTEGER;
    for (let label = 1; label < this.#labels; label += 1) {
      const ahead = scores[label]! - scores[best]!;
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
