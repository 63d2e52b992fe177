import { hashWords } from "./hash-words.js";
import { combineHashes, digit, mix, shortHash } from "./hashing.js";

/** Numbers in a sketch: those of the wording, then those of the facts. */
export const SKETCH_SIZE = 128;
const HALF = SKETCH_SIZE / 2;
/** Words in a shingle. Longer shingles lose rewritten copies: with a third of the words changed few 5-grams survive. */
const SHINGLE_WORDS = 3;
/** Below this a text has too few shingles for a sketch to tell anything; such texts are the same only word for word. */
export const FEWEST_WORDS = 10;
/** Fewer facts tell nothing: two people by their full names meet in many articles. */
const FEWEST_FACTS = 4;
/**
 * Rows of a band. Copies as they stand share both kinds of shingle: 64 bands of 2 rows bring 99.8 % of pairs together that
 * share 30 % of them. With 30 % of the words swapped a rewrite shares 16 % of the wording and 69 % of the facts, and of a
 * hundred such pairs less than one is missed; two articles on one topic share 0.1 % of either, and of ten thousand such
 * pairs three meet. Halves, because more of the facts would lose copies as they stand of texts that have few.
 */
const BAND_ROWS = 2;
const EMPTY = 0xffffffff;
const BIN_SHIFT = 32 - Math.log2(HALF);

/**
 * A sketch of a text in two halves: of its wording, over hashed word 3-grams, and of its facts, over 3-grams of its names and
 * numbers alone in their order, which stay when the words between them are swapped; of the wording again where there are
 * hardly any facts. Each half is a MinHash: two sketches agree in about as many of their numbers as the texts share of their
 * shingles. Empty (length 0) for a text of fewer than ten words.
 */
export function sketchOf(text: string): Uint32Array {
  const { hashes, isFact } = hashWords(text);
  if (hashes.length < FEWEST_WORDS) return new Uint32Array(0);
  const facts = withoutRepeats(hashes.filter((_, place) => isFact[place] === 1));
  const sketch = new Uint32Array(SKETCH_SIZE);
  sketch.set(sketchOnePermutation(shinglesOf(hashes)));
  sketch.set(sketchPermutations(shinglesOf(facts.length < FEWEST_FACTS ? hashes : facts)), HALF);
  return sketch;
}

/**
 * The keys under which a text meets others: one for each band of its sketch, or for a text too short for a sketch one for
 * its exact words; none if it has no words.
 */
export function sketchKeys(sketch: Uint32Array, text: string): string[] {
  if (sketch.length !== SKETCH_SIZE) {
    const { hashes } = hashWords(text);
    if (hashes.length === 0) return [];
    const [first, second] = [hashes.reduce(combineHashes, 0), hashes.reduceRight(combineHashes, 0)];
    return [`=${shortHash(first)}${shortHash(second)}`];
  }
  const keys: string[] = [];
  for (let row = 0; row < SKETCH_SIZE; row += BAND_ROWS) {
    keys.push(digit(row / BAND_ROWS) + shortHash(combineHashes(sketch[row]!, sketch[row + 1]!)));
  }
  return keys;
}

/** In how many of their numbers two sketches agree: 0 to SKETCH_SIZE. */
export function agreementOf(a: Uint32Array, b: Uint32Array): number {
  let agreeing = 0;
  for (let i = 0; i < SKETCH_SIZE; i++) if (a[i] === b[i]) agreeing += 1;
  return agreeing;
}

/** Characters of a signed sketch for each number: twelve bits, by which two texts agree once in 32 by chance. */
const SIGNED_LENGTH = 2;

/** The lower bits of each number of a sketch; empty for an empty sketch. */
export function signSketch(sketch: Uint32Array): string {
  let signed = "";
  for (const number of sketch) signed += digit(number >>> 6) + digit(number);
  return signed;
}

/** In how many of their numbers two sketches agree at most, by what `signSketch` made of them. */
export function agreementOfSigned(p: string, q: string): number {
  let agreeing = 0;
  for (let i = 0; i < p.length; i += SIGNED_LENGTH) {
    if (p.charCodeAt(i) === q.charCodeAt(i) && p.charCodeAt(i + 1) === q.charCodeAt(i + 1)) agreeing += 1;
  }
  return agreeing;
}

function shinglesOf(words: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < shingles.length; i++) {
    shingles[i] = combineHashes(combineHashes(words[i]!, words[i + 1]!), words[i + 2]!);
  }
  return shingles;
}

/**
 * One-permutation MinHash (Li, Owen & Zhang 2012), empty bins filled by optimal densification (Shrivastava 2017). At least
 * one shingle must be given.
 */
function sketchOnePermutation(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(HALF).fill(EMPTY);
  for (const shingle of shingles) {
    const bin = shingle >>> BIN_SHIFT;
    const value = mix(shingle ^ 0x5bd1e995);
    if (value < sketch[bin]!) sketch[bin] = value;
  }
  return densify(sketch);
}

/** MinHash (Broder 1997) by as many permutations as there are numbers: for sets smaller than the sketch, whose bins would mostly be copies of each other. */
function sketchPermutations(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(HALF).fill(EMPTY);
  for (const shingle of shingles) {
    for (let i = 0; i < HALF; i++) {
      const value = mix(shingle ^ PERMUTATIONS[i]!);
      if (value < sketch[i]!) sketch[i] = value;
    }
  }
  return sketch;
}

const PERMUTATIONS = Uint32Array.from({ length: HALF }, (_, i) => mix(i + 1));

/** A name said twice over tells no more than once. */
function withoutRepeats(words: Uint32Array): Uint32Array {
  return words.filter((word, place) => word !== words[place - 1]);
}

/** Fills each empty bin from a full one that a hash of the bin's number points to: the same for every text, so equal texts stay equal. */
function densify(sketch: Uint32Array): Uint32Array {
  const full = sketch.slice();
  for (let bin = 0; bin < sketch.length; bin++) {
    if (full[bin] !== EMPTY) continue;
    for (let attempt = 1; sketch[bin] === EMPTY; attempt++) {
      sketch[bin] = full[mix(attempt * sketch.length + bin) % sketch.length]!;
    }
  }
  return sketch;
}
