import { describe, expect, test } from "vitest";
import { mentionsOf, named } from "./named.js";

describe("names of one entity are one chain", () => {
  test.each<[reason: string, text: string, chain: string, mentions: string[]]>([
    ["full name, then surname", "Lena Tarrow won. Tarrow smiled.", "Lena Tarrow", ["Lena Tarrow", "Tarrow"]],
    ["surname first", "It was Tarrow again: Lena Tarrow won.", "Lena Tarrow", ["Tarrow", "Lena Tarrow"]],
    ["first name alone", "Lena Tarrow won. We like Lena a lot.", "Lena Tarrow", ["Lena Tarrow", "Lena"]],
    [
      "a middle initial more",
      "Lena Tarrow won. It was Lena B. Tarrow’s day.",
      "Lena B. Tarrow",
      ["Lena Tarrow", "Lena B. Tarrow"],
    ],
    [
      "a surname of several words",
      "Ursula van der Maas won. We saw van der Maas smile. Maas left.",
      "Ursula van der Maas",
      ["Ursula van der Maas", "van der Maas", "Maas"],
    ],
    [
      "a president's surname is not his wife's",
      "President Tarrow left. Lena Tarrow stayed. Mrs. Tarrow smiled.",
      "Lena Tarrow",
      ["Lena Tarrow", "Tarrow"],
    ],
    [
      "a president's own wife keeps the surname she has",
      "Lena Tarrow won. It was in the Tarrow administration. Tarrow smiled.",
      "Lena Tarrow",
      ["Lena Tarrow", "Tarrow"],
    ],
    [
      "a president who is a woman",
      "Then President Lena Tarrow left. President Tarrow smiled.",
      "Lena Tarrow",
      ["Lena Tarrow", "Tarrow"],
    ],
    [
      "a numeral that is left out the second time",
      "We met Otis Tarrow III there. Otis Tarrow smiled.",
      "Otis Tarrow III",
      ["Otis Tarrow III", "Otis Tarrow"],
    ],
    [
      "what an editor put before a surname",
      "“We like [Lena] Tarrow a lot,” he said. Tarrow smiled.",
      "Lena Tarrow",
      ["Lena] Tarrow", "Tarrow"],
    ],
    ["a family name in front", "We saw Xi Jinping. Then Mr. Xi left.", "Xi Jinping", ["Xi Jinping", "Xi"]],
    [
      "a long name and its acronym",
      "The Tarrow Water Authority met. The TWA voted.",
      "Tarrow Water Authority",
      ["Tarrow Water Authority", "TWA"],
    ],
    [
      "small words may count in it",
      "The Bureau of Roads met. Then BoR and the BR voted.",
      "Bureau of Roads",
      ["Bureau of Roads", "BR"],
    ],
    [
      "a company without its ending",
      "He sued Tarrow Motors Inc. again. Tarrow Motors lost.",
      "Tarrow Motors Inc.",
      ["Tarrow Motors Inc.", "Tarrow Motors"],
    ],
    [
      "spellings the lexicon knows",
      "The US said no. The U.S. and America differ, the United States said.",
      "United States",
      ["US", "U.S.", "America", "United States"],
    ],
    ["an old name", "The Burmese fled Burma. In Myanmar it rained.", "Myanmar", ["Burma", "Myanmar"]],
    [
      "people and adjective of a country, apart from the country",
      "Danish and two Danes left Denmark.",
      "Danish",
      ["Danish", "Danes"],
    ],
    [
      "an article of a law and its abbreviation",
      "It breaks Article 12. Under Art 12 it is a crime.",
      "Article 12",
      ["Article 12", "Art 12"],
    ],
  ])("%s: %s", (_reason, text, chain, mentions) => {
    expect(mentionsOf(named(text), chain)).toEqual(mentions);
  });

  test("a chain has its kind, fullest name, aliases and roles", () => {
    const { chains } = named("Tarrow won.\nFormer Oslo mayor Lena Tarrow, a lawyer, thanked QRA head Otis Marlow.");
    expect(chains).toContainEqual({
      kind: "PERSON",
      name: "Lena Tarrow",
      aliases: ["Tarrow"],
      roles: ["Former Oslo mayor", "lawyer"],
    });
    expect(chains).toContainEqual({ kind: "PERSON", name: "Otis Marlow", aliases: [], roles: ["QRA head"] });
  });
});

test.each([
  ["the fullest the article uses", "It rained in Britain and in the UK.", "Britain"],
  ["its usual name where it uses that", "The North Atlantic Treaty Organization met. NATO voted.", "NATO"],
  ["the place's where it has but the adjective", "The North American market fell.", "North America"],
])("a chain is called by %s", (_reason, text, name) => {
  expect(named(text).chains.map((chain) => chain.name)).toContain(name);
});

describe("names of two entities stay apart", () => {
  test("people of one surname; the bare surname means the one named first", () => {
    const result = named("Lena Tarrow won. Her son Otis Tarrow lost. Tarrow smiled. Otis wept.");
    expect(mentionsOf(result, "Lena Tarrow")).toEqual(["Lena Tarrow", "Her", "Tarrow"]);
    expect(mentionsOf(result, "Otis Tarrow")).toEqual(["Otis Tarrow", "Otis"]);
  });

  test("an honorific tells which of them is meant", () => {
    const result = named("Lena Tarrow won. Otis Tarrow lost. Mr. Tarrow wept, and Mrs. Tarrow smiled.");
    expect(mentionsOf(result, "Otis Tarrow")).toEqual(["Otis Tarrow", "Tarrow"]);
    expect(mentionsOf(result, "Lena Tarrow")).toEqual(["Lena Tarrow", "Tarrow"]);
  });

  test.each([
    ["the father first", "Otis Marlow spoke. His son Otis Marlow Jr. agreed. Marlow Jr. left."],
    ["the son first", "We met Otis Marlow Jr. again. His father Otis Marlow spoke to Marlow Jr. at length."],
    ["a comma before the suffix", "Otis Marlow spoke. His son, Otis Marlow, Jr., agreed. Otis Marlow Jr. left."],
  ])("a father and a son of one name: %s", (_reason, text) => {
    const chains = named(text).chains.map(({ name }) => name);
    expect(chains.map((name) => name.replace(/[,.]/g, "")).sort()).toEqual(["Otis Marlow", "Otis Marlow Jr"]);
  });

  test.each([
    ["North Korea", "South Korea"],
    ["Niger", "Nigeria"],
    ["Guinea", "Guinea-Bissau"],
    ["Sudan", "South Sudan"],
    ["European Union", "European Council"],
  ])("%s and %s", (one, other) => {
    const names = named(`We wrote to ${one} and to ${other} today.`).chains.map(({ name }) => name);
    expect(names).toEqual([one, other]);
  });
});
