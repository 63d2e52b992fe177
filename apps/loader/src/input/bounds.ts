import { Transform } from "node:stream";
import { gunzipSync } from "node:zlib";
import { NewsgraphError } from "@newsgraph/core";

/** A packed text may grow to this many times its size; what grows more is a bomb. Repetitive JSON reaches 50. */
const MOST_GROWTH = 100;
/** Small files may grow as much as one file may hold, whatever the factor. */
const GROWTH_FLOOR_BYTES = 10 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Reads a stream whole. Throws FILE_TOO_LARGE beyond `maxBytes`, without reading more. */
export async function readWhole(stream: AsyncIterable<Buffer>, path: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(path, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Unpacks gzip. Throws FILE_TOO_LARGE if it holds more than `maxBytes`, INPUT_MALFORMED if it is damaged. */
export function unpack(packed: Uint8Array, path: string, maxBytes: number): Buffer {
  try {
    return gunzipSync(packed, { maxOutputLength: maxBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(path, maxBytes);
    throw damaged(path, cause);
  }
}

/** Passes unpacked bytes on and fails with FILE_TOO_LARGE once they are out of proportion to what was packed. */
export function againstBombs(path: string, packedBytes: () => number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      const isBomb = length > GROWTH_FLOOR_BYTES + MOST_GROWTH * packedBytes();
      done(isBomb ? tooLarge(path, GROWTH_FLOOR_BYTES, `over ${MOST_GROWTH} times its packed size and `) : null, chunk);
    },
  });
}

/** The error for a file above the limit. `grown` tells that it is packed, and by how much it grew. */
export function tooLarge(path: string, maxBytes: number, grown = ""): NewsgraphError {
  const limit = maxBytes < MEGABYTE ? `${maxBytes} bytes` : `${Math.floor(maxBytes / MEGABYTE)} MB`;
  const why = `It holds ${grown}more than ${limit}. Split it into smaller files, one an article.`;
  return new NewsgraphError("FILE_TOO_LARGE", why, { file: path });
}

/** The error for a packed file that cannot be unpacked. */
export function damaged(path: string, cause: unknown): NewsgraphError {
  const why = (cause instanceof Error ? cause.message : String(cause)).replace(/\.+$/, "");
  return new NewsgraphError(
    "INPUT_MALFORMED",
    `It is damaged, or not what its name says: ${why}. Fetch it again, or unpack it and load what can be read.`,
    { file: path },
    { cause },
  );
}
