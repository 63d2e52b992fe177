import { finish, HASH_SEED, mix } from "./hash.js";
import type { WordClusters } from "./word-clusters.js";
import { PROPERTY_COUNT, writeWordProperties } from "./word-properties.js";

/** 2^15 words: more different ones than any article has; a word that falls on another's slot takes it over. */
const SLOT_BITS = 15;
const SLOTS = 1 << SLOT_BITS;
/** Longer words are rare: they are worked out anew each time. */
const LONGEST_KEPT = 24;

/** Fills what depends on the task for the word `text.slice(start, end)`: its sums, and properties beyond its spelling. */
export type FillWord = (
  properties: Int32Array,
  propertiesAt: number,
  sums: Int16Array,
  sumsAt: number,
  text: string,
  start: number,
  end: number,
) => void;

/**
 * Keeps, for each word met, its properties and the summed weights of all features that depend on it alone, so that they
 * are worked out once a word and not once a token. A fixed number of slots, so memory is bounded; what is kept never
 * changes a result.
 */
export class WordCache {
  /** Properties by slot, `PROPERTY_COUNT` each. */
  readonly properties = new Int32Array((SLOTS + 1) * PROPERTY_COUNT);
  /** Summed weights by slot, `width` each. */
  readonly sums: Int16Array;
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #units = new Uint16Array(SLOTS * LONGEST_KEPT);

  constructor(
    readonly clusters: WordClusters,
    /** Length of a word's sums. */
    readonly width: number,
    readonly fill: FillWord,
  ) {
    this.sums = new Int16Array((SLOTS + 1) * width);
  }

  /** The slot of the word `text.slice(start, end)`, filled. It holds until the next call. */
  slotOf(text: string, start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST_KEPT) return this.#fillSlot(SLOTS, text, start, end);
    let hash = HASH_SEED;
    for (let unit = start; unit < end; unit += 1) hash = mix(hash, text.charCodeAt(unit));
    const slot = finish(hash) & (SLOTS - 1);
    const at = slot * LONGEST_KEPT;
    if (this.#lengths[slot] === length) {
      let unit = 0;
      while (unit < length && this.#units[at + unit] === text.charCodeAt(start + unit)) unit += 1;
      if (unit === length) return slot;
    }
    this.#lengths[slot] = length;
    for (let unit = 0; unit < length; unit += 1) this.#units[at + unit] = text.charCodeAt(start + unit);
    return this.#fillSlot(slot, text, start, end);
  }

  #fillSlot(slot: number, text: string, start: number, end: number): number {
    writeWordProperties(this.clusters, text, start, end, this.properties, slot * PROPERTY_COUNT);
    this.fill(this.properties, slot * PROPERTY_COUNT, this.sums, slot * this.width, text, start, end);
    return slot;
  }
}
