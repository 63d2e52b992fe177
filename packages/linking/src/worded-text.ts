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
const MOST_SENTENCES = 400;

/** Splits a text into the sentences given; without any, the whole text is one. */
export function wordText(text: string, sentences: readonly Span[]): WordedText {
  const given = sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  const sets: Uint32Array[] = [];
  const facts: Uint32Array[] = [];
  let [length, first, second] = [0, 0x9e3779b9, 0x85ebca6b];
  for (const { start, end } of given) {
    const { hashes, isFact } = hashWords(text.slice(start, end));
    if (hashes.length === 0) continue;
    length += hashes.length;
    for (const hash of hashes) {
      first = combineHashes(first, hash);
      second = combineHashes(hash, second);
    }
    if (sets.length === MOST_SENTENCES) continue;
    spans.push({ start, end });
    sets.push(distinct(hashes));
    facts.push(hashes.filter((_, place) => isFact[place] === 1));
  }
  const vocabulary = distinct(concatenated(sets));
  const isFact = new Uint8Array(vocabulary.length);
  for (const place of placesIn(vocabulary, distinct(concatenated(facts)))) isFact[place] = 1;
  const rows = sets.map((set) => placesIn(vocabulary, set));
  return {
    vocabulary,
    isFact,
    sentences: rowsOf(rows),
    postings: transposed(rows, vocabulary.length),
    spans,
    length,
    wording: `${length}-${shortHash(first)}${shortHash(second)}`,
  };
}

function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
  }
  return sorted.slice(0, count);
}

function concatenated(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where the words stand in the vocabulary that holds them all; both are sorted. */
function placesIn(vocabulary: Uint32Array, words: Uint32Array): Uint32Array {
  const places = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    let [low, high] = [0, vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (vocabulary[middle]! < words[i]!) low = middle + 1;
      else high = middle;
    }
    places[i] = low;
  }
  return places;
}

function rowsOf(rows: readonly Uint32Array[]): Rows {
  const starts = new Uint32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length;
  return { starts, items: concatenated(rows) };
}

function transposed(rows: readonly Uint32Array[], count: number): Rows {
  const starts = new Uint32Array(count + 1);
  for (const row of rows) for (const item of row) starts[item + 1]! += 1;
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!;
  const items = new Uint32Array(starts[count]!);
  const next = starts.slice();
  for (const [i, row] of rows.entries()) for (const item of row) items[next[item]!++] = i;
  return { starts, items };
}
