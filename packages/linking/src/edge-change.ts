import type { Edge, Group, GroupChange } from "@newsgraph/core";
import type { Pair } from "./pairs.js";

/** What a link run has decided about findings and edges, before the groups are made. */
export interface EdgeChange<F> {
  readonly fresh: ReadonlyMap<string, F>;
  readonly removed: ReadonlySet<string>;
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly Pair[];
}

/** A group with what moved into it. `before`: old groups by thing, members sorted. */
export function groupChange(group: Group, before: ReadonlyMap<string, readonly string[]>): GroupChange {
  const stayed = before.get(group.thing) ?? [];
  let i = 0;
  const moved = group.members.filter((id) => {
    while (i < stayed.length && stayed[i]! < id) i += 1;
    return stayed[i] !== id;
  });
  return { ...group, moved };
}
