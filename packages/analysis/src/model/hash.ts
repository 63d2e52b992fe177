/** Multiplier of Knuth's multiplicative hashing: 2^32 divided by the golden ratio, made odd. */
const GOLDEN = 0x9e3779b1;
/** Finalising multipliers of MurmurHash3 (Appleby 2011): every input bit reaches the low bits that choose a bucket. */
const FINAL_1 = 0x85ebca6b;
const FINAL_2 = 0xc2b2ae35;

/** The seed of a hash over characters or values. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** Takes one more 32-bit value into a running hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, GOLDEN);
  return mixed ^ (mixed >>> 15);
}

/** Scatters a running hash so that any of its bits may choose a bucket. Signed 32-bit. */
export function finish(hash: number): number {
  let scattered = Math.imul(hash ^ (hash >>> 16), FINAL_1);
  scattered = Math.imul(scattered ^ (scattered >>> 13), FINAL_2);
  return scattered ^ (scattered >>> 16);
}

/** Running hashes that have taken in the number of a template; no task has more templates. */
const TEMPLATE_SEEDS = Int32Array.from({ length: 256 }, (_, template) => mix(HASH_SEED, template));

/** The bucket of a feature: its template's number and the value it takes here, in a table of `mask + 1` buckets. */
export function bucketOf(template: number, value: number, mask: number): number {
  return finish(mix(TEMPLATE_SEEDS[template]!, value)) & mask;
}
