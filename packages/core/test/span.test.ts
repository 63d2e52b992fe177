import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSpans, contains, hull, indexAt, overlaps, type Span, surface, trimSpan } from "../src/index.js";

const SEED = 20240212;
const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(40), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }));

describe("two spans", () => {
  test.each([
    [{ start: 0, end: 4 }, { start: 4, end: 8 }, false, false, "touch"],
    [{ start: 0, end: 5 }, { start: 4, end: 8 }, true, false, "cross"],
    [{ start: 0, end: 8 }, { start: 4, end: 8 }, true, true, "end together"],
    [{ start: 0, end: 8 }, { start: 0, end: 8 }, true, true, "are the same"],
    [{ start: 0, end: 8 }, { start: 4, end: 4 }, true, true, "one is empty and within"],
  ])("%o and %o: overlap %s, contain %s (%s)", (a, b, overlap, contain) => {
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
    expect(contains(a, b)).toBe(contain);
  });
});

describe("surface and trimSpan", () => {
  test.each([
    [" a b ", "a b", "spaces"],
    ["\u00a0a\u2028", "a", "white space of print"],
    ["\ufeffa", "a", "a byte order mark"],
    ["   ", "", "nothing but white space"],
    ["😀 ", "😀", "an astral character"],
  ])("%j is trimmed to %j: %s", (text, trimmed) => {
    expect(surface(text, trimSpan(text, { start: 0, end: text.length }))).toBe(trimmed);
  });
});

describe("hull", () => {
  test("contains each of its spans and is no larger than it must be", () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1 }), (all) => {
        const whole = hull(all);
        for (const span of all) expect(contains(whole, span)).toBe(true);
        expect(all.some((span) => span.start === whole.start)).toBe(true);
        expect(all.some((span) => span.end === whole.end)).toBe(true);
      }),
      { seed: SEED },
    );
  });

  test("of nothing is refused", () => {
    expect(() => hull([])).toThrow(RangeError);
  });
});

describe("compareSpans", () => {
  test("puts an outer span before those within it", () => {
    fc.assert(
      fc.property(fc.array(spans), (all) => {
        const sorted = all.toSorted(compareSpans);
        sorted.forEach((span, index) => {
          for (const later of sorted.slice(index + 1)) {
            expect(later.start >= span.start).toBe(true);
            if (later.start === span.start) expect(contains(span, later)).toBe(true);
          }
        });
      }),
      { seed: SEED },
    );
  });
});

describe("indexAt", () => {
  const sentences = [
    { start: 2, end: 5 },
    { start: 6, end: 9 },
  ];
  test.each([
    [0, -1, "before the first"],
    [2, 0, "at the first's start"],
    [5, 0, "between two"],
    [6, 1, "at the second's start"],
    [99, 1, "after the last"],
  ])("offset %i stands in %i: %s", (offset, index) => {
    expect(indexAt(sentences, offset)).toBe(index);
  });

  test("of no spans is -1", () => {
    expect(indexAt([], 3)).toBe(-1);
  });
});
