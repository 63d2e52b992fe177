import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleId, findingId, thingId } from "../src/index.js";

const SEED = 20240212;
const bytes = (text: string) => new TextEncoder().encode(text);

describe("articleId", () => {
  test("is the same for the same bytes on any machine", () => {
    expect(articleId(bytes("The harbour is closed."))).toBe(articleId(bytes("The harbour is closed.")));
    // The first 96 bits of SHA-256 of nothing, as published: a change of the digest would orphan every stored id.
    expect(articleId(new Uint8Array())).toBe("e3b0c44298fc1c149afbf4c8");
  });

  test("differs with one byte", () => {
    expect(articleId(bytes("The harbour is closed."))).not.toBe(articleId(bytes("The harbour is closed!")));
  });
});

describe("findingId", () => {
  const article = articleId(bytes("The harbour is closed."));
  test.each([
    ["quote", [1, 2], "report", [1, 2], "another noun"],
    ["quote", [1, 2], "quote", [1, 3], "another place"],
    ["quote", [1, 23], "quote", [12, 3], "the same digits cut elsewhere"],
  ])("of %s %o and %s %o differ: %s", (noun, place, otherNoun, otherPlace) => {
    expect(findingId(article, noun, ...place)).not.toBe(findingId(article, otherNoun, ...otherPlace));
  });
});

describe("thingId", () => {
  test("does not depend on the order of the findings", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (ids) => {
        expect(thingId(ids)).toBe(thingId(ids.toReversed()));
        expect(ids).toContain(thingId(ids));
      }),
      { seed: SEED },
    );
  });

  test("of no findings is refused", () => {
    expect(() => thingId([])).toThrow(RangeError);
  });
});
