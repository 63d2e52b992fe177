import { surface } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { firstQuote, quoted, speakersOf } from "./quoted.js";

describe("a quote is given to its speaker", () => {
  test.each<[reason: string, text: string, words: string, speaker: string | null]>([
    ["a full name", "Ana Poe said it was safe.", "Ana Poe", "Ana Poe"],
    ["a title before it", "Mayor Ana Poe said it was safe.", "Mayor Ana Poe", "Ana Poe"],
    ["an apposition", "Ana Poe, the mayor of the town, said it was safe.", "Ana Poe", "Ana Poe"],
    ["a relative clause", "Ana Poe, who leads the town, said it was safe.", "Ana Poe", "Ana Poe"],
    ["party and state", "Sen. Ana Poe (R-Ohio) said it was safe.", "Sen. Ana Poe (R-Ohio)", "Ana Poe"],
    ["a day between", "Ana Poe on Monday said it was safe.", "Ana Poe", "Ana Poe"],
    ["an adverb between", "Ana Poe has repeatedly said it was safe.", "Ana Poe", "Ana Poe"],
    ["a phrase before", "In a letter on Monday, Ana Poe said it was safe.", "Ana Poe", "Ana Poe"],
    ["an organization", "NATO said it was safe.", "NATO", "NATO"],
    ["a house", "The White House said it was safe.", "The White House", "White House"],
    ["a group is no entity", "Town officials said it was safe.", "Town officials", null],
    ["an organization's people are not the organization", "NATO officials said it was safe.", "NATO officials", null],
    ["the possessor does not speak", "Ana Poe’s lawyer said it was safe.", "Ana Poe’s lawyer", null],
    ["nor does whom one speaks for", "A spokesman for Ana Poe said it was safe.", "A spokesman for Ana Poe", null],
    ["the possessor's named aide does", "Poe’s aide Ben Otis said it was safe.", "Poe’s aide Ben Otis", "Ben Otis"],
    ["what one writes speaks for one", "Ana Poe’s letter said it was safe.", "Ana Poe’s letter", "Ana Poe"],
    ["not what one merely owns", "Ana Poe’s car company said it was safe.", "Ana Poe’s car company", null],
  ])("%s", (_reason, text, words, speaker) => {
    const first = firstQuote(text);
    expect(text.slice(first.quote.speakerText!.start, first.quote.speakerText!.end)).toBe(words);
    expect(first.speaker).toBe(speaker);
  });

  test("a pronoun is given to whom it means", () => {
    const text = "Ana Poe opened the bridge. “It is safe,” she said.";
    expect(firstQuote(text).speaker).toBe("Ana Poe");
  });

  test("a pronoun goes on with who spoke, though another is named within what is said", () => {
    const text = "“I met Cora Lee,” Ana Poe said.\n\n“Cora Lee opened the bridge,” she said.";
    expect(speakersOf(text)).toEqual(["Ana Poe", "Ana Poe"]);
  });

  test("but not past another person who is named since", () => {
    const text = "“It is safe,” Ana Poe said.\n\nCora Lee laughed. “It is old,” she said.";
    expect(speakersOf(text)).toEqual(["Ana Poe", "Cora Lee"]);
  });

  test("nor with a person of the other gender", () => {
    const text = "Ben Otis shut his shop. “It is safe,” Ben Otis said. “It is old,” she said.";
    expect(speakersOf(text)[1]).not.toBe("Ben Otis");
  });

  test("a name in apposition speaks", () => {
    expect(firstQuote("A lawyer for the town, Ana Poe, said it was safe.").speaker).toBe("Ana Poe");
  });

  test("a name right after the phrase that tells what it is speaks", () => {
    expect(firstQuote("It was safe, according to the bridge owner Ana Poe.").speaker).toBe("Ana Poe");
  });

  test("not one that only describes the noun after it", () => {
    expect(firstQuote("It was safe, according to a recent Reuters survey of the bridge.").speaker).toBeNull();
  });

  test("a relative pronoun speaks for the words before it", () => {
    const [quote] = quoted("Otis met Ana Poe, who said that the bridge was safe.").quotes;
    expect(quoted("Otis met Ana Poe, who said that the bridge was safe.").chains[quote!.speaker!]!.name).toBe(
      "Ana Poe",
    );
  });

  test("a people is nobody", () => {
    expect(firstQuote("Norwegians said it was safe.").speaker).toBeNull();
  });

  test("a participle has the speaker of its sentence", () => {
    const text = "Ana Poe opened the bridge, adding that it was safe.";
    expect(firstQuote(text).speaker).toBe("Ana Poe");
  });

  test.each<[reason: string, text: string, words: string[]]>([
    ["a passive", "Otis was accused of theft by prosecutors in Oslo.", ["prosecutors"]],
    ["but not a participle in passing", "Ben Otis, accused of theft by Ana Poe, left the town.", []],
    ["a headline, which leaves out was", "Ana Poe accused of theft by the town council", ["the town council"]],
    ["after a noun", "Ben Otis, criticized by Ana Poe as “slow,” left.", ["Ana Poe"]],
    ["a deadline is no agent", "Ana Poe said by Monday it would be safe.", ["Ana Poe"]],
  ])("the subject of a passive does not speak, who stands after by does: %s", (_reason, text, words) => {
    const spoken = quoted(text).quotes.map(({ speakerText }) => speakerText && surface(text, speakerText));
    expect(spoken).toEqual(words);
  });

  test("who asked is unknown where the text does not tell", () => {
    const { quote } = firstQuote("Asked whether the bridge was safe, Ana Poe smiled.");
    expect([quote.speaker, quote.speakerText]).toEqual([null, null]);
  });
});
