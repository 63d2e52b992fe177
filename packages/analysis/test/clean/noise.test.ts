import { describe, expect, test } from "vitest";
import { cuts, FIRST, LAST, readWith } from "./article.js";

describe("cut anywhere", () => {
  test.each([
    ["SHARE_BAR", "Pinterest LinkedIn Tumblr"],
    ["SHARE_BAR", "Facebook | Twitter | WhatsApp"],
    ["SHARE_BAR", "Share on Facebook"],
    ["SHARE_BAR", "Share this article"],
    ["SHARE_BAR", "Share Tweet Pin Email"],
    ["SHARE_BAR", "1.2k shares"],
    ["ADVERTISEMENT", "ADVERTISEMENT"],
    ["ADVERTISEMENT", "- Advertisement -"],
    ["ADVERTISEMENT", "Story continues below advertisement"],
    ["ADVERTISEMENT", "Article continues after this ad"],
    ["RELATED_LINKS", "Read more: Council to sell the town hall"],
    ["RELATED_LINKS", "ALSO READ: Council to sell the town hall"],
    ["RELATED_LINKS", "RELATED: Pools close all over Corland"],
    ["NEWSLETTER", "Sign up for our newsletter"],
    ["NEWSLETTER", "Get the latest news delivered to your inbox every morning."],
    ["NEWSLETTER", "Follow us on Twitter and Facebook."],
    ["NEWSLETTER", "Subscribe to our YouTube channel"],
    ["PAYWALL", "Already a subscriber? Log in"],
    ["PAYWALL", "This article is for subscribers only."],
    ["PAYWALL", "You have reached your limit of free articles this month"],
    ["COPYRIGHT", "© 2025 Meridian Wire. All rights reserved."],
    ["COPYRIGHT", "Copyright 2025 Meridian Wire"],
    ["CREDIT", "Photo: Ana Sorel / Meridian Wire"],
    ["CREDIT", "(Photo by Ana Sorel)"],
    ["TAG_LIST", "#Ardmoor #swimming"],
    ["SEPARATOR", "* * *"],
    ["SYNDICATION_CREDIT", "This article was originally published by The Harbor Ledger."],
  ])("%s: %s", (reason, line) => {
    const article = readWith({ middle: line });
    expect(cuts(article)).toEqual([[reason, line]]);
    expect(article.text).toBe(`${FIRST}\n\n${LAST}`);
  });
});

describe("cut after the article", () => {
  test.each([
    ["a credit", "(Reporting by Ana Sorel; Editing by Tom Quist)", ["CREDIT"]],
    ["who helped", "Ana Sorel contributed to this report.", ["CREDIT"]],
    ["where from", "Sorel reported from Port Alden.", ["CREDIT"]],
    ["tags", "Tags: Ardmoor, swimming, council", ["TAG_LIST"]],
    ["the end", "-30-", ["SEPARATOR"]],
    ["a labelled day", "Published: 12 March 2025", ["HEADER_FIELD"]],
    [
      "a heading with what hangs on it",
      "Related articles\n\nTown hall for sale\n\nTen pools to see",
      Array(3).fill("RELATED_LINKS"),
    ],
    ["comments", "3 Comments\n\nJane\n\nWhat a shame", Array(3).fill("COMMENTS")],
    [
      "one after another",
      "(Reporting by Ana Sorel)\n\n© 2025 Meridian Wire\n\nShare on X\n\nMost read\n\nTown hall for sale",
      ["CREDIT", "COPYRIGHT", "SHARE_BAR", "RELATED_LINKS", "RELATED_LINKS"],
    ],
    ["networks on a line each", "Facebook\nTwitter\nEmail", Array(3).fill("SHARE_BAR")],
  ])("%s", (_what, tail, reasons) => {
    const article = readWith({ tail });
    expect(article.removed.map(({ reason }) => reason)).toEqual(reasons);
    expect(article.text).toBe(`${FIRST}\n\n${LAST}`);
  });
});

describe("credits to another outlet", () => {
  test.each([
    ["This post appeared first on The Harbor Ledger", "The Harbor Ledger"],
    ["The post Pool to close appeared first on Lowmere Echo.", "Lowmere Echo"],
    ["This story originally appeared on reuters.", "Reuters"],
    ["This article was first published in the Lowmere Echo on March 3, 2025.", "Lowmere Echo"],
    ["Originally published at Open Page", "Open Page"],
    ["Republished with permission from The Harbor Ledger under a Creative Commons licence.", "The Harbor Ledger"],
    ["Read the full story in the Lowmere Echo", "Lowmere Echo"],
    ["(With inputs from PTI)", "PTI"],
    ["This post appeared first on", null],
  ])("%s", (line, outlet) => {
    const article = readWith({ tail: line });
    expect(cuts(article)).toEqual([["SYNDICATION_CREDIT", line]]);
    expect(article.outlet?.value ?? null).toBe(outlet);
  });

  test("a page linked there is a source", () => {
    const { sourceUrls, outlet } = readWith({
      tail: "Read the original article at https://www.lowmereecho.example/pool",
    });
    expect(sourceUrls).toEqual(["https://www.lowmereecho.example/pool"]);
    expect(outlet).toEqual({ value: "lowmereecho.example", known: "INFERRED", from: sourceUrls[0] });
  });

  test("the copy's own name stands before the origin's", () => {
    const article = readWith({
      head: "Pool to close\n\nLowmere Echo",
      tail: "This post appeared first on The Harbor Ledger",
    });
    expect(article.outlet).toEqual({ value: "Lowmere Echo", known: "STATED", from: null });
  });
});

test("a piece stands in `removed` as in the file, with its line and its place in the text", () => {
  const { removed, text } = readWith({ middle: "Share  on\tFacebook" });
  expect(removed).toEqual([
    { text: "Share  on\tFacebook", reason: "SHARE_BAR", line: 3, at: text.indexOf("The pool opened") },
  ]);
});
