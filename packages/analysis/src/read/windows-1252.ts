/**
 * The characters of bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding Standard, index windows-1252); the other bytes
 * are those of Latin-1. Own table, because Node's decoder of that name has read these bytes as Latin-1 in some versions.
 * The five bytes without a character map to themselves, as in the standard.
 */
const UPPER_CONTROLS =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Reads bytes as Windows-1252. Every byte is a character, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009F]/g, windows1252Character);
}

/** The character that Windows-1252 has where Unicode has the C1 control `control` (U+0080 to U+009F). */
export function windows1252Character(control: string): string {
  return UPPER_CONTROLS.charAt(control.charCodeAt(0) - 0x80);
}
