import { exactHash, LetterCase, shippedClusters, Tag } from "@newsgraph/analysis/stages";
import type { Chance } from "./chance.js";
import type { TaggedText } from "./tagged-text.js";

/** Parts of speech whose words have substitutes: names and numbers are not reworded, and function words hold the sentence up. */
const REWORDED: ReadonlySet<number> = new Set([Tag.ADJ, Tag.ADV, Tag.NOUN, Tag.VERB]);
/** Rarer words are slips and oddities. */
const FEWEST_TIMES = 3;
/** Endings that inflection gives; a substitute has the same, so that the sentence stays one. */
const INFLECTION = /(?:ing|ed|ly|s)$/;

/**
 * Words that can stand for each other: of one shipped word cluster (they stand beside the same words), one part of speech and
 * one ending. A thesaurus would need a dependency and knows no inflection; these substitutes are further in meaning
 * ("mayor" for "governor"), which asks more of whoever has to see through the swap.
 */
export class Substitutes {
  readonly #sets = new Map<string, string[]>();

  /** Learns from the words of these texts. */
  constructor(texts: Iterable<TaggedText>) {
    const times = new Map<string, number>();
    for (const { tokens } of texts) {
      for (let token = 0; token < tokens.count; token++) {
        if (!isReworded(tokens, token)) continue;
        const entry = `${tokens.tag[token]} ${tokens.word(token)}`;
        times.set(entry, (times.get(entry) ?? 0) + 1);
      }
    }
    for (const [entry, count] of times) {
      if (count < FEWEST_TIMES) continue;
      const [tag, word] = entry.split(" ") as [string, string];
      const key = keyOf(Number(tag), word);
      if (key === null) continue;
      const set = this.#sets.get(key);
      if (set) set.push(word);
      else this.#sets.set(key, [word]);
    }
    for (const set of this.#sets.values()) set.sort();
  }

  /** Is there a word to stand for the token? */
  has({ tokens }: TaggedText, token: number): boolean {
    return isReworded(tokens, token) && this.#setOf(tokens.tag[token]!, tokens.word(token)).length > 1;
  }

  /** Another word for the token. Only where `has` says there is one. */
  pick({ tokens }: TaggedText, token: number, chance: Chance): string {
    const word = tokens.word(token);
    const others = this.#setOf(tokens.tag[token]!, word).filter((other) => other !== word);
    return chance.pick(others);
  }

  #setOf(tag: number, word: string): readonly string[] {
    const key = keyOf(tag, word);
    return key === null ? [] : (this.#sets.get(key) ?? []);
  }
}

function isReworded({ tag, letterCase }: TaggedText["tokens"], token: number): boolean {
  return letterCase[token] === LetterCase.LOWER && REWORDED.has(tag[token]!);
}

function keyOf(tag: number, word: string): string | null {
  const cluster = shippedClusters().of(exactHash(word, 0, word.length));
  return cluster === 0 ? null : `${cluster} ${tag} ${INFLECTION.exec(word)?.[0] ?? ""}`;
}
