import { expect, test } from "vitest";
import type { CuedQuote } from "../src/corpora/quoted-documents.js";
import { Chance } from "../src/generate/chance.js";
import { retellArticle } from "../src/generate/retell-article.js";
import { Substitutes } from "../src/generate/substitutes.js";
import { tagText } from "../src/generate/tagged-text.js";

const SENTENCES = Array.from(
  { length: 40 },
  (_, i) => `“The quay of Vellmar will stay open for ${i + 2} days,” said Ines Okafor.`,
);
const TEXT = SENTENCES.join("\n\n");
const QUOTES = SENTENCES.map((sentence): CuedQuote => {
  const start = TEXT.indexOf(sentence);
  const spanOf = (words: string) => {
    const at = start + sentence.indexOf(words);
    return { start: at, end: at + words.length };
  };
  const speaker = spanOf("Ines Okafor");
  return { ...spanOf(sentence.slice(0, sentence.indexOf(" said"))), type: "direct", speech: true, speaker };
});

test("quotes are followed to where their words stand in the copy, also where the speaker or the speech is another", () => {
  const source = tagText(TEXT);
  const { text, quotes } = retellArticle(source, QUOTES, 0, new Substitutes([source]), new Chance(7));
  expect(quotes.length).toBeGreaterThan(25);
  expect(quotes.length).toBeLessThan(SENTENCES.length);
  for (const { original, copy, isOtherSpeaker, isTurned } of quotes) {
    const number = /\d+/.exec(TEXT.slice(original.start, original.end))![0];
    expect(text.slice(copy.start, copy.end)).toMatch(
      new RegExp(`^“?[Tt]he quay of Vellmar will stay open for ${number} days`),
    );
    const end = text.indexOf("\n", copy.end);
    const sentence = text.slice(text.lastIndexOf("\n", copy.start) + 1, end < 0 ? text.length : end);
    expect(sentence.includes("Ines Okafor")).toBe(!isOtherSpeaker);
    expect(sentence.includes("said that the quay")).toBe(isTurned);
  }
  for (const done of ["isOtherSpeaker", "isTurned"] as const) {
    expect(quotes.some((quote) => quote[done])).toBe(true);
    expect(quotes.some((quote) => !quote[done])).toBe(true);
  }
});

test("the same chance gives the same copy", () => {
  const source = tagText(TEXT);
  const retell = () => retellArticle(source, QUOTES, 0.3, new Substitutes([source]), new Chance(7));
  expect(retell()).toEqual(retell());
});
