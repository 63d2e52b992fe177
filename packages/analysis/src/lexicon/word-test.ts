import type { TokenTable } from "../sentences/token-table.js";
import type { Vocabulary } from "../sentences/vocabulary.js";

/** Something that is asked of every token's word: worked out once a word of the vocabulary, and looked up by its number. */
export class WordTest {
  #vocabulary: Vocabulary | null = null;
  #answers = new Uint8Array(0);
  #known = 0;

  /** `holds` is given the word in lower case, with ’ as '. */
  constructor(readonly holds: (lower: string) => boolean) {}

  /** 1 for the words that it holds for, by the numbers of a table's words. */
  of({ vocabulary }: TokenTable): Uint8Array {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = 0;
    }
    const { count } = vocabulary;
    if (count > this.#answers.length) {
      const longer = new Uint8Array(2 * count);
      longer.set(this.#answers);
      this.#answers = longer;
    }
    for (; this.#known < count; this.#known += 1)
      this.#answers[this.#known] = this.holds(vocabulary.lower(this.#known)) ? 1 : 0;
    return this.#answers;
  }
}
