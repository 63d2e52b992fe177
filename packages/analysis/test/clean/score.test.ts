import { describe, expect, test } from "vitest";
import { read } from "./article.js";
import { f1, scoreCleaning } from "./cleaning-score.js";
import { type MarkedText, PARTS, readMarkedTexts } from "./marked-text.js";

/** Percent. A floor goes up when the rules get better, never down. */
const LEAST_F1 = 98;
const LEAST_TEXTS = 60;

test("there are enough texts, half of them set aside", () => {
  const counts = PARTS.map((part) => readMarkedTexts(part).length);
  expect(counts[0]! + counts[1]!).toBeGreaterThanOrEqual(LEAST_TEXTS);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(LEAST_TEXTS / 2);
});

describe.each(PARTS)("the texts in %s", (part) => {
  const texts = readMarkedTexts(part);

  test("no paragraph of a body is lost, and hardly any noise is left", () => {
    const score = scoreCleaning(texts);
    // Of the texts set aside only totals are shown, so that nobody mends a rule by looking at them.
    const shown = part === "aside" ? [] : score.left;
    expect(part === "aside" ? score.lost.length : score.lost).toEqual(part === "aside" ? 0 : []);
    expect(f1(score), `left: ${shown.join("\n")}`).toBeGreaterThanOrEqual(LEAST_F1);
  });

  test("the header's fields are read, or said to be unknown", () => {
    const wrong = texts.flatMap(wrongFields);
    expect(wrong).toEqual([]);
  });
});

function wrongFields({ slug, fields, source }: MarkedText): string[] {
  const { title, outlet, byline, dateline, publishedAt, language } = read(source);
  const found = new Map([
    ["title", title?.value],
    ["outlet", outlet?.value],
    ["byline", byline.join("; ")],
    ["dateline", dateline],
    ["published", publishedAt && `${publishedAt.value} ${publishedAt.known}`],
    ["language", language],
  ]);
  return [...found].flatMap(([field, value]) => {
    const expected = fields.get(field) ?? "";
    return (value ?? "") === expected ? [] : [`${slug}: ${field} is "${value ?? ""}", not "${expected}"`];
  });
}
