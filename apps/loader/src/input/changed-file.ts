import { type Stats, statSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";

/** What the system says of a file; null if it says nothing: reading it tells why. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** True if a file is not what it was before, or gone: half of the one and half of the other are no article. */
export function isOther(now: Stats | null, before: Stats): boolean {
  return now?.size !== before.size || now.mtimeMs !== before.mtimeMs || now.ino !== before.ino;
}

/** The error for a file that was written while it was read. */
export function changedWhileRead(path: string): NewsgraphError {
  return new NewsgraphError("FILE_UNREADABLE", "It changed while it was read. Load it again.", { file: path });
}
