/** Choices that a seed alone decides: the same on every machine, on every day. */
export class Chance {
  #state: number;

  /** Any whole number; neighbouring seeds give unrelated choices. */
  constructor(seed: number) {
    this.#state = mix((seed | 0) ^ 0x6a09e667);
  }

  /** A 32-bit number, unsigned (SplitMix32, after Steele, Lea & Flood 2014: a counter whose bits are mixed). */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mix(this.#state);
  }

  /** A number from 0 up to, never reaching, 1. */
  share(): number {
    return this.next() / 2 ** 32;
  }

  /** A whole number from 0 up to, never reaching, `count`. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  isTrue(probability: number): boolean {
    return this.share() < probability;
  }

  /** One of the items. Throws a RangeError if there are none. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError("There is nothing to pick from.");
    return items[this.below(items.length)]!;
  }

  /** So many different items in chance order; all of them if there are fewer. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) {
      const place = this.below(left.length);
      taken.push(left[place]!);
      left[place] = left[left.length - 1]!;
      left.pop();
    }
    return taken;
  }

  /**
   * A rank from 0 up: few ranks come often and most seldom, as people come in the news. Half of all draws are below
   * `half`; no rank reaches `limit`.
   */
  rank(half: number, limit: number): number {
    const u = this.share();
    return Math.min(limit - 1, Math.floor(half * (u / (1 - u))));
  }
}

/** murmur3's 32-bit finaliser. Unsigned. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
