import type { Edge, LinkChange, LinkIndex } from "@newsgraph/core";
import { changeCandidates, isNear, WINDOW } from "./candidates.js";
import { GroupMemory } from "./group-memory.js";
import { compareIds, type Linker } from "./linker.js";
import { comparePairs, PairMap } from "./pairs.js";
import { regroup } from "./regroup.js";
import type { KeyChange } from "./stretches.js";

/** Settings of the engine. */
export interface LinkOptions<F> {
  /** How many places apart under one key two findings are still compared; at least 1. Must be the same for the whole life of an index. */
  readonly window?: number;
  /** Kept from call to call it spares reading large groups again and again. */
  readonly memory?: GroupMemory<F>;
}

/**
 * Links findings that are new, and unlinks findings that left: the one mechanism behind stories, entities, statements and
 * events. Reads the index, writes nothing: what it returns is to be applied before the next call.
 *
 * The graph after the change is a function of the set of findings, never of their order or batches. Two findings are
 * compared if under some shared key they stand at most WINDOW places apart in id order; edges are those that are the same;
 * groups are the connected components, except that of edges that would join what the linker forbids the weaker give way.
 *
 * `added` may hold findings that the index knows: they are linked anew. Of those in `removed` the index must still know
 * the keys, edges and groups (their content may be gone). A finding in both counts as added.
 */
export async function link<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  added: readonly F[],
  removed: readonly string[],
  { window = WINDOW, memory = new GroupMemory() }: LinkOptions<F> = {},
): Promise<LinkChange> {
  const fresh = new Map(added.map((finding) => [finding.id, finding]));
  const leaving = new Set(removed.filter((id) => !fresh.has(id)));
  const keys = await planKeys(linker, index, fresh, leaving);
  const { gained, lost } = await changeCandidates(index, keys.changes, window);

  const moved = new Set([...fresh.keys(), ...leaving]);
  const ends = new Set(moved);
  for (const { a } of lost) ends.add(a);
  for (const { a, b } of gained) if (!fresh.has(a) && !fresh.has(b)) ends.add(a);
  const edges = new PairMap<Edge>();
  for (const edge of await index.edgesAt([...ends].sort(compareIds))) edges.set(edge.a, edge.b, edge);

  const edgesRemoved = new PairMap<true>();
  for (const { a, b } of edges) if (moved.has(a) || moved.has(b)) edgesRemoved.set(a, b, true);
  for (const { a, b, value: farUnder } of lost) {
    if (!edges.has(a, b) || gained.has(a, b)) continue;
    if (!(await isKept(index, keys.changes, a, b, farUnder, window))) edgesRemoved.set(a, b, true);
  }

  const toCompare = [...gained].filter(({ a, b }) => moved.has(a) || moved.has(b) || !edges.has(a, b));
  const findings = await readFindings(
    index,
    fresh,
    toCompare.flatMap(({ a, b }) => [a, b]),
  );
  const edgesAdded: Edge[] = [];
  for (const { a, b } of toCompare) {
    const first = findings.get(a);
    const second = findings.get(b);
    if (!first || !second) continue; // its content has left the store already: its keys leave with the next change
    const found = linker.same(first, second);
    if (!found) continue;
    const known = edges.get(a, b);
    edgesRemoved.delete(a, b);
    if (known?.score === found.score && known.evidence === found.evidence) continue;
    edgesAdded.push({ a, b, score: found.score, evidence: found.evidence });
  }

  const removedEdges = [...edgesRemoved].map(({ a, b }) => ({ a, b })).sort(comparePairs);
  edgesAdded.sort(comparePairs);
  const edgeChange = { fresh, removed: leaving, edgesAdded, edgesRemoved: removedEdges };
  const groups = await regroup(linker, index, edgeChange, memory);
  return {
    noun: linker.noun,
    keysAdded: keys.added,
    keysRemoved: keys.removed,
    edgesAdded,
    edgesRemoved: removedEdges,
    groups,
  };
}

interface KeyPlan {
  readonly added: LinkChange["keysAdded"];
  readonly removed: readonly string[];
  /** By key. A finding that is linked anew is gone from its old keys and added to its new ones, so that all its pairs are compared again. */
  readonly changes: ReadonlyMap<string, KeyChange>;
}

async function planKeys<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  fresh: ReadonlyMap<string, F>,
  leaving: ReadonlySet<string>,
): Promise<KeyPlan> {
  const ids = [...fresh.keys(), ...leaving].sort(compareIds);
  const known = await index.keysOf(ids);
  const changes = new Map<string, { gone: Set<string>; added: Set<string> }>();
  const changeOf = (key: string) => {
    let change = changes.get(key);
    if (!change) {
      change = { gone: new Set(), added: new Set() };
      changes.set(key, change);
    }
    return change;
  };
  const added: { id: string; keys: readonly string[] }[] = [];
  const removed: string[] = [];
  for (const id of ids) {
    const oldKeys = known.get(id) ?? [];
    const finding = fresh.get(id);
    const newKeys = finding ? linker.keys(finding) : [];
    for (const key of oldKeys) changeOf(key).gone.add(id);
    for (const key of newKeys) changeOf(key).added.add(id);
    if (finding && isSameList([...oldKeys].sort(compareIds), newKeys)) continue;
    if (oldKeys.length > 0) removed.push(id);
    if (newKeys.length > 0) added.push({ id, keys: newKeys });
  }
  return { added, removed, changes };
}

/** Does a key other than those they are now far apart under still bring the two together? */
async function isKept<F>(
  index: LinkIndex<F>,
  changes: ReadonlyMap<string, KeyChange>,
  a: string,
  b: string,
  farUnder: readonly string[],
  window: number,
): Promise<boolean> {
  const keys = await index.keysOf([a, b]);
  const others = new Set(keys.get(b) ?? []);
  for (const key of keys.get(a) ?? []) {
    if (!others.has(key) || farUnder.includes(key)) continue;
    if (await isNear(index, key, changes.get(key), a, b, window)) return true;
  }
  return false;
}

async function readFindings<F extends { readonly id: string }>(
  index: LinkIndex<F>,
  fresh: ReadonlyMap<string, F>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, F>> {
  const findings = new Map(fresh);
  const stored = [...new Set(ids)].filter((id) => !findings.has(id)).sort(compareIds);
  for (const finding of await index.findings(stored)) findings.set(finding.id, finding);
  return findings;
}

function isSameList(p: readonly string[], q: readonly string[]): boolean {
  return p.length === q.length && p.every((value, i) => value === q[i]);
}
