import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_BLOCKS, splitBlocks } from "../../src/clean/split-blocks.js";

const blocks = (text: string) => splitBlocks(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));

const WRAPPED = `FLOOD KILLS THREE

Three people were killed on Monday when the river Tarn broke its
banks north of Stonewick and carried away a camp site, the police
said.
   The water rose by two metres in an hour. "We heard it before we
saw it," said Arne Vossley, who was asleep in his van with two dogs
and a parrot.
   Rescuers looked for a fourth camper through the night, and found
her on a roof at dawn.

By the evening the water had gone down again, and the owner of the
camp site said that he would open it in the spring.`;

test("hard-wrapped lines are one paragraph; an indent starts another", () => {
  expect(blocks(WRAPPED)).toEqual([
    "FLOOD KILLS THREE",
    "Three people were killed on Monday when the river Tarn broke its banks north of Stonewick and carried away a camp site, the police said.",
    'The water rose by two metres in an hour. "We heard it before we saw it," said Arne Vossley, who was asleep in his van with two dogs and a parrot.',
    "Rescuers looked for a fourth camper through the night, and found her on a roof at dawn.",
    "By the evening the water had gone down again, and the owner of the camp site said that he would open it in the spring.",
  ]);
});

test.each([
  ["long lines are a paragraph each", `${"word ".repeat(60)}end.  \n${"word ".repeat(40)}end.`, 2],
  [
    "short lines of a list are one each",
    "Gold: Norway\nSilver: Japan\nBronze: Kenya\nFourth: Peru\nFifth: Chad\nSixth: Laos",
    6,
  ],
  ["white lines part paragraphs", "one\n \t \ntwo\n\n\n\nthree", 3],
  ["Windows line breaks", "one\r\n\r\ntwo\r\nthree", 3],
  ["no text, no paragraph", " \n\n ", 0],
])("%s", (_reason, text, count) => {
  expect(blocks(text)).toHaveLength(count);
});

test("of hundreds of thousands of lines neighbours are one paragraph, so that there are no more than MOST_BLOCKS", () => {
  const lines = Array.from({ length: 2 * MOST_BLOCKS + 1 }, (_, i) => String(i));
  const joined = blocks(lines.join("\n"));
  expect(joined).toHaveLength(Math.ceil(lines.length / 3));
  expect([joined[0], joined.at(-1)]).toEqual(["0 1 2", `${lines.at(-3)} ${lines.at(-2)} ${lines.at(-1)}`]);
  expect(blocks(lines.slice(0, MOST_BLOCKS).join("\n"))).toHaveLength(MOST_BLOCKS);
});

test("of so many lines those that markup tells of stay by themselves", () => {
  const text = "ab\n".repeat(2 * MOST_BLOCKS);
  const marks = new Map([0, 3, 15].map((start) => [start, "FIELD"]));
  const spans = splitBlocks(text, marks).slice(0, 6);
  expect(spans.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 5],
    [6, 11],
    [12, 14],
    [15, 17],
    [18, 23],
  ]);
});

test("blocks stand in order, without white space at their ends, and hold all that can be seen", () => {
  const lines = fc.array(fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: "binary" }), fc.constant("")));
  fc.assert(
    fc.property(lines, fc.constantFrom("\n", "\r\n", "\u2029"), (parts, lineBreak) => {
      const text = parts.join(lineBreak);
      let end = 0;
      let seen = "";
      for (const block of splitBlocks(text)) {
        const piece = text.slice(block.start, block.end);
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(piece).not.toBe("");
        expect(piece.trim()).toBe(piece);
        end = block.end;
        seen += piece;
      }
      expect(seen.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
    { seed: 4, numRuns: 300 },
  );
});
