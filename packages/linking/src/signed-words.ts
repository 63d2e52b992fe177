import { information, overlapOf, type WordOverlap } from "./content-words.js";
import { digit, hashString, shortHash, valueOfDigit } from "./hashing.js";

/*
 * Sets of words as strings that can be kept beside a node and compared without the texts: of each word three characters of
 * hash and one of what it tells. Two words of one hash are taken for one, so an overlap comes out as it is or larger, never
 * smaller: what is too little here is too little.
 */

const HASH_LENGTH = 3;
const TOKEN_LENGTH = HASH_LENGTH + 1;

/** The words, sorted by their hashes. */
export function signWords(words: ReadonlySet<string>): string {
  const tokens = [...words].map((word) => shortHash(hashString(word)).slice(0, HASH_LENGTH) + digit(information(word)));
  return tokens.sort().join("");
}

/** How two sets of words overlap at most, by what `signWords` made of them. */
export function overlapSigned(p: string, q: string): WordOverlap {
  let [i, j, shared, words, first, second] = [0, 0, 0, 0, 0, 0];
  while (i < p.length || j < q.length) {
    const order = i === p.length ? 1 : j === q.length ? -1 : compareTokens(p, i, q, j);
    if (order <= 0) first += informationAt(p, i);
    if (order >= 0) second += informationAt(q, j);
    if (order === 0) {
      shared += informationAt(p, i);
      words += 1;
    }
    if (order <= 0) i += TOKEN_LENGTH;
    if (order >= 0) j += TOKEN_LENGTH;
  }
  return overlapOf(shared, words, first, second);
}

/** How many words it is of. */
export function countSigned(signed: string): number {
  return signed.length / TOKEN_LENGTH;
}

function compareTokens(p: string, i: number, q: string, j: number): number {
  for (let k = 0; k < TOKEN_LENGTH; k++) {
    const difference = p.charCodeAt(i + k) - q.charCodeAt(j + k);
    if (difference !== 0) return difference;
  }
  return 0;
}

function informationAt(signed: string, at: number): number {
  return valueOfDigit(signed.charCodeAt(at + HASH_LENGTH));
}
