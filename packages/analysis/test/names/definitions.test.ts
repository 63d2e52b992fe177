import { describe, expect, test } from "vitest";
import { definedKind } from "../../src/names/definitions.js";
import { splitSentences } from "../../src/sentences/split-sentences.js";
import { splitTokens } from "../../src/sentences/split-tokens.js";
import { tagWords } from "../../src/tags/tag-words.js";
import { namesIn } from "./named.js";

/** What the text says of the name it begins with, one word. */
function kindOfFirst(text: string) {
  const paragraphs = [{ start: 0, end: text.length, role: "BODY" as const }];
  const tokens = splitTokens(text, paragraphs);
  tagWords(tokens, splitSentences(tokens, paragraphs));
  return definedKind(tokens, 1);
}

describe("a text tells of what kind a name is", () => {
  test.each([
    ["PLACE", "Quillby is a small village in the hills."],
    ["PLACE", "Tarrow, a port on the coast, was shut."],
    ["ORGANIZATION", "Tarrow was an Italian shipping company based in Genoa."],
    ["ORGANIZATION", "Varg, a family-owned carmaker, lost money."],
    ["PERSON", "Okafor is a retired singer from the north."],
    ["PERSON", "Okafor is a company lawyer in Genoa."],
  ])("%s: %s", (kind, text) => {
    expect(kindOfFirst(text)).toBe(kind);
  });

  test.each([
    ["the noun is not the last of its phrase", "Aldreby is a village festival in May."],
    ["it is no noun for a kind", "Quillby is a disaster for everyone."],
    ["after the comma somebody else speaks", "Quillby, a lawyer said, was empty."],
    ["it is not what the name is", "Okafor left a small village in the hills."],
    ["the sentence ends before the noun", "Okafor is a. Village in the hills."],
  ])("but not where %s: %s", (_reason, text) => {
    expect(kindOfFirst(text)).toBeNull();
  });

  test("for all places of the name", () => {
    const names = namesIn("Aldreby is a village in the hills. Farmers left Aldreby. Then Aldreby was empty.");
    expect(names).toEqual(Array(3).fill("PLACE Aldreby"));
  });
});
