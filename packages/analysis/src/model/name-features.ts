import { bucketOf, HASH_SEED, mix } from "./hash.js";
import type { NameColumns } from "./name-columns.js";
import type { WordFacts } from "./word-facts.js";
import { PROPERTY_COUNT, Property } from "./word-properties.js";
import { EDGE, from, type WordTemplate } from "./word-templates.js";

/** Raised with every change of the templates below, so that old weights are refused. */
export const NAME_FEATURES = 2;

/** Features that depend on one word alone; their weights are summed once a word (see WordSums). */
export const NAME_WORD_TEMPLATES: readonly WordTemplate[] = [
  ...from(-2, Property.LOWER, Property.SHAPE, Property.CLUSTER),
  ...from(-1, Property.EXACT, Property.LOWER, Property.SUFFIX_3, Property.SHAPE, Property.CLUSTER),
  ...from(
    0,
    Property.EXACT,
    Property.LOWER,
    Property.SUFFIX_1,
    Property.SUFFIX_2,
    Property.SUFFIX_3,
    Property.SUFFIX_4,
    Property.PREFIX_2,
    Property.PREFIX_3,
    Property.PREFIX_4,
    Property.SHAPE,
    Property.LONG_SHAPE,
    Property.CLUSTER,
  ),
  ...from(1, Property.EXACT, Property.LOWER, Property.SUFFIX_3, Property.SHAPE, Property.CLUSTER),
  ...from(2, Property.LOWER, Property.SHAPE, Property.CLUSTER),
];

/** The properties that stand for a word beyond the sentence. */
export const EDGE_PROPERTIES = new Int32Array(PROPERTY_COUNT).fill(EDGE);
const EDGE_TAG = 31;

/** More context features than any token has: templates and the bits of five sets of at most 32. */
export const MOST_CONTEXT_FEATURES = 220;

/**
 * Writes the features of a token that depend on several words, on its run of capitals or on its article. One writer serves
 * a document; `bucket` fields hold the features last written.
 */
export class NameContext {
  readonly buckets = new Int32Array(MOST_CONTEXT_FEATURES);
  /** How many of `buckets` the last call wrote. */
  count = 0;
  #template = 0;
  #first = 0;
  #end = 0;

  constructor(
    readonly columns: NameColumns,
    readonly facts: WordFacts,
    readonly mask: number,
  ) {}

  /** Tells between which tokens the sentence lies. */
  enterSentence(first: number, end: number): void {
    this.#first = first;
    this.#end = end;
  }

  /** Writes the context features of a token of the sentence. */
  write(token: number): void {
    this.count = 0;
    this.#template = NAME_WORD_TEMPLATES.length;
    this.#writeTags(token);
    this.#writePairs(token);
    this.#writeLists(token);
    this.#writeKnownNames(token);
    if (this.columns.runFirst[token]! >= 0) this.#writeRun(token);
    else this.#template += RUN_TEMPLATES;
    if (this.columns.capital[token] === 1) this.#writeFacts(token);
  }

