import { describe, expect, test } from "vitest";
import { regionsOf, split } from "./split.js";

describe("stretches between quotation marks", () => {
  test.each<[reason: string, text: string, regions: string[]]>([
    ["curly", "He said “we won” and “they lost.”", ["“we won”", "“they lost.”"]],
    ["straight", 'He said "we won" and "they lost."', ['"we won"', '"they lost."']],
    ["single", "He said ‘we won’ and ‘they lost’.", ["‘we won’", "‘they lost’"]],
    ["single and straight", "He said 'we won' twice.", ["'we won'"]],
    ["typed as in TeX", "``We won,'' he said.", ["``We won,''"]],
    ["both sides typed alike", "''We won,'' he said. ''They lost.''", ["''We won,''", "''They lost.''"]],
    ["French, with room inside", "Il dit « oui » et «non».", ["« oui »", "«non»"]],
    ["German", "Er sagte „ja“ und »nein«.", ["„ja“", "»nein«"]],
    ["German within German", "Er sagte: „Sie rief ‚ja‘ und ging.“", ["„Sie rief ‚ja‘ und ging.“", "·‚ja‘"]],
    ["Swedish: both marks close", "Hon sa ”ja” och gick.", ["”ja”"]],
    ["nested", "“She said ‘we won’ twice,” he said.", ["“She said ‘we won’ twice,”", "·‘we won’"]],
    ["nested straight", "\"She said 'we won' twice,\" he said.", ["\"She said 'we won' twice,\"", "·'we won'"]],
    ["the same mark within itself", "“She said “we won” twice,” he said.", ["“She said “we won” twice,”", "·“we won”"]],
    ["marks of two makes", '“We won," he said.', ['“We won,"']],
    ["a plural possessor within", "‘the dogs’ bowls are full,’ he said", ["‘the dogs’ bowls are full,’"]],
    ["a word that ends in s", "the ‘truthers’ and the ‘doubters’ met", ["‘truthers’", "‘doubters’"]],
    ["after a dash", "the plan—“a joke”—fell", ["“a joke”"]],
    ["several sentences", "“We won. They lost. Go home,” he said.", ["“We won. They lost. Go home,”"]],
    [
      "several paragraphs",
      "“We won.\n\n“They lost.\n\n“Go home.”\n\nHe left.",
      ["“We won.…", "↪“They lost.…", "↪“Go home.”"],
    ],
    ["opened once for two paragraphs", "“We won.\n\nThey lost,” he said.", ["“We won.…", "↪They lost,”"]],
    ["never closed: ends with its paragraph", "He said “we won and left.\n\nIt rained.", ["“we won and left.…"]],
    [
      "never closed: ends before the next",
      'He said "we won. "They lost," she said. It rained.',
      ['"we won.…', '"They lost,"'],
    ],
  ])("%s", (_reason, text, regions) => {
    expect(regionsOf(text)).toEqual(regions);
  });

  test("the words within are told from the marks", () => {
    const { text, regions, tokens } = split("He said “we won” twice.");
    const { inner, firstToken, endToken } = regions[0]!;
    expect(text.slice(inner.start, inner.end)).toBe("we won");
    expect([tokens.word(firstToken), tokens.word(endToken - 1)]).toEqual(["“", "”"]);
  });

  test("of a thousand nested marks as many open a region as may be open at once", () => {
    const { regions } = split(`${"“a ".repeat(1000)}b${"”".repeat(1000)}`);
    expect(regions).toHaveLength(64);
    expect(regions.map(({ depth }) => depth)).toEqual(Array.from({ length: 64 }, (_, depth) => depth));
    expect(regions.every(({ closed }) => closed)).toBe(true);
  });
});
