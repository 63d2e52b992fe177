import type { Sentence } from "../document.js";
import type { TokenTable } from "../sentences/token-table.js";
import { LaneWeights } from "./lane-weights.js";
import { unpackLinearModel } from "./linear-model.js";
import { Marginals } from "./marginals.js";
import { type NameColumns, readNameColumns } from "./name-columns.js";
import { EDGE_PROPERTIES, isNameCandidate, NAME_FEATURES, NAME_WORD_TEMPLATES, NameContext } from "./name-features.js";
import {
  beginLabel,
  insideLabel,
  isInside,
  kindOfLabel,
  mayFollow,
  NAME_KINDS,
  type NameKind,
  OUTSIDE,
} from "./name-labels.js";
import { type Packed, readPacked } from "./packed-file.js";
import { Viterbi } from "./viterbi.js";
import { shippedClusters, type WordClusters } from "./word-clusters.js";
import { gatherWordFacts } from "./word-facts.js";
import { propertiesOf } from "./word-properties.js";
import { WordSums } from "./word-sums.js";
import { REACH } from "./word-templates.js";

/** A longer stretch of capitals is labelled piece by piece, so that memory does not grow with it. */
const LONGEST_PIECE = 512;
/** The model is surer than right; odds flattened by this are as right as they say on the documents kept aside from training. */
const TEMPERATURE = 1.4;

/** A name in a text: its tokens, half-open, what it is the name of, and the probability that both are right. */
export interface TaggedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  readonly confidence: number;
}

/** Finds names by a linear-chain model over the tokens that may be part of one. */
export class NameTagger {
  readonly #weights: LaneWeights;
  readonly #labels: number;
  readonly #viterbi: Viterbi;
  readonly #marginals: Marginals;
  readonly #wordSums: WordSums;
  readonly #edgeSums: Int32Array;
  readonly #sums: Int32Array;
  readonly #scores: Int32Array;
  readonly #best = new Uint8Array(LONGEST_PIECE);

  constructor(
    packed: Packed,
    readonly clusters: WordClusters,
  ) {
    const model = unpackLinearModel(packed);
    const transitions = packed.columns.transitions!;
    this.#weights = new LaneWeights(model);
    this.#labels = model.labels.length;
    this.#sums = new Int32Array(LONGEST_PIECE * this.#weights.stride);
    this.#scores = new Int32Array(LONGEST_PIECE * this.#labels);
    this.#viterbi = new Viterbi(this.#labels, transitions, mayFollow);
    this.#marginals = new Marginals(this.#labels, transitions, mayFollow, model.unit / TEMPERATURE);
    this.#wordSums = new WordSums(NAME_WORD_TEMPLATES, this.#weights);
    this.#edgeSums = this.#wordSums.of(EDGE_PROPERTIES);
  }

  /** The names of a document whose tokens have their tags, in the order of the text. Linear in the tokens. */
  tag(tokens: TokenTable, sentences: readonly Sentence[]): TaggedName[] {
    const properties = propertiesOf(tokens.vocabulary, this.clusters);
    this.#wordSums.open(properties);
    const columns = readNameColumns(tokens, sentences, properties);
    const context = new NameContext(columns, gatherWordFacts(columns), this.#weights.mask);
    const names: TaggedName[] = [];
    for (const { firstToken, endToken } of sentences) {
      context.enterSentence(firstToken, endToken);
      for (let token = firstToken; token < endToken; token += 1) {
        if (!isNameCandidate(columns, token)) continue;
        let end = token + 1;
        while (end < endToken && end < token + LONGEST_PIECE && isNameCandidate(columns, end)) end += 1;
        this.#tagPiece(columns, context, firstToken, endToken, token, end, names);
        token = end - 1;
      }
    }
    return names;
  }

  #tagPiece(
    { tokens }: NameColumns,
    context: NameContext,
    sentenceFirst: number,
    sentenceEnd: number,
    first: number,
    end: number,
    names: TaggedName[],
  ): void {
    const count = end - first;
    const { stride } = this.#weights;
    this.#sums.fill(0, 0, count * stride);
    for (let word = first - REACH; word < end + REACH; word += 1)
      this.#addWordSums(word < sentenceFirst || word >= sentenceEnd ? -1 : tokens.wordId[word]!, word, first, end);
    for (let token = first; token < end; token += 1) {
      context.write(token);
      this.#weights.add(context.buckets, context.count, this.#sums, (token - first) * stride);
    }
    for (let token = 0; token < count; token += 1)
      this.#weights.read(this.#sums, token * stride, this.#scores, token * this.#labels);
    this.#viterbi.decode(this.#scores, count, this.#best, 0);
    this.#collect(first, count, names);
  }

  /** Adds what a word (-1 beyond the sentence) tells of itself and its neighbours to the sums of those between `first` and `end`. */
  #addWordSums(id: number, word: number, first: number, end: number): void {
    const { stride } = this.#weights;
    const from = Math.max(first, word - REACH);
    const to = Math.min(end - 1, word + REACH);
    const sums = id < 0 ? this.#edgeSums : this.#wordSums.values;
    let row = id < 0 ? (word - from + REACH) * stride : this.#wordSums.at(id, word - from);
    for (let token = from; token <= to; token += 1) {
      this.#weights.addSums(sums, row, this.#sums, (token - first) * stride);
      row -= stride;
    }
  }

  #collect(first: number, count: number, names: TaggedName[]): void {
    let isRead = false;
    for (let from = 0; from < count; from += 1) {
      if (this.#best[from] === OUTSIDE) continue;
      if (!isRead) this.#marginals.read(this.#scores, count);
      isRead = true;
      let to = from + 1;
      while (to < count && isInside(this.#best[to]!)) to += 1;
      const kind = kindOfLabel(this.#best[from]!);
      const confidence = this.#marginals.probability(from, to, beginLabel(kind), insideLabel(kind));
      names.push({ firstToken: first + from, endToken: first + to, kind: NAME_KINDS[kind]!, confidence });
      from = to - 1;
    }
  }
}

let shipped: NameTagger | undefined;

/**
 * Finds the names of a document whose tokens have their tags (see `tagWords`). Linear in the tokens. Throws a
 * NewsgraphError (MODEL_UNUSABLE) if the weights cannot be read.
 */
export function tagNames(tokens: TokenTable, sentences: readonly Sentence[]): TaggedName[] {
  shipped ??= new NameTagger(readPacked("names", NAME_FEATURES), shippedClusters());
  return shipped.tag(tokens, sentences);
}
