import { WordCache } from "../model/word-cache.js";
import type { WordClusters } from "../model/word-clusters.js";
import { PROPERTY_COUNT, Property } from "../model/word-properties.js";
import type { TokenTable } from "../sentences/token-table.js";

let cache: WordCache | undefined;

/** What features ask of the words of a text, by token: hashes and clusters. */
export class WordColumns {
  /** Hash of the word in lower case. */
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly cluster: Int32Array;

  constructor(tokens: TokenTable, clusters: WordClusters) {
    this.word = new Int32Array(tokens.count);
    this.suffix = new Int32Array(tokens.count);
    this.cluster = new Int32Array(tokens.count);
    if (cache?.clusters !== clusters) cache = new WordCache(clusters, 0, () => {});
    const { properties } = cache;
    for (let token = 0; token < tokens.count; token += 1) {
      const at = cache.slotOf(tokens.text, tokens.start[token]!, tokens.end[token]!) * PROPERTY_COUNT;
      this.word[token] = properties[at + Property.LOWER]!;
      this.suffix[token] = properties[at + Property.SUFFIX_3]!;
      this.cluster[token] = properties[at + Property.CLUSTER]!;
    }
  }
}
