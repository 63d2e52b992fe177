import type { ArticleReading } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.js";
import { readHtml } from "../../src/read/html.js";
import { detectForm, readLayout } from "../../src/read/text-form.js";

const BODY = [
  "The council of Ardmoor voted on Tuesday to close the old swimming pool, which needs a new roof and has lost money since 2019.",
  "The mayor, Tom Quist, said that the town could not pay for it and asked the state for help, which it has not had, he said.",
  "About 40,000 people swam in the pool last year, according to the council, and 300 of them have signed a letter to the mayor.",
  "The pool opened in 1931. It was shut for two years in the war, and its boiler was sold, but the town filled it again in 1946.",
];

const HEAD = `
<title>Ardmoor to close its swimming pool | Lowmere Echo</title>
<meta property="og:title" content="Ardmoor to close its swimming pool">
<meta property="og:site_name" content="Lowmere Echo">
<meta property="article:published_time" content="2025-03-11T09:30:00+00:00">
<meta name="author" content="Ana Sorel and Tom Rook">
<link rel="canonical" href="https://lowmereecho.example/2025/03/11/pool">`;

const page = ({ head = HEAD, article = "", before = "", after = "" } = {}) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">${head}<script>var x = "not text";</script><style>p { color: red }</style></head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main>${before}<article class="story">
<h1>Ardmoor to close its swimming pool</h1>
<p class="byline">By Ana Sorel and Tom Rook</p>
<p>${BODY[0]}</p>
<p>${BODY[1]}</p>
${article}
<p>${BODY[2]}</p>
<p>${BODY[3]}</p>
</article></main>
<aside class="related sidebar"><h3>Most read</h3><ul><li><a href="/a">Town hall of Ardmoor for sale</a></li><li><a href="/b">Ten pools to see this summer</a></li></ul></aside>
${after}
<footer class="footer"><p>© 2025 Lowmere Echo</p><p><a href="/terms">Terms</a></p></footer>
</body></html>`;

const read = (html: string): ArticleReading => clean({ text: html, encoding: null, layout: readHtml(html) });
const paragraphs = ({ text, paragraphs }: ArticleReading) =>
  paragraphs.map(({ start, end, role }) => [role, text.slice(start, end)]);

test("main text, headline and fields", () => {
  const article = read(page());
  expect(paragraphs(article)).toEqual([
    ["HEADLINE", "Ardmoor to close its swimming pool"],
    ...BODY.map((text) => ["BODY", text]),
  ]);
  expect(article).toMatchObject({
    title: { value: "Ardmoor to close its swimming pool", known: "STATED" },
    outlet: { value: "Lowmere Echo", known: "STATED" },
    publishedAt: { value: "2025-03-11T09:30", known: "STATED" },
    byline: ["Ana Sorel", "Tom Rook"],
    language: "en",
    sourceUrls: ["https://lowmereecho.example/2025/03/11/pool"],
  });
});

test("what stands outside the main text is in `removed`, word for word; scripts and styles are no text", () => {
  const { removed } = read(page());
  const outside = removed.filter(({ reason }) => reason === "OUTSIDE_MAIN_TEXT").map(({ text }) => text);
  expect(outside).toEqual([
    ...["Home", "News", "Sport", "Most read", "Town hall of Ardmoor for sale", "Ten pools to see this summer"],
    ...["© 2025 Lowmere Echo", "Terms"],
  ]);
  expect(removed.map(({ text }) => text).join()).not.toMatch(/not text|color/);
});

test("headings and captions have their roles; rows of tables and items of lists stay", () => {
  const article = read(
    page({
      article: `<h2>A long fight</h2><p>${BODY[2]}</p>
        <figure><img src="pool.jpg"><figcaption>Bathers in the pool on its last day in the spring</figcaption></figure>
        <ul><li>A new roof: two million euros, which the town has not got</li><li>A new boiler: 80,000 euros, if one can be found</li></ul>
        <table><tr><th>Year</th><th>Visitors</th></tr><tr><td>2023</td><td>38,000</td></tr></table>`,
    }),
  );
  expect(paragraphs(article)).toEqual(
    expect.arrayContaining([
      ["SUBHEAD", "A long fight"],
      ["CAPTION", "Bathers in the pool on its last day in the spring"],
      ["BODY", "A new roof: two million euros, which the town has not got"],
      ["BODY", "2023 38,000"],
    ]),
  );
});

test("noise inside the main text goes by the rules of flat text", () => {
  const article = read(page({ article: "<p>Read more: Town hall of Ardmoor for sale</p><p>Advertisement</p>" }));
  expect(paragraphs(article).map(([, text]) => text)).toEqual(["Ardmoor to close its swimming pool", ...BODY]);
});

describe("fields", () => {
  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const article = {
    "@type": "NewsArticle",
    headline: "Ardmoor to close its swimming pool",
    datePublished: "2025-03-11T09:30:00Z",
    author: [{ "@type": "Person", name: "Ana Sorel" }],
    publisher: { "@type": "Organization", name: "The Harbor Ledger" },
  };
  const publishedAt = { value: "2025-03-11T09:30" };
  const outlet = { value: "The Harbor Ledger" };
  test.each([
    ["linked data", linked(article), { publishedAt, outlet, byline: ["Ana Sorel"] }],
    ["linked data in a graph", linked({ "@graph": [{ "@type": "WebSite" }, article] }), { publishedAt, outlet }],
    ["broken linked data", '<script type="application/ld+json">{"@type": </script>', { publishedAt: null }],
    [
      "an author that is an address",
      '<meta property="article:author" content="https://facebook.com/ana">',
      { outlet: null },
    ],
    ["a day that is none", '<meta name="date" content="2025-02-30">', { publishedAt: null }],
    ["a date by hand", '<meta name="pubdate" content="11 March 2025">', { publishedAt: { value: "2025-03-11" } }],
    [
      "nothing but the canonical address",
      '<link rel="canonical" href="https://lowmereecho.example/2025/03/11/pool">',
      {
        outlet: { value: "lowmereecho.example", known: "INFERRED" },
        publishedAt: { value: "2025-03-11", known: "INFERRED" },
      },
    ],
    ["an address of another kind", '<link rel="canonical" href="javascript:alert(1)">', { sourceUrls: [] }],
  ])("from %s", (_what, head, expected) => {
    expect(read(page({ head }))).toMatchObject(expected);
  });

  test("a time element gives the day, and the visible byline the writers", () => {
    const html = page({
      head: "<title>Pool</title>",
      before: '<header><time datetime="2025-03-11">yesterday</time></header>',
    });
    expect(read(html)).toMatchObject({ publishedAt: { value: "2025-03-11" }, byline: ["Ana Sorel", "Tom Rook"] });
  });

  test("what the caller knows stands before what the page says", () => {
    const html = page();
    const article = clean(
      { text: html, encoding: null, layout: readHtml(html) },
      { outlet: "Open Page", published: "2025-03-12" },
    );
    expect(article).toMatchObject({ outlet: { value: "Open Page" }, publishedAt: { value: "2025-03-12" } });
  });
});

describe("the form of a text", () => {
  test.each([
    ["<!DOCTYPE html><html>", "HTML"],
    ["\n <html lang='en'>", "HTML"],
    ['<?xml version="1.0"?>\n<!-- saved -->\n<html>', "HTML"],
    ["Ardmoor to close <html> pages", "TEXT"],
    ["# Pool to close", "TEXT"],
  ])("%s", (text, form) => {
    expect(detectForm(text)).toBe(form);
  });

  test("a hint stands before the look of the text", () => {
    expect(readLayout("<html><p>Pool</p></html>", "TEXT")).toBeNull();
    expect(readLayout("<p>Pool</p>", "HTML")?.text).toBe("Pool");
  });
});
