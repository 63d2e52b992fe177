import { type Packed, readPacked } from "./packed-file.js";
import { exactHash } from "./word-properties.js";

/** Raised when clusters are learnt anew: every model that uses them must then be trained anew. */
export const CLUSTERS_REVISION = 2;

/**
 * Which cluster a word is in: words that stand beside the same words share one ("Monday, Tuesday", "said, added"). Words
 * are told by the hash of their exact form (Property.EXACT).
 */
export class WordClusters {
  /** Open addressing, linear probing; a power of two at least twice the number of words. 0 in `#clusters` is a free place. */
  readonly #hashes: Int32Array;
  readonly #clusters: Int16Array;
  readonly #mask: number;

  /** `clusters[i]`, at least 1, is the cluster of the word with `hashes[i]`. */
  constructor(hashes: Int32Array, clusters: Int16Array) {
    const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#clusters = new Int16Array(size);
    hashes.forEach((hash, index) => {
      let place = hash & this.#mask;
      while (this.#clusters[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & this.#mask;
      this.#hashes[place] = hash;
      this.#clusters[place] = clusters[index]!;
    });
  }

  /** The cluster of the word with that hash, or 0 if it is in none. */
  of(hash: number): number {
    let place = hash & this.#mask;
    while (this.#clusters[place] !== 0) {
      if (this.#hashes[place] === hash) return this.#clusters[place]!;
      place = (place + 1) & this.#mask;
    }
    return 0;
  }
}

/** The clusters as what a trained file holds. */
export function packWordClusters(hashes: Int32Array, clusters: Int16Array): Packed {
  return { task: "clusters", revision: CLUSTERS_REVISION, settings: {}, columns: { hashes, clusters } };
}

export function unpackWordClusters({ columns }: Packed): WordClusters {
  return new WordClusters(columns.hashes as Int32Array, columns.clusters as Int16Array);
}

let shipped: WordClusters | undefined;

/** The shipped clusters, read when first asked for. Throws a NewsgraphError (MODEL_UNUSABLE). */
export function shippedClusters(): WordClusters {
  shipped ??= unpackWordClusters(readPacked("clusters", CLUSTERS_REVISION));
  return shipped;
}

/** True for a word in lower case that newspapers write so: neither a name nor a rare word. Throws a NewsgraphError (MODEL_UNUSABLE). */
export function isCommonWord(word: string): boolean {
  return shippedClusters().of(exactHash(word, 0, word.length)) !== 0;
}
