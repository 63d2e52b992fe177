import { NewsgraphError } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_FILE_BYTES, readText } from "../../src/read/read-text.js";

function refusal(bytes: Uint8Array, options = {}): NewsgraphError {
  try {
    readText(bytes, options);
  } catch (error) {
    if (error instanceof NewsgraphError) return error;
    throw error;
  }
  throw new Error("The bytes were read.");
}

const latin1 = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["no bytes", Buffer.alloc(0), "FILE_EMPTY", /empty.*article/],
  ["a byte order mark alone", Buffer.of(0xef, 0xbb, 0xbf), "FILE_EMPTY", /white space/],
  ["white space of all kinds", Buffer.from(" \r\n\t\u00A0\u200B\u3000\n"), "FILE_EMPTY", /white space/],
  ["a PNG image", latin1("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), "FILE_BINARY", /PNG image.*Leave it out/],
  ["a PDF document", latin1("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>"), "FILE_BINARY", /PDF document.*[Ee]xtract/],
  [
    "an office document",
    latin1("PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"),
    "FILE_BINARY",
    /office document.*plain text/,
  ],
  ["a gzip archive", latin1("\x1f\x8b\x08\x00\x00\x00"), "FILE_BINARY", /gzip.*[Uu]npack/],
  ["rich text, which looks like text", latin1("{\\rtf1\\ansi The mayor resigned.\\par}"), "FILE_BINARY", /rich-text/],
  [
    "zero bytes that follow no pattern",
    latin1("abc\x00\x00\x00def\x00gh\x00\x00\x00\x00ijk"),
    "FILE_BINARY",
    /zero bytes/,
  ],
  [
    "UTF-32, which has zeros inside UTF-16",
    Buffer.from("\uFEFF\0F\0l\0o\0o\0d\0", "utf16le"),
    "FILE_BINARY",
    /zero bytes/,
  ],
  ["many controls", latin1("\x01\x02\x03text\x04\x05\x06more\x07\x0e\x0f"), "FILE_BINARY", /9 control characters/],
  [
    "one byte more than the limit",
    Buffer.alloc(MAX_FILE_BYTES + 1, 0x41),
    "FILE_TOO_LARGE",
    /10485761 bytes; at most 10485760/,
  ],
] as const)("%s is refused", (_reason, bytes, code, message) => {
  const error = refusal(bytes);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
});

test("a smaller limit is kept", () => {
  expect(refusal(Buffer.from("Flood"), { maxBytes: 4 }).code).toBe("FILE_TOO_LARGE");
});

test("an article that begins with the letters of a magic number is read", () => {
  expect(readText(Buffer.from("GIF89 is the name of a format.")).text).toMatch(/^GIF89/);
  expect(readText(Buffer.from("BZhang resigned.")).text).toMatch(/^BZhang/);
});

test("whatever the bytes, they are read or refused with a code", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(readText(bytes).text).not.toContain("\0");
      } catch (error) {
        expect(error).toBeInstanceOf(NewsgraphError);
      }
    }),
    { seed: 2, numRuns: 500 },
  );
});
