import fc from "fast-check";
import { expect, test } from "vitest";
import { splitBlocks } from "../../src/clean/split-blocks.js";

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
