import { compareIds } from "./linker.js";

/** The value with the most weight; of equals the one that sorts first by code units. Null for none. */
export function heaviest<T extends string>(votes: Iterable<readonly [T, number]>): T | null {
  const sums = new Map<T, number>();
  for (const [value, weight] of votes) sums.set(value, (sums.get(value) ?? 0) + weight);
  let best: T | null = null;
  for (const [value, weight] of sums) {
    if (best === null || weight > sums.get(best)! || (weight === sums.get(best)! && compareIds(value, best) < 0)) {
      best = value;
    }
  }
  return best;
}
