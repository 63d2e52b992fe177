import type { LaneWeights } from "./lane-weights.js";
import { PROPERTY_COUNT, type WordProperties } from "./word-properties.js";
import { REACH, type WordTemplate, writeWordBuckets } from "./word-templates.js";

const OFFSETS = 2 * REACH + 1;

/**
 * Keeps, for each word of a vocabulary, the summed weights of all features that depend on it alone, so that they are added
 * up once a word and not once a token: one row for each offset at which the word may stand from the token that is labelled.
 */
export class WordSums {
  /** Rows of sums: see `at`. */
  values = new Int32Array(0);
  readonly #width: number;
  readonly #buckets: Int32Array;
  #isKnown = new Uint8Array(0);
  #properties: WordProperties | undefined;

  constructor(
    readonly templates: readonly WordTemplate[],
    readonly weights: LaneWeights,
  ) {
    this.#width = OFFSETS * weights.stride;
    this.#buckets = new Int32Array(templates.length);
  }

  /** Makes ready for the words of a vocabulary. */
  open(properties: WordProperties): void {
    if (this.#properties !== properties) {
      this.#properties = properties;
      this.#isKnown = new Uint8Array(0);
    }
    const { count } = properties.vocabulary;
    if (count <= this.#isKnown.length) return;
    const values = new Int32Array(2 * count * this.#width);
    const isKnown = new Uint8Array(2 * count);
    values.set(this.values.subarray(0, this.#isKnown.length * this.#width));
    isKnown.set(this.#isKnown);
    this.values = values;
    this.#isKnown = isKnown;
  }

  /**
   * Where in `values` the row stands that a word of the opened vocabulary adds to a token `offset` words before it; those of
   * the other offsets stand beside it.
   */
  at(id: number, offset: number): number {
    const at = id * this.#width;
    if (this.#isKnown[id] === 0) {
      this.#isKnown[id] = 1;
      this.sum(this.#properties!.values, id * PROPERTY_COUNT, this.values, at);
    }
    return at + (offset + REACH) * this.weights.stride;
  }

  /** Sums the rows of a word whose properties stand at `propertiesAt`, for all offsets, into `sums` from index `at`. */
  sum(properties: Int32Array, propertiesAt: number, sums: Int32Array, at: number): void {
    sums.fill(0, at, at + this.#width);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const { mask, stride } = this.weights;
      const count = writeWordBuckets(this.templates, properties, propertiesAt, offset, mask, this.#buckets);
      this.weights.add(this.#buckets, count, sums, at + (offset + REACH) * stride);
    }
  }

  /** The sums of a word with these properties, for all offsets: `at(0, …)` of a vocabulary of its own. */
  of(properties: Int32Array): Int32Array {
    const sums = new Int32Array(this.#width);
    this.sum(properties, 0, sums, 0);
    return sums;
  }
}
