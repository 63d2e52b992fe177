/** Largest weight of 8 bits; -128 is left out so that weights are symmetric. */
const LARGEST = 127;

/** Weights as whole numbers of 8 bits, and what one unit is worth. */
export interface Quantised {
  readonly weights: Int8Array;
  readonly unit: number;
}

/**
 * Rounds weights to 8 bits. Weights larger than `ceiling` are cut to it: a few very large ones would else take the
 * resolution from all others.
 */
export function quantise(weights: Float64Array | Float32Array, ceiling: number): Quantised {
  const unit = ceiling / LARGEST;
  const rounded = new Int8Array(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    const value = Math.round(weights[index]! / unit);
    rounded[index] = Math.max(-LARGEST, Math.min(LARGEST, value));
  }
  return { weights: rounded, unit };
}

/** The value that the given share of the weights that are not zero stay under, by size; 1 if all are zero. */
export function quantile(weights: Float64Array | Float32Array, share: number): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 1;
}
