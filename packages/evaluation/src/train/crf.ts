import { exponential } from "@newsgraph/analysis/stages";
import { AdaGrad } from "./ada-grad.js";

/** A sequence to learn: features by token and, for each token, the labels it may have as bits. */
export interface Sequence {
  readonly count: number;
  /** Where each token's features begin in `buckets`; one more at the end. */
  readonly first: Int32Array;
  readonly buckets: Int32Array;
  /** Bit `label` is set if the token may have the label; more than one where the corpus does not tell. */
  readonly allowed: Int32Array;
}

/** How a field learns. */
export interface CrfSettings {
  /** Size of the first steps. */
  readonly rate: number;
  /** Share of the features that each example is learnt without. */
  readonly leftOut: number;
  readonly next: () => number;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over hashed features. Sequences whose labels
 * are known in part count by the sum over all labellings they allow (Tsuboi et al. 2008).
 */
export class Crf {
  readonly #weights: AdaGrad;
  readonly #transitions: AdaGrad;
  #scores = new Float64Array(0);
  #exps = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scales = new Float64Array(0);
  #expected = new Float64Array(0);
  #wanted = new Float64Array(0);
  readonly #transitionExps: Float64Array;
  readonly #transitionExpected: Float64Array;
  readonly #transitionWanted: Float64Array;

  constructor(
    readonly buckets: number,
    readonly labels: number,
    /** By label before (row; the row after the last is the start) and label. */
    readonly mayFollow: (before: number, after: number) => boolean,
    readonly settings: CrfSettings,
  ) {
    const { rate } = settings;
    this.#weights = new AdaGrad(buckets * labels, rate);
    const pairs = (labels + 1) * labels;
    this.#transitions = new AdaGrad(pairs, rate);
    this.#transitionExps = new Float64Array(pairs);
    this.#transitionExpected = new Float64Array(pairs);
    this.#transitionWanted = new Float64Array(pairs);
  }

  get weights(): Float32Array {
    return this.#weights.weights;
  }

  get transitions(): Float32Array {
    return this.#transitions.weights;
  }

