/** Scores of steps that are not allowed, as for Viterbi. */
const FORBIDDEN = -(2 ** 30);

/**
 * Finds the best few labellings of a sequence: Viterbi's algorithm with the best `most` paths kept for each label (Schwartz
 * & Chow 1990), of which those are dropped that, in the best way from there to the end, stay more than `reach` behind
 * the best labelling. Scores and transitions as for `Viterbi`. All numbers are whole, ties go to the lower label: the same on
 * every machine.
 */
export class BestLabellings {
  readonly #transitions: Int32Array;
  /** For each label those that it may follow, and those that may follow it. */
  readonly #befores: readonly Uint8Array[];
  readonly #afters: readonly Uint8Array[];
  /** By token and label, the score of the best way from there to the end, without the token's own. */
  #rest = new Int32Array(0);
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
    /** How far behind the best, in units of the scores, labellings are looked for. */
    readonly reach: number,
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
    this.#afters = all.map((label) => Uint8Array.from(all.filter((after) => mayFollow(label, after))));
    this.#transitions = Int32Array.from(transitions, (weight, pair) => {
      const before = Math.floor(pair / labels);
      return mayFollow(before === labels ? 0 : before, pair % labels) ? weight : FORBIDDEN;
    });
  }

  /** Finds the best labellings of `count` tokens, at least one, `labels` scores each. */
  decode(scores: Int32Array, count: number): void {
    const { labels, most } = this;
    const width = labels * most;
    this.#length = count;
    if (this.#back.length < count * width) this.#back = new Uint8Array(count * width);
    const least = this.#readBack(scores, count) - this.reach;
    this.#best.fill(FORBIDDEN);
    for (let label = 0; label < labels; label += 1) {
      const step = this.#transitions[labels * labels + label]!;
      if (step > FORBIDDEN) this.#best[label * most] = step + scores[label]!;
    }
    for (let token = 1; token < count; token += 1) {
      for (let label = 0; label < labels; label += 1)
        this.#merge(label, scores[token * labels + label]!, token * width, least - this.#rest[token * labels + label]!);
      [this.#best, this.#next] = [this.#next, this.#best];
    }
    this.#rank(least);
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

  /** Fills in how well each label can go on, from the end back; the score of the best labelling. */
  #readBack(scores: Int32Array, count: number): number {
    const { labels } = this;
    if (this.#rest.length < count * labels) this.#rest = new Int32Array(count * labels);
    const rest = this.#rest.fill(0, (count - 1) * labels, count * labels);
    for (let token = count - 2; token >= 0; token -= 1)
      for (let label = 0; label < labels; label += 1) {
        const afters = this.#afters[label]!;
        let highest = FORBIDDEN;
        for (let index = 0; index < afters.length; index += 1) {
          const after = afters[index]!;
          const next = (token + 1) * labels + after;
          const reached = this.#transitions[label * labels + after]! + scores[next]! + rest[next]!;
          if (reached > highest) highest = reached;
        }
        rest[token * labels + label] = highest;
      }
    let best = FORBIDDEN;
    for (let label = 0; label < labels; label += 1) {
      const reached = this.#transitions[labels * labels + label]! + scores[label]! + rest[label]!;
      if (reached > best) best = reached;
    }
    return best;
  }

  /** The best paths to a label from the best to each label before, down to a score of `least` with the label's own. */
  #merge(label: number, score: number, row: number, least: number): void {
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
      if (origin < 0 || highest + score < least) {
        next.fill(FORBIDDEN, from + rank, from + most);
        return;
      }
      next[from + rank] = highest + score;
      this.#back[row + from + rank] = origin * most + at[origin]!;
      at[origin] = at[origin]! + 1;
    }
  }

  #rank(least: number): void {
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
      if (origin < 0 || highest < least) return;
      this.#ends[this.count] = origin * most + at[origin]!;
      this.scores[this.count] = highest;
      this.count += 1;
      at[origin] = at[origin]! + 1;
    }
  }
}
