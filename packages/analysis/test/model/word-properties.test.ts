import { describe, expect, test } from "vitest";
import { shippedClusters } from "../../src/model/word-clusters.js";
import { PROPERTY_COUNT, Property, propertiesOf } from "../../src/model/word-properties.js";
import { Vocabulary } from "../../src/sentences/vocabulary.js";

const vocabulary = new Vocabulary();

function propertiesOfWord(word: string): number[] {
  const at = vocabulary.idOf(word, 0, word.length) * PROPERTY_COUNT;
  return [...propertiesOf(vocabulary, shippedClusters()).values.subarray(at, at + PROPERTY_COUNT)];
}

describe("the properties of words", () => {
  test.each([
    ["House", "HOUSE", Property.LOWER, "capitals do not count"],
    ["’s", "'s", Property.LOWER, "nor does the form of the apostrophe"],
    ["1998", "2024", Property.EXACT, "nor which digits they are"],
    ["Berlin", "Tokyo", Property.SHAPE, "a capital and small letters"],
    ["walking", "Looking", Property.SUFFIX_3, "the same ending"],
    ["Monday", "Tuesday", Property.CLUSTER, "words that stand in the same places"],
    ["Ministry", "ministry", Property.LISTS, "lists are asked in lower case"],
  ])("%s and %s share property %#: %s", (one, other, property, _reason) => {
    expect(propertiesOfWord(one)[property]).toBe(propertiesOfWord(other)[property]);
  });

  test.each([
    ["House", "house", Property.EXACT, "capitals"],
    ["Berlin", "BBC", Property.SHAPE, "all capitals"],
    ["said", "Monday", Property.CLUSTER, "words of different places"],
    ["minister", "said", Property.LISTS, "words of different lists"],
  ])("%s and %s differ in property %#: %s", (one, other, property, _reason) => {
    expect(propertiesOfWord(one)[property]).not.toBe(propertiesOfWord(other)[property]);
  });

  test("a word has no ending as long as itself", () => {
    expect(propertiesOfWord("to")[Property.SUFFIX_2]).toBe(0);
  });

  test("do not change as the vocabulary grows", () => {
    const before = propertiesOfWord("Berlin");
    for (let word = 0; word < 5000; word += 1) propertiesOfWord(`word-${word}`);
    expect(propertiesOfWord("Berlin")).toEqual(before);
  });
});
