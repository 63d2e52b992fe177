import type { Edge } from "@newsgraph/core";
import type { Placing } from "./place-findings.js";

/** What a link run has decided about nodes and edges, before the groups are made. */
export interface EdgeChange<F> extends Pick<Placing<F>, "fresh" | "leaving" | "read"> {
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly Edge[];
  /** Nodes that lean and chose anew: each has one edge at most, before and after. */
  readonly stirred: ReadonlySet<string>;
}
