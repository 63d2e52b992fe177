/** 32-bit FNV-1a of a string's code units, finished by murmur3's mixer so that every bit counts. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** A hash of two hashes; their order matters. */
export function combineHashes(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) + b);
}

/** murmur3's 32-bit finaliser: a bijection that spreads every bit over all others. Unsigned. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** One of 64 characters for a number below 64; they sort as the numbers do. */
export function digit(value: number): string {
  return DIGITS[value & 63]!;
}

/** The number that a character of `digit` stands for, by its code unit. */
export function valueOfDigit(code: number): number {
  return VALUES[code]!;
}

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/**
 * The upper 30 bits of a hash in five characters: short enough for an index of millions of keys, wide enough that two
 * hashes agree by chance once in a billion.
 */
export function shortHash(hash: number): string {
  const h = hash >>> 2;
  return digit(h >>> 24) + digit(h >>> 18) + digit(h >>> 12) + digit(h >>> 6) + digit(h);
}
