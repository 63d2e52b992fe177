import type { Edge, KeyPlace, LinkChange, LinkIndex, Member, NodeAdded } from "@newsgraph/core";
import { compareIds } from "./linker.js";
import { comparePairs, PairMap } from "./pairs.js";

/** Findings that are one thing. */
export interface Thing {
  /** The smallest id among its findings. */
  readonly thing: string;
  /** Its findings, sorted. */
  readonly members: readonly string[];
}

/**
 * A LinkIndex in memory, for linking without a store. The caller writes findings before it links them, applies each change
 * before the next call of `link`, and forgets findings after a change that removed them:
 *
 * ```ts
 * index.write(findings);
 * index.apply(await link(linker, index, findings, []));
 * ```
 */
export class MemoryIndex<F extends { readonly id: string }> implements LinkIndex<F> {
  readonly #findings = new Map<string, F>();
  /** Finding to node, and back. */
  readonly #nodes = new Map<string, string>();
  readonly #inNode = new Map<string, Set<string>>();
  readonly #keys = new Map<string, readonly string[]>();
  /** Under each key its nodes, sorted. */
  readonly #lists = new Map<string, string[]>();
  readonly #edges = new Map<string, Map<string, Edge>>();
  readonly #groups = new Map<string, string>();
  readonly #members = new Map<string, Set<string>>();
  readonly #added = new Map<string, NodeAdded>();
  readonly #refused = new Set<string>();

  write(findings: readonly F[]): void {
    for (const finding of findings) this.#findings.set(finding.id, finding);
  }

  /** Applies what `link` returned and forgets the findings that it was told to remove. */
  apply(change: LinkChange, removed: readonly string[] = []): void {
    const placed = new Map(change.placed.map(({ finding, node }) => [finding, node]));
    for (const id of removed) {
      if (placed.has(id)) continue;
      this.#place(id, undefined);
      this.#findings.delete(id);
    }
    for (const [id, node] of placed) this.#place(id, node);
    for (const node of change.nodesRemoved) {
      this.#dropKeys(node);
      this.#moveTo(node, undefined);
    }
    for (const added of change.nodesAdded) {
      this.#addKeys(added.node, added.keys);
      this.#added.set(added.node, added);
    }
    for (const { a, b } of change.edgesRemoved) {
      this.#edges.get(a)?.delete(b);
      this.#edges.get(b)?.delete(a);
    }
    for (const edge of change.edgesAdded) {
      this.#edgesOf(edge.a).set(edge.b, edge);
      this.#edgesOf(edge.b).set(edge.a, edge);
    }
    for (const { group, moved } of change.groups) for (const node of moved) this.#moveTo(node, group);
    for (const node of change.refused) this.#refused.add(node);
  }

