import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashWords } from "../src/hash-words.js";
import { hashString } from "../src/hashing.js";
import { splitWords } from "../src/words.js";

/** Texts made of what words and their borders are made of. */
const pieces = fc.array(
  fc.constantFrom(
    "a",
    "S",
    "s",
    "Foo",
    "'",
    "’",
    ".",
    ",",
    "1",
    "23",
    " ",
    "\n",
    "é",
    "e\u0301",
    "İ",
    "ß",
    "世",
    "–",
    "“",
    "_",
    "𝒜",
    "%",
  ),
  { maxLength: 12 },
);

describe("hashed words", () => {
  test("are the hashes of the words, in any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          expect([...hashWords(text).hashes]).toEqual(splitWords(text).map(hashString));
        },
      ),
      { seed: 41, numRuns: 3000 },
    );
  });

  test.each([
    ["The mayor of Vellmar met Ines Okafor.", ["Vellmar", "Ines", "Okafor"]],
    ["It cost 4.2 million. Vellmar paid. 300 crowns remain.", ["4.2", "300"]],
    ["He told The Post that I lied", ["Post"]],
    ["“Nobody asked,” said Brandt’s wife", ["Brandt’s"]],
    ["no names at all", []],
  ])("names and numbers in: %s", (text, facts) => {
    const { hashes, isFact } = hashWords(text);
    const expected = facts.flatMap(splitWords).map(hashString);
    expect([...hashes].filter((_, place) => isFact[place] === 1)).toEqual(expected);
  });
});
