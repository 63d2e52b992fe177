import { basename, isAbsolute } from "node:path";
import type { Reads } from "@newsgraph/store";

/** What clients see of the paths of files on the server. */
export interface ShownPaths {
  /**
   * A path as it is shown: from the folder that holds all files of the database, so that nothing is told of where that
   * lies; of a file outside it the name alone. A path that is not absolute is shown as it is.
   */
  shown(path: string): Promise<string>;
}

/** The paths of one request, which finds the shared folder once. With `whole` they are shown as they are. */
export function shownPaths(read: Reads, whole: boolean): ShownPaths {
  let folder: Promise<string> | undefined;
  return {
    async shown(path) {
      if (whole || !isAbsolute(path)) return path;
      folder ??= read.sharedPath().then(folderOf);
      const shared = await folder;
      return shared !== "" && path.startsWith(shared) ? path.slice(shared.length) : basename(path);
    },
  };
}

/** The path up to its last separator, it included; "" for the root, which would show the whole path. */
function folderOf(path: string): string {
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return /^(?:[A-Za-z]:)?[\\/]*$/.test(folder) ? "" : folder;
}
