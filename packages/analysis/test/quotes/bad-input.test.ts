import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoted, quotesOf } from "./quoted.js";

/** A paragraph of the writer's own after the bad one: no quote may reach into it. */
const AFTER = "\n\nIt rained all day. The town was quiet.";

describe("marks that are wrong", () => {
  test.each<[reason: string, text: string, quotes: string[]]>([
    ["never closed", "Otis said, “The bridge is safe.", ["DIRECT “The bridge is safe. ← Otis"]],
    ["an odd number", "“It is safe,” Otis said. “Go home.", ["DIRECT “It is safe,” | “Go home. ← Otis"]],
    ["closed twice", "“It is safe,”” Otis said.", ["DIRECT “It is safe,” ← Otis"]],
    ["a stray mark at the line's end", "Otis said it was safe.”", ["INDIRECT it was safe ← Otis"]],
    ["apostrophes as marks", "'It's safe,' Otis said.", ["DIRECT 'It's safe,' ← Otis"]],
    [
      "one apostrophe that opens nothing",
      "Otis said the '90s bridge was safe.",
      ["INDIRECT the '90s bridge was safe ← Otis"],
    ],
    ["French marks", "«It is safe,» Otis said.", ["DIRECT «It is safe,» ← Otis"]],
    ["French marks with spaces", "« It is safe », Otis said.", ["DIRECT « It is safe » ← Otis"]],
    ["German marks", "„It is safe,“ Otis said.", ["DIRECT „It is safe,“ ← Otis"]],
    ["German marks turned inward", "»It is safe,« Otis said.", ["DIRECT »It is safe,« ← Otis"]],
    ["opened in one language, closed in another", "„It is safe,” Otis said.", ["DIRECT „It is safe,” ← Otis"]],
    ["straight, the closing one lost", 'Otis said, "The bridge is safe.', ['DIRECT "The bridge is safe. ← Otis']],
  ])("%s", (_reason, text, quotes) => {
    expect(quotesOf(text + AFTER)).toEqual(quotes);
  });
});

const SPEECH = "“It is safe,” Otis said. “Go home,” he told the crowd, “and sleep well.”";
const mark = fc.constantFrom("“", "”", '"', "'", "’", "‘", "«", "»", "„", "''");

test("one mark lost or one too many never lets a quote swallow what follows", () => {
  fc.assert(
    fc.property(fc.nat({ max: SPEECH.length }), mark, fc.boolean(), (at, added, isLost) => {
      const marks = [...SPEECH.matchAll(/[“”]/g)].map(({ index }) => index);
      const cut = marks[at % marks.length]!;
      const speech = isLost
        ? SPEECH.slice(0, cut) + SPEECH.slice(cut + 1)
        : SPEECH.slice(0, at) + added + SPEECH.slice(at);
      for (const { end } of quoted(speech + AFTER).quotes) expect(end).toBeLessThanOrEqual(speech.length);
    }),
    { seed: 19, numRuns: 300 },
  );
});

test("a thousand nested marks stay in their paragraph", () => {
  const nested = `${"“a ".repeat(1000)}he said${"”".repeat(1000)}`;
  for (const { end } of quoted(nested + AFTER).quotes) expect(end).toBeLessThanOrEqual(nested.length);
  const alternating = `${"“a ‘b ".repeat(500)}he said${"’”".repeat(500)}`;
  for (const { end } of quoted(alternating + AFTER).quotes) expect(end).toBeLessThanOrEqual(alternating.length);
});

test("a thousand tags in one sentence", () => {
  expect(quoted("“so it is,” he said, ".repeat(1000)).quotes.length).toBeGreaterThan(0);
});
