import type { Encoding } from "@newsgraph/core";
import { declaredDecoder } from "./declared-encoding.js";
import { countUtf8 } from "./utf-8.js";
import { decodeWindows1252 } from "./windows-1252.js";

/** Text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * How many well-formed UTF-8 sequences must stand against each broken one for the file to be damaged UTF-8 and not
 * Windows-1252. In real Windows-1252 text a well-formed sequence is an accident (a capital with an accent before a sign).
 */
const WELL_FORMED_PER_BROKEN = 2;

/** Bytes looked at for the zero pattern of UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4096;

/** Spaces, line breaks and digits alone make this share of units have a zero high byte, in any alphabetic script. */
const LEAST_ZERO_HIGH_BYTES = 0.08;

/** In UTF-16 text the low byte is almost never zero (it is in U+0100, U+0200 …): at most this share of all zero bytes. */
const MOST_ZERO_LOW_BYTES = 0.05;

/**
 * Reads bytes as text. In order: a byte order mark decides; a pattern of zero bytes tells UTF-16; strict UTF-8; UTF-8
 * with broken sequences as U+FFFD, if well-formed ones clearly outnumber them; else what a page declares, or Windows-1252. The byte order mark is
 * not part of the text. What cannot be decoded becomes U+FFFD; never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16ByMark(bytes) ?? utf16ByZeros(bytes);
  if (utf16) return { text: decodeUtf16(bytes, utf16), encoding: utf16 };
  const { wellFormed, broken } = countUtf8(bytes);
  if (broken > 0 && wellFormed < WELL_FORMED_PER_BROKEN * broken && !hasUtf8Mark(bytes)) {
    const declared = declaredDecoder(bytes);
    if (declared) return { text: declared.decode(bytes), encoding: "DECLARED" };
    return { text: decodeWindows1252(bytes), encoding: "WINDOWS_1252" };
  }
  return { text: new TextDecoder("utf-8").decode(bytes), encoding: broken > 0 ? "UTF_8_DAMAGED" : "UTF_8" };
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function utf16ByMark(bytes: Uint8Array): "UTF_16LE" | "UTF_16BE" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF_16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF_16BE";
  return null;
}

function utf16ByZeros(bytes: Uint8Array): "UTF_16LE" | "UTF_16BE" | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const zeros = even + odd;
  if (Math.max(even, odd) < (length / 2) * LEAST_ZERO_HIGH_BYTES) return null;
  if (even <= zeros * MOST_ZERO_LOW_BYTES) return "UTF_16LE";
  if (odd <= zeros * MOST_ZERO_LOW_BYTES) return "UTF_16BE";
  return null;
}

/** Big-endian bytes are swapped first: a decoder for them is not part of every build of Node. */
function decodeUtf16(bytes: Uint8Array, encoding: "UTF_16LE" | "UTF_16BE"): string {
  if (encoding === "UTF_16LE") return new TextDecoder("utf-16le").decode(bytes);
  const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  return new TextDecoder("utf-16le").decode(swapped) + (bytes.length & 1 ? "\uFFFD" : "");
}
