import type { StoryFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { link, MemoryIndex, storyLinker } from "../src/index.js";
import { article, HARBOUR, HARBOUR_OTHER } from "./texts.js";

describe("articles stay apart", () => {
  test.each([
    ["one town, one topic, the same people", HARBOUR, HARBOUR_OTHER],
    [
      "a shared quote",
      HARBOUR,
      `The minister resigned on Monday. "Nobody asked us," said Tomas Brandt. The vote is tomorrow. Nothing else is known of it yet.`,
    ],
    ["empty texts", "", ""],
    ["texts without words", "— … —", "— … —"],
    ["short texts that differ in one word", "Storm closes the harbour", "Storm opens the harbour"],
  ])("%s", (_, first, second) => {
    expect(storyLinker.same(article("a", first), article("b", second))).toBeNull();
  });
});

test("an empty text has no keys, and three words have one", () => {
  expect(storyLinker.keys(article("a", ""))).toEqual([]);
  expect(storyLinker.keys(article("a", "Storm closes harbour"))).toHaveLength(1);
});

test("a text of one endless sentence and one of 20,000 sentences are compared within bounds", () => {
  const words = Array.from({ length: 100_000 }, (_, i) => `w${i % 5000}`);
  const endless = article("a", words.join(" "));
  const many = article("b", words.map((word) => `${word} ran.`).join(" "));
  expect(storyLinker.same(endless, many)).toBeNull();
  expect(storyLinker.same(many, article("c", many.text))?.evidence).toBe("identical");
});

test("of ten thousand identical texts each is compared with sixteen on either side, and all are one group", async () => {
  const index = new MemoryIndex<StoryFinding>();
  let comparisons = 0;
  const counting = {
    ...storyLinker,
    same: (a: StoryFinding, b: StoryFinding) => {
      comparisons += 1;
      return storyLinker.same(a, b);
    },
  };
  const one = article("x", HARBOUR);
  const all = Array.from({ length: 10_000 }, (_, i) => ({ ...one, id: String(i).padStart(5, "0") }));
  index.write(all);
  index.apply(await link(counting, index, all, []));
  expect(comparisons).toBeLessThanOrEqual(16 * all.length);
  expect(index.groups()).toHaveLength(1);

  comparisons = 0;
  const late = { ...one, id: "05000x" };
  index.write([late]);
  const change = await link(counting, index, [late], []);
  expect(comparisons).toBe(32);
  expect(change.groups).toMatchObject([{ thing: "00000", moved: ["05000x"] }]);
});
