import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.js";
import { readMarkdown } from "../../src/read/markdown.js";

const read = (text: string) => clean({ text, encoding: null, layout: readMarkdown(text) });

const STORY = `# Ardmoor to close its swimming pool

The council of *Ardmoor* voted on Tuesday to close the [old swimming pool](https://pool.example),
which needs a **new roof**.

## A long fight

- A new roof: 2 million
- A new boiler

> "We will swim in the river," said Tom Quist.

| Year | Visitors |
|------|----------|
| 2023 | 38,000   |
`;

test("paragraphs, headings, lists, quotes and tables; marks are gone", () => {
  const { text, paragraphs } = read(STORY);
  expect(paragraphs.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
    ["HEADLINE", "Ardmoor to close its swimming pool"],
    ["BODY", "The council of Ardmoor voted on Tuesday to close the old swimming pool, which needs a new roof."],
    ["SUBHEAD", "A long fight"],
    ["BODY", "A new roof: 2 million"],
    ["BODY", "A new boiler"],
    ["BODY", '"We will swim in the river," said Tom Quist.'],
    ["BODY", "Year Visitors"],
    ["BODY", "2023 38,000"],
  ]);
});

test("front matter gives the fields, and all of it is in `removed` but the title", () => {
  const article = read(`---
title: "Ardmoor to close its swimming pool"
date: 2025-03-11
author: Ana Sorel
layout: post
draft: false
---

${STORY}`);
  expect(article).toMatchObject({
    title: { value: "Ardmoor to close its swimming pool", known: "STATED" },
    publishedAt: { value: "2025-03-11", known: "STATED" },
    byline: ["Ana Sorel"],
  });
  expect(article.text.match(/swimming pool/g)).toHaveLength(2);
  expect(article.removed.map(({ text }) => text)).toEqual(expect.arrayContaining(["layout: post", "draft: false"]));
});

describe("never throws", () => {
  test.each([
    ["nothing", ""],
    ["front matter that does not end", "---\ntitle: Pool\n"],
    ["quotes in quotes", `${"> ".repeat(20_000)}Pool`],
    ["lists in lists", Array.from({ length: 500 }, (_, i) => `${"  ".repeat(i)}- Pool`).join("\n")],
    ["open emphasis", `Pool ${"*a **a ".repeat(10_000)}`],
    ["open brackets", `Pool ${"[".repeat(100_000)}`],
    ["backticks", `Pool ${"`".repeat(50_000)}a`],
    ["more than is taken apart", `${"Pool to close\n\n".repeat(20_000)}`],
    ["raw HTML", "<div><script>x</script>Pool</div>"],
  ])("%s", (what, text) => {
    expect(read(text).text.includes("Pool")).toBe(what !== "nothing");
  });
});
