import { describe, expect, test } from "vitest";
import { quotesOf } from "./quoted.js";

describe("no quotes", () => {
  test.each<[reason: string, text: string]>([
    ["a scare quote", "The “experts” met again in the town hall."],
    ["a title", "She sang in “The Long Road” for a year."],
    ["a nickname", "Jane “Jinx” Doe opened the bridge."],
    ["a slogan", "They marched under “Bread and Roses” banners."],
    ["a title before a name", "Speaking on “This Week,” Ana Poe smiled."],
    ["a verb without words said", "Otis said nothing."],
    ["what was not said", "Otis did not say the bridge was safe."],
    ["who was told is no speaker", "Otis was told to leave the bridge."],
    ["who is accused, and nobody told of who accuses", "Otis is accused of theft."],
    ["a printed dialogue", "Q: Was the bridge safe?\nA: It was."],
    ["a name for a thing", "A band called Blue Bridge played."],
    ["so-called", "The so-called bridge tax was dropped."],
    ["a noun: reports", "The reports of the day were thin."],
    ["a noun: claims", "Insurance claims rose in May."],
    ["a noun: states", "The states of the north voted."],
    ["an adjective", "The stated aim was a bridge."],
    ["naming a saying", "The call came at noon."],
    ["a stray mark", "He left.” It rained all day."],
  ])("%s", (_reason, text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  test("a nickname is part of the speaker's name", () => {
    expect(quotesOf("“It is safe,” Jane “Jinx” Doe said.")).toEqual(["DIRECT “It is safe,” ← Jane “Jinx” Doe"]);
  });
});
