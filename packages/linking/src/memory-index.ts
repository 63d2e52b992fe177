import type { Edge, Group, LinkChange, LinkIndex } from "@newsgraph/core";
import { compareIds } from "./linker.js";
import { comparePairs, PairMap } from "./pairs.js";

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
  readonly #keys = new Map<string, readonly string[]>();
  /** Under each key its findings, sorted. */
  readonly #lists = new Map<string, string[]>();
  readonly #edges = new Map<string, Map<string, Edge>>();
  readonly #groups = new Map<string, string>();
  readonly #members = new Map<string, readonly string[]>();

  write(findings: readonly F[]): void {
    for (const finding of findings) this.#findings.set(finding.id, finding);
  }

  /** Applies what `link` returned and forgets the findings that it was told to remove. */
  apply(change: LinkChange, removed: readonly string[] = []): void {
    const grouped = new Set(change.groups.flatMap(({ members }) => members));
    const leaving = removed.filter((id) => !grouped.has(id));
    for (const id of change.keysRemoved) this.#dropKeys(id);
    for (const { id, keys } of change.keysAdded) this.#addKeys(id, keys);
    for (const { a, b } of change.edgesRemoved) {
      this.#edges.get(a)?.delete(b);
      this.#edges.get(b)?.delete(a);
    }
    for (const edge of change.edgesAdded) {
      this.#edgesOf(edge.a).set(edge.b, edge);
      this.#edgesOf(edge.b).set(edge.a, edge);
    }
    const staleThings = new Set<string>();
    for (const id of [...leaving, ...grouped]) {
      const thing = this.#groups.get(id);
      if (thing !== undefined) staleThings.add(thing);
    }
    for (const id of leaving) {
      this.#groups.delete(id);
      this.#findings.delete(id);
      this.#edges.delete(id);
    }
    for (const thing of staleThings) this.#members.delete(thing);
    for (const { thing, members } of change.groups) {
      this.#members.set(thing, members);
      for (const id of members) this.#groups.set(id, thing);
    }
  }

  /** All groups, sorted by thing. */
  groups(): Group[] {
    return [...this.#members]
      .map(([thing, members]) => ({ thing, members }))
      .sort((p, q) => compareIds(p.thing, q.thing));
  }

  /** All edges, sorted. */
  edges(): Edge[] {
    const all = new PairMap<Edge>();
    for (const edges of this.#edges.values()) for (const edge of edges.values()) all.set(edge.a, edge.b, edge);
    return [...all].map(({ value }) => value).sort(comparePairs);
  }

  async keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return select(this.#keys, ids);
  }

  async neighbours(key: string, id: string, count: number) {
    const list = this.#lists.get(key) ?? [];
    const at = placeOf(list, id);
    const next = list[at] === id ? at + 1 : at;
    return { below: list.slice(Math.max(0, at - count), at).reverse(), above: list.slice(next, next + count) };
  }

  async findings(ids: readonly string[]): Promise<readonly F[]> {
    return [...select(this.#findings, ids).values()];
  }

  async edgesAt(ids: readonly string[]): Promise<readonly Edge[]> {
    const found = new PairMap<Edge>();
    for (const id of ids) {
      for (const edge of this.#edges.get(id)?.values() ?? []) found.set(edge.a, edge.b, edge);
    }
    return [...found].map(({ value }) => value);
  }

  async groupsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return select(this.#groups, ids);
  }

  async membersOf(things: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return select(this.#members, things);
  }

  #addKeys(id: string, keys: readonly string[]): void {
    this.#keys.set(id, keys);
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (list) list.splice(placeOf(list, id), 0, id);
      else this.#lists.set(key, [id]);
    }
  }

  #dropKeys(id: string): void {
    for (const key of this.#keys.get(id) ?? []) {
      const list = this.#lists.get(key)!;
      list.splice(placeOf(list, id), 1);
      if (list.length === 0) this.#lists.delete(key);
    }
    this.#keys.delete(id);
  }

  #edgesOf(id: string): Map<string, Edge> {
    let edges = this.#edges.get(id);
    if (!edges) {
      edges = new Map();
      this.#edges.set(id, edges);
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
