import { expect, test } from "vitest";
import { MOST_UNITS, ReadingWindow } from "../../src/quotes/reading-window.js";
import { readQuoteText } from "./read-quote-text.js";

/** The units of the window of the first "said" outside marks, with "|" between them. */
function unitsOf(source: string): string[] {
  const text = readQuoteText(source);
  const { tokens } = text;
  let cue = 0;
  while (!text.is(cue, "said") || text.regionAt[cue]! >= 0) cue += 1;
  const window = new ReadingWindow();
  window.fill(text, cue);
  expect(text.tokens.word(window.first[window.cue]!)).toBe("said");
  return Array.from({ length: window.count }, (_, unit) =>
    source.slice(tokens.start[window.first[unit]!], tokens.end[window.end[unit]! - 1]),
  );
}

test.each<[reason: string, text: string, units: string[]]>([
  ["one sentence", "Rain fell. Otis said so. He left.", ["Otis", "said", "so", "."]],
  ["marks make one unit", "“It is. Go,” Otis said.", ["“It is. Go,”", "Otis", "said", "."]],
  ["what follows in marks", "“Go,” he said. “Stay home.” Rain.", ["“Go,”", "he", "said", ".", "“Stay home.”"]],
  ["in the next paragraph too", "He said:\n\n“Go.”\n\nRain fell.", ["He", "said", ":", "“Go.”"]],
  ["what stands in marks before", "“No.” “Go,” he said.", ["“No.”", "“Go,”", "he", "said", "."]],
])("%s", (_reason, text, units) => {
  expect(unitsOf(text)).toEqual(units);
});

test("a window is bounded, whatever the sentence", () => {
  expect(unitsOf(`${"rain ".repeat(900)}Otis said ${"rain ".repeat(900)}`)).toHaveLength(MOST_UNITS);
});
