import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";
import { tooLarge } from "./bounds.js";
import { changedWhileRead, isOther } from "./changed-file.js";
import { unreadable } from "./find-files.js";

/**
 * Reads a file whole. Throws a NewsgraphError: FILE_TOO_LARGE above `maxBytes`, without reading more than that;
 * FILE_UNREADABLE if it is no regular file, was written meanwhile, or the system refuses.
 */
export function readFile(path: string, maxBytes: number): Uint8Array {
  let file: number;
  try {
    // A pipe that nobody writes to would otherwise be waited for.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw unreadable(path, cause);
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw unreadable(path, { code: stats.isDirectory() ? "EISDIR" : "not a regular file" });
    // One byte more than its size, so that a file that grew since is told from one that did not.
    const bytes = Buffer.allocUnsafe(Math.min(stats.size, maxBytes) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    if (length > maxBytes || stats.size > maxBytes) throw tooLarge(path, maxBytes);
    if (length !== stats.size || isOther(fstatSync(file), stats)) throw changedWhileRead(path);
    return bytes.subarray(0, length);
  } catch (cause) {
    throw cause instanceof NewsgraphError ? cause : unreadable(path, cause);
  } finally {
    closeSync(file);
  }
}
