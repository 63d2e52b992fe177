import { expect, test } from "vitest";
import { readByline } from "../../src/clean/bylines.js";

test.each([
  ["By Jane Doe", ["Jane Doe"], null],
  ["by JANE DOE", ["JANE DOE"], null],
  ["By: Jane Doe", ["Jane Doe"], null],
  ["Written by Jane Doe", ["Jane Doe"], null],
  ["By Jane Doe and John Roe", ["Jane Doe", "John Roe"], null],
  ["By Jane Doe, John Roe and Ana de la Cruz", ["Jane Doe", "John Roe", "Ana de la Cruz"], null],
  ["By Jane Doe, Staff Writer", ["Jane Doe"], null],
  ["By Jane Doe, Chief Political Correspondent", ["Jane Doe"], null],
  ["By Jane Doe, The Harbor Ledger", ["Jane Doe"], "The Harbor Ledger"],
  ["By Jane Doe of The Harbor Ledger", ["Jane Doe"], "The Harbor Ledger"],
  ["By Jane Doe for Reuters", ["Jane Doe"], "Reuters"],
  ["By Jane Doe, CNN", ["Jane Doe"], "CNN"],
  ["By J. R. O'Neill-Smith", ["J. R. O'Neill-Smith"], null],
  ["By Ludwig van der Berg", ["Ludwig van der Berg"], null],
  ["By AFP", [], "AFP"],
  ["By The Associated Press", [], "The Associated Press"],
  ["By Staff", [], null],
  ["By staff reporter", [], null],
])("%s", (text, names, outlet) => {
  expect(readByline(text)).toEqual({ names, outlet });
});

test.each([
  ["By Jane Doe in Cairo", ["Jane Doe"], "Cairo"],
  ["By Jane Doe, Nairobi", ["Jane Doe"], "Nairobi"],
  ["By JANE DOE IN CAIRO", ["JANE DOE"], "CAIRO"],
])("%s: where from", (text, names, place) => {
  expect(readByline(text)).toEqual({ names, outlet: null, place });
});

test.each([
  ["a sentence", "By Monday the rain had stopped and the river fell"],
  ["a day", "By Monday"],
  ["a date", "By March 10, 2025"],
  ["a headline", "By George, he did it again"],
  ["a headline with a name", "By Jane Doe’s own account the vote was lost"],
  ["a number", "By 2030"],
  ["nothing behind it", "By "],
  ["a word that only begins so", "Bystanders pulled Jane Doe from the car"],
])("%s is no byline", (_reason, text) => {
  expect(readByline(text)).toBeNull();
});
