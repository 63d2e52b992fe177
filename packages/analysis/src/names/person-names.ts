import { LetterCase, type TokenTable } from "../sentences/token-table.js";
import type { Name } from "./name-piece.js";

/** A person's name in its words, lower case: particles and hyphens included, brackets, quotation marks and suffixes such as "Jr." left off. */
export function personWords(tokens: TokenTable, name: Name): string[] {
  const words: string[] = [];
  for (let token = name.first; token < name.end; token += 1) {
    const word = tokens.lower(token);
    if (!/^[.[\]()"“”]$/.test(word) && !GENERATIONS.has(word)) words.push(word.replace(/\.$/, ""));
  }
  return words;
}

/** Suffixes that tell one of a family's people of one name from another, and what they all mean; the eldest needs none. */
const GENERATIONS = new Map([
  ["jr", "jr"],
  ["jr.", "jr"],
  ["sr", ""],
  ["sr.", ""],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
]);

/** True for a suffix, in lower case, that tells one of a family's people from another: "jr.", "iii". */
export function isGeneration(word: string): boolean {
  return GENERATIONS.has(word);
}

/** Which of the people of one name is meant: "jr" for "Otis Marlow Jr." and "Otis Marlow, Jr.", "" without a suffix. */
export function generationOf(tokens: TokenTable, name: Name): string {
  const after = tokens.word(name.end) === "," ? name.end + 1 : name.end;
  // "Leo II" of a pope is his whole name, too: a numeral behind a comma is none of it.
  const isBehind = GENERATIONS.has(tokens.lower(after)) && tokens.letterCase[after] === LetterCase.TITLE;
  const suffix = isBehind ? after : tokens.word(name.end - 1) === "." ? name.end - 2 : name.end - 1;
  return suffix > name.first ? (GENERATIONS.get(tokens.lower(suffix)) ?? "") : "";
}
const NUMERALS = ["ii", "iii", "iv"];

/** A person's names beyond this many words are not looked at: no name is longer, and the index stays linear. */
const MOST_WORDS = 8;

/**
 * Finds which person a name means. Full names are entered first; then any part of them that stands alone is looked up.
 * All steps are look-ups by word, so a thousand names cost a thousand times one.
 */
export class PersonIndex {
  /** "first last" and "first middle": the same first name and any later one tell the same person. */
  readonly #byPair = new Map<string, number[]>();
  /** "d last" for names that begin with an initial. */
  readonly #byInitial = new Map<string, number[]>();
  /** Any end of a full name: "van der leyen", "leyen". */
  readonly #byEnd = new Map<string, number[]>();
  /** Its first word. */
  readonly #byStart = new Map<string, number[]>();
  readonly #middles = new Map<number, readonly string[]>();
  readonly #generations = new Map<number, string>();

  /**
   * The chain of a full name (two words or more) of that generation seen before, or null. A numeral ("Otis Marlow III") is left
   * out the second time; a "Jr." tells the son from the father.
   */
  findFull(words: readonly string[], generation: string): number | null {
    const others = generation === "" ? NUMERALS : NUMERALS.includes(generation) ? [""] : [];
    for (const one of [generation, ...others]) {
      const found = this.#findOfGeneration(words, one);
      if (found !== null) return found;
    }
    return null;
  }

  #findOfGeneration(words: readonly string[], generation: string): number | null {
    const [first, ...rest] = words.slice(0, MOST_WORDS);
    const last = rest.at(-1)!;
    const middles = rest.slice(0, -1);
    const fits = (chain: number) => !middlesConflict(middles, this.#middles.get(chain)!);
    const known =
      this.#byPair.get(`${first} ${last} ${generation}`)?.find(fits) ??
      this.#byInitial.get(`${first![0]} ${last} ${generation}`)?.find(fits);
    if (known !== undefined) return known;
    if (first!.length === 1) {
      const candidates = this.findPart([last], generation).filter(fits);
      if (candidates.length === 1) return candidates[0]!;
    }
    return null;
  }

  /** Enters a full name under its chain. */
  add(words: readonly string[], generation: string, chain: number): void {
    const [first, ...rest] = words.slice(0, MOST_WORDS);
    for (const word of rest) if (word.length > 1) push(this.#byPair, `${first} ${word} ${generation}`, chain);
    if (first!.length === 1) push(this.#byInitial, `${first} ${rest.at(-1)} ${generation}`, chain);
    for (let from = 0; from < rest.length; from += 1) push(this.#byEnd, rest.slice(from).join(" "), chain);
    push(this.#byStart, first!, chain);
    this.#middles.set(chain, rest.slice(0, -1));
    this.#generations.set(chain, generation);
  }

  /**
   * The chains that a part of a name may mean, in the order in which they were entered: by its end, else by its start. With
   * a suffix ("Marlow Jr.") it means those of that generation alone.
   */
  findPart(words: readonly string[], generation: string): readonly number[] {
    const key = words.slice(0, MOST_WORDS).join(" ");
    const chains = this.#byEnd.get(key) ?? (words.length === 1 ? this.#byStart.get(key) : undefined) ?? [];
    return generation === "" ? chains : chains.filter((chain) => this.#generations.get(chain) === generation);
  }
}

/** No text speaks of more people of one name in a way that anybody could follow. */
const MOST_NAMESAKES = 16;

function push(index: Map<string, number[]>, key: string, chain: number): void {
  const chains = index.get(key);
  if (!chains) index.set(key, [chain]);
  else if (chains.at(-1) !== chain && chains.length < MOST_NAMESAKES) chains.push(chain);
}

/** True for middle names that no one person has: "George H. W." and "George W."; not "Ada Marie" and "Ada M.", nor "Ada Quill" and "Ada Marie Quill". */
function middlesConflict(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a[0]![0] === b[0]![0]) return false;
  return !a.some((name) => name.length > 1 && b.includes(name));
}
