import { expect, test } from "vitest";
import { cueForms } from "../../src/quotes/cues.js";

test("verbs are inflected", () => {
  for (const form of ["say", "says", "said", "saying", "denies", "denied", "urging", "vowed", "teaches"]) {
    expect([form, cueForms(form).length > 0]).toEqual([form, form !== "teaches"]);
  }
});

test("what needs a particle is tried before the verb alone", () => {
  expect(cueForms("called").map(({ particle, stance }) => [particle, stance])).toEqual([
    ["on", "DEMANDS"],
    ["for", "DEMANDS"],
    ["", "SAYS"],
  ]);
});

test("words that are no cue have no forms, whatever they are called in JavaScript", () => {
  for (const word of ["constructor", "toString", "", "the", "table"]) expect(cueForms(word)).toEqual([]);
});
