import type { WordClusters } from "../model/word-clusters.js";
import { PROPERTY_COUNT, Property, propertiesOf } from "../model/word-properties.js";
import type { TokenTable } from "../sentences/token-table.js";

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
    const { values } = propertiesOf(tokens.vocabulary, clusters);
    for (let token = 0; token < tokens.count; token += 1) {
      const at = tokens.wordId[token]! * PROPERTY_COUNT;
      this.word[token] = values[at + Property.LOWER]!;
      this.suffix[token] = values[at + Property.SUFFIX_3]!;
      this.cluster[token] = values[at + Property.CLUSTER]!;
    }
  }
}
