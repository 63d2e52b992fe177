import { compareIds, type Edge, type Group, type Linker } from "./linker.js";
import { comparePairs } from "./pairs.js";

/** What of a linker decides which groups may not join. */
export type Veto<F extends { readonly id: string }> = Pick<Linker<F>, "forbids" | "standing">;

/**
 * The groups that edges make of findings: connected components, except that edges are taken strongest first (ties by ids)
 * and one that would put two findings that forbid each other into one group is passed over. A function of the set of ids
 * and edges alone. Edges that lead to an id not given are passed over. Groups come sorted by their thing.
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
    const p = forest.root(a);
    const q = forest.root(b);
    if (p === q) continue;
    if (standings && isForbidden(standings[p]!, standings[q]!, veto.forbids!)) continue;
    const root = forest.join(p, q);
    if (standings) standings[root] = mergeStandings(standings[p]!, standings[q]!);
  }
  return forest.groups(sorted);
}

/** One finding for each standing that a group has; those that forbid nothing are left out. */
type Standings<F> = ReadonlyMap<string, F>;

function standingsOf<F extends { readonly id: string }>(finding: F | undefined, { standing }: Veto<F>): Standings<F> {
  if (!finding) return new Map();
  const key = standing ? standing(finding) : finding.id;
  return key === null ? new Map() : new Map([[key, finding]]);
}

function isForbidden<F>(p: Standings<F>, q: Standings<F>, forbids: (a: F, b: F) => boolean): boolean {
  for (const [standing, a] of p) {
    for (const [other, b] of q) if (standing !== other && forbids(a, b)) return true;
  }
  return false;
}

function mergeStandings<F>(p: Standings<F>, q: Standings<F>): Standings<F> {
  const [large, small] = p.size >= q.size ? [p, q] : [q, p];
  for (const standing of small.keys()) {
    if (!large.has(standing)) return new Map([...large, ...small]);
  }
  return large;
}

function strongestFirst(p: Edge, q: Edge): number {
  return q.score - p.score || comparePairs(p, q);
}

/** Union-find over the numbers below `size`, by size with path halving (Tarjan 1975). */
class Forest {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
    this.#size = new Int32Array(size).fill(1);
  }

  root(i: number): number {
    const parent = this.#parent;
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Joins two roots; the root of both now. */
  join(p: number, q: number): number {
    const [large, small] = this.#size[p]! >= this.#size[q]! ? [p, q] : [q, p];
    this.#parent[small] = large;
    this.#size[large]! += this.#size[small]!;
    return large;
  }

  /** The groups, for ids in sorted order: the first member met is the smallest. */
  groups(sorted: readonly string[]): Group[] {
    const members = new Map<number, string[]>();
    for (const [i, id] of sorted.entries()) {
      const root = this.root(i);
      const group = members.get(root);
      if (group) group.push(id);
      else members.set(root, [id]);
    }
    return [...members.values()].map((ids) => ({ thing: ids[0]!, members: ids }));
  }
}
