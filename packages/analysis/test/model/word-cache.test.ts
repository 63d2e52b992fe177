import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WordCache } from "../../src/model/word-cache.js";
import { shippedClusters } from "../../src/model/word-clusters.js";
import { PROPERTY_COUNT, Property, writeWordProperties } from "../../src/model/word-properties.js";

function propertiesOf(word: string): number[] {
  const into = new Int32Array(PROPERTY_COUNT);
  writeWordProperties(shippedClusters(), word, 0, word.length, into, 0);
  return [...into];
}

describe("a word cache", () => {
  test("gives what a fresh look at the word gives, whatever was asked before", () => {
    const cache = new WordCache(shippedClusters(), 1, (properties, at, sums, sumsAt) => {
      sums[sumsAt] = properties[at + Property.LOWER]! % 1000;
    });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), { maxLength: 50 }),
        (words) => {
          for (const word of [...words, ...words]) {
            const slot = cache.slotOf(`<${word}>`, 1, 1 + word.length);
            const kept = cache.properties.subarray(slot * PROPERTY_COUNT, (slot + 1) * PROPERTY_COUNT);
            expect([...kept]).toEqual(propertiesOf(word));
            expect(cache.sums[slot]).toBe(kept[Property.LOWER]! % 1000);
          }
        },
      ),
      { seed: 4 },
    );
  });
});

describe("the properties of words", () => {
  test.each([
    ["House", "HOUSE", Property.LOWER, "capitals do not count"],
    ["’s", "'s", Property.LOWER, "nor does the form of the apostrophe"],
    ["1998", "2024", Property.EXACT, "nor which digits they are"],
    ["Berlin", "Tokyo", Property.SHAPE, "a capital and small letters"],
    ["walking", "Looking", Property.SUFFIX_3, "the same ending"],
    ["Monday", "Tuesday", Property.CLUSTER, "words that stand in the same places"],
  ])("%s and %s share property %#: %s", (one, other, property, _reason) => {
    expect(propertiesOf(one)[property]).toBe(propertiesOf(other)[property]);
  });

  test.each([
    ["House", "house", Property.EXACT, "capitals"],
    ["Berlin", "BBC", Property.SHAPE, "all capitals"],
    ["said", "Monday", Property.CLUSTER, "words of different places"],
  ])("%s and %s differ in property %#: %s", (one, other, property, _reason) => {
    expect(propertiesOf(one)[property]).not.toBe(propertiesOf(other)[property]);
  });

  test("a word has no ending as long as itself", () => {
    expect(propertiesOf("to")[Property.SUFFIX_2]).toBe(0);
  });
});
