import { overlaps } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { named } from "./named.js";

const words = fc.constantFrom(
  ..."Lena Tarrow Otis Mr. the President of Norway US U.S. NATO he She said, “No” ’s 's - & ( ) . \n May Article 5 al van İ 𝒳 é\u0301 \u200f".split(
    " ",
  ),
);
const news = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" "));
const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), news);

test("every mention has its place, its sentence, its rule and a likely confidence", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { mentions, chains } = named(text);
      for (const { start, end, sentence, rule, confidence, form, chain } of mentions) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(sentence).toBeGreaterThanOrEqual(0);
        expect(rule).toMatch(/^names\//);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (form === "NAME") expect(chain).not.toBeNull();
        if (chain !== null) expect(chains[chain]).toBeDefined();
      }
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("names do not overlap, and a name's chain has its kind and is called by its words", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { mentions, chains } = named(text);
      const names = mentions.filter(({ form }) => form === "NAME");
      names.forEach((name, index) => {
        if (index > 0) expect(overlaps(names[index - 1]!, name)).toBe(false);
        expect(chains[name.chain!]!.kind).toBe(name.kind);
      });
      chains.forEach((chain, index) => {
        expect(names.some((name) => name.chain === index)).toBe(true);
        expect(new Set(chain.aliases).size).toBe(chain.aliases.length);
        expect(chain.aliases).not.toContain(chain.name);
      });
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("a thousand names are a thousand chains, and none is looked for in all others", () => {
  const letters = "abcdefghij";
  const surname = (n: number) =>
    `Qu${[...String(n).padStart(3, "0")].map((digit) => letters[Number(digit)]).join("")}ov`;
  const text = Array.from({ length: 1000 }, (_, n) => `Yesterday Lena ${surname(n)} met Ms. ${surname(n)}.`).join("\n");
  const { chains, mentions } = named(text);
  expect(chains).toHaveLength(1000);
  expect(mentions.filter(({ form }) => form === "NAME")).toHaveLength(2000);
});
