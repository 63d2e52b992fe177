import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "../../src/read/read-text.js";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? utf8(value) : Buffer.of(value))));

const STORY = "The mayor said: “We’ll rebuild the café.”\nNobody was hurt.";

describe("encodings", () => {
  test.each([
    ["UTF-8", utf8(STORY), "UTF_8", STORY],
    ["UTF-8 with its mark, which is not text", bytes(0xef, 0xbb, 0xbf, STORY), "UTF_8", STORY],
    ["ASCII is UTF-8", utf8("Nobody was hurt."), "UTF_8", "Nobody was hurt."],
    ["UTF-16 little-endian by its mark", utf16le(`\uFEFF${STORY}`), "UTF_16LE", STORY],
    ["UTF-16 big-endian by its mark", utf16be(`\uFEFF${STORY}`), "UTF_16BE", STORY],
    ["UTF-16 little-endian by its zero bytes", utf16le(STORY), "UTF_16LE", STORY],
    ["UTF-16 big-endian by its zero bytes", utf16be(STORY), "UTF_16BE", STORY],
    [
      "UTF-16 of another alphabet: only spaces and stops have a zero byte",
      utf16le("Мэр сказал, что мост построят заново. Никто не пострадал, сообщила полиция."),
      "UTF_16LE",
      "Мэр сказал, что мост построят заново. Никто не пострадал, сообщила полиция.",
    ],
    ["UTF-16 with an odd last byte", Buffer.concat([utf16le("\uFEFFHurt"), Buffer.of(0x41)]), "UTF_16LE", "Hurt\uFFFD"],
    [
      "Windows-1252 with curly quotes, dash, ellipsis and euro",
      bytes(0x93, "We", 0x92, "ll pay ", 0x80, "5 ", 0x96, " maybe", 0x85, 0x94, " caf", 0xe9),
      "WINDOWS_1252",
      "“We’ll pay €5 – maybe…” café",
    ],
    [
      "Windows-1252 even if an accident makes one sequence well-formed",
      bytes("CAF", 0xc9, 0xa0, "ouvert, caf", 0xe9, ", th", 0xe9, ", p", 0xe2, "t", 0xe9),
      "WINDOWS_1252",
      "CAFÉ\u00A0ouvert, café, thé, pâté",
    ],
    ["one broken byte among good sequences", bytes("“Café” ", 0xe9, " ‘thé’"), "UTF_8_DAMAGED", "“Café” \uFFFD ‘thé’"],
    ["cut off in the middle of a character", utf8("“Café”").subarray(0, -1), "UTF_8_DAMAGED", "“Café\uFFFD"],
    ["an overlong form is broken", bytes("café “x” ‘y’ ", 0xc0, 0xaf), "UTF_8_DAMAGED", "café “x” ‘y’ \uFFFD\uFFFD"],
    [
      "a surrogate in UTF-8 is broken",
      bytes("‘é’ ‘é’ ‘é’ ", 0xed, 0xa0, 0x80),
      "UTF_8_DAMAGED",
      "‘é’ ‘é’ ‘é’ \uFFFD\uFFFD\uFFFD",
    ],
  ] as const)("%s", (_reason, file, encoding, text) => {
    expect(readText(file)).toEqual({ text, encoding });
  });
});

describe("a web page that is not UTF-8 is read as the encoding it declares", () => {
  const page = (declaration: string, ...body: (number | string)[]) =>
    bytes(`<!doctype html><html><head>${declaration}</head><body>`, ...body);

  test.each([
    ["Central European", '<meta charset="iso-8859-2">', [0xa3, 0xf3, "d", 0xbc], "Łódź"],
    [
      "Cyrillic, in the older form",
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
      [0xed, 0xfc, 0xf2],
      "МЭР",
    ],
    ["Japanese", "<meta charset=Shift_JIS>", [0x93, 0xfa, 0x96, 0x7b], "日本"],
    ["by an XML declaration", '<?xml version="1.0" encoding="windows-1251"?>', [0xcc, 0xfd, 0xf0], "Мэр"],
  ])("%s", (_reason, declaration, body, words) => {
    const { text, encoding } = readText(page(declaration, ...body));
    expect([text.slice(-words.length), encoding]).toEqual([words, "DECLARED"]);
  });

  test.each([
    ["bytes that are UTF-8 are UTF-8", '<meta charset="iso-8859-2">', ["café"], "UTF_8"],
    ["no such encoding", '<meta charset="klingon">', ["caf", 0xe9], "WINDOWS_1252"],
    ["Latin-1 on the web is Windows-1252", '<meta charset="iso-8859-1">', [0x93, "caf", 0xe9], "WINDOWS_1252"],
  ])("but not where %s", (_reason, declaration, body, encoding) => {
    expect(readText(page(declaration, ...body)).encoding).toBe(encoding);
  });
});

test("text of any script comes back from each encoding with a mark", () => {
  const visible = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text));
  fc.assert(
    fc.property(visible, (text) => {
      const article = `Story: ${text}`;
      expect(readText(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), utf8(article)])).text).toBe(article);
      expect(readText(utf16le(`\uFEFF${article}`)).text).toBe(article);
      expect(readText(utf16be(`\uFEFF${article}`)).text).toBe(article);
    }),
    { seed: 1 },
  );
});

test("a few stray controls do not make a text binary", () => {
  expect(readText(bytes("\u001b[1mFlood\u001b[0m kills three in the valley, officials say.")).encoding).toBe("UTF_8");
});

test("the limit is the caller's", () => {
  expect(readText(utf8("Flood"), { maxBytes: 5 }).text).toBe("Flood");
});
