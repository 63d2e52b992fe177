import { hashWords } from "./hash-words.js";
import { combineHashes, digit, mix, shortHash } from "./hashing.js";

/** Numbers in a sketch: those of the wording, then those of the facts. */
export const SKETCH_SIZE = 128;
const WORDING_SIZE = 80;
/** Words in a shingle. Longer shingles lose rewritten copies: with a third of the words changed few 5-grams survive. */
const SHINGLE_WORDS = 3;
/** Below this a text has too few shingles for a sketch to tell anything; such texts are the same only word for word. */
export const FEWEST_WORDS = 10;
/** Fewer shingles of facts tell nothing: a name in full is said again in many articles. */
const FEWEST_FACT_SHINGLES = 6;
/**
 * Rows of a band. Copies as they stand share both kinds of shingle: 64 bands of 2 rows bring 99.8 % of pairs together that
 * share 30 % of them. With 30 % of the words swapped a rewrite shares 16 % of the wording and 69 % of the facts, and of a
 * hundred such pairs less than one is missed; two articles on one topic share 0.1 % of either, and of ten thousand such pairs three meet.
 */
const BAND_ROWS = 2;
const EMPTY = 0xffffffff;

/**
 * A sketch of a text in two parts: of its wording, over hashed word 3-grams, and of its facts, over 3-grams of its names and
 * numbers alone in their order, which stay when the words between them are swapped. Each part is a one-permutation MinHash
 * (Li, Owen & Zhang 2012), empty bins filled by optimal densification (Shrivastava 2017): two sketches agree in about as
 * many of their numbers as the texts share of their shingles. Empty (length 0) for a text of fewer than ten words; the
 * second part holds the largest number throughout where there are hardly any facts.
 */
export function sketchOf(text: string): Uint32Array {
  const { hashes, isFact } = hashWords(text);
  if (hashes.length < FEWEST_WORDS) return new Uint32Array(0);
  const sketch = new Uint32Array(SKETCH_SIZE);
  sketch.set(sketchShingles(hashes, WORDING_SIZE));
  const facts = hashes.filter((_, place) => isFact[place] === 1);
  sketch.set(sketchShingles(withoutRepeats(facts), SKETCH_SIZE - WORDING_SIZE, FEWEST_FACT_SHINGLES), WORDING_SIZE);
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
    if (sketch[row] === EMPTY) continue;
    keys.push(digit(row / BAND_ROWS) + shortHash(combineHashes(sketch[row]!, sketch[row + 1]!)));
  }
  return keys;
}

function sketchShingles(words: Uint32Array, size: number, fewest = 1): Uint32Array {
  const sketch = new Uint32Array(size).fill(EMPTY);
  if (words.length - SHINGLE_WORDS + 1 < fewest) return sketch;
  for (let i = SHINGLE_WORDS - 1; i < words.length; i++) {
    const shingle = combineHashes(combineHashes(words[i - 2]!, words[i - 1]!), words[i]!);
    const bin = Math.floor((shingle / 2 ** 32) * size);
    const value = mix(shingle ^ 0x5bd1e995);
    if (value < sketch[bin]!) sketch[bin] = value;
  }
  return densify(sketch);
}

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
