import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UPOS } from "../../src/tags/upos.js";
import { splitText } from "../model/split-text.js";

function tagged(text: string): string {
  const { tokens } = splitText(text);
  return Array.from({ length: tokens.count }, (_, token) => `${tokens.word(token)}/${UPOS[tokens.tag[token]!]}`).join(
    " ",
  );
}

describe("parts of speech", () => {
  test.each([
    ["The old minister resigned.", "The/DET old/ADJ minister/NOUN resigned/VERB ./PUNCT", "plain words"],
    ["She has never been there.", "She/PRON has/AUX never/ADV been/AUX there/ADV ./PUNCT", "auxiliaries"],
    [
      "Carla Menzies said that prices fell.",
      "Carla/PROPN Menzies/PROPN said/VERB that/SCONJ prices/NOUN fell/VERB ./PUNCT",
      "names and a clause",
    ],
    ["They want to leave.", "They/PRON want/VERB to/PART leave/VERB ./PUNCT", "to before a verb"],
    ["They went to Lisbon.", "They/PRON went/VERB to/ADP Lisbon/PROPN ./PUNCT", "to before a place"],
    ["It costs $5 or 12 percent.", "It/PRON costs/VERB $/SYM 5/NUM or/CCONJ 12/NUM percent/NOUN ./PUNCT", "numbers"],
    [
      "The mayor’s plan won’t work.",
      "The/DET mayor/NOUN ’s/PART plan/NOUN wo/AUX n’t/PART work/VERB ./PUNCT",
      "clitics",
    ],
  ])("%s", (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  test.todo("a name that ends like a plural: Carla Menzies told Reuters that prices fell.");

  test("do not depend on the texts tagged before", () => {
    const text = "The council of Harrowby met on Friday to hear the farmers.";
    const first = tagged(text);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (other) => {
        tagged(other);
        expect(tagged(text)).toBe(first);
      }),
      { seed: 5, numRuns: 30 },
    );
  });

  test.each([
    ["no text", ""],
    ["one endless sentence", "and then it rained ".repeat(20_000)],
    ["one endless word", "x".repeat(200_000)],
    ["emoji and other scripts", "🙂 مرحبا 你好 привет ".repeat(500)],
    ["halves of surrogate pairs", "\ud800 \udc00 \ud83d\ud83d"],
  ])("are given to every token of %s", (_, text) => {
    const { tokens } = splitText(text);
    expect(Math.max(-1, ...new Set(tokens.tag))).toBeLessThan(UPOS.length);
  });
});
