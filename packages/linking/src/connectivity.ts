import type { Edge, LinkIndex } from "@newsgraph/core";
import { NamedForest } from "./forest.js";
import { compareIds } from "./linker.js";

/** Where a cut goes through a group its ends mostly meet again around the corner; past this many findings the whole group is read instead. */
const MOST_READ = 256;

/** How the edges of a group change. */
export interface EdgeCut {
  readonly leaving: ReadonlySet<string>;
  readonly added: readonly { readonly a: string; readonly b: string }[];
  /** False for edges that go, and for others that do not count. */
  isUsable(edge: Edge): boolean;
}

/**
 * Are these findings still connected after the change? Looks at the added edges first, then outward from one of them through the
 * index, a bounded way. False if they are not, or not found to be.
 */
export async function areConnected(
  index: Pick<LinkIndex<unknown>, "edgesAt">,
  ends: readonly string[],
  cut: EdgeCut,
): Promise<boolean> {
  if (ends.length < 2) return true;
  const near = new NamedForest([...ends, ...cut.added.flatMap(({ a, b }) => [a, b])]);
  for (const { a, b } of cut.added) near.join(a, b);
  const first = ends[0]!;
  if (ends.every((end) => near.isJoined(first, end))) return true;

  const beside = new Map<string, string[]>();
  for (const { a, b } of cut.added) {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  }
  const reached = new Set([first]);
  const missing = new Set(ends.slice(1));
  for (let frontier = [first]; frontier.length > 0 && reached.size <= MOST_READ; ) {
    const edges = (await index.edgesAt(frontier)).filter(
      (edge) => cut.isUsable(edge) && !cut.leaving.has(edge.a) && !cut.leaving.has(edge.b),
    );
    const next = new Set([...edges.flatMap(({ a, b }) => [a, b]), ...frontier.flatMap((id) => beside.get(id) ?? [])]);
    frontier = [...next].filter((id) => !reached.has(id)).sort(compareIds);
    for (const id of frontier) {
      reached.add(id);
      missing.delete(id);
    }
    if (missing.size === 0) return true;
  }
  return false;
}
