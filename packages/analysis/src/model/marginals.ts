import { exponential } from "./exponential.js";

/** Beyond so many units behind the best, a label's odds are taken as those at this distance. */
const LONGEST_DISTANCE = 4096;

/**
 * How probable a name is, by all labellings of its sequence that hold it (forward–backward: Rabiner 1989), where the
 * scores of a labelling are log-odds.
 */
export class Marginals {
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #exps = new Float64Array(0);
  #sums = new Float64Array(0);
  #count = 0;
  /** e to the minus so many units. */
  readonly #powers: Float64Array;
  readonly #steps: Float64Array;
  /** For each label those that it may follow, and those that may follow it. */
  readonly #befores: readonly Uint8Array[];
  readonly #afters: readonly Uint8Array[];

  /** `transitions` as for Viterbi; `unit` is what a unit of all scores is worth as a log-odds. */
  constructor(
    readonly labels: number,
    transitions: ArrayLike<number>,
    mayFollow: (before: number, after: number) => boolean,
    unit: number,
  ) {
    this.#powers = Float64Array.from({ length: LONGEST_DISTANCE }, (_, distance) => exponential(-distance * unit));
    let highest = transitions[0]!;
    for (let pair = 1; pair < transitions.length; pair += 1) highest = Math.max(highest, transitions[pair]!);
    this.#steps = Float64Array.from(transitions, (weight, pair) => {
      const before = Math.floor(pair / labels);
      return mayFollow(before === labels ? 0 : before, pair % labels) ? exponential((weight - highest) * unit) : 0;
    });
    const all = [...Array(labels).keys()];
    this.#befores = all.map((label) => Uint8Array.from(all.filter((before) => mayFollow(before, label))));
    this.#afters = all.map((label) => Uint8Array.from(all.filter((after) => mayFollow(label, after))));
  }

  /** Takes in the scores of a sequence, `labels` for each of `count` tokens. */
  read(scores: Int32Array, count: number): void {
    this.#count = count;
    if (this.#alpha.length < count * this.labels) {
      this.#alpha = new Float64Array(count * this.labels);
      this.#beta = new Float64Array(count * this.labels);
      this.#exps = new Float64Array(count * this.labels);
      this.#sums = new Float64Array(count);
    }
    this.#exponentiate(scores);
    for (let token = 0; token < count; token += 1) this.#forward(token);
    for (let token = count - 1; token >= 0; token -= 1) this.#backward(token);
  }

  /** Probability that a name with these labels stands exactly from `first` up to `end`. */
  probability(first: number, end: number, begin: number, inside: number): number {
    const { labels } = this;
    let mass = this.#incoming(first, begin);
    for (let token = first; token < end; token += 1) {
      const label = token === first ? begin : inside;
      if (token > first) mass *= this.#steps[(token - 1 === first ? begin : inside) * labels + label]!;
      mass *= this.#exps[token * labels + label]! / this.#sums[token]!;
    }
    if (end === this.#count) return mass;
    const last = end - 1 === first ? begin : inside;
    let rest = 0;
    for (let label = 0; label < labels; label += 1)
      if (label !== inside)
        rest +=
          this.#steps[last * labels + label]! * this.#exps[end * labels + label]! * this.#beta[end * labels + label]!;
    return (mass * rest) / this.#sums[end]!;
  }

  #exponentiate(scores: Int32Array): void {
    const { labels } = this;
    for (let at = 0; at < this.#count * labels; at += labels) {
      let highest = scores[at]!;
      for (let label = 1; label < labels; label += 1) if (scores[at + label]! > highest) highest = scores[at + label]!;
      for (let label = 0; label < labels; label += 1) {
        const distance = highest - scores[at + label]!;
        this.#exps[at + label] = this.#powers[distance < LONGEST_DISTANCE ? distance : LONGEST_DISTANCE - 1]!;
      }
    }
  }

  #incoming(token: number, label: number): number {
    const { labels } = this;
    if (token === 0) return this.#steps[labels * labels + label]!;
    let mass = 0;
    const befores = this.#befores[label]!;
    for (let index = 0; index < befores.length; index += 1) {
      const before = befores[index]!;
      mass += this.#alpha[(token - 1) * labels + before]! * this.#steps[before * labels + label]!;
    }
    return mass;
  }

  #forward(token: number): void {
    const at = token * this.labels;
    let sum = 0;
    for (let label = 0; label < this.labels; label += 1) {
      const mass = this.#incoming(token, label) * this.#exps[at + label]!;
      this.#alpha[at + label] = mass;
      sum += mass;
    }
    this.#sums[token] = sum;
    for (let label = 0; label < this.labels; label += 1) this.#alpha[at + label] = this.#alpha[at + label]! / sum;
  }

  #backward(token: number): void {
    const { labels } = this;
    const at = token * labels;
    if (token === this.#count - 1) {
      this.#beta.fill(1, at, at + labels);
      return;
    }
    for (let label = 0; label < labels; label += 1) {
      const afters = this.#afters[label]!;
      let mass = 0;
      for (let index = 0; index < afters.length; index += 1) {
        const after = afters[index]!;
        mass +=
          this.#steps[label * labels + after]! * this.#exps[at + labels + after]! * this.#beta[at + labels + after]!;
      }
      this.#beta[at + label] = mass / this.#sums[token + 1]!;
    }
  }
}
