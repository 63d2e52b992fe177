import type { LinearModel } from "./linear-model.js";

/** Added to a weight so that it is a byte without sign. */
const BIAS = 128;
/** The bytes of a number that hold its first and third label; shifted, its second and fourth. */
const EVERY_OTHER = 0x00ff00ff;
/** What the bias adds to both lanes of a sum, by row. */
const BIASES = BIAS * 0x10001;

/**
 * The weights of a linear model four labels to a number, a byte each, so that a row stands close together in memory. They
 * are summed two labels to a number, in lanes of 16 bits: one addition adds both. A sum of at most 257 rows, as any token
 * has, fits a lane.
 */
export class LaneWeights {
  readonly labels: number;
  readonly mask: number;
  /** Numbers a row of sums: two labels each, and an even number of them. */
  readonly stride: number;
  /** Numbers a row of weights. */
  readonly #width: number;
  readonly #rows: Int32Array;
  readonly #sums: Int32Array;

  constructor({ labels, mask, weights }: LinearModel) {
    this.labels = labels.length;
    this.mask = mask;
    this.#width = Math.ceil(this.labels / 4);
    this.stride = 2 * this.#width;
    this.#sums = new Int32Array(this.stride);
    this.#rows = new Int32Array((mask + 1) * this.#width);
    for (let bucket = 0; bucket <= mask; bucket += 1)
      for (let label = 0; label < this.labels; label += 1) {
        const byte = (weights[bucket * this.labels + label]! + BIAS) << (8 * (label & 3));
        this.#rows[bucket * this.#width + (label >> 2)]! |= byte;
      }
  }

  /** Adds the rows of the first `count` of `buckets`, at most 257, to `sums` from index `at`. */
  add(buckets: Int32Array, count: number, sums: Int32Array, at: number): void {
    const rows = this.#rows;
    const width = this.#width;
    const bias = Math.imul(count, BIASES);
    let column = 0;
    // Two numbers of a row at once: they stand beside each other in memory.
    for (; column + 2 <= width; column += 2) {
      let one = -bias;
      let two = -bias;
      let three = -bias;
      let four = -bias;
      for (let index = 0; index < count; index += 1) {
        const row = buckets[index]! * width + column;
        const first = rows[row]!;
        const second = rows[row + 1]!;
        one = (one + (first & EVERY_OTHER)) | 0;
        two = (two + ((first >>> 8) & EVERY_OTHER)) | 0;
        three = (three + (second & EVERY_OTHER)) | 0;
        four = (four + ((second >>> 8) & EVERY_OTHER)) | 0;
      }
      const into = at + 2 * column;
      sums[into] = (sums[into]! + one) | 0;
      sums[into + 1] = (sums[into + 1]! + two) | 0;
      sums[into + 2] = (sums[into + 2]! + three) | 0;
      sums[into + 3] = (sums[into + 3]! + four) | 0;
    }
    if (column === width) return;
    let one = -bias;
    let two = -bias;
    for (let index = 0; index < count; index += 1) {
      const first = rows[buckets[index]! * width + column]!;
      one = (one + (first & EVERY_OTHER)) | 0;
      two = (two + ((first >>> 8) & EVERY_OTHER)) | 0;
    }
    const into = at + 2 * column;
    sums[into] = (sums[into]! + one) | 0;
    sums[into + 1] = (sums[into + 1]! + two) | 0;
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
    for (let label = 0; label < this.labels; label += 1) {
      const lanes = sums[at + 2 * (label >> 2) + (label & 1)]!;
      const low = (lanes << 16) >> 16;
      scores[scoresAt + label] = (label & 2) === 0 ? low : (lanes - low) >> 16;
    }
  }
}
