import { expect, test } from "vitest";
import { namesIn } from "./named.js";

test.each<[reason: string, text: string]>([
  ["what somebody says", "“Nobody Left The Harbor,” she said."],
  ["what somebody says about a film", "The director said of the film: “We had a lot of fun.”"],
  ["a doubted word", "The so-called “Reform” helped nobody."],
  ["a doubted word in lower case after a noun", "The film “star” left early."],
  ["a nickname", "Otis “Big Boat” Marlow won."],
  ["a sentence after a verb of writing", "She wrote “I will not go there” on the wall."],
  ["one word after a verb of writing", "She wrote “Guilty” on the wall."],
  ["words in capitals with nothing beside them", "They sat under “Bright Water” for an hour."],
  ["a mark that is never closed", "The film “The Salt Road was long."],
  ["a noun in the sentence before", "We saw the film. “Bright Water” was written on the wall."],
  ["a number", "The single “100” failed."],
])("no work: %s", (_reason, text) => {
  expect(namesIn(text).filter((name) => name.startsWith("WORK "))).toEqual([]);
});

test("a person after a noun for a work is a person", () => {
  expect(namesIn("The book Lena Okafor wrote in Norway sold well.")).toContain("PERSON Lena Okafor");
});
