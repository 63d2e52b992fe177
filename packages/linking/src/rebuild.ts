import type { GroupChange, LinkIndex } from "@newsgraph/core";
import type { EdgeChange } from "./edge-change.js";
import { groupFindings } from "./groups.js";
import type { Linker } from "./linker.js";
import type { Patch } from "./patches.js";
import { Region } from "./region.js";

/** What came of patches that were read and built anew. */
export interface Rebuilt {
  readonly groups: readonly GroupChange[];
  /** Nodes that an edge leads from into another group, sorted. */
  readonly refused: readonly string[];
  /** Grown patches that had to be taken in. */
  readonly taken: ReadonlySet<Patch>;
}

/**
 * Builds the groups of the broken patches anew from their edges, and with them as many of the groups beside as it takes.
 *
 * Edges that were passed over lead from group to group, on and on: the whole of what they reach can be half the news. But
 * a group that comes out entire, with all its old nodes in one new group, is refused by those beside it wherever it was
 * before, so they need not be looked at. Only beside a group that lost a node or an edge, or came apart, things may turn out otherwise: its
 * neighbours are taken in, and all is built again, until nothing that came apart has neighbours left out.
 */
export async function rebuild<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  broken: readonly Patch[],
  grown: readonly Patch[],
): Promise<Rebuilt> {
  const taken = new Set<Patch>();
  if (broken.length === 0) return { groups: [], refused: [], taken };
  const region = new Region(index, change);
  const patchOf = new Map(grown.flatMap((patch) => patch.groups.map((group) => [group, patch] as const)));
  let patches = broken;
  let beside: readonly string[] = [];
  for (;;) {
    await region.take(patches, beside);
    const made = groupFindings([...region.ids], region.edges(), linker, await region.standings(linker));
    const groupOf = new Map(made.flatMap(({ group, members }) => members.map((id) => [id, group] as const)));
    const reached = await region.reachedFrom(groupOf);
    if (reached.length === 0) return { groups: region.changes(groupOf), refused: region.refused(groupOf), taken };
    patches = [...new Set(reached.flatMap((group) => patchOf.get(group) ?? []))];
    for (const patch of patches) taken.add(patch);
    beside = reached.filter((group) => !patchOf.has(group));
  }
}
