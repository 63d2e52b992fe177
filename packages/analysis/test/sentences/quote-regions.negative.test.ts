import { describe, expect, test } from "vitest";
import { regionsOf } from "./split.js";

describe("marks that quote nothing", () => {
  test.each<[reason: string, text: string]>([
    ["possessives", "the miners’ union, the boss' hat and Otis’s dogs"],
    ["lost beginnings", "in the ’90s they told ’em ’til dawn"],
    ["the wrong curl", "in the ‘90s they told ‘em so"],
    ["a lost end", "goin’ home and nothin’ else"],
    ["feet and inches", "He is 6'2\" tall"],
    ["a stray closing mark", "He left.” It rained."],
    ["a stray straight mark at the end", 'He left. It rained. "'],
    ["names", "O’Hara’s and d’Alene’s"],
    ["an apostrophe that looks like an opening mark", "the ‘cause of it all is rain"],
  ])("%s", (_reason, text) => {
    expect(regionsOf(text).filter((region) => region.length > 2)).toEqual([]);
  });

  test("a stray mark does not swallow the paragraphs after it", () => {
    expect(regionsOf("He said “no.\n\nIt rained.\n\n“Yes,” she said.")).toEqual(["“no.…", "“Yes,”"]);
  });
});
