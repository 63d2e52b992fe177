import { pipeline, type Readable } from "node:stream";
import { NewsgraphError } from "@newsgraph/core";
import { extract } from "tar-stream";
import { openPromise } from "yauzl";
import { damaged } from "./bounds.js";

/** A file in an archive, to be read before the next one is asked for, or not at all. */
export interface Member {
  /** Its path within the archive, by `/`; without `.`, `..` and empty parts. */
  readonly name: string;
  /** Unpacked, in bytes; the stream gives no more. */
  readonly bytes: number;
  readonly stream: () => Promise<AsyncIterable<Buffer>>;
}

/** More than any archive of articles has: the rest is damage or malice. */
const MOST_MEMBERS = 1_000_000;

/** The files of a zip archive, in the order of its directory. Throws INPUT_MALFORMED where it is damaged. */
export async function* readZip(path: string): AsyncGenerator<Member> {
  try {
    const zip = await openPromise(path);
    try {
      if (zip.entryCount > MOST_MEMBERS) throw new Error(`it has more than ${MOST_MEMBERS} files`);
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith("/")) continue;
        if (entry.isEncrypted()) throw new Error(`"${entry.fileName}" in it is encrypted`);
        const stream = () => zip.openReadStreamPromise(entry);
        yield { name: plainName(entry.fileName), bytes: entry.uncompressedSize, stream };
      }
    } finally {
      zip.close();
    }
  } catch (cause) {
    throw cause instanceof NewsgraphError ? cause : damaged(path, cause);
  }
}

/** The files of a tar archive, in their order; links are passed over. Throws INPUT_MALFORMED where it is damaged. */
export async function* readTar(path: string, packed: Readable): AsyncGenerator<Member> {
  const archive = extract();
  pipeline(packed, archive, () => {}); // an error of either ends the loop below with it
  try {
    let members = 0;
    for await (const entry of archive) {
      if (entry.header.type === "file" || entry.header.type === "contiguous-file") {
        members += 1;
        if (members > MOST_MEMBERS) throw new Error(`it has more than ${MOST_MEMBERS} files`);
        yield { name: plainName(entry.header.name), bytes: entry.header.size ?? 0, stream: async () => entry };
      }
      entry.resume(); // what was not read must be, to come to the next
    }
  } catch (cause) {
    throw cause instanceof NewsgraphError ? cause : damaged(path, cause);
  }
}

/** Nothing is ever written under these names, but they become part of paths that are shown and stored. */
function plainName(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}
