import { lstatSync } from "node:fs";
import type { FileRecord, Store } from "@newsgraph/store";

/** Stored files asked for at a time. */
const PAGE = 500;

/**
 * The stored files at or under a path that the run did not meet and that are gone: from the disk, or from the archive or the
 * list of records that held them, if that was read to its end (`whole`).
 */
export async function* findVanished(
  store: Store,
  root: string,
  whole: ReadonlySet<string>,
): AsyncGenerator<FileRecord> {
  for (let page = await store.unseenUnder(root, "", PAGE); page.length > 0; ) {
    for (const file of page) {
      if (isGone(file.source ?? file.path) || (file.source && whole.has(file.source))) yield file;
    }
    page = await store.unseenUnder(root, page.at(-1)!.path, PAGE);
  }
}

/** True only if the system says that it is not there: what may not be looked at may well be. */
export function isGone(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR";
  }
}
