import type { Reads } from "@newsgraph/store";
import { DEFAULT_TIME_LIMIT_SECONDS, MAX_TURN_MS } from "./limits/limits.js";
import { pacedReads } from "./limits/paced-reads.js";
import { type Lists, listsOf } from "./loaders/lists.js";
import { type Loaders, loadersOf } from "./loaders/loaders.js";
import { type ShownPaths, shownPaths } from "./shown-paths.js";

/** What every resolver of one request shares. */
export interface Context {
  readonly read: Reads;
  readonly lists: Lists;
  readonly loaders: Loaders;
  /** Under which the request stands in the log; null outside the server. */
  readonly requestId: string | null;
  readonly paths: ShownPaths;
}

/** What a context is made for: see `Settings` for two of them. */
export interface ContextOptions {
  readonly requestId?: string;
  readonly timeLimit?: number;
  readonly filePaths?: boolean;
  /** How long the operation may keep the thread to itself. */
  readonly maxTurnMs?: number;
}

/** A context for one request: its loaders remember what was read and must not outlive it. */
export function contextOf(reads: Reads, options: ContextOptions = {}): Context {
  const { requestId, timeLimit = DEFAULT_TIME_LIMIT_SECONDS, filePaths = false, maxTurnMs = MAX_TURN_MS } = options;
  const read = pacedReads(reads, timeLimit, maxTurnMs);
  return {
    read,
    lists: listsOf(read),
    loaders: loadersOf(read),
    requestId: requestId ?? null,
    paths: shownPaths(read, filePaths),
  };
}
