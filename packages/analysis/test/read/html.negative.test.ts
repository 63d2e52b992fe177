import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.js";
import { readHtml } from "../../src/read/html.js";

const read = (html: string) => clean({ text: html, encoding: null, layout: readHtml(html) });

test.each([
  ["no main text", "<html><body><p>Pool</p></body></html>", "Pool"],
  ["no body", "<html>Pool", "Pool"],
  ["no tags", "Pool", "Pool"],
  ["a page cut off in a tag", "<html><body><p>Pool to close</p><div class=", "Pool to close"],
  ["unclosed elements", "<html><body><div><p>Pool<p>Roof", "Pool\n\nRoof"],
  ["references", "<html><body><p>Roof &amp; pool &#8211; caf&eacute;</p></body></html>", "Roof & pool – café"],
  ["hidden joints", "<html><body><p>po&shy;ol&nbsp;to   close</p></body></html>", "pool to close"],
  ["breaks", "<html><body><p>One<br>Two</p></body></html>", "One\n\nTwo"],
])("%s: the words are read", (_what, html, text) => {
  expect(read(html).text).toBe(text);
});

describe("hostile pages are read in their stride", () => {
  test.each([
    ["deep nesting", `<html><body>${"<div>".repeat(50_000)}Pool${"</div>".repeat(50_000)}</body></html>`],
    ["deep spans", `<html><body><p>${"<b>".repeat(50_000)}Pool</p></body></html>`],
    ["many elements", `<html><body>${"<p>Pool</p>".repeat(60_000)}</body></html>`],
    [
      "many paragraphs of an article",
      `<html><body>${"<p>The pool, which is old, will close.</p>".repeat(5_000)}</body></html>`,
    ],
    ["many attributes", `<html><body><p ${"a=1 ".repeat(100_000)}>Pool</p></body></html>`],
    ["open brackets", `<html><body>Pool${"<".repeat(200_000)}</body></html>`],
    ["open comments", `<html><body>Pool ${"<!--".repeat(100_000)}</body></html>`],
    ["tables in tables", `<html><body>${"<table><tr><td>".repeat(5_000)}Pool</body></html>`],
    [
      "linked data in depth",
      `<html><head><script type="application/ld+json">${"[".repeat(150_000)}</script></head><body><p>Pool</p></body></html>`,
    ],
  ])("%s", (_what, html) => {
    const { text, removed } = read(html);
    expect(text + removed.map(({ text }) => text).join()).toContain("Pool".slice(1));
  });
});

test("whatever the markup, nothing is thrown, and no word is both kept and cut", () => {
  const tag = fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<h1>",
    "<table>",
    "<td>",
    "<a href='x'>",
    "</a>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<br>",
    "<svg>",
    "&lt;",
    "<li",
    ">",
    '"',
    "<template>",
    "<figure><figcaption>",
  );
  const piece = fc.oneof(tag, fc.lorem({ maxCount: 8 }), fc.string({ unit: "binary", maxLength: 10 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const layout = readHtml(`<html><body>${pieces.join("")}`);
      const article = clean({ text: "", encoding: null, layout });
      let whole = "";
      let from = 0;
      for (const { at, text } of article.removed) {
        whole += article.text.slice(from, at) + text;
        from = at;
      }
      expect((whole + article.text.slice(from)).replace(/\s/g, "")).toBe(layout.text.replace(/\s/g, ""));
    }),
    { seed: 6, numRuns: 400 },
  );
});