  /** Moves the weights towards what the sequence allows. */
  learn(sequence: Sequence): void {
    const { count, first, buckets, allowed } = sequence;
    const labels = this.labels;
    if (count === 0) return;
    this.#grow(count);
    const { leftOut, next } = this.settings;
    const below = leftOut * 2 ** 32;
    // Features left out this time are marked by -1.
    const active = leftOut > 0 ? buckets.map((bucket) => (next() < below ? -1 : bucket)) : buckets;
    const weights = this.#weights.weights;
    const scores = this.#scores.fill(0, 0, count * labels);
    for (let token = 0; token < count; token += 1) {
      const at = token * labels;
      for (let feature = first[token]!; feature < first[token + 1]!; feature += 1) {
        if (active[feature]! < 0) continue;
        const row = active[feature]! * labels;
        for (let label = 0; label < labels; label += 1)
          scores[at + label] = scores[at + label]! + weights[row + label]!;
      }
    }
    this.#exponentiate(count);
    if (!this.#forwardBackward(count, allowed, this.#wanted, this.#transitionWanted)) return;
    this.#forwardBackward(count, null, this.#expected, this.#transitionExpected);
    for (let token = 0; token < count; token += 1)
      for (let label = 0; label < labels; label += 1) {
        const slope = this.#expected[token * labels + label]! - this.#wanted[token * labels + label]!;
        if (Math.abs(slope) < 1e-3) continue;
        for (let feature = first[token]!; feature < first[token + 1]!; feature += 1)
          if (active[feature]! >= 0) this.#weights.step(active[feature]! * labels + label, slope);
      }
    for (let pair = 0; pair < this.#transitionExps.length; pair += 1) {
      const slope = this.#transitionExpected[pair]! - this.#transitionWanted[pair]!;
      if (Math.abs(slope) >= 1e-3) this.#transitions.step(pair, slope);
    }
  }

  #exponentiate(count: number): void {
    const labels = this.labels;
    for (let token = 0; token < count; token += 1) {
      const at = token * labels;
      let highest = this.#scores[at]!;
      for (let label = 1; label < labels; label += 1)
        if (this.#scores[at + label]! > highest) highest = this.#scores[at + label]!;
      for (let label = 0; label < labels; label += 1)
        this.#exps[at + label] = exponential(this.#scores[at + label]! - highest);
    }
    const { weights } = this.#transitions;
    let highest = 0;
    for (const weight of weights) if (weight > highest) highest = weight;
    for (let before = 0; before <= labels; before += 1)
      for (let after = 0; after < labels; after += 1) {
        const pair = before * labels + after;
        this.#transitionExps[pair] = this.mayFollow(before === labels ? 0 : before, after)
          ? exponential(weights[pair]! - highest)
          : 0;
      }
  }

  /** Probabilities of labels and of pairs of labels, of all labellings or of those allowed. */
  #forwardBackward(count: number, allowed: Int32Array | null, nodes: Float64Array, pairs: Float64Array): boolean {
    const labels = this.labels;
    const exps = this.#exps;
    const alpha = this.#alpha;
    const beta = this.#beta;
    const scales = this.#scales;
    const steps = this.#transitionExps;
    const start = labels * labels;
    for (let token = 0; token < count; token += 1) {
      const at = token * labels;
      const mask = allowed ? allowed[token]! : -1;
      let sum = 0;
      for (let label = 0; label < labels; label += 1) {
        let mass = 0;
        if (mask & (1 << label)) {
          if (token === 0) mass = steps[start + label]!;
          else
            for (let before = 0; before < labels; before += 1)
              mass += alpha[at - labels + before]! * steps[before * labels + label]!;
          mass *= exps[at + label]!;
        }
        alpha[at + label] = mass;
        sum += mass;
      }
      if (sum === 0) return false;
      scales[token] = sum;
      const inverse = 1 / sum;
      for (let label = 0; label < labels; label += 1) alpha[at + label] = alpha[at + label]! * inverse;
    }
    pairs.fill(0);
    const last = (count - 1) * labels;
    for (let label = 0; label < labels; label += 1) beta[last + label] = 1;
    for (let token = count - 1; token >= 0; token -= 1) {
      const at = token * labels;
      for (let label = 0; label < labels; label += 1) nodes[at + label] = alpha[at + label]! * beta[at + label]!;
      const mask = allowed ? allowed[token]! : -1;
      const inverse = 1 / scales[token]!;
      for (let label = 0; label < labels; label += 1) {
        const outgoing = mask & (1 << label) ? exps[at + label]! * beta[at + label]! * inverse : 0;
        beta[at + label] = outgoing;
      }
      if (token === 0) {
        for (let label = 0; label < labels; label += 1)
          pairs[start + label] = pairs[start + label]! + steps[start + label]! * beta[at + label]!;
        break;
      }
      const previous = at - labels;
      for (let before = 0; before < labels; before += 1) {
        let sum = 0;
        const mass = alpha[previous + before]!;
        for (let label = 0; label < labels; label += 1) {
          const flow = steps[before * labels + label]! * beta[at + label]!;
          sum += flow;
          pairs[before * labels + label] = pairs[before * labels + label]! + mass * flow;
        }
        beta[previous + before] = sum;
      }
    }
    return true;
  }

  #grow(count: number): void {
    const size = count * this.labels;
    if (size <= this.#scores.length) return;
    this.#scores = new Float64Array(size);
    this.#exps = new Float64Array(size);
    this.#alpha = new Float64Array(size);
    this.#beta = new Float64Array(size);
    this.#expected = new Float64Array(size);
    this.#wanted = new Float64Array(size);
    this.#scales = new Float64Array(count);
  }
}
