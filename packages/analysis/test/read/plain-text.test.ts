import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlainText } from "../../src/read/plain-text.js";

describe("toPlainText", () => {
  test.each([
    ["line breaks of Windows and of old Macs", "a\r\nb\rc\n", "a\nb\nc\n"],
    ["line and paragraph separators", "a\u2028b\u2029c", "a\nb\nc"],
    ["no-break, thin and ideographic spaces", "a\u00A0b\u2009c\u3000d\u202Fe", "a b c d e"],
    ["a form feed is a space, so that lines stay countable", "a\fb\n", "a b\n"],
    ["tabs stay", "a\tb", "a\tb"],
    [
      "soft hyphens, zero-width spaces, marks of direction, a byte order mark inside",
      "co\u00ADop\u200Ber\u200Eate\uFEFF",
      "cooperate",
    ],
    ["controls", "a\u0000b\u0007c\u007Fd", "abcd"],
    ["C1 controls are Windows-1252 gone wrong", "\u0093It\u0092s\u0085\u0094", "“It’s…”"],
    ["the five bytes Windows-1252 has no character for", "a\u0081\u009Db", "ab"],
    ["a joiner left over between Latin letters", "new\u200Cs", "news"],
    ["the joiner of a Persian word stays", "می\u200Cرود", "می\u200Cرود"],
    ["the joiners of an emoji stay", "👩\u200D🚒 here", "👩\u200D🚒 here"],
    ["unpaired surrogates", "a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    ["a paired one is a character", "a😀b", "a😀b"],
  ])("%s", (_reason, text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });

  test("is stable, keeps the number of lines, and leaves no character that cannot be seen or paired", () => {
    const hostile = fc
      .string({ unit: "binary" })
      .chain((text) =>
        fc
          .constantFrom("\r\n", "\u2028", "\u00AD", "\uD83D", "\uDE00", "\u200D", "\u0085")
          .map((sign) => text + sign + text),
      );
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = toPlainText(text);
        expect(toPlainText(plain)).toBe(plain);
        expect(plain.split("\n").length).toBe(text.split(/\r\n|[\r\n\u2028\u2029]/).length);
        expect(plain).not.toMatch(/(?![\t\n])\p{Cc}|\p{Surrogate}|[\u00AD\u200B\uFEFF\u00A0]/u);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
