import type { Edge, GroupChange, LinkIndex, Member } from "@newsgraph/core";
import type { EdgeChange } from "./edge-change.js";
import { groupFindings } from "./groups.js";
import { compareIds, type Linker } from "./linker.js";
import { PairMap } from "./pairs.js";
import type { Patch } from "./patches.js";

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
    const reached = await region.reachedFrom((group) => region.isParted(group, groupOf));
    if (reached.length === 0) return { groups: region.changes(groupOf), refused: region.refused(groupOf), taken };
    patches = [...new Set(reached.flatMap((group) => patchOf.get(group) ?? []))];
    for (const patch of patches) taken.add(patch);
    beside = reached.filter((group) => !patchOf.has(group));
  }
}

/** The groups that are built anew, as they stood, with their edges as they are now. */
class Region<F extends { readonly id: string }> {
  /** Their nodes, new ones among them, without those that leave. */
  readonly ids = new Set<string>();
  readonly #index: LinkIndex<F>;
  readonly #change: EdgeChange<F>;
  /** Old groups, with all members they had. */
  readonly #groups = new Map<string, readonly Member[]>();
  readonly #groupOf = new Map<string, string>();
  /** With those that lead out of the region. */
  readonly #edges = new PairMap<Edge>();
  readonly #removed = new PairMap<true>();
  /** Groups that an edge went from within. */
  readonly #torn = new Set<string>();

  constructor(index: LinkIndex<F>, change: EdgeChange<F>) {
    this.#index = index;
    this.#change = change;
    for (const { a, b } of change.edgesRemoved) this.#removed.set(a, b, true);
  }

  async take(patches: readonly Patch[], beside: readonly string[]): Promise<void> {
    const names = [...new Set([...patches.flatMap(({ groups }) => groups), ...beside])];
    const members = await this.#index.membersOf(names.filter((name) => !this.#groups.has(name)).sort(compareIds));
    for (const [group, its] of members) {
      this.#groups.set(group, its);
      for (const { node } of its) {
        this.#groupOf.set(node, group);
        this.ids.add(node);
      }
    }
    const nodes = [...members.values()].flat().map(({ node }) => node);
    for (const edge of await this.#index.edgesAt(nodes.sort(compareIds))) {
      if (!this.#removed.has(edge.a, edge.b)) this.#edges.set(edge.a, edge.b, edge);
      else if (this.#groupOf.get(edge.a) === this.#groupOf.get(edge.b)) this.#torn.add(this.#groupOf.get(edge.a)!);
    }
    for (const { fresh, edgesAdded } of patches) {
      for (const id of fresh) this.ids.add(id);
      for (const edge of edgesAdded) this.#edges.set(edge.a, edge.b, edge);
    }
    for (const id of this.#change.leaving) this.ids.delete(id);
  }

  edges(): Edge[] {
    return [...this.#edges].map(({ value }) => value);
  }

  /** For each node a finding of its standing: nodes of one standing share one, so few are read. */
  async standings(linker: Linker<F>): Promise<ReadonlyMap<string, F>> {
    if (!linker.forbids) return new Map();
    const samples = new Map<string, string>();
    const sampleOf = new Map<string, string>();
    for (const { node, standing } of [...this.#groups.values()].flat()) {
      if (standing === "" || !this.ids.has(node)) continue;
      const sample = standing === null ? node : (samples.get(standing) ?? node);
      if (standing !== null) samples.set(standing, sample);
      sampleOf.set(node, sample);
    }
    for (const id of this.ids) if (this.#change.fresh.has(id)) sampleOf.set(id, id);
    const findings = await this.#change.read(new Set(sampleOf.values()));
    return new Map(
      [...sampleOf].flatMap(([node, sample]) => (findings.has(sample) ? [[node, findings.get(sample)!]] : [])),
    );
  }

  /** The ends of edges that lead from group to group, or out of the region. */
  refused(groupOf: ReadonlyMap<string, string>): string[] {
    const ends = new Set<string>();
    for (const { a, b } of this.#edges) {
      if (this.#change.leaving.has(a) || this.#change.leaving.has(b)) continue;
      if (groupOf.get(a) !== groupOf.get(b)) ends.add(a).add(b);
    }
    return [...ends].sort(compareIds);
  }

  /** Did the old group lose a node or an edge, or do its nodes stand in several groups now? */
  isParted(group: string, groupOf: ReadonlyMap<string, string>): boolean {
    const members = this.#groups.get(group)!;
    const names = members.map(({ node }) => groupOf.get(node));
    return this.#torn.has(group) || names.includes(undefined) || new Set(names).size > 1;
  }

  /** The groups outside the region to which edges lead from those groups of which it is true. */
  async reachedFrom(isFrom: (group: string) => boolean): Promise<readonly string[]> {
    const from = new Set([...this.#groups.keys()].filter(isFrom));
    const outside = new Set<string>();
    for (const { a, b } of this.#edges) {
      for (const [inner, outer] of [
        [a, b],
        [b, a],
      ] as const) {
        if (!this.ids.has(inner) || this.ids.has(outer) || this.#change.leaving.has(outer)) continue;
        if (from.has(this.#groupOf.get(inner)!)) outside.add(outer);
      }
    }
    const groups = await this.#index.groupsOf([...outside].sort(compareIds));
    return [...new Set(groups.values())].filter((group) => !this.#groups.has(group)).sort(compareIds);
  }

  /** The groups that are other than they were. */
  changes(groupOf: ReadonlyMap<string, string>): GroupChange[] {
    const changes = new Map<string, { moved: string[]; parted: boolean }>();
    const changeOf = (group: string) => {
      const change = changes.get(group) ?? { moved: [], parted: false };
      changes.set(group, change);
      return change;
    };
    for (const [id, group] of groupOf) if (this.#groupOf.get(id) !== group) changeOf(group).moved.push(id);
    for (const members of this.#groups.values()) {
      const names = new Set(members.map(({ node }) => groupOf.get(node)));
      if (names.size === 1 && !names.has(undefined)) continue;
      for (const name of names) if (name !== undefined) changeOf(name).parted = true;
    }
    return [...changes].map(([group, { moved, parted }]) => ({ group, moved: moved.sort(compareIds), parted }));
  }
}
