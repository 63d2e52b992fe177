import { describe, expect, test } from "vitest";
import { mentionsOf, named, namesIn } from "./named.js";

const people = (text: string) =>
  namesIn(text)
    .filter((name) => name.startsWith("PERSON "))
    .map((name) => name.slice("PERSON ".length));

describe("a person's name ends where the text tells that it does", () => {
  test.each<[reason: string, text: string, names: string[]]>([
    ["a verb that begins a sentence", "Lena Tarrow won. Will Tarrow come to Oslo?", ["Lena Tarrow", "Tarrow"]],
    [
      "a verb in a heading",
      "Mayor Denounces Tarrow Over New Budget Plan.\n\nOn Monday Lena Tarrow told reporters why.",
      ["Tarrow", "Lena Tarrow"],
    ],
    ["a title in capitals", "On Monday AG Lena Tarrow told reporters why.", ["Lena Tarrow"]],
    ["titles of several people", "They met Senators Lena Tarrow and Otis Marlow.", ["Lena Tarrow", "Otis Marlow"]],
    ["what a hyphen hangs on to it", "It was a Lena Tarrow-style speech.", ["Lena Tarrow"]],
    [
      "an address",
      "Follow Lena Tarrow https://example.org/tarrow and Otis Marlow https://example.org/marlow today.",
      ["Lena Tarrow", "Otis Marlow"],
    ],
    [
      "a name of East Asia goes on in lower case",
      "We met Kim Jong-un and Park Geun-hye there.",
      ["Kim Jong-un", "Park Geun-hye"],
    ],
    [
      "two people in a heading",
      "Lena Tarrow Endorses Otis Marlow.\n\nThe mayor Lena Tarrow told reporters that Otis Marlow would win.",
      ["Lena Tarrow", "Otis Marlow", "Lena Tarrow", "Otis Marlow"],
    ],
  ])("%s: %s", (_reason, text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe("what may be a given name stays", () => {
  test.each<[reason: string, text: string, names: string[]]>([
    ["a first name that is a word", "Lena Tarrow won. Will Tarrow, her son, smiled.", ["Lena Tarrow", "Will Tarrow"]],
    ["a middle name", "Anne Lena Tarrow won. We like Lena Tarrow.", ["Anne Lena Tarrow", "Lena Tarrow"]],
    ["a suffix", "Otis Marlow left. Otis Marlow Jr. stayed.", ["Otis Marlow", "Otis Marlow Jr."]],
  ])("%s: %s", (_reason, text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe("what is named after people is no person", () => {
  test.each<[reason: string, text: string, name: string]>([
    ["a show", "He said so on the Lena Tarrow Show.", "WORK Lena Tarrow Show"],
    ["a firm of partners", "He sued Tarrow Marlow & Quill again.", "ORGANIZATION Tarrow Marlow & Quill"],
  ])("%s: %s", (_reason, text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe("names of one person are one chain, whichever comes first", () => {
  test.each<[reason: string, text: string, chain: string, mentions: string[]]>([
    [
      "a surname of two words in the headline",
      "De Blauw wins again.\n\nOn Monday Otis de Blauw told reporters why.",
      "Otis de Blauw",
      ["De Blauw", "Otis de Blauw"],
    ],
    [
      "a verb before the surname that is no honorific",
      "Polls miss Tarrow again. On Monday Otis Tarrow told reporters why.",
      "Otis Tarrow",
      ["Tarrow", "Otis Tarrow"],
    ],
    [
      "father and son whose middle names differ",
      "George H.W. Marlow and George W. Marlow came. It was George W. Marlow who spoke.",
      "George W. Marlow",
      ["George W. Marlow", "George W. Marlow"],
    ],
  ])("%s: %s", (_reason, text, chain, mentions) => {
    expect(mentionsOf(named(text), chain)).toEqual(mentions);
  });
});
