import { expect, test } from "vitest";
import { COUNTRIES, withPlurals } from "../src/index.js";

test("each country has a name, and each word for a country or its people is one country's alone", () => {
  const countryOf = new Map<string, string>();
  for (const { names, people, capitals } of COUNTRIES) {
    expect(names.length).toBeGreaterThan(0);
    for (const word of [...names, ...withPlurals(people)]) {
      expect(countryOf.get(word) ?? names[0], word).toBe(names[0]);
      countryOf.set(word, names[0]!);
    }
    for (const word of [...names, ...people, ...capitals]) expect(word, "a cell without gaps").toMatch(/^\S.*$/);
  }
});

test.each([
  ["an adjective that takes one", "Iraqi", ["Iraqi", "Iraqis"]],
  ["one that is its own", "Japanese", ["Japanese"]],
  ["one that is its own", "French", ["French"]],
  ["people", "Irishmen", ["Irishmen"]],
])("the plural of %s", (_, word, expected) => {
  expect(withPlurals([word])).toEqual(expected);
});
