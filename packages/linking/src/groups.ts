import type { Edge } from "@newsgraph/core";
import { Forest } from "./forest.js";
import { compareIds } from "./linker.js";
import { comparePairs } from "./pairs.js";
import { addStandings, areForbidden, standingsOf, type Veto } from "./standings.js";

/** A group of nodes that are one thing. */
export interface Group {
  /** The smallest id among the members: the name of the group. */
  readonly group: string;
  /** Sorted. */
  readonly members: readonly string[];
}

/**
 * The groups that edges make of nodes: connected components, except that edges are taken strongest first (ties by ids)
 * and one that would put two findings that forbid each other into one group is passed over. A function of the set of ids
 * and edges alone. Edges that lead to an id not given are passed over. Groups come sorted by their name, the smallest id.
 *
 * `findings` need hold only those that forbid something; one that is missing forbids nothing.
 */
export function groupFindings<F extends { readonly id: string }>(
  ids: readonly string[],
  edges: readonly Edge[],
  veto: Veto<F> = {},
  findings: ReadonlyMap<string, F> = new Map(),
): Group[] {
  const sorted = [...new Set(ids)].sort(compareIds);
  const place = new Map(sorted.map((id, i) => [id, i]));
  const forest = new Forest(sorted.length);
  const standings = veto.forbids ? sorted.map((id) => standingsOf(findings.get(id), veto)) : null;
  for (const edge of [...edges].sort(strongestFirst)) {
    const a = place.get(edge.a);
    const b = place.get(edge.b);
    if (a === undefined || b === undefined) continue;
    const [p, q] = [forest.root(a), forest.root(b)];
    if (p === q || (standings && areForbidden(standings[p]!, standings[q]!, veto))) continue;
    const root = forest.join(p, q);
    if (standings) {
      const [large, small] =
        standings[p]!.size >= standings[q]!.size ? [standings[p]!, standings[q]!] : [standings[q]!, standings[p]!];
      addStandings(large, small);
      standings[root] = large;
    }
  }
  const members = new Map<number, string[]>();
  for (const [i, id] of sorted.entries()) {
    const group = members.get(forest.root(i));
    if (group) group.push(id);
    else members.set(forest.root(i), [id]);
  }
  return [...members.values()].map((its) => ({ group: its[0]!, members: its }));
}

function strongestFirst(p: Edge, q: Edge): number {
  return q.score - p.score || comparePairs(p, q);
}
