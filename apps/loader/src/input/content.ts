import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { againstBombs, readWhole, tooLarge, unpack } from "./bounds.js";
import type { FileKind } from "./file-kind.js";
import { STANDARD_INPUT } from "./find-files.js";
import { readFile } from "./read-file.js";

/** What a file holds, on disk or in an archive, as it stands there: packed, if it is. */
export interface Content {
  readonly path: string;
  readonly kind: FileKind;
  /** Throws FILE_TOO_LARGE if there are more. */
  bytes(max: number): Promise<Uint8Array>;
  stream(): Promise<Readable>;
}

/** A file on disk, or standard input. */
export function contentOfFile(path: string, kind: FileKind): Content {
  if (path === STANDARD_INPUT) {
    const input = process.stdin;
    return { path, kind, bytes: (max) => readWhole(input, path, max), stream: async () => input };
  }
  return { path, kind, bytes: async (max) => readFile(path, max), stream: async () => createReadStream(path) };
}

/** A member of an archive, of which the archive says how many bytes it has. */
export function contentOfMember(
  path: string,
  kind: FileKind,
  length: number,
  stream: () => Promise<AsyncIterable<Buffer>>,
): Content {
  return {
    path,
    kind,
    async bytes(max) {
      if (length > max) throw tooLarge(path, max);
      return readWhole(await stream(), path, max);
    },
    stream: async () => Readable.from(await stream()),
  };
}

/** All of it, unpacked. Throws FILE_TOO_LARGE if that is more than `max` bytes. */
export async function wholeOf({ path, kind, bytes }: Content, max: number): Promise<Uint8Array> {
  const content = await bytes(max);
  return kind.isGzip ? unpack(content, path, max) : content;
}

/** Its bytes, unpacked, as they come; fails with FILE_TOO_LARGE if it is a bomb. */
export async function streamOf({ path, kind, stream }: Content): Promise<Readable> {
  const packed = await stream();
  if (!kind.isGzip) return packed;
  const gunzip = createGunzip();
  const guard = againstBombs(path, () => gunzip.bytesWritten);
  return pipeline(packed, gunzip, guard, () => {}); // an error of any of them comes out at the end
}
