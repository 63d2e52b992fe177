import type { StoryFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { link, MemoryIndex, storyLinker } from "../src/index.js";
import { article, HARBOUR, HARBOUR_OTHER } from "./texts.js";

/** As machines write them by the thousand. */
function report(town: string, size: string, depth: string, day: string, time: string): string {
  return `An earthquake of magnitude ${size} was felt near ${town} on ${day}, the Seismic Office reports.
The tremor began at ${time} in the morning at a depth of ${depth} kilometres.
Its centre lay ${depth}.5 kilometres from ${town}, and nobody was hurt.
It was the strongest near ${town} in the last ${depth} days.
This report was written by a machine from figures of the office.`;
}

describe("articles stay apart", () => {
  test.each([
    ["one town, one topic, the same people", HARBOUR, HARBOUR_OTHER],
    [
      "a shared quote",
      HARBOUR,
      `The minister resigned on Monday. "Nobody asked us," said Tomas Brandt. The vote is tomorrow. Nothing else is known of it yet.`,
    ],
    [
      "reports made by one pattern, of other places and figures",
      report("Calder", "4.1", "11", "Monday", "3:20"),
      report("West Orwell", "3.6", "42", "Friday", "9:55"),
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

/** The story linker, and how often it compared two texts that are not one. */
function countingLinker() {
  const counting = {
    ...storyLinker,
    comparisons: 0,
    same: (a: StoryFinding, b: StoryFinding) => {
      if (a !== b) counting.comparisons += 1;
      return storyLinker.same(a, b);
    },
  };
  return counting;
}

test("ten thousand identical texts are one story without a comparison", async () => {
  const index = new MemoryIndex<StoryFinding>();
  const linker = countingLinker();
  const one = article("x", HARBOUR);
  const all = Array.from({ length: 10_000 }, (_, i) => ({ ...one, id: String(i).padStart(5, "0") }));
  index.write(all);
  index.apply(await link(linker, index, all, []));
  expect(linker.comparisons).toBe(0);
  expect(index.things()).toMatchObject([{ thing: "00000" }]);

  const late = { ...one, id: "05000x" };
  index.write([late]);
  const change = await link(linker, index, [late], []);
  expect(linker.comparisons).toBe(0);
  expect(change).toMatchObject({ nodesAdded: [], groups: [], placed: [{ finding: "05000x" }] });
});

test("of five hundred copies that differ in a word each is compared with its neighbours, and all are one story", async () => {
  const index = new MemoryIndex<StoryFinding>();
  const linker = countingLinker();
  const copies = Array.from({ length: 500 }, (_, i) => article(String(i).padStart(3, "0"), `${HARBOUR} Edition ${i}.`));
  index.write(copies);
  index.apply(await link(linker, index, copies, []));
  expect(index.things()).toHaveLength(1);
  expect(linker.comparisons).toBeLessThan(16 * copies.length);

  linker.comparisons = 0;
  const late = article("late", `${HARBOUR} Edition late.`);
  index.write([late]);
  await link(linker, index, [late], []);
  expect(linker.comparisons).toBeGreaterThan(0);
  expect(linker.comparisons).toBeLessThanOrEqual(32);
});
