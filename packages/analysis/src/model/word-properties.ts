import { CharClass, charClassAt, charLength } from "../sentences/char-class.js";
import type { Vocabulary } from "../sentences/vocabulary.js";
import { foldUnit } from "./fold-unit.js";
import { HASH_SEED, mix } from "./hash.js";
import { listsOf } from "./name-lists.js";
import type { WordClusters } from "./word-clusters.js";

/** What features may ask of a word; each is a column of 32-bit values. Words are folded: digits count as 0. */
export const Property = {
  /** Hash of the word with its capitals. */
  EXACT: 0,
  /** Hash of the word in lower case. */
  LOWER: 1,
  /** Hashes of its last one to four code units in lower case; 0 where the word is not longer than that. */
  SUFFIX_1: 2,
  SUFFIX_2: 3,
  SUFFIX_3: 4,
  SUFFIX_4: 5,
  /** Hashes of its first one to four code units in lower case; 0 where the word is not longer than that. */
  PREFIX_1: 6,
  PREFIX_2: 7,
  PREFIX_3: 8,
  PREFIX_4: 9,
  /** Hash of its character classes, runs taken as one ("Xx", "X", "d-x"). */
  SHAPE: 10,
  /** Hash of its character classes one by one ("Xxxxx", "XX", "dddd"), up to a length. */
  LONG_SHAPE: 11,
  /** Its cluster (see WordClusters), or 0 for a word without. */
  CLUSTER: 12,
  /** Bits of the word lists it is in (see `listsOf`). */
  LISTS: 13,
} as const;
export type Property = (typeof Property)[keyof typeof Property];

export const PROPERTY_COUNT = 14;

const ZERO = 0x30;
const APOSTROPHE = 0x27;
const LONGEST_AFFIX = 4;
/** Beyond this many characters a shape tells nothing more. */
const LONGEST_SHAPE = 12;

/** The properties of the words of a vocabulary, by a word's number, `PROPERTY_COUNT` each. */
export class WordProperties {
  values = new Int32Array(0);
  #filled = 0;

  constructor(
    readonly vocabulary: Vocabulary,
    readonly clusters: WordClusters,
  ) {}

  /** Works out the properties of the words that the vocabulary got since the last call. */
  fill(): void {
    const { count } = this.vocabulary;
    if (count * PROPERTY_COUNT > this.values.length) {
      const longer = new Int32Array(2 * count * PROPERTY_COUNT);
      longer.set(this.values);
      this.values = longer;
    }
    for (; this.#filled < count; this.#filled += 1) {
      const at = this.#filled * PROPERTY_COUNT;
      writeWordProperties(this.clusters, this.vocabulary.word(this.#filled), this.values, at);
      this.values[at + Property.LISTS] = listsOf(this.vocabulary.lower(this.#filled));
    }
  }
}

/** By clusters, for the vocabulary they were last asked for. */
const kept = new WeakMap<WordClusters, WordProperties>();

/** The properties of all words of a vocabulary. The stages of one text share them. */
export function propertiesOf(vocabulary: Vocabulary, clusters: WordClusters): WordProperties {
  let properties = kept.get(clusters);
  if (properties?.vocabulary !== vocabulary) {
    properties = new WordProperties(vocabulary, clusters);
    kept.set(clusters, properties);
  }
  properties.fill();
  return properties;
}

/** Writes what a word's letters tell into `into` from index `at`. Linear in its length. */
function writeWordProperties(clusters: WordClusters, word: string, into: Int32Array, at: number): void {
  const exact = exactHash(word, 0, word.length);
  const lower = lowerHash(word, 0, word.length);
  into[at + Property.EXACT] = exact;
  into[at + Property.LOWER] = lower;
  writeAffixes(word, 0, word.length, into, at);
  writeShapes(word, 0, word.length, into, at);
  into[at + Property.CLUSTER] = clusters.of(exact) || clusters.of(lower);
}

/** Hash of a word with its capitals, digits as 0. */
export function exactHash(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let unit = start; unit < end; unit += 1) {
    const code = text.charCodeAt(unit);
    const folded = foldUnit(code);
    hash = mix(hash, folded === ZERO || folded === APOSTROPHE ? folded : code);
  }
  return hash;
}

/** Hash of a word in lower case, digits as 0. */
export function lowerHash(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let unit = start; unit < end; unit += 1) hash = mix(hash, foldUnit(text.charCodeAt(unit)));
  return hash;
}

function writeAffixes(text: string, start: number, end: number, into: Int32Array, at: number): void {
  const length = end - start;
  let suffix = HASH_SEED;
  let prefix = HASH_SEED;
  for (let size = 1; size <= LONGEST_AFFIX; size += 1) {
    const isProper = size < length;
    if (isProper) {
      suffix = mix(suffix, foldUnit(text.charCodeAt(end - size)));
      prefix = mix(prefix, foldUnit(text.charCodeAt(start + size - 1)));
    }
    into[at + Property.SUFFIX_1 + size - 1] = isProper ? suffix : 0;
    into[at + Property.PREFIX_1 + size - 1] = isProper ? prefix : 0;
  }
}

function writeShapes(text: string, start: number, end: number, into: Int32Array, at: number): void {
  let shape = HASH_SEED;
  let longShape = HASH_SEED;
  let last = 0;
  let taken = 0;
  for (let unit = start; unit < end && taken < LONGEST_SHAPE; unit += charLength(text, unit)) {
    const charClass = charClassAt(text, unit);
    // Punctuation and symbols stand for themselves: "-", "." and "&" inside a word tell different things.
    const mark = charClass >= CharClass.MARK ? 0x100 | text.charCodeAt(unit) : charClass;
    longShape = mix(longShape, mark);
    if (mark !== last) shape = mix(shape, mark);
    last = mark;
    taken += 1;
  }
  into[at + Property.SHAPE] = shape;
  into[at + Property.LONG_SHAPE] = longShape;
}
