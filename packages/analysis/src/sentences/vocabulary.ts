import { finish, HASH_SEED, mix } from "../model/hash.js";

/** A vocabulary with more words, or more characters in them, is left behind when the next text begins. */
const MOST_WORDS = 1 << 16;
const MOST_UNITS = 1 << 20;
/** `String.fromCharCode` takes so many arguments at once on every engine. */
const UNITS_AT_ONCE = 4096;

/**
 * The words met so far, each with a number from 0: what stages ask of a word they work out once a word and not once a token.
 * Open addressing with linear probing over the words' code units. Holds no part of a text it was filled from.
 */
export class Vocabulary {
  #count = 0;
  /** 1 + the number of the word whose hash led there; 0 where nothing stands. At least twice as long as there are words. */
  #places = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);
  /** Where each word's code units begin; one more at the end. */
  #first = new Int32Array((1 << 11) + 1);
  #units = new Uint16Array(1 << 14);
  readonly #words: (string | undefined)[] = [];
  readonly #lower: (string | undefined)[] = [];

  /** Number of words. */
  get count(): number {
    return this.#count;
  }

  get isFull(): boolean {
    return this.#count > MOST_WORDS || this.#first[this.#count]! > MOST_UNITS;
  }

  /** The number of the word `text.slice(start, end)`. */
  idOf(text: string, start: number, end: number): number {
    let hash = HASH_SEED;
    for (let unit = start; unit < end; unit += 1) hash = mix(hash, text.charCodeAt(unit));
    hash = finish(hash);
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (let entry = this.#places[place]!; entry !== 0; entry = this.#places[place]!) {
      if (this.#hashes[entry - 1] === hash && this.#isWord(entry - 1, text, start, end)) return entry - 1;
      place = (place + 1) & mask;
    }
    return this.#add(hash, place, text, start, end);
  }

  /** A word as it was met. */
  word(id: number): string {
    let word = this.#words[id];
    if (word === undefined) {
      word = this.#read(this.#first[id]!, this.#first[id + 1]!);
      this.#words[id] = word;
    }
    return word;
  }

  /** A word in lower case, with ’ as '. */
  lower(id: number): string {
    let lower = this.#lower[id];
    if (lower === undefined) {
      lower = this.word(id).toLowerCase().replace("’", "'");
      this.#lower[id] = lower;
    }
    return lower;
  }

  #isWord(id: number, text: string, start: number, end: number): boolean {
    const first = this.#first[id]!;
    if (this.#first[id + 1]! - first !== end - start) return false;
    for (let unit = start; unit < end; unit += 1)
      if (this.#units[first + unit - start] !== text.charCodeAt(unit)) return false;
    return true;
  }

  #add(hash: number, place: number, text: string, start: number, end: number): number {
    const id = this.#count;
    const first = this.#first[id]!;
    const last = first + end - start;
    if (id === this.#hashes.length) {
      this.#hashes = longer(this.#hashes, new Int32Array(2 * id));
      this.#first = longer(this.#first, new Int32Array(2 * id + 1));
    }
    if (last > this.#units.length) this.#units = longer(this.#units, new Uint16Array(2 * last));
    for (let unit = start; unit < end; unit += 1) this.#units[first + unit - start] = text.charCodeAt(unit);
    this.#hashes[id] = hash;
    this.#first[id + 1] = last;
    this.#places[place] = id + 1;
    this.#count = id + 1;
    if (2 * this.#count > this.#places.length) this.#spread();
    return id;
  }

  #spread(): void {
    const mask = 2 * this.#places.length - 1;
    this.#places = new Int32Array(mask + 1);
    for (let id = 0; id < this.#count; id += 1) {
      let place = this.#hashes[id]! & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = id + 1;
    }
  }

  /** A string of its own: a slice of a text would keep all of the text in memory. */
  #read(first: number, end: number): string {
    let word = "";
    for (let at = first; at < end; at += UNITS_AT_ONCE)
      word += String.fromCharCode(...this.#units.subarray(at, Math.min(end, at + UNITS_AT_ONCE)));
    return word;
  }
}

function longer<T extends Int32Array | Uint16Array>(column: T, empty: T): T {
  empty.set(column);
  return empty;
}

let current = new Vocabulary();

/** The vocabulary for the next text: the one of the texts before, or a new one where that is full. What is kept never changes a result. */
export function currentVocabulary(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}
