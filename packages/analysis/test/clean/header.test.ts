import { describe, expect, test } from "vitest";
import { cuts, FIRST, LAST, read, readWith } from "./article.js";

const TITLE = "Ardmoor to close its swimming pool";

describe("header lines", () => {
  test.each([
    ["date 2025-03-10", { publishedAt: "2025-03-10" }],
    ["Date: 10 March 2025", { publishedAt: "2025-03-10" }],
    ["Published: March 10, 2025", { publishedAt: "2025-03-10" }],
    ["Published on March 10, 2025 at 9:30 am", { publishedAt: "2025-03-10T09:30" }],
    ["Monday, March 10, 2025", { publishedAt: "2025-03-10" }],
    ["published_at: 2025-03-10T09:30:00Z", { publishedAt: "2025-03-10T09:30" }],
    ["Updated: March 11, 2025", { publishedAt: "2025-03-11" }],
    ["Published March 10, 2025 | Updated March 11, 2025", { publishedAt: "2025-03-10" }],
    ["11/09/2010", { publishedAt: "2010" }],
    ["By Ana Sorel", { byline: ["Ana Sorel"] }],
    ["By Ana Sorel, March 10, 2025", { byline: ["Ana Sorel"], publishedAt: "2025-03-10" }],
    ["By Ana Sorel | March 10, 2025 | 3 min read", { byline: ["Ana Sorel"], publishedAt: "2025-03-10" }],
    ["Ana Sorel | The Harbor Ledger", { byline: ["Ana Sorel"], outlet: "The Harbor Ledger" }],
    ["By Ana Sorel | Open Page", { byline: ["Ana Sorel"], outlet: "Open Page" }],
    [
      "Corland Today | 7 March 2025 | By Ana Sorel",
      { byline: ["Ana Sorel"], outlet: "Corland Today", publishedAt: "2025-03-07" },
    ],
    ["Ana Sorel\nMarch 10, 2025", { byline: ["Ana Sorel"], publishedAt: "2025-03-10" }],
    ["Author: Ana Sorel", { byline: ["Ana Sorel"] }],
    ["Source: Reuters", { outlet: "Reuters" }],
    ["Lowmere Echo", { outlet: "Lowmere Echo" }],
    ["Location: Port Alden", { dateline: "Port Alden" }],
    ["Date: 30 February 2025", { publishedAt: null }],
  ])("%s", (line, expected) => {
    const article = readWith({ head: `${TITLE}\n\n${line}` });
    expect(article.title).toEqual({ value: TITLE, known: "STATED", from: null });
    expect(article.text).toBe(`${TITLE}\n\n${FIRST}\n\n${LAST}`);
    const {
      byline = [],
      outlet = null,
      publishedAt = null,
      dateline = null,
    } = expected as Partial<Record<string, unknown>>;
    expect(article.byline).toEqual(byline);
    expect(article.dateline).toBe(dateline);
    expect(article.outlet?.value ?? null).toBe(outlet);
    expect(article.publishedAt?.value ?? null).toBe(publishedAt);
  });

  test("fields above the headline, and one on every line", () => {
    const article = readWith({ head: `The Harbor Ledger\n${TITLE}\nBy Ana Sorel\nMarch 10, 2025` });
    expect(cuts(article)).toEqual([
      ["HEADER_FIELD", "The Harbor Ledger"],
      ["BYLINE", "By Ana Sorel"],
      ["HEADER_FIELD", "March 10, 2025"],
    ]);
    expect(article).toMatchObject({
      title: { value: TITLE },
      outlet: { value: "The Harbor Ledger" },
      byline: ["Ana Sorel"],
    });
  });

  test("a labelled title stays in the text without its label", () => {
    const article = readWith({ head: `Title: ${TITLE}\nURL: https://www.ardmoor.example/2025/03/10/pool` });
    expect(article.text.startsWith(`${TITLE}\n\n`)).toBe(true);
    expect(article.paragraphs[0]?.role).toBe("HEADLINE");
    expect(cuts(article)).toEqual([
      ["HEADER_FIELD", "Title:"],
      ["HEADER_FIELD", "URL: https://www.ardmoor.example/2025/03/10/pool"],
    ]);
    expect(article.publishedAt).toMatchObject({ value: "2025-03-10", known: "INFERRED" });
  });
});

