import {
  EDGE_PROPERTIES,
  gatherWordFacts,
  isNameCandidate,
  NAME_WORD_TEMPLATES,
  type NameColumns,
  NameContext,
  PROPERTY_COUNT,
  propertiesOf,
  REACH,
  readNameColumns,
  type WordClusters,
  writeWordBuckets,
} from "@newsgraph/analysis/stages";
import type { Sequence } from "./crf.js";
import type { LabelledDocument } from "./label-names.js";

/** Makes the sequences of a document that its names are learnt from: its stretches of tokens that may be names. */
export class NameSequences {
  constructor(
    readonly clusters: WordClusters,
    readonly mask: number,
  ) {}

  of({ tokens, sentences, allowed }: LabelledDocument): Sequence[] {
    const properties = propertiesOf(tokens.vocabulary, this.clusters);
    const columns = readNameColumns(tokens, sentences, properties);
    const context = new NameContext(columns, gatherWordFacts(columns), this.mask);
    const sequences: Sequence[] = [];
    for (const { firstToken, endToken } of sentences) {
      context.enterSentence(firstToken, endToken);
      for (let token = firstToken; token < endToken; token += 1) {
        if (!isNameCandidate(columns, token)) continue;
        let end = token + 1;
        while (end < endToken && isNameCandidate(columns, end)) end += 1;
        sequences.push(this.#sequence(columns, properties.values, context, firstToken, endToken, token, end, allowed));
        token = end - 1;
      }
    }
    return sequences;
  }

  #sequence(
    { tokens }: NameColumns,
    values: Int32Array,
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
        const isBeyond = word < sentenceFirst || word >= sentenceEnd;
        const properties = isBeyond ? EDGE_PROPERTIES : values;
        const at = isBeyond ? 0 : tokens.wordId[word]! * PROPERTY_COUNT;
        const count = writeWordBuckets(NAME_WORD_TEMPLATES, properties, at, offset, this.mask, written);
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
}
