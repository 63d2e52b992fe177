/** A generator of 32-bit numbers (xorshift32, Marsaglia 2003): the same from the same seed on every machine. */
export function numberGenerator(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Puts the items into an order that depends on the generator alone (Fisher–Yates), in place. */
export function shuffle(items: Int32Array, next: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = next() % (last + 1);
    const item = items[last]!;
    items[last] = items[other]!;
    items[other] = item;
  }
}
