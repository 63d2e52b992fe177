import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentVocabulary, Vocabulary } from "../../src/sentences/vocabulary.js";

const idOf = (vocabulary: Vocabulary, word: string) => vocabulary.idOf(`<${word}>`, 1, 1 + word.length);

describe("a vocabulary", () => {
  test("gives one number to one word and another to another, and the word back", () => {
    const vocabulary = new Vocabulary();
    const known = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 })), (words) => {
        for (const word of words) {
          const id = idOf(vocabulary, word);
          expect(id).toBe(known.get(word) ?? known.size);
          known.set(word, id);
          expect(vocabulary.word(id)).toBe(word);
          expect(vocabulary.lower(id)).toBe(word.toLowerCase().replace("’", "'"));
        }
        expect(vocabulary.count).toBe(known.size);
      }),
      { seed: 6 },
    );
  });

  test("keeps its words apart when it grows", () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    const ids = words.map((word) => idOf(vocabulary, word));
    expect(new Set(ids).size).toBe(words.length);
    expect(words.map((word) => idOf(vocabulary, word))).toEqual(ids);
    expect(ids.map((id) => vocabulary.word(id))).toEqual(words);
  });

  test("takes half a surrogate pair and a word of a hundred thousand letters as they are", () => {
    const vocabulary = new Vocabulary();
    for (const word of ["\ud83d", "x".repeat(100_000)]) expect(vocabulary.word(idOf(vocabulary, word))).toBe(word);
  });

  test("is left behind when it is full, so that memory does not grow with what was read", () => {
    const full = currentVocabulary();
    expect(currentVocabulary()).toBe(full);
    for (let word = 0; !full.isFull; word += 1) idOf(full, `w${word}`);
    expect(currentVocabulary()).not.toBe(full);
    expect(full.word(idOf(full, "w7"))).toBe("w7");
  });
});
