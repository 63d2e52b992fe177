import type { Edge } from "@newsgraph/core";
import type { EdgeChange } from "./edge-change.js";
import { NamedForest } from "./forest.js";
import { compareIds } from "./linker.js";

/** Old groups and new nodes that a change brings together. */
export interface Patch {
  /** The touched nodes, those that leave among them. */
  readonly ids: readonly string[];
  /** The old groups of these nodes, sorted. */
  readonly groups: readonly string[];
  /** Nodes that are new, sorted. */
  readonly fresh: readonly string[];
  readonly edgesAdded: readonly Edge[];
  /** Edges that went from within one old group, and so may have held it together. */
  readonly edgesRemoved: readonly Edge[];
  /** True if nodes leave it. */
  readonly isLeft: boolean;
}

/** All nodes that a change touches, sorted. */
export function touchedBy<F>(change: EdgeChange<F>): string[] {
  const touched = new Set<string>([...change.fresh.keys(), ...change.leaving]);
  for (const { a, b } of [...change.edgesAdded, ...change.edgesRemoved]) touched.add(a).add(b);
  return [...touched].sort(compareIds);
}

/**
 * Splits a change into patches that have nothing to do with each other. An edge between two groups was passed over: where it
 * goes, it takes nothing with it.
 */
export function patchesOf<F>(groupOf: ReadonlyMap<string, string>, change: EdgeChange<F>): Patch[] {
  const touched = touchedBy(change);
  const forest = new NamedForest(touched);
  const firstOf = new Map<string, string>();
  for (const id of touched) {
    const group = groupOf.get(id);
    if (group === undefined) continue;
    const first = firstOf.get(group);
    if (first === undefined) firstOf.set(group, id);
    else forest.join(first, id);
  }
  for (const { a, b } of change.edgesAdded) forest.join(a, b);
  const sets = forest.sets();
  const placeOf = new Map(sets.flatMap((ids, place) => ids.map((id) => [id, place] as const)));
  const edgesAdded: Edge[][] = sets.map(() => []);
  const edgesRemoved: Edge[][] = sets.map(() => []);
  for (const edge of change.edgesAdded) edgesAdded[placeOf.get(edge.a)!]!.push(edge);
  for (const edge of change.edgesRemoved) {
    if (groupOf.get(edge.a) === groupOf.get(edge.b)) edgesRemoved[placeOf.get(edge.a)!]!.push(edge);
  }
  return sets.map((ids, place) => ({
    ids,
    groups: [...new Set(ids.flatMap((id) => groupOf.get(id) ?? []))].sort(compareIds),
    fresh: ids.filter((id) => change.fresh.has(id)),
    edgesAdded: edgesAdded[place]!,
    edgesRemoved: edgesRemoved[place]!,
    isLeft: ids.some((id) => change.leaving.has(id)),
  }));
}
