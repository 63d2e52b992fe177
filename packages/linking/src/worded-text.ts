import type { Span } from "@newsgraph/core";
import { hashWords } from "./hash-words.js";
import { combineHashes, shortHash } from "./hashing.js";

/**
 * A text as the words of its sentences, ready to be compared with others: rows of numbers laid end to end, so that a
 * comparison makes no objects. The row of sentence i is `words[starts[i]] … words[starts[i + 1] - 1]`.
 */
export interface WordedText {
  /** Hashes of its different words, sorted. */
  readonly vocabulary: Uint32Array;
  /** For each word of the vocabulary 1 if it stands somewhere as a name or a number (`HashedWords.isFact`). */
  readonly isFact: Uint8Array;
  /** The different words of each sentence, as places in the vocabulary, sorted. */
  readonly sentences: Rows;
  /** For each word of the vocabulary the sentences that have it, sorted. */
  readonly postings: Rows;
  /** Where each sentence stands in the text. Sentences without words are left out. */
  readonly spans: readonly Span[];
  /** Number of running words. */
  readonly length: number;
  /** A fingerprint of all its words in order: equal for texts that are the same word for word. */
  readonly wording: string;
}

/** Lists of numbers laid end to end: list i is `items.subarray(starts[i], starts[i + 1])`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Longer texts are compared by their beginnings, so that a book costs no more than a long article. */
export const MOST_SENTENCES = 400;

/** More than sentences, a power of two: a word, its sentence and whether it is a fact there make one number that sorts. */
const SENTENCE_SPAN = 512;

/** Splits a text into the sentences given; without any, the whole text is one. */
export function wordText(text: string, sentences: readonly Span[]): WordedText {
  const given = sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  const entries: number[] = [];
  let [length, first, second] = [0, 0x9e3779b9, 0x85ebca6b];
  for (const { start, end } of given) {
    const { hashes, isFact } = hashWords(text.slice(start, end));
    if (hashes.length === 0) continue;
    length += hashes.length;
    for (const hash of hashes) {
      first = combineHashes(first, hash);
      second = combineHashes(hash, second);
    }
    if (spans.length === MOST_SENTENCES) continue;
    const sentence = spans.push({ start, end }) - 1;
    for (let i = 0; i < hashes.length; i++) entries.push(2 * (SENTENCE_SPAN * hashes[i]! + sentence) + isFact[i]!);
  }
  return {
    ...indexWords(new Float64Array(entries).sort(), spans.length),
    spans,
    length,
    wording: `${length}-${shortHash(first)}${shortHash(second)}`,
  };
}

/** Lays out the sorted entries, each a word in a sentence, by word and by sentence; a word twice in a sentence counts once. */
function indexWords(entries: Float64Array, sentences: number) {
  const vocabulary = new Uint32Array(entries.length);
  const isFact = new Uint8Array(entries.length);
  const starts = new Uint32Array(entries.length + 1);
  const items = new Uint32Array(entries.length);
  let [words, count] = [0, 0];
  for (const entry of entries) {
    const hash = Math.floor(entry / (2 * SENTENCE_SPAN));
    const rest = entry - 2 * SENTENCE_SPAN * hash;
    const isNew = words === 0 || vocabulary[words - 1] !== hash;
    if (isNew) {
      vocabulary[words] = hash;
      starts[words++] = count;
    }
    isFact[words - 1]! |= rest & 1;
    if (isNew || items[count - 1] !== rest >> 1) items[count++] = rest >> 1;
  }
  starts[words] = count;
  const postings = { starts: starts.slice(0, words + 1), items: items.slice(0, count) };
  return {
    vocabulary: vocabulary.slice(0, words),
    isFact: isFact.slice(0, words),
    postings,
    sentences: transpose(postings, sentences),
  };
}

/** From the lists of items the lists, for each item, of the lists that have it. */
function transpose({ starts, items }: Rows, count: number): Rows {
  const ends = new Uint32Array(count + 1);
  for (const item of items) ends[item + 1]! += 1;
  for (let i = 0; i < count; i++) ends[i + 1]! += ends[i]!;
  const transposed = new Uint32Array(items.length);
  const next = ends.slice();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) transposed[next[items[k]!]!++] = row;
  }
  return { starts: ends, items: transposed };
}