  /** All things, sorted. */
  things(): Thing[] {
    return [...this.#members.values()]
      .map((nodes) => [...nodes].flatMap((node) => [...this.#inNode.get(node)!]).sort(compareIds))
      .map((members) => ({ thing: members[0]!, members }))
      .sort((p, q) => compareIds(p.thing, q.thing));
  }

  /** All edges, sorted. */
  edges(): Edge[] {
    const all = new PairMap<Edge>();
    for (const edges of this.#edges.values()) for (const edge of edges.values()) all.set(edge.a, edge.b, edge);
    return [...all].map(({ value }) => value).sort(comparePairs);
  }

  async nodesOf(findings: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return select(this.#nodes, findings);
  }

  async samples(nodes: readonly string[], passedOver: readonly string[]): Promise<readonly F[]> {
    const others = this.#others(nodes, passedOver);
    return [...others].flatMap(([node, id]) => {
      const finding = this.#findings.get(id);
      return finding ? [{ ...finding, id: node }] : [];
    });
  }

  async occupied(nodes: readonly string[], passedOver: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(this.#others(nodes, passedOver).keys());
  }

  async keysOf(nodes: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return select(this.#keys, nodes);
  }

  async knownKeys(keys: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(keys.filter((key) => this.#lists.has(key)));
  }

  async neighbours(places: readonly KeyPlace[], count: number) {
    return places.map(({ key, node }) => {
      const list = this.#lists.get(key) ?? [];
      const at = placeOf(list, node);
      const next = list[at] === node ? at + 1 : at;
      return { below: list.slice(Math.max(0, at - count), at).reverse(), above: list.slice(next, next + count) };
    });
  }

  async edgesAt(nodes: readonly string[]): Promise<readonly Edge[]> {
    const found = new PairMap<Edge>();
    for (const node of nodes) {
      for (const edge of this.#edges.get(node)?.values() ?? []) found.set(edge.a, edge.b, edge);
    }
    return [...found].map(({ value }) => value);
  }

  async edgesBetween(pairs: readonly { readonly a: string; readonly b: string }[]): Promise<readonly Edge[]> {
    return pairs.flatMap(({ a, b }) => this.#edges.get(a)?.get(b) ?? []);
  }

  async refusedIn(groups: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const refused = [...select(this.#members, groups)].map(
      ([group, nodes]) => [group, [...nodes].filter((node) => this.#refused.has(node))] as const,
    );
    return new Map(refused.filter(([, nodes]) => nodes.length > 0));
  }

  async groupsOf(nodes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return select(this.#groups, nodes);
  }

  async membersOf(groups: readonly string[]): Promise<ReadonlyMap<string, readonly Member[]>> {
    return new Map(
      [...select(this.#members, groups)].map(([group, nodes]) => [
        group,
        [...nodes].sort(compareIds).map((node) => this.#added.get(node)!),
      ]),
    );
  }

  async signaturesOf(nodes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map([...select(this.#added, nodes)].map(([node, { signature }]) => [node, signature]));
  }

  async standingsOf(
    groups: readonly string[],
    passedOver: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const passed = new Set(passedOver);
    const found = new Map<string, readonly string[]>();
    for (const [group, nodes] of await this.membersOf(groups)) {
      const samples = new Map<string, string>();
      for (const { node, standing } of nodes) {
        if (standing !== null && standing !== "" && !passed.has(node) && !samples.has(standing))
          samples.set(standing, node);
      }
      if (samples.size > 0) found.set(group, [...samples.values()]);
    }
    return found;
  }

  /** The smallest finding of each node but for those passed over. */
  #others(nodes: readonly string[], passedOver: readonly string[]): Map<string, string> {
    const passed = new Set(passedOver);
    const others = new Map<string, string>();
    for (const node of nodes) {
      const staying = [...(this.#inNode.get(node) ?? [])].filter((id) => !passed.has(id)).sort(compareIds);
      if (staying[0] !== undefined) others.set(node, staying[0]);
    }
    return others;
  }

  #place(id: string, node: string | undefined): void {
    const before = this.#nodes.get(id);
    if (before !== undefined) {
      const others = this.#inNode.get(before)!;
      others.delete(id);
      if (others.size === 0) this.#inNode.delete(before);
    }
    if (node === undefined) {
      this.#nodes.delete(id);
      return;
    }
    this.#nodes.set(id, node);
    const others = this.#inNode.get(node);
    if (others) others.add(id);
    else this.#inNode.set(node, new Set([id]));
  }

  #moveTo(node: string, group: string | undefined): void {
    const before = this.#groups.get(node);
    if (before !== undefined) {
      const others = this.#members.get(before)!;
      others.delete(node);
      if (others.size === 0) this.#members.delete(before);
    }
    if (group === undefined) {
      this.#groups.delete(node);
      return;
    }
    this.#groups.set(node, group);
    const others = this.#members.get(group);
    if (others) others.add(node);
    else this.#members.set(group, new Set([node]));
  }

  #addKeys(node: string, keys: readonly string[]): void {
    this.#keys.set(node, keys);
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (list) list.splice(placeOf(list, node), 0, node);
      else this.#lists.set(key, [node]);
    }
  }

  #dropKeys(node: string): void {
    for (const key of this.#keys.get(node) ?? []) {
      const list = this.#lists.get(key)!;
      list.splice(placeOf(list, node), 1);
      if (list.length === 0) this.#lists.delete(key);
    }
    this.#keys.delete(node);
  }

  #edgesOf(node: string): Map<string, Edge> {
    let edges = this.#edges.get(node);
    if (!edges) {
      edges = new Map();
      this.#edges.set(node, edges);
    }
    return edges;
  }
}

function select<V>(map: ReadonlyMap<string, V>, ids: readonly string[]): Map<string, V> {
  const found = new Map<string, V>();
  for (const id of ids) {
    const value = map.get(id);
    if (value !== undefined) found.set(id, value);
  }
  return found;
}

/** Where the id stands in the sorted list, or would. */
function placeOf(list: readonly string[], id: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