describe("headlines", () => {
  test.each([
    ["before prose", TITLE, TITLE],
    ["with a question", "Who will mend the roof of the pool?", "Who will mend the roof of the pool?"],
    ["with a quote", "‘We will swim in the river,’ says mayor", "‘We will swim in the river,’ says mayor"],
    [
      "that ends in an abbreviation",
      "Ardmoor pool closes after letter from U.S.",
      "Ardmoor pool closes after letter from U.S.",
    ],
    ["with a full stop, above header lines", "The pool will close.\n\nBy Ana Sorel", "The pool will close."],
  ])("%s", (_reason, head, title) => {
    const article = readWith({ head });
    expect(article.title?.value).toBe(title);
    expect(article.paragraphs[0]).toEqual({ start: 0, end: title.length, role: "HEADLINE" });
  });

  test.each([
    ["a first paragraph of prose", ""],
    ["a short first sentence", "It is over."],
    ["half of a broken sentence", "The council of Ardmoor said that\n\nthe old pool"],
    ["a dateline", "PORT ALDEN (Reuters) -"],
    ["a paragraph that lost its stop, behind a dateline", "PORT ALDEN (Reuters) - The council voted on Tuesday"],
    ["a share bar", "Facebook Twitter"],
    ["a short first sentence that ends in a quote", "The mayor said: “It is over.”"],
  ])("%s is none", (_reason, head) => {
    expect(readWith({ head }).title).toBeNull();
  });

  test("an outlet behind it is cut off", () => {
    const article = readWith({ head: `${TITLE} | Lowmere Echo\n\n${TITLE}` });
    expect(article).toMatchObject({ title: { value: TITLE }, outlet: { value: "Lowmere Echo" } });
    expect(cuts(article)).toEqual([
      ["HEADER_FIELD", "| Lowmere Echo"],
      ["REPEATED_HEADLINE", TITLE],
    ]);
  });

  test("the caller's title stands before the text's, and is not put into the text", () => {
    const article = read(`${FIRST}\n\n${LAST}`, { title: TITLE, published: "Feb. 12, 2024" });
    expect(article).toMatchObject({
      title: { value: TITLE, known: "STATED" },
      publishedAt: { value: "2024-02-12", known: "STATED" },
    });
    expect(article.text).toBe(`${FIRST}\n\n${LAST}`);
    expect(article.paragraphs.map(({ role }) => role)).toEqual(["BODY", "BODY"]);
  });
});

describe("datelines", () => {
  test("below the headline", () => {
    const article = read(`${TITLE}\n\nPORT ALDEN, March 10 (Meridian Wire) — ${FIRST}\n\n${LAST}`);
    expect(article).toMatchObject({
      title: { value: TITLE },
      outlet: { value: "Meridian Wire" },
      dateline: "PORT ALDEN",
      publishedAt: null,
    });
    expect(cuts(article)).toEqual([["DATELINE", "PORT ALDEN, March 10 (Meridian Wire) —"]]);
    expect(article.text).toBe(`${TITLE}\n\n${FIRST}\n\n${LAST}`);
  });

  test("only at the start of the article", () => {
    const article = readWith({ middle: `PORT ALDEN (Reuters) - ${LAST}` });
    expect(article.removed).toEqual([]);
  });
});

describe("sources", () => {
  test.each([
    ["on one line", "Sources 1/ https://Google.com/ 2/ https://www.echo.example/2025/03/10/pool"],
    ["on a line each", "Sources:\nhttps://www.google.co.uk\nhttps://www.echo.example/2025/03/10/pool"],
    ["one, labelled", "Source: https://www.echo.example/2025/03/10/pool"],
    ["alone at the end", "https://www.echo.example/2025/03/10/pool"],
  ])("%s", (_reason, tail) => {
    const article = readWith({ tail });
    const from = "https://www.echo.example/2025/03/10/pool";
    expect(article.sourceUrls).toEqual([from]);
    expect(article.outlet).toEqual({ value: "echo.example", known: "INFERRED", from });
    expect(article.publishedAt).toEqual({ value: "2025-03-10", precision: "DAY", known: "INFERRED", from });
    expect(article.text).toBe(`${FIRST}\n\n${LAST}`);
    expect(new Set(article.removed.map(({ reason }) => reason))).toEqual(new Set(["SOURCE_LIST"]));
  });

  test.each([
    ["a well-known host has its outlet's name", "https://edition.cnn.com/2025/03/10/world/pool", "CNN", "2025-03-10"],
    ["no such day in the path", "https://www.echo.example/2025/02/30/pool", "echo.example", null],
    ["two outlets tell of none", "https://a.example/1 2/ https://b.example/2", null, null],
  ])("%s", (_reason, urls, outlet, publishedOn) => {
    const article = readWith({ tail: `Sources 1/ ${urls}` });
    expect(article.outlet?.value ?? null).toBe(outlet);
    expect(article.publishedAt?.value ?? null).toBe(publishedOn);
  });
});

test("roles: headline, standfirst, heading, caption", () => {
  const article = readWith({
    head: `${TITLE}\n\nRoof would cost two million`,
    middle: "A long fight\n\nFILE PHOTO: The pool in 1931",
  });
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    "HEADLINE",
    "SUBHEAD",
    "BODY",
    "BODY",
    "CAPTION",
    "BODY",
  ]);
});
