import type { LinearModel } from "./linear-model.js";

/**
 * The weights of a linear model two labels to a number, in lanes of 16 bits: one addition adds both. A sum of at most 258
 * rows, as any token has, fits a lane.
 */
export class LaneWeights {
  readonly labels: number;
  readonly mask: number;
  /** Numbers a row: two labels each, and an even number of them. */
  readonly stride: number;
  readonly #rows: Int32Array;
  readonly #sums: Int32Array;

  constructor({ labels, mask, weights }: LinearModel) {
    this.labels = labels.length;
    this.mask = mask;
    this.stride = 2 * Math.ceil(this.labels / 4);
    this.#sums = new Int32Array(this.stride);
    this.#rows = new Int32Array((mask + 1) * this.stride);
    for (let bucket = 0; bucket <= mask; bucket += 1)
      for (let label = 0; label < this.labels; label += 1) {
        const lane = label & 1 ? weights[bucket * this.labels + label]! << 16 : weights[bucket * this.labels + label]!;
        this.#rows[bucket * this.stride + (label >> 1)]! += lane;
      }
  }

  /** Adds the rows of the first `count` of `buckets` to `sums` from index `at`. */
  add(buckets: Int32Array, count: number, sums: Int32Array, at: number): void {
    const rows = this.#rows;
    const { stride } = this;
    let lane = 0;
    // Four numbers of a row at once: they stand beside each other in memory.
    for (; lane + 4 <= stride; lane += 4) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let index = 0; index < count; index += 1) {
        const row = buckets[index]! * stride + lane;
        one = (one + rows[row]!) | 0;
        two = (two + rows[row + 1]!) | 0;
        three = (three + rows[row + 2]!) | 0;
        four = (four + rows[row + 3]!) | 0;
      }
      sums[at + lane] = (sums[at + lane]! + one) | 0;
      sums[at + lane + 1] = (sums[at + lane + 1]! + two) | 0;
      sums[at + lane + 2] = (sums[at + lane + 2]! + three) | 0;
      sums[at + lane + 3] = (sums[at + lane + 3]! + four) | 0;
    }
    for (; lane < stride; lane += 2) {
      let one = 0;
      let other = 0;
      for (let index = 0; index < count; index += 1) {
        const row = buckets[index]! * stride + lane;
        one = (one + rows[row]!) | 0;
        other = (other + rows[row + 1]!) | 0;
      }
      sums[at + lane] = (sums[at + lane]! + one) | 0;
      sums[at + lane + 1] = (sums[at + lane + 1]! + other) | 0;
    }
  }

  /** Adds one row of sums to another. */
  addSums(from: Int32Array, fromAt: number, sums: Int32Array, at: number): void {
    for (let lane = 0; lane < this.stride; lane += 1) sums[at + lane] = (sums[at + lane]! + from[fromAt + lane]!) | 0;
  }

  /** Writes into `scores` one score a label: the sums of the first `count` of `buckets`. */
  score(buckets: Int32Array, count: number, scores: Int32Array): void {
    this.#sums.fill(0);
    this.add(buckets, count, this.#sums, 0);
    this.read(this.#sums, 0, scores, 0);
  }

  /** Writes the sums from index `at` as one score a label into `scores` from index `scoresAt`. */
  read(sums: Int32Array, at: number, scores: Int32Array, scoresAt: number): void {
    for (let label = 0; label < this.labels; label += 2) {
      const lanes = sums[at + (label >> 1)]!;
      const low = (lanes << 16) >> 16;
      scores[scoresAt + label] = low;
      if (label + 1 < this.labels) scores[scoresAt + label + 1] = (lanes - low) >> 16;
    }
  }
}
