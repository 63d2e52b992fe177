import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveRetold } from "../src/link/retold-quotes.js";

/** A quote by its id, the one it is aligned with, and whether its speaker is known. */
const quote = (id: string, counterpartId: string | null, hasSpeaker = true) => ({ id, counterpartId, hasSpeaker });

test.each([
  ["a copy and its original", [quote("a", null), quote("b", "a")], { a: null, b: "a" }],
  ["a copy of a copy", [quote("a", null), quote("b", "a"), quote("c", "b")], { a: null, b: "a", c: "a" }],
  ["two copies of which neither is the other's", [quote("b", "a"), quote("a", "b")], { a: null, b: "a" }],
  ["a copy of one of those", [quote("a", "b"), quote("b", "a"), quote("c", "b")], { a: null, b: "a", c: "a" }],
  [
    "an original without a speaker",
    [quote("a", null, false), quote("b", "a"), quote("c", "b")],
    { a: "b", b: null, c: "b" },
  ],
  ["no speaker anywhere", [quote("a", null, false), quote("b", "a", false)], { a: null, b: "a" }],
  ["an original that has left", [quote("b", "gone"), quote("c", "b")], { b: null, c: "b" }],
  ["two that stand alone", [quote("a", null), quote("b", null)], { a: null, b: null }],
])("%s", (_, quotes, expected) => {
  expect(Object.fromEntries(resolveRetold(quotes))).toEqual(expected);
});

test("whatever leads where, the order of the quotes makes no difference, and what is retold retells nothing", () => {
  const ids = Array.from({ length: 12 }, (_, i) => `q${i}`);
  const graph = fc.tuple(
    ...ids.map((id) =>
      fc.record({ id: fc.constant(id), counterpartId: fc.option(fc.constantFrom(...ids)), hasSpeaker: fc.boolean() }),
    ),
  );
  fc.assert(
    fc.property(graph, fc.infiniteStream(fc.nat()), (quotes, chances) => {
      const retold = resolveRetold(quotes);
      const shuffled = quotes.map((its) => [chances.next().value as number, its] as const).sort((a, b) => a[0] - b[0]);
      expect(new Map([...resolveRetold(shuffled.map(([, its]) => its))].sort())).toEqual(new Map([...retold].sort()));
      for (const id of retold.values()) if (id !== null) expect(retold.get(id)).toBeNull();
    }),
    { seed: 20240212, numRuns: 200 },
  );
});

test("ten thousand copies in a row are resolved at once", () => {
  const quotes = Array.from({ length: 10_000 }, (_, i) => quote(`q${i}`, i === 0 ? null : `q${i - 1}`));
  expect(new Set(resolveRetold(quotes).values())).toEqual(new Set([null, "q0"]));
});
