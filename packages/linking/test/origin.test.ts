import type { StoryFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { describeStory } from "../src/index.js";
import { article, HARBOUR, HARBOUR_REWRITTEN } from "./texts.js";

const UNMARKED = HARBOUR.replaceAll('"', "");

/** Who came from whom (`b<a`: b from a), and the kinds of evidence, each with the copy it tells of. */
function told(articles: readonly StoryFinding[]) {
  const { copies, original } = describeStory(articles);
  return {
    from: copies.flatMap(({ article, origin }) => (origin === null ? [] : [`${article}<${origin}`])),
    kinds: [...new Set(copies.flatMap(({ evidence }) => evidence.map(({ kind, copy }) => `${copy} ${kind}`)))].sort(),
    original: original && { outlet: original.outlet, url: original.url },
  };
}

/** The article and a copy of it changed in one place. */
const changed = (from: string, to: string, more: Partial<StoryFinding> = {}) => {
  expect(HARBOUR).toContain(from);
  return [article("a", HARBOUR), article("b", HARBOUR.replace(from, to), more)];
};

describe("what tells which is the copy", () => {
  test.each([
    ["quotation marks lost", [article("a", HARBOUR), article("b", UNMARKED)], ["b<a"], ["b MARKS_LOST"]],
    [
      "marks lost and words changed",
      changed('"Nobody asked us,"', "Nobody consulted us,"),
      ["b<a"],
      ["b WORDING_LOST"],
    ],
    ["a word doubled", changed("the old coal dock", "the old old coal dock"), ["b<a"], ["b WORDS_DOUBLED"]],
    [
      "a sentence broken in two",
      changed("quay.", "quay.").map((its) =>
        its.id === "b" ? article("b", HARBOUR.replace("in March so", "in March. so")) : its,
      ),
      ["b<a"],
      ["b TEXT_CUT"],
    ],
    [
      "the outlet named in a credit line",
      [
        article("a", HARBOUR, { outlet: "The Vellmar Post" }),
        article("b", HARBOUR, { credits: ["This article first appeared in The Vellmar Post."] }),
      ],
      ["b<a"],
      ["b CREDIT_LINE"],
    ],
    [
      "the outlet it goes by, from a credit line, has its own text in the story",
      [
        article("a", HARBOUR, { outlet: "The Vellmar Post" }),
        article("b", HARBOUR, { outlet: "Vellmar Post", credits: ["This post appeared first on Vellmar Post."] }),
      ],
      ["b<a"],
      ["b CREDIT_LINE"],
    ],
    [
      "its own page is where a text was fetched from",
      [
        article("a", HARBOUR, { outlet: "The Vellmar Post" }),
        article("b", HARBOUR, { outlet: "Vellmar Post", sourceUrls: ["https://vellmarpost.example/1"] }),
      ],
      [],
      [],
    ],
    [
      "several at once agree",
      [
        article("a", HARBOUR, { publishedAt: "2031-03-01" }),
        article("b", UNMARKED.replace("the work", "the the work"), { publishedAt: "2031-03-04" }),
      ],
      ["b<a"],
      ["b EARLIER_DATE", "b MARKS_LOST", "b WORDS_DOUBLED"],
    ],
    [
      "they conflict: the earlier one has lost the marks",
      [article("a", HARBOUR, { publishedAt: "2031-03-04" }), article("b", UNMARKED, { publishedAt: "2031-03-01" })],
      [],
      ["a EARLIER_DATE", "b MARKS_LOST"],
    ],
    [
      "each has lost something",
      [article("a", HARBOUR.replace("the work", "the the work")), article("b", UNMARKED)],
      [],
      ["a WORDS_DOUBLED", "b MARKS_LOST"],
    ],
    [
      "other words alone tell nothing",
      [article("a", HARBOUR), article("b", HARBOUR_REWRITTEN.replace("Nobody asked us,", '"Nobody asked us,"'))],
      [],
      [],
    ],
    ["a word said twice on purpose", changed("the best weeks", "the very very best weeks"), [], []],
    ["a full stop after an abbreviation", changed("4.2 million crowns", "4.2 million Cr. in crowns"), [], []],
  ])("%s", (_, articles, from, kinds) => {
    expect(told(articles)).toMatchObject({ from, kinds });
    expect(told([...articles].reverse())).toEqual(told(articles));
  });

  test("each piece of evidence can be looked up in the texts", () => {
    const articles = [article("a", HARBOUR), article("b", UNMARKED.replace("the work", "the the work"))];
    const { copies } = describeStory(articles);
    const evidence = copies.flatMap((copy) => copy.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { copyText, copySpan, originText, originSpan } of evidence) {
      expect(articles[1]!.text.slice(copySpan!.start, copySpan!.end)).toBe(copyText);
      if (originSpan) expect(articles[0]!.text.slice(originSpan.start, originSpan.end)).toBe(originText);
    }
  });
});

describe("an original that is not stored", () => {
  const url = "https://www.vellmarpost.example/2031/harbour";
  test.each([
    [
      "both credit the same outlet",
      [
        article("a", HARBOUR, { outlet: "Vellmar Post", credits: ["This post appeared first on Vellmar Post"] }),
        article("b", UNMARKED, { outlet: "Vellmar Post", credits: ["Originally published by the Vellmar Post"] }),
      ],
      { outlet: "Vellmar Post", url: null },
    ],
    [
      "a copy was made from its page",
      [article("a", HARBOUR), article("b", UNMARKED, { outlet: "Vellmar Post", sourceUrls: [url] })],
      { outlet: "Vellmar Post", url },
    ],
    [
      "another outlet names the page",
      [article("a", HARBOUR, { outlet: "Quay News", sourceUrls: [url] })],
      { outlet: null, url },
    ],
    [
      "its own page is where a text was fetched from",
      [article("a", HARBOUR, { outlet: "Vellmar Post", sourceUrls: [url] })],
      null,
    ],
    [
      "it is stored",
      [
        article("a", HARBOUR, { outlet: "Vellmar Post" }),
        article("b", UNMARKED, { outlet: "Quay News", sourceUrls: [url] }),
      ],
      null,
    ],
    [
      "written from several pages",
      [article("a", HARBOUR, { outlet: "Quay News", sourceUrls: [url, "https://other.example/"] })],
      null,
    ],
    [
      "nothing is named",
      [article("a", HARBOUR), article("b", UNMARKED, { credits: ["This post appeared first on"] })],
      null,
    ],
  ])("%s", (_, articles, original) => {
    expect(told(articles).original).toEqual(original);
  });
});

describe("what one copy states and another lacks", () => {
  const inferred = (articles: readonly StoryFinding[]) => describeStory(articles).copies.map((copy) => copy.inferred);
  const date = (value: string, from: string) => ({ value: { value, precision: "DAY" }, from });

  test("is taken from it, with its name", () => {
    const articles = [
      article("a", HARBOUR, { title: "Harbour to close" }),
      article("b", UNMARKED, { publishedAt: "2031-03-04", outlet: "Vellmar Post" }),
    ];
    expect(inferred(articles)).toEqual([
      { title: null, outlet: { value: "Vellmar Post", from: "b" }, publishedAt: date("2031-03-04", "b") },
      { title: { value: "Harbour to close", from: "a" }, outlet: null, publishedAt: null },
    ]);
  });

  test("of several the origin tells, where they disagree", () => {
    const [, , third] = inferred([
      article("a", HARBOUR, { publishedAt: "2031-03-01", outlet: "Vellmar Post" }),
      article("b", HARBOUR, { publishedAt: "2031-03-09", outlet: "Quay News" }),
      article("c", UNMARKED, { credits: ["This post appeared first on Vellmar Post"] }),
    ]);
    expect(third).toMatchObject({ outlet: { value: "Vellmar Post", from: "a" }, publishedAt: date("2031-03-01", "a") });
  });

  test("nothing, where they disagree and no origin is known", () => {
    const [, , third] = inferred([
      article("a", HARBOUR, { publishedAt: "2031-03-01" }),
      article("b", HARBOUR, { publishedAt: "2031-03-09" }),
      article("c", HARBOUR),
    ]);
    expect(third).toMatchObject({ publishedAt: null });
  });

  test("nothing for a round-up of which a part is of the story", () => {
    const other = HARBOUR_REWRITTEN.replace(/[a-z]+/g, (word) => [...word].reverse().join(""));
    const [, roundUp] = inferred([
      article("a", HARBOUR, { publishedAt: "2031-03-01", title: "Harbour to close" }),
      article("b", `${other}\n${other.toUpperCase()}\n${HARBOUR.split("\n").slice(1, 5).join("\n")}`),
    ]);
    expect(roundUp).toEqual({ title: null, outlet: null, publishedAt: null });
  });
});
