import type { LinearModel } from "./linear-model.js";

/** Labels beside the first: a byte of a number each. */
const OTHERS = 4;
const BIAS = 128;
const EVERY_OTHER = 0x00ff00ff;
/** What the bias adds to both lanes of a sum, by row. */
const BIASES = BIAS * 0x10001;

/**
 * The weights of a linear model of five labels, relative to those of the first label, one number a bucket: what is chosen
 * and how sure depends on differences alone, and a table a half as large waits less for memory. Summed in lanes of 16
 * bits, as `LaneWeights` are.
 */
export class RelativeWeights {
  readonly #rows: Int32Array;
  /** By bucket, its weights where one of them is too large for a byte; its row is 0 then, which no other one is. */
  readonly #large = new Map<number, Int16Array>();

  /** `model` has five labels. */
  constructor({ mask, weights }: LinearModel) {
    this.#rows = new Int32Array(mask + 1);
    for (let bucket = 0; bucket <= mask; bucket += 1) {
      const at = bucket * (OTHERS + 1);
      let row = 0;
      let isLarge = false;
      for (let other = 0; other < OTHERS; other += 1) {
        const weight = weights[at + 1 + other]! - weights[at]!;
        if (weight <= -BIAS || weight >= BIAS) isLarge = true;
        row |= (weight + BIAS) << (8 * other);
      }
      this.#rows[bucket] = isLarge ? 0 : row;
      if (isLarge)
        this.#large.set(
          bucket,
          Int16Array.from({ length: OTHERS }, (_, other) => weights[at + 1 + other]! - weights[at]!),
        );
    }
  }

  /** Adds the rows of the first `count` of `buckets`, at most 128, to the two numbers of `sums`. */
  add(buckets: Int32Array, count: number, sums: Int32Array): void {
    const rows = this.#rows;
    let bias = Math.imul(count, BIASES);
    let one = sums[0]!;
    let two = sums[1]!;
    for (let index = 0; index < count; index += 1) {
      const row = rows[buckets[index]!]!;
      if (row === 0) {
        const [first, second, third, fourth] = this.#large.get(buckets[index]!)!;
        bias -= BIASES;
        one = (one + first! + (third! << 16)) | 0;
        two = (two + second! + (fourth! << 16)) | 0;
        continue;
      }
      one = (one + (row & EVERY_OTHER)) | 0;
      two = (two + ((row >>> 8) & EVERY_OTHER)) | 0;
    }
    sums[0] = (one - bias) | 0;
    sums[1] = (two - bias) | 0;
  }

  /** Writes the sums as five scores, the first of them 0, into `scores` from index `at`. */
  read(sums: Int32Array, scores: Int32Array, at: number): void {
    const one = sums[0]!;
    const two = sums[1]!;
    scores[at] = 0;
    scores[at + 1] = (one << 16) >> 16;
    scores[at + 2] = (two << 16) >> 16;
    scores[at + 3] = (one - scores[at + 1]!) >> 16;
    scores[at + 4] = (two - scores[at + 2]!) >> 16;
  }
}
