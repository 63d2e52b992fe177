import { type Encoding, NewsgraphError } from "@newsgraph/core";
import { decode } from "./decode.js";
import { findFileKind } from "./file-kinds.js";
import type { Layout } from "./layout.js";

/** The text of a file, and how its bytes were read. */
export interface SourceText {
  /** The text as it was decoded: nothing is cut or replaced, but the byte order mark is not part of it. */
  readonly text: string;
  /** Null for text that came as a string. */
  readonly encoding: Encoding | null;
  /** How its markup lays it out; absent for plain text. */
  readonly layout?: Layout | null;
}

/** Largest file that is read, in bytes. A long book is 2 MiB: what is larger is no article, and would only fill the memory. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Controls that text may hold: a stray few, and this share of its characters (terminal colours, old wire copy). */
const STRAY_CONTROLS = 4;
const CONTROL_SHARE = 0.02;

/** Not the white space, and not the C1 controls that stand for Windows-1252 characters (plain-text.ts). */
const CONTROLS = /(?![\t\n\v\f\r\u0080-\u009F])\p{Cc}|[\u0081\u008D\u008F\u0090\u009D]/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export interface ReadOptions {
  /** Refuse more bytes than this; MAX_FILE_BYTES if absent. */
  readonly maxBytes?: number;
}

/**
 * Reads the bytes of a file as text: UTF-8 with or without byte order mark, UTF-16 of either order with or without it,
 * damaged UTF-8, else the encoding that a page declares, or Windows-1252; `encoding` tells which. Throws a NewsgraphError: FILE_TOO_LARGE, FILE_BINARY (not
 * text), FILE_EMPTY (nothing that can be seen).
 */
export function readText(bytes: Uint8Array, { maxBytes = MAX_FILE_BYTES }: ReadOptions = {}): SourceText {
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes);
  const kind = findFileKind(bytes);
  if (kind) throw new NewsgraphError("FILE_BINARY", `The file is ${kind.name}, not plain text. ${kind.remedy}`);
  const { text, encoding } = decode(bytes);
  if (text.includes("\0")) {
    throw new NewsgraphError(
      "FILE_BINARY",
      "The file holds zero bytes and is not UTF-16, so it is not text. Leave it out, or save it as UTF-8 text.",
    );
  }
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > STRAY_CONTROLS + text.length * CONTROL_SHARE) {
    throw new NewsgraphError(
      "FILE_BINARY",
      `The file holds ${controls} control characters among ${text.length} characters, so it is not text. Leave it out, or save it as UTF-8 text.`,
    );
  }
  if (!VISIBLE.test(text)) {
    const what = bytes.length === 0 ? "The file is empty" : "The file holds nothing but white space";
    throw new NewsgraphError("FILE_EMPTY", `${what}. Put the text of an article in it, or leave it out.`);
  }
  return { text, encoding };
}

function tooLarge(bytes: number, limit: number): NewsgraphError {
  return new NewsgraphError(
    "FILE_TOO_LARGE",
    `The file has ${bytes} bytes; at most ${limit} are read. Split it into one file an article.`,
  );
}
