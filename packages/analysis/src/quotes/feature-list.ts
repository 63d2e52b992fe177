import { bucketOf, HASH_SEED, mix } from "../model/hash.js";

/** The buckets of the features of one place, written one after the other; each `add` is a template of its own. */
export class FeatureList {
  readonly buckets: Int32Array;
  count = 0;
  #template = 0;

  constructor(
    most: number,
    readonly mask: number,
  ) {
    this.buckets = new Int32Array(most);
  }

  begin(): void {
    this.count = 0;
    this.#template = 0;
  }

  add(value: number): void {
    this.buckets[this.count++] = bucketOf(this.#template++, value, this.mask);
  }

  add2(one: number, two: number): void {
    this.add(mix(mix(HASH_SEED, one), two));
  }

  add3(one: number, two: number, three: number): void {
    this.add(mix(mix(mix(HASH_SEED, one), two), three));
  }

  add4(one: number, two: number, three: number, four: number): void {
    this.add(mix(mix(mix(mix(HASH_SEED, one), two), three), four));
  }

  /** Passes over templates that do not hold here, so that the later ones keep their numbers. */
  skip(templates: number): void {
    this.#template += templates;
  }
}

/** Small numbers as they are, larger ones in steps that widen: 0 to 6, 7–8, 9–12, 13–20, 21–36, more. */
export function stepOf(distance: number): number {
  const size = Math.abs(distance);
  const step = size <= 6 ? size : size <= 8 ? 7 : size <= 12 ? 8 : size <= 20 ? 9 : size <= 36 ? 10 : 11;
  return distance < 0 ? -step : step;
}
