import { expect, test } from "vitest";
import { takeAsIs } from "../../src/clean/clean.js";

test("known fields are STATED, and the headline is the paragraph that the title names", () => {
  const text = "Pool to close.\r\n\r\nThe council\u00A0voted.\r\nThe mayor did not.";
  const article = takeAsIs({ text, encoding: null }, { title: "Pool to close", published: "2025-03-10" });
  expect(article.title).toEqual({ value: "Pool to close", known: "STATED", from: null });
  expect(article.publishedAt).toEqual({ value: "2025-03-10", precision: "DAY", known: "STATED", from: null });
  expect(article.text).toBe(text);
  expect(article.paragraphs.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
    ["HEADLINE", "Pool to close."],
    ["BODY", "The council\u00A0voted."],
    ["BODY", "The mayor did not."],
  ]);
});

test("nothing is read from the text that the caller does not know", () => {
  const article = takeAsIs({ text: "Pool to close\n\nBy Ana Sorel\n\nMarch 10, 2025", encoding: null });
  expect(article).toMatchObject({
    title: null,
    outlet: null,
    byline: [],
    publishedAt: null,
    sourceUrls: [],
    removed: [],
  });
});

test("a publication date that is none is not taken", () => {
  expect(takeAsIs({ text: "x", encoding: null }, { published: "yesterday" }).publishedAt).toBeNull();
});
