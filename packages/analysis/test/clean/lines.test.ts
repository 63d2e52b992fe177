import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FIRST, LAST, read, SECOND } from "./article.js";

/** Lines of a list, one a line; each is tried by itself in the same article. */
const linesOf = (name: string) =>
  readFileSync(new URL(`lines/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");

const joined = (...blocks: string[]) => blocks.join("\n\n");
const TITLE = "Pool to close in spring";

/** What is kept of an article but its captions. */
function kept(source: string): string[] {
  const { text, paragraphs } = read(source);
  return paragraphs.filter(({ role }) => role !== "CAPTION").map(({ start, end }) => text.slice(start, end));
}

describe("a line of noise goes, and nothing else", () => {
  test.each(linesOf("noise-anywhere"))("between two paragraphs: %s", (line) => {
    expect(kept(joined(TITLE, FIRST, line, SECOND, LAST))).toEqual([TITLE, FIRST, SECOND, LAST]);
  });

  test.each(linesOf("noise-below"))("below the article: %s", (line) => {
    expect(kept(joined(TITLE, "By Ana Sorel", FIRST, SECOND, LAST, line))).toEqual([TITLE, FIRST, SECOND, LAST]);
  });

  test.each(linesOf("noise-above"))("below the headline: %s", (line) => {
    expect(kept(joined(TITLE, line, FIRST, SECOND, LAST))).toEqual([TITLE, FIRST, SECOND, LAST]);
  });
});

describe("a short paragraph that only looks like noise stays", () => {
  const lines = linesOf("body");
  test.each(lines)("between two paragraphs: %s", (line) => {
    expect(read(joined(TITLE, FIRST, line, SECOND, LAST)).removed).toEqual([]);
  });

  test.each(lines.filter((line) => /[.?!]["”’]?$/.test(line)))("as the last one: %s", (line) => {
    expect(read(joined(TITLE, FIRST, SECOND, LAST, line)).removed).toEqual([]);
  });
});
