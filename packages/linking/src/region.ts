import type { Edge, GroupChange, LinkIndex, Member } from "@newsgraph/core";
import type { EdgeChange } from "./edge-change.js";
import { NamedForest } from "./forest.js";
import { compareIds, type Linker } from "./linker.js";
import { type Pair, PairMap } from "./pairs.js";
import type { Patch } from "./patches.js";

/** The groups that are built anew, as they stood, with their edges as they are now. */
export class Region<F extends { readonly id: string }> {
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
  /** Groups that edges went from within, and those. */
  readonly #torn = new Map<string, Edge[]>();

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
      else this.#tear(edge);
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

  /** The groups outside the region to which edges lead that may count otherwise now. */
  async reachedFrom(groupOf: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const within = this.#edgesWithinTorn();
    const uncertain = new Map(
      [...this.#groups.keys()].flatMap((group) => {
        const scores = this.#uncertain(group, groupOf, within.get(group) ?? []);
        return scores ? [[group, scores] as const] : [];
      }),
    );
    const outside = new Set<string>();
    for (const { a, b, value } of this.#edges) {
      for (const [inner, outer] of [
        [a, b],
        [b, a],
      ] as const) {
        if (!this.ids.has(inner) || this.ids.has(outer) || this.#change.leaving.has(outer)) continue;
        const scores = uncertain.get(this.#groupOf.get(inner)!);
        if (scores && scores.least <= value.score && value.score <= scores.most) outside.add(outer);
      }
    }
    const groups = await this.#index.groupsOf([...outside].sort(compareIds));
    return [...new Set(groups.values())].filter((group) => !this.#groups.has(group)).sort(compareIds);
  }

  /**
   * Between which scores an old group may have stood otherwise than it did, when edges of such scores were weighed: anywhere, if it lost a
   * node or comes apart; if it lost edges, between their scores and that by which their ends came together without them. Null if
   * it stood as before all the way.
   */
  #uncertain(
    group: string,
    groupOf: ReadonlyMap<string, string>,
    within: readonly Edge[],
  ): { least: number; most: number } | null {
    const members = this.#groups.get(group)!.map(({ node }) => node);
    const names = new Set(members.map((node) => groupOf.get(node)));
    if (names.size > 1 || names.has(undefined)) return { least: 0, most: Number.POSITIVE_INFINITY };
    const torn = this.#torn.get(group);
    if (!torn) return null;
    return { least: scoreToConnect(members, within, torn), most: Math.max(...torn.map(({ score }) => score)) };
  }

  /** The edges within each group that lost some. */
  #edgesWithinTorn(): ReadonlyMap<string, readonly Edge[]> {
    const within = new Map([...this.#torn.keys()].map((group) => [group, [] as Edge[]]));
    for (const { a, b, value } of this.#edges) {
      const group = this.#groupOf.get(a);
      if (group !== undefined && group === this.#groupOf.get(b)) within.get(group)?.push(value);
    }
    return within;
  }

  #tear(edge: Edge): void {
    const group = this.#groupOf.get(edge.a)!;
    if (group !== this.#groupOf.get(edge.b)) return;
    const torn = this.#torn.get(group);
    if (torn) torn.push(edge);
    else this.#torn.set(group, [edge]);
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

/** The score of the weakest edge that it takes until the ends of all pairs are connected, strongest first; 0 if they are not. */
function scoreToConnect(ids: readonly string[], edges: readonly Edge[], pairs: readonly Pair[]): number {
  const forest = new NamedForest(ids);
  let apart = pairs;
  for (const { a, b, score } of edges.toSorted((p, q) => q.score - p.score)) {
    if (forest.isJoined(a, b)) continue;
    forest.join(a, b);
    apart = apart.filter((pair) => !forest.isJoined(pair.a, pair.b));
    if (apart.length === 0) return score;
  }
  return 0;
}
