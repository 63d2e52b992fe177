import type { Edge, LinkIndex } from "@newsgraph/core";
import { areConnected, type Tie } from "./connectivity.js";
import type { EdgeChange } from "./edge-change.js";
import { compareIds, type Linker } from "./linker.js";
import { PairMap } from "./pairs.js";
import type { Patch } from "./patches.js";

/*
 * Groups that lost edges or nodes. Most hold together as they were, and a few edges tell so.
 */

/** Edges that were passed over, and lead from group to group. */
export interface EdgesOut {
  /** By group the scores of those that lead out of it. */
  readonly scores: ReadonlyMap<string, readonly number[]>;
  readonly pairs: PairMap<true>;
}

/** Can an old group of the patch have fallen apart? */
export function isTorn({ isLeft, edgesRemoved }: Patch): boolean {
  return isLeft || edgesRemoved.length > 0;
}

/** The edges that lead out of the groups, of which hardly any are read: their ends are marked. */
export async function edgesOutOf<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  groups: readonly string[],
): Promise<EdgesOut> {
  const scores = new Map<string, number[]>();
  const pairs = new PairMap<true>();
  if (!linker.forbids || groups.length === 0) return { scores, pairs };
  const refused = [...(await index.refusedIn(groups)).values()].flat().sort(compareIds);
  const edges = refused.length > 0 ? await index.edgesAt(refused) : [];
  const groupOf = await index.groupsOf([...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort(compareIds));
  for (const { a, b, score } of edges) {
    const [p, q] = [groupOf.get(a)!, groupOf.get(b)!];
    if (p === q) continue;
    pairs.set(a, b, true);
    for (const group of [p, q]) scores.set(group, [...(scores.get(group) ?? []), score]);
  }
  return { scores, pairs };
}

/**
 * Are the old groups of the patch still what they were, without the edges that went?
 *
 * The ends of such an edge must still be connected; and if edges lead out of the groups, by edges stronger than the
 * strongest of those that is no stronger than the edge that went: then the two sides come together before anything is refused
 * because they stand together. Where a node left, no edge may lead out. A node that leans and has its one edge into the same
 * group as before leaves that group as it was, for it forbids nothing.
 */
export function holdsTogether<F extends { readonly id: string }>(
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  { groups, edgesAdded, edgesRemoved, isLeft }: Patch,
  groupOf: ReadonlyMap<string, string>,
  edgesOut: EdgesOut,
): Promise<boolean> {
  const { leaving, stirred } = change;
  const scores = groups.flatMap((group) => edgesOut.scores.get(group) ?? []);
  if (isLeft && scores.length > 0) return Promise.resolve(false);
  const staying = new Set<string>();
  for (const { a, b } of edgesAdded) {
    if (groupOf.get(a) !== groupOf.get(b)) continue;
    for (const id of [a, b]) if (stirred.has(id)) staying.add(id);
  }
  const lost = edgesRemoved.filter(({ a, b }) => !staying.has(a) && !staying.has(b));
  const removed = new PairMap<true>();
  for (const { a, b } of edgesRemoved) removed.set(a, b, true);
  return areConnected(index, [...tiesOf(lost, scores, leaving)], {
    ...{ leaving, added: edgesAdded },
    isCut: (a, b) => removed.has(a, b) || edgesOut.pairs.has(a, b),
  });
}

/** What must be connected without the lost edges: their ends, and all that stood beside nodes that left. */
function* tiesOf(lost: readonly Edge[], scores: readonly number[], leaving: ReadonlySet<string>): Generator<Tie> {
  const bereft = new Set<string>();
  for (const { a, b, score } of lost) {
    if (!leaving.has(a) && !leaving.has(b))
      yield { a, b, above: Math.max(-1, ...scores.filter((out) => out <= score)) };
    else for (const id of [a, b]) if (!leaving.has(id)) bereft.add(id);
  }
  const [first, ...others] = bereft;
  for (const other of others) yield { a: first!, b: other, above: -1 };
}