  #writeTags(token: number): void {
    const tag = this.#tag(token);
    const before = this.#tag(token - 1);
    const after = this.#tag(token + 1);
    this.#one(tag);
    this.#two(before, tag);
    this.#two(tag, after);
  }

  #writePairs(token: number): void {
    const { lower, shape, cluster, style } = this.columns;
    const isFirst = token === this.#first ? 1 : 0;
    const ownShape = shape[token]!;
    const ownCluster = cluster[token]!;
    const lowerBefore = this.#value(lower, token - 1);
    const lowerAfter = this.#value(lower, token + 1);
    const shapeBefore = this.#value(shape, token - 1);
    const shapeAfter = this.#value(shape, token + 1);
    const clusterBefore = this.#value(cluster, token - 1);
    const clusterAfter = this.#value(cluster, token + 1);
    this.#three(shapeBefore, ownShape, shapeAfter);
    this.#two(lowerBefore, ownShape);
    this.#two(ownShape, lowerAfter);
    this.#two(clusterBefore, ownCluster);
    this.#two(ownCluster, clusterAfter);
    this.#three(isFirst, style[token]!, ownShape);
  }

  #writeLists(token: number): void {
    const { lists } = this.columns;
    const own = lists[token]!;
    const before = this.#bits(token - 1);
    const after = this.#bits(token + 1);
    this.#each(before);
    this.#each(own);
    this.#each(after);
    this.#two(before, own);
    this.#two(own, after);
  }

  #writeKnownNames(token: number): void {
    const { gazetteer } = this.columns;
    const own = gazetteer[token]!;
    this.#one(own);
    this.#two(own, this.#value(gazetteer, token + 1));
    this.#two(this.#value(gazetteer, token - 1), own);
  }

  /** The words at both ends of the run of capitals and beside it, with the token's place in it. */
  #writeRun(token: number): void {
    const { runFirst, runEnd, lower, suffix, cluster, lists } = this.columns;
    const first = runFirst[token]!;
    const end = runEnd[token]!;
    const length = Math.min(6, end - first);
    const fromFirst = Math.min(4, token - first);
    const fromLast = Math.min(4, end - 1 - token);
    const lowerBefore = this.#value(lower, first - 1);
    const lowerAfter = this.#value(lower, end);
    const clusterBefore = this.#value(cluster, first - 1);
    const clusterAfter = this.#value(cluster, end);
    const clusterFirst = cluster[first]!;
    const clusterLast = cluster[end - 1]!;
    this.#three(length, fromFirst, fromLast);
    this.#two(lower[first]!, fromFirst);
    this.#two(lower[end - 1]!, fromLast);
    this.#two(suffix[end - 1]!, fromLast);
    this.#two(lowerBefore, fromFirst);
    this.#two(lowerAfter, fromLast);
    this.#three(clusterBefore, fromFirst, length);
    this.#three(clusterAfter, fromLast, length);
    this.#three(clusterFirst, clusterLast, fromFirst);
    this.#two(lists[first]!, fromFirst);
    this.#two(lists[end - 1]!, fromLast);
    this.#two(this.#hashOfRun(first, end), fromFirst);
  }

  /** A run longer than any name is told by its beginning. */
  #hashOfRun(first: number, end: number): number {
    let hash = HASH_SEED;
    for (let token = first; token < Math.min(end, first + LONGEST_NAME); token += 1)
      hash = mix(hash, this.columns.lower[token]!);
    return hash;
  }

  /** What the article tells elsewhere of the word, and of the first and the last word of its run. */
  #writeFacts(token: number): void {
    const { runFirst, runEnd, lower, shape } = this.columns;
    const { facts, times } = this.facts;
    const word = lower[token]!;
    const own = facts.get(word) ?? 0;
    const ofFirst = facts.get(lower[runFirst[token]!]!) ?? 0;
    const ofLast = facts.get(lower[runEnd[token]! - 1]!) ?? 0;
    const isLowerElsewhere = this.facts.lower.has(word) ? 1 : 0;
    this.#two(isLowerElsewhere, token === this.#first ? 1 : 0);
    this.#each(own);
    this.#each(ofLast);
    this.#three(ofFirst, ofLast, runEnd[token]! - runFirst[token]!);
    this.#two(Math.min(4, times.get(word) ?? 0), shape[token]!);
  }

  #value(column: Int32Array, token: number): number {
    return token < this.#first || token >= this.#end ? EDGE : column[token]!;
  }

  #bits(token: number): number {
    return token < this.#first || token >= this.#end ? 0 : this.columns.lists[token]!;
  }

  #tag(token: number): number {
    return token < this.#first || token >= this.#end ? EDGE_TAG : this.columns.tokens.tag[token]!;
  }

  #one(value: number): void {
    this.buckets[this.count++] = bucketOf(this.#template++, value, this.mask);
  }

  #two(a: number, b: number): void {
    this.#one(mix(mix(HASH_SEED, a), b));
  }

  #three(a: number, b: number, c: number): void {
    this.#one(mix(mix(mix(HASH_SEED, a), b), c));
  }

  /** One feature for each bit that is set. */
  #each(bits: number): void {
    for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit += 1)
      if (rest & 1) this.buckets[this.count++] = bucketOf(this.#template, bit, this.mask);
    this.#template += 1;
  }
}

const RUN_TEMPLATES = 12;
const LONGEST_NAME = 16;

/**
 * True if the token may be part of a name: it has a capital, or stands in a run of capitals or beside one. All others
 * are outside names and are not looked at.
 */
export function isNameCandidate({ capital, runFirst }: NameColumns, token: number): boolean {
  return runFirst[token]! >= 0 || capital[token - 1] === 1 || capital[token + 1] === 1;
}
