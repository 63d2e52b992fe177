import { describe, expect, test } from "vitest";
import { namesIn } from "./named.js";

const works = (text: string) => namesIn(text).filter((name) => name.startsWith("WORK "));

describe("a title in marks is a work where a word beside it tells so", () => {
  test.each<[reason: string, text: string, title: string]>([
    ["a noun before it", "He starred in the film “The Salt Road” in May.", "The Salt Road"],
    ["a noun and a comma", "She talked about her second novel, “A House of Rain,” at length.", "A House of Rain"],
    ["a noun and a word of naming", "They play a song called “Bright Water” every night.", "Bright Water"],
    [
      "any noun and a word of naming",
      "The committee read a study titled “Roads After Rain” in May.",
      "Roads After Rain",
    ],
    ["its year", "Her breakthrough was “Bright Water” (1998), she said.", "Bright Water"],
    ["a noun behind it", "The “Bright Water” album sold well.", "Bright Water"],
    ["a noun in apposition", "He wrote of “The Salt Road”, his third novel, in May.", "The Salt Road"],
    ["who made it", "We met the author of “The Salt Road” there.", "The Salt Road"],
    ["who is in it", "The “Harbor Nights” star left early.", "Harbor Nights"],
    ["a verb of making", "Quill directed “The Salt Road” in a year.", "The Salt Road"],
    ["single marks", "It is like the novel ‘The Salt Road’ in parts.", "The Salt Road"],
    ["a possessive in the title", "We saw the play “The Miller’s House” twice.", "The Miller’s House"],
    ["one word", "They watched the film “Harbor” twice.", "Harbor"],
  ])("%s: %s", (_reason, text, title) => {
    expect(works(text)).toEqual([`WORK ${title}`]);
  });
});

test("a work has its chain, whatever the tagger thinks of the words in its title", () => {
  expect(namesIn("He wrote the novel “Lena of Norway” in May.")).toEqual(["WORK Lena of Norway"]);
});

describe("a slogan is no organization", () => {
  test.each<[reason: string, text: string, slogan: string]>([
    ["known, beside what it names", "They defend the America First agenda in Oslo.", "America First"],
    ["beside a policy", "They defend the Harbors First policy in Oslo.", "Harbors First"],
    ["in marks", "They chanted “Roads First” in Oslo.", "Roads First"],
  ])("%s: %s", (_reason, text, slogan) => {
    expect(namesIn(text)).not.toContain(`ORGANIZATION ${slogan}`);
  });

  test.each<[reason: string, text: string, name: string]>([
    ["its last word tells a body", "The Tarrow Workers Party platform is thin.", "ORGANIZATION Tarrow Workers Party"],
    ["a list knows it", "The European Union policy is clear.", "ORGANIZATION European Union"],
  ])("but a body is one where %s", (_reason, text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
