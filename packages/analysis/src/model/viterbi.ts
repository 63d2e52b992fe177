/** Scores of steps that are not allowed: lower than any sum of scores of a text that memory holds. */
const FORBIDDEN = -(2 ** 30);

/**
 * Finds the best labels of a sequence (Viterbi 1967). `scores` has one number a label for each of `count` tokens from
 * token `from`; `transitions` one for each label before (rows; the last row is the start) and after. Writes the
 * labels into `into` from `from`. All numbers are whole, ties go to the lower label: the same on every machine.
 */
export class Viterbi {
  readonly #transitions: Int32Array;
  /** For each label those that it may follow, lowest first. */
  readonly #befores: readonly Uint8Array[];
  #back = new Uint8Array(0);
  readonly #best: Int32Array;
  readonly #next: Int32Array;

  constructor(
    readonly labels: number,
    transitions: ArrayLike<number>,
    mayFollow: (before: number, after: number) => boolean,
  ) {
    this.#best = new Int32Array(labels);
    this.#next = new Int32Array(labels);
    this.#transitions = Int32Array.from(transitions, (weight, pair) => {
      const before = Math.floor(pair / labels);
      return mayFollow(before === labels ? 0 : before, pair % labels) ? weight : FORBIDDEN;
    });
    const all = [...Array(labels).keys()];
    this.#befores = all.map((label) => Uint8Array.from(all.filter((before) => mayFollow(before, label))));
  }

  decode(scores: Int32Array, count: number, into: Uint8Array, from: number): void {
    const { labels } = this;
    const best = this.#best;
    const next = this.#next;
    if (this.#back.length < count * labels) this.#back = new Uint8Array(count * labels);
    for (let label = 0; label < labels; label += 1)
      best[label] = this.#transitions[labels * labels + label]! + scores[label]!;
    for (let token = 1; token < count; token += 1) {
      for (let label = 0; label < labels; label += 1) {
        const befores = this.#befores[label]!;
        let highest = FORBIDDEN;
        let origin = befores[0]!;
        for (let index = 0; index < befores.length; index += 1) {
          const before = befores[index]!;
          const score = best[before]! + this.#transitions[before * labels + label]!;
          if (score > highest) {
            highest = score;
            origin = before;
          }
        }
        next[label] = highest + scores[token * labels + label]!;
        this.#back[token * labels + label] = origin;
      }
      best.set(next);
    }
    let label = 0;
    for (let other = 1; other < labels; other += 1) if (best[other]! > best[label]!) label = other;
    for (let token = count - 1; token >= 0; token -= 1) {
      into[from + token] = label;
      label = this.#back[token * labels + label]!;
    }
  }
}
