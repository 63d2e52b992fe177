import { expect, test } from "vitest";
import { readDateline } from "../../src/clean/datelines.js";

test.each([
  ["an apposition goes on in small letters", "NATO — the alliance of 32 countries — said it would answer."],
  [
    "a word in capitals and a dash inside a sentence",
    "UNESCO – which is based in Paris – added four sites to its list.",
  ],
  ["a compound", "COVID-19 cases rose again last week."],
  ["too short to be a place by itself", "AI — The word of the year was chosen on Monday."],
  ["a speaker of a transcript", "MODERATOR: Good evening and welcome to the debate."],
  ["a label", "WATCH — The moment the bridge fell."],
  ["a label with a colon", "UPDATE: The road has been opened again."],
  ["a place in small letters with nothing to back it", "Cape Town - The harbor was closed on Monday."],
  ["a person in brackets", "Marsh (Civic Union) - The prime minister won."],
  ["a sentence with brackets", "The company (Orrin) - The builder of the bridge - lost."],
  ["a sentence", "The harbor was closed on Monday - The storm had come early."],
  [
    "a dash far inside",
    `${"Every house on the street had lost its roof, its fence and its trees, ".repeat(2)}— LONDON`,
  ],
  ["a score", "2-1 was the score when the lights went out."],
  ["a quote", "“No — The answer is no,” he said."],
  ["nothing", ""],
])("%s is no dateline", (_reason, text) => {
  expect(readDateline(text)).toBeNull();
});
