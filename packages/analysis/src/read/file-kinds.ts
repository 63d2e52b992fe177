/** A kind of file that is no plain text, the bytes it starts with, and how to get the text out of it. */
interface FileKind {
  readonly magic: string;
  readonly name: string;
  readonly remedy: string;
}

const EXTRACT = "Unpack it and load the text files in it.";
const CONVERT = "Save it as plain text first.";
const OMIT = "Leave it out of the folder.";

/** Magic numbers as Latin-1 strings. Only kinds that turn up in folders of articles. */
const FILE_KINDS: readonly FileKind[] = [
  { magic: "%PDF-", name: "a PDF document", remedy: "Extract its text first, for example with pdftotext." },
  { magic: "PK\x03\x04", name: "a ZIP archive or an office document", remedy: "Unpack it, or save it as plain text." },
  { magic: "\xd0\xcf\x11\xe0", name: "an office document", remedy: CONVERT },
  { magic: "{\\rtf", name: "a rich-text document", remedy: CONVERT },
  { magic: "\x1f\x8b", name: "a gzip archive", remedy: EXTRACT },
  { magic: "BZh", name: "a bzip2 archive", remedy: EXTRACT },
  { magic: "\xfd7zXZ\x00", name: "an xz archive", remedy: EXTRACT },
  { magic: "\x28\xb5\x2f\xfd", name: "a Zstandard archive", remedy: EXTRACT },
  { magic: "7z\xbc\xaf\x27\x1c", name: "a 7-Zip archive", remedy: EXTRACT },
  { magic: "Rar!\x1a\x07", name: "a RAR archive", remedy: EXTRACT },
  { magic: "\x89PNG\r\n\x1a\n", name: "a PNG image", remedy: OMIT },
  { magic: "\xff\xd8\xff", name: "a JPEG image", remedy: OMIT },
  { magic: "GIF8", name: "a GIF image", remedy: OMIT },
  { magic: "RIFF", name: "a RIFF media file", remedy: OMIT },
  { magic: "\x00\x00\x01\x00", name: "an icon", remedy: OMIT },
  { magic: "SQLite format 3\x00", name: "an SQLite database", remedy: OMIT },
  { magic: "\x7fELF", name: "a program", remedy: OMIT },
];

const LONGEST_MAGIC = Math.max(...FILE_KINDS.map(({ magic }) => magic.length));

/** Magic numbers that are plain letters need a byte no text has soon after them: an article may begin with "GIF89". */
const MADE_OF_LETTERS = /^[\x20-\x7e]+$/;
const NO_TEXT_WITHIN_BYTES = 64;

/** The kind of non-text file these bytes start like, or null. */
export function findFileKind(bytes: Uint8Array): { readonly name: string; readonly remedy: string } | null {
  const start = latin1(bytes.subarray(0, LONGEST_MAGIC));
  const kind = FILE_KINDS.find(({ magic }) => start.startsWith(magic));
  if (!kind) return null;
  const isSure = !MADE_OF_LETTERS.test(kind.magic) || kind.magic.startsWith("%") || kind.magic.startsWith("{");
  return isSure || bytes.subarray(0, NO_TEXT_WITHIN_BYTES).some((byte) => byte < 0x09) ? kind : null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
