import type { StoryFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { describeStory, link, MemoryIndex, SKETCH_SIZE, sketchOf, storyLinker } from "../src/index.js";
import { article, ELSEWHERE, HARBOUR, HARBOUR_OTHER, HARBOUR_REWRITTEN } from "./texts.js";

const excerpt = HARBOUR.split("\n").slice(1, 5).join("\n");
const shortExcerpt = HARBOUR.split("\n").slice(2, 5).join("\n");
const roundUp = [HARBOUR_OTHER, shortExcerpt, ELSEWHERE].join("\n");

async function groupsOf(findings: readonly StoryFinding[]) {
  const index = new MemoryIndex<StoryFinding>();
  index.write(findings);
  index.apply(await link(storyLinker, index, findings, []));
  return index.things().map(({ members }) => members);
}

describe("copies of a story join", () => {
  test.each([
    ["the same text", HARBOUR, HARBOUR, "identical"],
    [
      "other quotation marks, dashes and line ends",
      HARBOUR,
      HARBOUR.replaceAll('"', "”").replaceAll("\n", "\r\n\r\n"),
      "identical",
    ],
    ["a text in other words", HARBOUR, HARBOUR_REWRITTEN, "aligned"],
    ["sentences in another order", HARBOUR, HARBOUR.split("\n").reverse().join("\n"), "aligned"],
    ["half of its sentences", HARBOUR, excerpt, "aligned"],
    ["a few of its sentences within a longer text", shortExcerpt, roundUp, "excerpt"],
    ["four words, the same but for case", "Storm closes the harbour", "STORM closes the Harbour!", "identical"],
  ])("%s", async (_, first, second, evidence) => {
    const [a, b] = [article("a", first), article("b", second)];
    expect(storyLinker.same(a, b)?.evidence).toBe(evidence);
    expect(storyLinker.same(b, a)).toEqual(storyLinker.same(a, b));
    expect(await groupsOf([a, b])).toEqual([["a", "b"]]);
  });
});

describe("a sketch", () => {
  const [p, q] = [sketchOf(HARBOUR), sketchOf(HARBOUR_REWRITTEN)];
  const agreeing = (from: number, to: number) =>
    p.slice(from, to).filter((value, i) => value === q[from + i]).length / (to - from);

  test("has 128 numbers and estimates the share of common shingles: of the wording, then of names and numbers", () => {
    expect(p).toHaveLength(SKETCH_SIZE);
    expect(agreeing(0, 64)).toBeGreaterThan(0.2);
    expect(agreeing(0, 64)).toBeLessThan(0.5);
    expect(agreeing(64, 128)).toBeGreaterThan(0.5);
  });

  test("does not see case in the wording, and keeps names and numbers where all words between them are others", () => {
    expect(sketchOf(HARBOUR.toUpperCase()).slice(0, 64)).toEqual(p.slice(0, 64));
    const masked = HARBOUR.replace(/(?<=\w )[a-z]+/g, (word) => `${word}x`);
    expect(sketchOf(masked).slice(64)).toEqual(p.slice(64));
  });

  test("is of the wording alone where there are hardly any names and numbers, also in its second half", () => {
    const [first, second] = [HARBOUR, HARBOUR_REWRITTEN].map((text) => sketchOf(text.toLowerCase().replace(/\d/g, "")));
    const kept = first!.slice(64).filter((value, i) => value === second![64 + i]).length / 64;
    expect(kept).toBeGreaterThan(0.2);
    expect(kept).toBeLessThan(0.5);
  });

  test("with its keys stays under 4 KB", () => {
    const keys = storyLinker.keys(article("a", HARBOUR));
    expect(keys).toHaveLength(64);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.join("").length + sketchOf(HARBOUR).byteLength).toBeLessThan(1024);
  });
});

describe("the origin of a copy", () => {
  const days = (first: string | null, second: string | null) => [
    article("a", HARBOUR, { publishedAt: first }),
    article("b", HARBOUR_REWRITTEN.replace("Nobody asked us,", '"Nobody asked us,"'), { publishedAt: second }),
  ];
  test.each([
    ["is the earlier by its date", days("2031-03-01", "2031-03-02"), [null, "a"], [null, "REWRITE"]],
    ["is unknown on the same day", days("2031-03-01", "2031-03-01"), [null, null], ["REWRITE", "REWRITE"]],
    [
      "is unknown where one date could be either side",
      days("2031-03", "2031-03-09"),
      [null, null],
      ["REWRITE", "REWRITE"],
    ],
    ["is unknown where one has no date", days(null, "2031-03-09"), [null, null], ["REWRITE", "REWRITE"]],
    [
      "is the copy of the outlet whose page is named as the source",
      [
        article("a", HARBOUR_REWRITTEN, { sourceUrls: ["https://www.vellmarpost.example/harbour"] }),
        article("b", HARBOUR, { outlet: "Vellmar Post" }),
      ],
      ["b", null],
      ["REWRITE", null],
    ],
    [
      "is unknown where two name each other",
      [
        article("a", HARBOUR, { outlet: "Quay News", sourceUrls: ["https://vellmarpost.example/1"] }),
        article("b", HARBOUR, { outlet: "Vellmar Post", sourceUrls: ["https://quaynews.example/2"] }),
      ],
      [null, null],
      ["IDENTICAL", "IDENTICAL"],
    ],
  ])("%s", (_, articles, origins, relations) => {
    const described = describeStory(articles);
    const { copies } = described;
    expect(copies.map(({ origin }) => origin)).toEqual(origins);
    expect(copies.map(({ relation }) => relation)).toEqual(relations);
    expect(describeStory([...articles].reverse())).toEqual(described);
  });

  test.each([
    ["IDENTICAL for the same words", HARBOUR, "IDENTICAL", 1],
    [
      "REPRINT for a word changed and a sentence dropped",
      HARBOUR.split("\n").slice(0, 6).join("\n").replace("mend", "fix"),
      "REPRINT",
      0.9,
    ],
    ["EXCERPT for a few sentences", excerpt, "EXCERPT", 0.9],
    ["REWRITE for other words", HARBOUR_REWRITTEN, "REWRITE", 0.5],
  ])("relation: %s", (_, text, relation, least) => {
    const [, copy] = describeStory([
      article("a", HARBOUR, { publishedAt: "2031-03-01" }),
      article("b", text, { publishedAt: "2031-03-04" }),
    ]).copies;
    expect(copy).toMatchObject({ relation, origin: "a" });
    expect(copy!.similarity).toBeGreaterThanOrEqual(least);
  });

  test("an article alone has neither relation nor origin", () => {
    expect(describeStory([article("a", HARBOUR)])).toEqual({
      copies: [
        {
          article: "a",
          relation: null,
          origin: null,
          against: null,
          similarity: 1,
          evidence: [],
          inferred: { title: null, outlet: null, publishedAt: null },
        },
      ],
      original: null,
    });
  });
});
