import { expect, test } from "vitest";
import { nameKey } from "../src/name-key.js";
import { quoteText } from "../src/write/quote-text.js";

test.each([
  ["case", "NATO", "nato"],
  ["accents", "José Müller-Ørsted", "jose muller-ørsted"], // ø is a letter of its own, not an o with an accent
  ["accents written apart", "Jose\u0301", "jose"],
  ["white space", "  Ann \n Lee ", "ann lee"],
  ["curly apostrophes", "O’Brien", "o'brien"],
  ["ligatures and full width", "ﬁ Ａ", "fi a"],
  ["other scripts", "Владимир", "владимир"],
])("a name's key forgets %s", (_what, name, key) => {
  expect(nameKey(name)).toBe(key);
  expect(nameKey(key)).toBe(key);
});

test.each([
  ["curly marks, and the comma before the cue", "“We agree,”", "We agree"],
  ["straight marks", '"We agree"', "We agree"],
  ["doubled single marks", "``We agree''", "We agree"],
  ["single marks around the whole", "‘We agree’", "We agree"],
  ["a mark that is not closed", "“We agree", "We agree"],
  ["a paragraph's mark in the middle", "“We agree.\n\n“We do.”", "We agree. We do."],
  ["marks within the writer's words", "he was “very” glad", "he was very glad"],
  ["an apostrophe at the end is no mark", "the workers’", "the workers’"],
  ["an apostrophe within is none either", "“don’t”", "don’t"],
  ["angle marks", "«Nous»", "Nous"],
])("%s are left out of what was said", (_what, text, said) => {
  expect(quoteText(text, { kind: "DIRECT", segments: [{ start: 0, end: text.length }] })).toBe(said);
});

test("a broken quote is joined by a space", () => {
  const text = "“We agree,” she said, “and soon.”";
  const segments = [
    { start: 0, end: 11 },
    { start: 22, end: text.length },
  ];
  expect(quoteText(text, { kind: "DIRECT", segments })).toBe("We agree, and soon.");
});

test.each([
  [
    "a new sentence after the cue",
    "“We agree,” she said. “It is late.”",
    ["“We agree,”", "“It is late.”"],
    "We agree. It is late.",
  ],
  ["without marks", "We agree, she said. It is late.", ["We agree", "It is late."], "We agree. It is late."],
  ["a question is one already", "“Agreed?” she said. “Good.”", ["“Agreed?”", "“Good.”"], "Agreed? Good."],
  [
    "one sentence around the cue",
    "“We agree,” she said, “and soon.”",
    ["“We agree,”", "“and soon.”"],
    "We agree, and soon.",
  ],
])("the comma before a cue: %s", (_, text, pieces, said) => {
  const segments = pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
  expect(quoteText(text, { kind: "DIRECT", segments })).toBe(said);
});

test.each([
  ["INDIRECT", "that they agreed", "they agreed"],
  ["MIXED", "that they “agreed”", "they agreed"],
  ["DIRECT", "“that is late”", "that is late"],
] as const)("the 'that' of an %s quote", (kind, text, said) => {
  expect(quoteText(text, { kind, segments: [{ start: 0, end: text.length }] })).toBe(said);
});
