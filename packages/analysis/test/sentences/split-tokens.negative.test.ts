import { describe, expect, test } from "vitest";
import { tokensOf } from "./split.js";

describe("what looks like one token and is two, or two and is one", () => {
  test.each<[reason: string, text: string, tokens: string]>([
    ["No ends a sentence", "He said No. Otis left.", "He said No . Otis left ."],
    ["I ends a sentence", "So did I. The rest left.", "So did I . The rest left ."],
    ["ill and mass are words", "She fell ill. He said mass. It rained.", "She fell ill . He said mass . It rained ."],
    ["Sat. without a date is a verb", "There he sat. Then he left.", "There he sat . Then he left ."],
    ["a hyphen between sides is a score", "They won 3-1 at home", "They won 3 - 1 at home"],
    ["a word that begins like a prefix", "a prey-like cost-cutter", "a prey - like cost - cutter"],
    ["a slash between words", "his/her and/or", "his / her and / or"],
    ["an at sign alone", "3 @ 5 and @ home", "3 @ 5 and @ home"],
    ["a colon is no web address", "Otis: no. C://", "Otis : no . C://"],
    ["an unknown ending is no domain", "the end.Then", "the end . Then"],
    ["an opening mark is no apostrophe", "she said 'tough luck'", "she said ' tough luck '"],
  ])("%s", (_reason, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });
});
