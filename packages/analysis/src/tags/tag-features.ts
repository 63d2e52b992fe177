import { bucketOf, HASH_SEED, mix } from "../model/hash.js";
import { PROPERTY_COUNT, Property } from "../model/word-properties.js";
import { EDGE, from, type WordTemplate } from "../model/word-templates.js";

/** Raised with every change of the templates below, so that old weights are refused. */
export const TAG_FEATURES = 2;

/** Features that depend on one word alone; their weights are summed once a word (see WordSums). */
export const TAG_WORD_TEMPLATES: readonly WordTemplate[] = [
  ...from(-2, Property.LOWER, Property.CLUSTER),
  ...from(-1, Property.LOWER, Property.SUFFIX_3, Property.SHAPE, Property.CLUSTER),
  ...from(
    0,
    Property.CLUSTER,
    Property.EXACT,
    Property.LOWER,
    Property.SUFFIX_1,
    Property.SUFFIX_2,
    Property.SUFFIX_3,
    Property.SUFFIX_4,
    Property.PREFIX_1,
    Property.PREFIX_2,
    Property.PREFIX_3,
    Property.SHAPE,
    Property.LONG_SHAPE,
  ),
  ...from(1, Property.LOWER, Property.CLUSTER, Property.SUFFIX_2, Property.SUFFIX_3, Property.SHAPE),
  ...from(2, Property.LOWER, Property.CLUSTER, Property.SUFFIX_3),
];

/** Number of features that depend on more than one word, or on the tags before. */
export const CONTEXT_FEATURES = 14;

/** The properties they ask for. */
export const CONTEXT_PROPERTIES: readonly Property[] = [
  Property.LOWER,
  Property.SUFFIX_3,
  Property.CLUSTER,
  Property.SHAPE,
];

/**
 * Buckets of the features that depend on several words or on the two tags before. `properties` holds the sentence's words
 * one after the other, `PROPERTY_COUNT` each; a tag of -1 stands for the start of the sentence; `style` is its `styleOf`.
 */
export function writeContextBuckets(
  properties: Int32Array,
  token: number,
  count: number,
  tagBefore: number,
  tagTwoBefore: number,
  style: number,
  mask: number,
  buckets: Int32Array,
): void {
  const at = token * PROPERTY_COUNT;
  const word = properties[at + Property.LOWER]!;
  const before = token > 0 ? properties[at - PROPERTY_COUNT + Property.LOWER]! : EDGE;
  const after = token + 1 < count ? properties[at + PROPERTY_COUNT + Property.LOWER]! : EDGE;
  const cluster = properties[at + Property.CLUSTER]!;
  const clusterBefore = token > 0 ? properties[at - PROPERTY_COUNT + Property.CLUSTER]! : EDGE;
  const clusterAfter = token + 1 < count ? properties[at + PROPERTY_COUNT + Property.CLUSTER]! : EDGE;
  const clusterTwoAfter = token + 2 < count ? properties[at + 2 * PROPERTY_COUNT + Property.CLUSTER]! : EDGE;
  const shape = properties[at + Property.SHAPE]!;
  const last = tagBefore + 1;
  const tags = last * 32 + tagTwoBefore + 1;
  const base = TAG_WORD_TEMPLATES.length;
  buckets[0] = bucketOf(base, last, mask);
  buckets[1] = bucketOf(base + 1, tags, mask);
  buckets[2] = bucketOf(base + 2, mix(mix(HASH_SEED, last), word), mask);
  buckets[3] = bucketOf(base + 3, mix(mix(HASH_SEED, last), properties[at + Property.SUFFIX_3]!), mask);
  buckets[4] = bucketOf(base + 4, mix(before, word), mask);
  buckets[5] = bucketOf(base + 5, mix(word, after), mask);
  buckets[6] = bucketOf(base + 6, mix(mix(HASH_SEED, tags), after), mask);
  buckets[7] = bucketOf(base + 7, mix(clusterBefore, mix(HASH_SEED, clusterAfter)), mask);
  buckets[8] = bucketOf(base + 8, mix(mix(HASH_SEED, last), mix(cluster, clusterAfter)), mask);
  buckets[9] = bucketOf(base + 9, mix(mix(HASH_SEED, word), clusterAfter), mask);
  buckets[10] = bucketOf(base + 10, mix(mix(HASH_SEED, clusterAfter), clusterTwoAfter), mask);
  buckets[11] = bucketOf(base + 11, mix(mix(HASH_SEED, style), shape), mask);
  buckets[12] = bucketOf(base + 12, mix(mix(HASH_SEED, style), mix(cluster, shape)), mask);
  buckets[13] = bucketOf(base + 13, mix(mix(HASH_SEED, style), mix(shape, last)), mask);
}
