import type { ArticleInput, Store } from "@newsgraph/store";
import type { Refusal } from "./tally.js";

/** Where articles go: the database, or nowhere in a dry run. */
export interface Destination {
  outcomeOf: Store["outcomeOf"];
  /** Notes that these paths are still there. */
  noteSeen: Store["noteSeen"];
  /** Stores articles, all of them or none. */
  write(inputs: readonly ArticleInput[]): ReturnType<Store["writeArticles"]>;
  recordRefusals(refusals: readonly Refusal[]): Promise<void>;
}

/** The database, with the record of a run. */
export function databaseOf(store: Store, run: string): Destination {
  return {
    outcomeOf: store.outcomeOf,
    noteSeen: store.noteSeen,
    write: (inputs) => store.writeArticles(inputs, run),
    recordRefusals: (refusals) => store.recordRefusals(run, refusals),
  };
}

/** For a dry run: tells what the database would say, and writes nothing. */
export function nowhere(store: Store): Destination {
  return {
    outcomeOf: store.outcomeOf,
    noteSeen: store.noteSeen,
    write: (inputs) =>
      Promise.all(inputs.map(({ path, id, analysisVersion }) => store.outcomeOf(path, id, analysisVersion))),
    recordRefusals: async () => {},
  };
}
