import { bucketOf, HASH_SEED, mix } from "../model/hash.js";

const IN_ORDER = Uint8Array.from({ length: 256 }, (_, template) => template);

/** The buckets of the features of one place, written one after the other; each `add` is a template of its own. */
export class FeatureList {
  readonly buckets: Int32Array;
  count = 0;
  /** The numbers of the templates, in the order in which they are added. */
  templates: Uint8Array = IN_ORDER;

  constructor(
    most: number,
    readonly mask: number,
  ) {
    this.buckets = new Int32Array(most);
  }

  /** Begins the list anew; the templates are numbered from 0 unless their numbers are given. */
  begin(templates: Uint8Array = IN_ORDER): void {
    this.count = 0;
    this.templates = templates;
  }

  add(value: number): void {
    this.buckets[this.count] = bucketOf(this.templates[this.count]!, value, this.mask);
    this.count += 1;
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
}

/** Small numbers as they are, larger ones in steps that widen: 0 to 6, 7–8, 9–12, 13–20, 21–36, more. */
export function stepOf(distance: number): number {
  const size = Math.abs(distance);
  const step = size <= 6 ? size : size <= 8 ? 7 : size <= 12 ? 8 : size <= 20 ? 9 : size <= 36 ? 10 : 11;
  return distance < 0 ? -step : step;
}

const PROBABILITIES = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

/** A probability in steps that are finer towards 0 and 1. */
export function stepOfProbability(probability: number): number {
  let step = 0;
  while (step < PROBABILITIES.length && probability >= PROBABILITIES[step]!) step += 1;
  return step;
}
