import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagNames } from "../../src/model/name-tagger.js";
import { splitText } from "./split-text.js";

function namesOf(text: string): string[] {
  const { tokens, sentences } = splitText(text);
  return tagNames(tokens, sentences).map(
    ({ firstToken, endToken, kind }) => `${text.slice(tokens.start[firstToken], tokens.end[endToken - 1])} ${kind}`,
  );
}

describe("names", () => {
  test.each([
    [
      "President Amina Okafor flew to Lisbon on Tuesday.",
      ["Amina Okafor PERSON", "Lisbon PLACE"],
      "a title is no part of the name, a weekday no name",
    ],
    [
      "The World Health Organization sent doctors to Kenya.",
      ["World Health Organization ORGANIZATION", "Kenya PLACE"],
      "an article is no part",
    ],
    [
      "Farmers in the Bank of Ireland’s study came from Cork.",
      ["Bank of Ireland ORGANIZATION", "Cork PLACE"],
      "small words inside, a possessive after",
    ],
    ["Hundreds of French and Kurdish workers marched.", ["French GROUP", "Kurdish GROUP"], "peoples"],
    ["“We will not yield,” said Osvaldo de la Cruz.", ["Osvaldo de la Cruz PERSON"], "particles"],
  ])("%s", (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test("are told by what the article says elsewhere", () => {
    const text = "Tanaka won again.\n\nMr Tanaka said he was glad. “It was close,” Tanaka said.";
    expect(namesOf(text)).toEqual(["Tanaka PERSON", "Tanaka PERSON", "Tanaka PERSON"]);
  });

  test("come in the order of the text, apart, within one sentence, with a probability", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const { tokens, sentences } = splitText(words.join(" "));
        let end = 0;
        for (const name of tagNames(tokens, sentences)) {
          expect(name.firstToken).toBeGreaterThanOrEqual(end);
          expect(name.endToken).toBeGreaterThan(name.firstToken);
          expect(tokens.sentence[name.endToken - 1]).toBe(tokens.sentence[name.firstToken]);
          expect(name.confidence).toBeGreaterThan(0);
          expect(name.confidence).toBeLessThanOrEqual(1 + 1e-9);
          end = name.endToken;
        }
      }),
      { seed: 6 },
    );
  });

  test.each([
    ["one endless run of capitals", "Anna Berg ".repeat(20_000)],
    ["one endless word", "X".repeat(200_000)],
    ["only punctuation", "?! … ( - ) ".repeat(5_000)],
    ["emoji and other scripts", "🙂 Привет Москва 你好 ".repeat(500)],
  ])("%s takes no longer than its length", (_, text) => {
    const { tokens, sentences } = splitText(text);
    expect(tagNames(tokens, sentences).length).toBeLessThanOrEqual(tokens.count);
  });
});

const WORDS = [
  "Anna",
  "Berg",
  "said",
  "the",
  "of",
  "Bank",
  "Paris",
  ".",
  "(",
  "UN",
  ")",
  "-",
  "’s",
  "in",
  "\n\n",
  "“",
  "”",
  "5",
];
