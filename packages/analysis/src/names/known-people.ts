import type { TaggedName } from "../model/name-tagger.js";
import type { TokenTable } from "../sentences/token-table.js";
import { pieceKey } from "./name-piece.js";

/** The people of a text by the wordings of their names. */
export class KnownPeople {
  readonly #times = new Map<string, number>();
  readonly #families = new Map<string, Set<string>>();
  readonly #givens = new Set<string>();

  constructor(
    readonly tokens: TokenTable,
    names: readonly TaggedName[],
  ) {
    for (const { kind, firstToken, endToken } of names) {
      if (kind !== "PERSON") continue;
      const key = this.#keyOf(firstToken, endToken);
      this.#times.set(key, (this.#times.get(key) ?? 0) + 1);
      if (endToken - firstToken < 2) continue;
      this.#givens.add(tokens.lower(firstToken));
      const family = tokens.lower(endToken - 1);
      const names = this.#families.get(family);
      if (names) names.add(key);
      else this.#families.set(family, new Set([key]));
    }
  }

  /** How often exactly these words stand as a name. */
  times(first: number, end: number): number {
    return this.#times.get(this.#keyOf(first, end)) ?? 0;
  }

  /** True if the word stands alone as a name, or is the family name of another than the one between `first` and `end`. */
  isSpokenOf(word: number, first: number, end: number): boolean {
    if (this.times(word, word + 1) > 0) return true;
    const full = this.#families.get(this.tokens.lower(word));
    return full !== undefined && full.size > (full.has(this.#keyOf(first, end)) ? 1 : 0);
  }

  /** True if a full name begins with the word. */
  isGiven(word: number): boolean {
    return this.#givens.has(this.tokens.lower(word));
  }

  #keyOf(first: number, end: number): string {
    return pieceKey(this.tokens, { first, end });
  }
}
