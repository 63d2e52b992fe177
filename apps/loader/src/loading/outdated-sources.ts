import { ANALYSIS_VERSION } from "@newsgraph/analysis";
import { NewsgraphError } from "@newsgraph/core";
import type { Store } from "@newsgraph/store";
import { type FoundFile, type ReadOptions, STANDARD_INPUT } from "../input/find-files.js";

/** Stored files asked for at a time. */
const PAGE = 500;

/**
 * The files on disk that hold what another version of the analysis read, each once, with how it was told to be read. What
 * came by standard input comes as FILE_UNREADABLE: only who sent it can send it again.
 */
export async function* outdatedSources(store: Store): AsyncGenerator<FoundFile | NewsgraphError> {
  const containers = new Set<string>();
  for (let page = await store.outdatedFiles(ANALYSIS_VERSION, "", PAGE); page.length > 0; ) {
    for (const { path, source, readAs } of page) {
      if (source === STANDARD_INPUT) {
        yield new NewsgraphError("FILE_UNREADABLE", "It came by standard input: send it again with load -.", {
          file: path,
        });
      } else if (source === null || !containers.has(source)) {
        if (source !== null) containers.add(source);
        yield { path: source ?? path, isNamed: true, readAs: (readAs as ReadOptions | null) ?? {} };
      }
    }
    page = await store.outdatedFiles(ANALYSIS_VERSION, page.at(-1)!.path, PAGE);
  }
}
