import {
  EDGE_PROPERTIES,
  gatherWordFacts,
  isNameCandidate,
  NAME_WORD_TEMPLATES,
  type NameColumns,
  NameContext,
  PROPERTY_COUNT,
  REACH,
  readNameColumns,
  WordCache,
  type WordClusters,
  writeLists,
  writeWordBuckets,
} from "@newsgraph/analysis/stages";
import type { Sequence } from "./crf.js";
import type { LabelledDocument } from "./label-names.js";

/** Makes the sequences of a document that its names are learnt from: its stretches of tokens that may be names. */
export class NameSequences {
  readonly #cache: WordCache;
  readonly #properties = new Int32Array(PROPERTY_COUNT);

  constructor(
    clusters: WordClusters,
    readonly mask: number,
  ) {
    this.#cache = new WordCache(clusters, 0, (properties, at, _sums, _sumsAt, text, start, end) =>
      writeLists(properties, at, text, start, end),
    );
  }

  of({ tokens, sentences, allowed }: LabelledDocument): Sequence[] {
    const columns = readNameColumns(tokens, sentences, this.#cache);
    const context = new NameContext(columns, gatherWordFacts(columns), this.mask);
    const sequences: Sequence[] = [];
    for (const { firstToken, endToken } of sentences) {
      context.enterSentence(firstToken, endToken);
      for (let token = firstToken; token < endToken; token += 1) {
        if (!isNameCandidate(columns, token)) continue;
        let end = token + 1;
        while (end < endToken && isNameCandidate(columns, end)) end += 1;
        sequences.push(this.#sequence(columns, context, firstToken, endToken, token, end, allowed));
        token = end - 1;
      }
    }
    return sequences;
  }

  #sequence(
    columns: NameColumns,
    context: NameContext,
    sentenceFirst: number,
    sentenceEnd: number,
    first: number,
    end: number,
    allowed: Int32Array,
  ): Sequence {
    const starts = new Int32Array(end - first + 1);
    const buckets: number[] = [];
    const written = new Int32Array(NAME_WORD_TEMPLATES.length);
    for (let token = first; token < end; token += 1) {
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        const word = token + offset;
        const properties =
          word < sentenceFirst || word >= sentenceEnd ? EDGE_PROPERTIES : this.#propertiesOf(columns, word);
        const count = writeWordBuckets(NAME_WORD_TEMPLATES, properties, 0, offset, this.mask, written);
        for (let index = 0; index < count; index += 1) buckets.push(written[index]!);
      }
      context.write(token);
      for (let index = 0; index < context.count; index += 1) buckets.push(context.buckets[index]!);
      starts[token - first + 1] = buckets.length;
    }
    return {
      count: end - first,
      first: starts,
      buckets: Int32Array.from(buckets),
      allowed: allowed.subarray(first, end),
    };
  }

  #propertiesOf({ tokens }: NameColumns, word: number): Int32Array {
    const at = this.#cache.slotOf(tokens.text, tokens.start[word]!, tokens.end[word]!) * PROPERTY_COUNT;
    this.#properties.set(this.#cache.properties.subarray(at, at + PROPERTY_COUNT));
    return this.#properties;
  }
}
