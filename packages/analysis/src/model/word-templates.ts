import { bucketOf } from "./hash.js";
import type { Property } from "./word-properties.js";

/** A feature of one word: which property, of the word how far from the token that is labelled. */
export interface WordTemplate {
  readonly offset: number;
  readonly property: Property;
}

/** How far word templates look to either side. */
export const REACH = 2;
/** Stands for a property of a word beyond the sentence. */
export const EDGE = 0x2f0b;

/** The templates of these properties of the word at one offset. */
export function from(offset: number, ...properties: Property[]): WordTemplate[] {
  return properties.map((property) => ({ offset, property }));
}

/** Buckets of the templates at one offset, for the word whose properties stand at `at`; returns how many. */
export function writeWordBuckets(
  templates: readonly WordTemplate[],
  properties: Int32Array,
  at: number,
  offset: number,
  mask: number,
  buckets: Int32Array,
): number {
  let count = 0;
  for (let template = 0; template < templates.length; template += 1) {
    const { offset: templateOffset, property } = templates[template]!;
    if (templateOffset === offset) buckets[count++] = bucketOf(template, properties[at + property]!, mask);
  }
  return count;
}
