import type { TokenTable } from "../sentences/token-table.js";
import type { Name } from "./name-piece.js";

/** A person's name in its words, lower case: particles and hyphens included, suffixes such as "Jr." left off. */
export function personWords(tokens: TokenTable, name: Name): string[] {
  const words: string[] = [];
  for (let token = name.first; token < name.end; token += 1) {
    const word = tokens.lower(token);
    if (word !== "." && !SUFFIXES.has(word)) words.push(word.replace(/\.$/, ""));
  }
  return words;
}

const SUFFIXES = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);
/** A person's names beyond this many words are not looked at: no name is longer, and the index stays linear. */
const MOST_WORDS = 8;

/**
 * Finds which person a name means. Full names are entered first; then any part of them that stands alone is looked up.
 * All steps are look-ups by word, so a thousand names cost a thousand times one.
 */
export class PersonIndex {
  /** "first last" and "first middle": the same first name and any later one tell the same person. */
  readonly #byPair = new Map<string, number>();
  /** "d last" for names that begin with an initial. */
  readonly #byInitial = new Map<string, number>();
  /** Any end of a full name: "van der leyen", "leyen". */
  readonly #byEnd = new Map<string, number[]>();
  /** Its first word. */
  readonly #byStart = new Map<string, number[]>();

  /** The chain of a full name (two words or more) seen before, or null. */
  findFull(words: readonly string[]): number | null {
    const [first, ...rest] = words.slice(0, MOST_WORDS);
    const last = rest.at(-1)!;
    const same = this.#byPair.get(`${first} ${last}`);
    if (same !== undefined) return same;
    const initial = first!.length === 1 ? first! : null;
    const byInitial = this.#byInitial.get(`${first![0]} ${last}`);
    if (byInitial !== undefined) return byInitial;
    if (initial !== null) {
      const candidates = this.#byEnd.get(last);
      if (candidates?.length === 1) return candidates[0]!;
    }
    return null;
  }

  /** Enters a full name under its chain. */
  add(words: readonly string[], chain: number): void {
    const [first, ...rest] = words.slice(0, MOST_WORDS);
    for (const word of rest)
      if (word.length > 1 && !this.#byPair.has(`${first} ${word}`)) this.#byPair.set(`${first} ${word}`, chain);
    if (first!.length === 1) this.#byInitial.set(`${first} ${rest.at(-1)}`, chain);
    for (let from = 0; from < rest.length; from += 1) push(this.#byEnd, rest.slice(from).join(" "), chain);
    push(this.#byStart, first!, chain);
  }

  /** The chains that a part of a name may mean, in the order in which they were entered: by its end, else by its start. */
  findPart(words: readonly string[]): readonly number[] {
    const key = words.slice(0, MOST_WORDS).join(" ");
    return this.#byEnd.get(key) ?? (words.length === 1 ? this.#byStart.get(key) : undefined) ?? [];
  }
}

/** No text speaks of more people of one name in a way that anybody could follow. */
const MOST_NAMESAKES = 16;

function push(index: Map<string, number[]>, key: string, chain: number): void {
  const chains = index.get(key);
  if (!chains) index.set(key, [chain]);
  else if (chains.at(-1) !== chain && chains.length < MOST_NAMESAKES) chains.push(chain);
}
