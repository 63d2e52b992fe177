/** Scores of steps that are not allowed, as for Viterbi. */
const FORBIDDEN = -(2 ** 30);

/**
 * Finds the best few labellings of a sequence: Viterbi's algorithm with the best `most` paths kept for each label (Schwartz
 * & Chow 1990). Scores and transitions as for `Viterbi`. All numbers are whole, ties go to the lower label: the same on
 * every machine.
 */
export class BestLabellings {
  readonly #transitions: Int32Array;
  /** For each label those that it may follow. */
  readonly #befores: readonly Uint8Array[];
  /** By token, label and rank: label before times `most` plus rank before. */
  #back = new Uint8Array(0);
  #best: Int32Array;
  #next: Int32Array;
  readonly #at: Int32Array;
  /** How many were found. */
  count = 0;
  /** Scores of the labellings found, best first. */
  readonly scores: Int32Array;
  readonly #ends: Int32Array;
  #length = 0;

  constructor(
    readonly labels: number,
    /** At most 256 divided by the number of labels. */
    readonly most: number,
    transitions: ArrayLike<number>,
    mayFollow: (before: number, after: number) => boolean,
  ) {
    this.#best = new Int32Array(labels * most);
    this.#next = new Int32Array(labels * most);
    this.#at = new Int32Array(labels);
    this.scores = new Int32Array(most);
    this.#ends = new Int32Array(most);
    const all = [...Array(labels).keys()];
    this.#befores = all.map((label) => Uint8Array.from(all.filter((before) => mayFollow(before, label))));
    this.#transitions = Int32Array.from(transitions, (weight, pair) => {
      const before = Math.floor(pair / labels);
      return mayFollow(before === labels ? 0 : before, pair % labels) ? weight : FORBIDDEN;
    });
  }

  /** Finds the best labellings of `count` tokens, `labels` scores each. */
  decode(scores: Int32Array, count: number): void {
    const { labels, most } = this;
    const width = labels * most;
    this.#length = count;
    if (this.#back.length < count * width) this.#back = new Uint8Array(count * width);
    this.#best.fill(FORBIDDEN);
    for (let label = 0; label < labels; label += 1) {
      const step = this.#transitions[labels * labels + label]!;
      if (step > FORBIDDEN) this.#best[label * most] = step + scores[label]!;
    }
    for (let token = 1; token < count; token += 1) {
      for (let label = 0; label < labels; label += 1)
        this.#merge(label, scores[token * labels + label]!, token * width);
      [this.#best, this.#next] = [this.#next, this.#best];
    }
    this.#rank();
  }

  /** Writes the labels of the labelling `rank` into `into`. */
  read(rank: number, into: Uint8Array): void {
    const { labels, most } = this;
    let state = this.#ends[rank]!;
    for (let token = this.#length - 1; token >= 0; token -= 1) {
      into[token] = Math.floor(state / most);
      state = this.#back[token * labels * most + state]!;
    }
  }

  /** The best paths to a label from the best to each label before. */
  #merge(label: number, score: number, row: number): void {
    const { most } = this;
    const befores = this.#befores[label]!;
    const best = this.#best;
    const next = this.#next;
    const at = this.#at.fill(0);
    const from = label * most;
    for (let rank = 0; rank < most; rank += 1) {
      let highest = FORBIDDEN;
      let origin = -1;
      for (let index = 0; index < befores.length; index += 1) {
        const before = befores[index]!;
        const place = at[before]!;
        if (place >= most || best[before * most + place] === FORBIDDEN) continue;
        const reached = best[before * most + place]! + this.#transitions[before * this.labels + label]!;
        if (reached > highest) {
          highest = reached;
          origin = before;
        }
      }
      if (origin < 0) {
        next.fill(FORBIDDEN, from + rank, from + most);
        return;
      }
      next[from + rank] = highest + score;
      this.#back[row + from + rank] = origin * most + at[origin]!;
      at[origin] = at[origin]! + 1;
    }
  }

  #rank(): void {
    const { labels, most } = this;
    const at = this.#at.fill(0);
    this.count = 0;
    while (this.count < most) {
      let highest = FORBIDDEN;
      let origin = -1;
      for (let label = 0; label < labels; label += 1) {
        if (at[label]! >= most) continue;
        const reached = this.#best[label * most + at[label]!]!;
        if (reached > highest) {
          highest = reached;
          origin = label;
        }
      }
      if (origin < 0) return;
      this.#ends[this.count] = origin * most + at[origin]!;
      this.scores[this.count] = highest;
      this.count += 1;
      at[origin] = at[origin]! + 1;
    }
  }
}
