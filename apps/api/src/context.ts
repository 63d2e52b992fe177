import type { Reads } from "@newsgraph/store";
import { type Lists, listsOf } from "./loaders/lists.js";
import { type Loaders, loadersOf } from "./loaders/loaders.js";

/** What every resolver of one request shares. */
export interface Context {
  readonly read: Reads;
  readonly lists: Lists;
  readonly loaders: Loaders;
}

/** A context for one request: its loaders remember what was read and must not outlive it. */
export function contextOf(read: Reads): Context {
  return { read, lists: listsOf(read), loaders: loadersOf(read) };
}
