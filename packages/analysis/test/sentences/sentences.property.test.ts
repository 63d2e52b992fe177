import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CharClass, charClassAt, charLength } from "../../src/sentences/char-class.js";
import { split } from "./split.js";

/** Pieces that meet in odd orders: marks, apostrophes, stops, halves of characters, web addresses. */
const pieces = fc.constantFrom(
  ..."Ana Poe Mr. U.S. said no. “ ” ‘ ’ \" ' '' `` « » „ ‚ ’s n't - -- — … ... . ? ! , : ; ( ) [ ] @a #b a@b.cc http://x.y www. 3.5 $ % \n 👍🏽 \ud800 \u200d 𝒳 é\u0301 \u00a0 \u00ad".split(
    " ",
  ),
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(" ")),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join("")),
);
const runs = { seed: 11, numRuns: 600 };

describe("whatever the text", () => {
  test("tokens stand in order, apart, and hold every character but white space, once", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tokens } = split(source);
        let last = 0;
        for (let token = 0; token < tokens.count; token += 1) {
          expect(tokens.start[token]).toBeGreaterThanOrEqual(last);
          expect(tokens.end[token]).toBeGreaterThan(tokens.start[token]!);
          expect(isWhite(source, last, tokens.start[token]!)).toBe(true);
          expect(hasWhite(source, tokens.start[token]!, tokens.end[token]!)).toBe(false);
          expect(tokens.word(token)).toBe(source.slice(tokens.start[token], tokens.end[token]));
          last = tokens.end[token]!;
        }
        expect(isWhite(source, last, source.length)).toBe(true);
      }),
      runs,
    );
  });

  test("sentences partition the tokens and stay within their paragraph", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tokens, sentences } = split(source);
        let next = 0;
        sentences.forEach(({ start, end, firstToken, endToken, paragraph }, index) => {
          expect(firstToken).toBe(next);
          expect(endToken).toBeGreaterThan(firstToken);
          expect([start, end]).toEqual([tokens.start[firstToken], tokens.end[endToken - 1]]);
          for (let token = firstToken; token < endToken; token += 1) {
            expect(tokens.sentence[token]).toBe(index);
            expect(tokens.paragraph[token]).toBe(paragraph);
          }
          next = endToken;
        });
        expect(next).toBe(tokens.count);
      }),
      runs,
    );
  });

  test("regions are in order, nested or apart, within one paragraph, and hold their inner part", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tokens, regions } = split(source);
        const enclosing: number[] = [];
        let before = -1;
        for (const { start, end, inner, firstToken, endToken, depth } of regions) {
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
          while (enclosing.length > 0 && enclosing.at(-1)! <= start) enclosing.pop();
          expect(depth).toBe(enclosing.length);
          if (enclosing.length > 0) expect(end).toBeLessThanOrEqual(enclosing.at(-1)!);
          enclosing.push(end);
          expect(start).toBeLessThanOrEqual(inner.start);
          expect(inner.start).toBeLessThanOrEqual(inner.end);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(start).toBe(tokens.start[firstToken]);
          expect(tokens.paragraph[firstToken]).toBe(tokens.paragraph[endToken - 1]);
        }
      }),
      runs,
    );
  });
});

test("long hostile texts are split without failing", () => {
  const units = [
    "a",
    "“",
    "'a ",
    ".",
    "aa.bb.",
    "a@",
    "a-",
    "://",
    "\ud800",
    "A.",
    "1-",
    "a? ” ",
    "‘s’ ",
    "o'o",
    "👍🏽",
    "(a. ",
  ];
  for (const unit of units) expect(split(unit.repeat(20_000)).tokens.count).toBeGreaterThan(0);
});

function isWhite(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += charLength(source, at))
    if (charClassAt(source, at) !== CharClass.WHITE) return false;
  return true;
}

function hasWhite(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += charLength(source, at))
    if (charClassAt(source, at) === CharClass.WHITE) return true;
  return false;
}
