import { type ArticleReading, parsePartialDate } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { takeAsIs } from "../../src/clean/clean.js";
import { MOST_BLOCKS } from "../../src/clean/split-blocks.js";
import { toPlainText } from "../../src/read/plain-text.js";
import { FIRST, LAST, read, SECOND } from "./article.js";

/** Lines that rules look for, halves of them, and lines of anything. */
const LINES = [
  ...[
    FIRST,
    SECOND,
    LAST,
    "Pool to close",
    "PORT ALDEN (Reuters) -",
    "LONDON — The",
    "CNN-",
    "By Ana Sorel",
    "By ",
    "March 10, 2025",
  ],
  ...[
    "Date:",
    "date 2025-03-10",
    "Title: Pool to close",
    "Title:",
    "Facebook Twitter",
    "Share",
    "Sources 1/ https://a.example/2025/03/10/x",
  ],
  ...[
    "Sources:",
    "https://b.example",
    "Pool to close | Lowmere Echo",
    "Pool to close - CNN",
    "Related articles",
    "Comments",
    "***",
    "© 2025",
    "— - –",
    "(",
    "“",
    "”",
  ],
  ...[
    "This post appeared first on",
    "(CNN)The",
    "   ",
    "\t",
    "A | B | C | By X",
    "\uD83D",
    "👩\u200D🚒",
    "x".repeat(300),
  ],
];
const line = fc.oneof(
  fc.constantFrom(...LINES),
  fc.lorem({ maxCount: 14 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", " ", "")), { maxLength: 14 })
  .map((lines) => lines.flat().join(""));
const runs = { seed: 5, numRuns: 1500 };

function expectSoundParagraphs({ text, paragraphs }: ArticleReading) {
  let end = 0;
  for (const paragraph of paragraphs) {
    const piece = text.slice(paragraph.start, paragraph.end);
    expect(paragraph.start).toBeGreaterThanOrEqual(end);
    expect(piece).not.toBe("");
    expect(piece.trim()).toBe(piece);
    end = paragraph.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const unspaced = (text: string) => text.replace(/\s/g, "");

test("clean: paragraphs are in order, apart by a blank line, trimmed, and are all of the text", () => {
  fc.assert(
    fc.property(text, (source) => {
      const article = read(source);
      expectSoundParagraphs(article);
      const pieces = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
      expect(pieces.join("\n\n")).toBe(article.text);
      expect(article.text).not.toMatch(/ {2}|\t|[^\n]\n[^\n]/);
    }),
    runs,
  );
});

test("clean: every character of the plain text but white space is in the text or in what was removed, in its order", () => {
  fc.assert(
    fc.property(text, (source) => {
      const article = read(source);
      let whole = "";
      let from = 0;
      for (const { at, text: piece } of article.removed) {
        whole += article.text.slice(from, at) + piece;
        from = at;
      }
      whole += article.text.slice(from);
      expect(unspaced(whole)).toBe(unspaced(toPlainText(source)));
    }),
    runs,
  );
});

test("clean: fields are sound, and cut pieces stand in the file's order on the lines they tell", () => {
  fc.assert(
    fc.property(text, (source) => {
      const article = read(source);
      const lines = toPlainText(source).split("\n");
      let before = 0;
      for (const { text, line, at } of article.removed) {
        expect(lines[line - 1]).toContain(text.split("\n")[0]!.trim());
        expect(line).toBeGreaterThanOrEqual(before);
        expect(at).toBeLessThanOrEqual(article.text.length);
        before = line;
      }
      if (article.publishedAt)
        expect(parsePartialDate(article.publishedAt.value)?.precision).toBe(article.publishedAt.precision);
      for (const field of [article.title, article.outlet, article.publishedAt]) {
        if (field) expect(field.from === null).toBe(field.known === "STATED");
      }
      const headlines = article.paragraphs.filter(({ role }) => role === "HEADLINE");
      for (const { start, end } of headlines) expect(article.text.slice(start, end)).toBe(article.title?.value);
      expect(headlines.length).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});

test("clean: what is clean stays as it is", () => {
  const article = read([FIRST, SECOND, LAST].join("\n\n"));
  expect(article.removed).toEqual([]);
  expect(read(article.text)).toEqual(article);
});

test("takeAsIs: the text is untouched, and its paragraphs hold all that can be seen", () => {
  fc.assert(
    fc.property(text, (source) => {
      const article = takeAsIs({ text: source, encoding: null });
      expect(article.text).toBe(source);
      expect(article.removed).toEqual([]);
      expectSoundParagraphs(article);
      const seen = article.paragraphs.map(({ start, end }) => source.slice(start, end)).join("");
      expect(unspaced(seen)).toBe(unspaced(source));
    }),
    runs,
  );
});

test.each([
  ["one line of letters", "a".repeat(2_000_000)],
  ["one line of capitals and dashes", "A- ".repeat(600_000)],
  ["blank lines", "\n".repeat(1_000_000)],
  ["short lines", "Share\n".repeat(60_000)],
  ["names", "By Jane Doe and John Roe, ".repeat(40_000)],
  ["open brackets", "(".repeat(1_000_000)],
  ["addresses", "https://a.example/b ".repeat(60_000)],
  ["spaces", `x${" ".repeat(1_000_000)}y`],
  ["figures", "12:30 2024-".repeat(90_000)],
  ["lines of notices", "Sign up for our newsletter\n".repeat(60_000)],
  ["headings of lists", "Related articles\n".repeat(60_000)],
  ["links under headings", "Related articles\nTown hall of Ardmoor for sale\n".repeat(30_000)],
  ["labels after a paragraph", `${FIRST}\n${"Published: 12 March 2025\n".repeat(40_000)}`],
  ["open credits", "(Reporting by Ana Sorel\n".repeat(60_000)],
  ["stamps", "16:48 BST\n".repeat(60_000)],
  ["single words", "Menu\nResults\n".repeat(40_000)],
  ["questions", "Who pays for the pool of Ardmoor?\n".repeat(40_000)],
  ["captions", "Photo: the pool (AP Photo/Ana Sorel)\n".repeat(30_000)],
  ["addresses to write to", "asorel@ledger.example ".repeat(60_000)],
  ["emoji without spaces", "👩\u200D🚒🏊".repeat(200_000)],
  ["only punctuation", "?!…,;—".repeat(200_000)],
  ["hundreds of thousands of lines of a letter", "a\n".repeat(300_000)],
  ["ten million letters without a space", "м".repeat(10_000_000)],
  ["Arabic", "قال المتحدث إن المسبح سيغلق. ".repeat(40_000)],
])("takes long hostile text in its stride: %s", (_what, source) => {
  const article = read(source);
  expect(unspaced(article.text).length + unspaced(article.removed.map(({ text }) => text).join("")).length).toBe(
    unspaced(source).length,
  );
  expect(article.paragraphs.length).toBeLessThanOrEqual(MOST_BLOCKS);
});
