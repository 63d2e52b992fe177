import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.js";
import { decodeReferences } from "../../src/read/character-references.js";

describe("character references that a scraper left", () => {
  test.each([
    ["named", "Marks &amp; Quill&rsquo;s caf&eacute;", "Marks & Quill’s café"],
    ["by number", "It&#8217;s &#x201C;done&#x201D;", "It’s “done”"],
    ["a no-break space", "5&nbsp;km", "5\u00A0km"],
    ["escaped twice", "It&amp;#8217;s done", "It’s done"],
    ["a sign of another plane", "&#128512;", "😀"],
  ])("%s", (_reason, text, decoded) => {
    expect(decodeReferences(text)).toBe(decoded);
  });

  test.each([
    ["an ampersand is one", "AT&T and R&D; Q&A"],
    ["a reference without its semicolon may be text", "x=1&copy=2"],
    ["no character has that name", "Smith &partners; Co"],
    ["a line break would move lines", "a&#10;b"],
  ])("stay where %s", (_reason, text) => {
    expect(decodeReferences(text)).toBe(text);
  });

  test("are read in a flat text, whose offsets are those of the clean one", () => {
    const { text } = clean({ text: "The mayor said: &ldquo;We&rsquo;ll rebuild.&rdquo;", encoding: null });
    expect(text).toBe("The mayor said: “We’ll rebuild.”");
  });
});
