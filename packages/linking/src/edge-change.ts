import type { Edge, Group, GroupChange } from "@newsgraph/core";
import type { Pair } from "./pairs.js";
import type { Placing } from "./place-findings.js";

/** What a link run has decided about nodes and edges, before the groups are made. */
export interface EdgeChange<F> extends Pick<Placing<F>, "fresh" | "leaving" | "read"> {
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly Pair[];
}

/** A group with what moved into it. `before`: old groups by name, members sorted. */
export function groupChange(group: Group, before: ReadonlyMap<string, readonly string[]>): GroupChange {
  const stayed = before.get(group.group) ?? [];
  let i = 0;
  const moved = group.members.filter((id) => {
    while (i < stayed.length && stayed[i]! < id) i += 1;
    return stayed[i] !== id;
  });
  return { ...group, moved };
}
