import type { Edge, LinkChange, LinkIndex, NodeAdded } from "@newsgraph/core";
import { changeCandidates, isNear, WINDOW } from "./candidates.js";
import { type KeyWalk, walkKeys } from "./key-walk.js";
import { chooseLeant, stirLeaning } from "./lean.js";
import { compareIds, type Linker } from "./linker.js";
import { comparePairs, type Pair, PairMap } from "./pairs.js";
import { type Placing, placeFindings } from "./place-findings.js";
import { regroup } from "./regroup.js";
import { resembling, signatureOf } from "./signatures.js";
import type { KeyChange } from "./stretches.js";

/** Settings of the engine. */
export interface LinkOptions {
  /** In place of the linker's own `window`. */
  readonly window?: number;
  /** Takes the keys of what was added or removed that may be hot. */
  readonly hot?: Set<string>;
}

/**
 * Links findings that are new, and unlinks findings that left: the one mechanism behind stories, entities, statements and
 * events. Reads the index, writes nothing: what it returns is to be applied before the next call.
 *
 * The graph after the change is a function of the set of findings, never of their order or batches. Findings of one profile
 * are one node. Two nodes are compared if under some shared key they stand at most `window` places apart in id order; edges
 * are those that are the same, and of a node that leans the one it chooses; groups are the connected components, except
 * that of edges that would join what the linker forbids the weaker give way.
 *
 * `added` may hold findings that the index knows: they are linked anew. Of those in `removed` the index must still know
 * the nodes (their content may be gone). A finding in both counts as added.
 */
export async function link<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  added: readonly F[],
  removed: readonly string[],
  { window = linker.window ?? WINDOW, hot }: LinkOptions = {},
): Promise<LinkChange> {
  const placing = await placeFindings(linker, index, added, removed);
  const { fresh, leaving } = placing;
  const keys = await planKeys(linker, index, placing);
  let candidates = await changeCandidates(index, keys.changes, window);
  const stirred = await stirLeaning(linker, index, candidates, keys.changes, placing);
  if (stirred.length > 0) candidates = await changeCandidates(index, keys.changes, window);
  const { gained, lost } = candidates;
  for (const key of candidates.mayBeHot) hot?.add(key);

  // Pair by pair: under keys that much shares nodes have many edges, and few of them are touched.
  const pairs = [...lost, ...[...gained].filter(({ a, b }) => !fresh.has(a) && !fresh.has(b))];
  const edges = new PairMap<Edge>();
  for (const edge of await index.edgesAt([...leaving, ...stirred].sort(compareIds))) edges.set(edge.a, edge.b, edge);
  for (const edge of await index.edgesBetween(pairs)) edges.set(edge.a, edge.b, edge);

  const edgesRemoved = new PairMap<true>();
  for (const { a, b } of edges) if (leaving.has(a) || leaving.has(b)) edgesRemoved.set(a, b, true);
  const parted = [...lost].filter(({ a, b }) => edges.has(a, b) && !gained.has(a, b));
  for (const { a, b } of await farApart(index, keys.changes, parted, window)) edgesRemoved.set(a, b, true);

  const choosing = new Set(stirred);
  const unknown = [...gained].filter(({ a, b }) => !edges.has(a, b) || choosing.has(a) || choosing.has(b));
  const toCompare = await resembling(linker, index, placing, unknown);
  const nodes = await placing.read(toCompare.flatMap(({ a, b }) => [a, b]));
  const edgesAdded: Edge[] = [];
  const leant = chooseLeant(linker, toCompare, nodes);
  for (const { a, b } of edges)
    if ((choosing.has(a) || choosing.has(b)) && !leant.has(a, b)) edgesRemoved.set(a, b, true);
  for (const { a, b, value } of leant) {
    const known = edges.get(a, b);
    edgesRemoved.delete(a, b);
    if (known?.score !== value.score || known.evidence !== value.evidence) edgesAdded.push(value);
  }
  for (const { a, b } of toCompare) {
    const first = nodes.get(a);
    const second = nodes.get(b);
    if (!first || !second) continue; // its content has left the store already: its keys leave with the next change
    if (linker.leans?.(first) || linker.leans?.(second)) continue;
    const found = linker.same(first, second);
    if (found) edgesAdded.push({ a, b, score: found.score, evidence: found.evidence });
  }

  const removedEdges = [...edgesRemoved].map(({ a, b }) => edges.get(a, b)!).sort(comparePairs);
  edgesAdded.sort(comparePairs);
  const change = { fresh, leaving, read: placing.read, edgesAdded, edgesRemoved: removedEdges, stirred: choosing };
  return {
    noun: linker.noun,
    placed: placing.placed,
    nodesRemoved: [...leaving].sort(compareIds),
    nodesAdded: keys.added,
    edgesAdded,
    edgesRemoved: removedEdges.map(({ a, b }) => ({ a, b })),
    ...(await regroup(linker, index, change)),
  };
}

interface KeyPlan {
  readonly added: readonly NodeAdded[];
  /** By key. */
  readonly changes: Map<string, KeyChange>;
}

async function planKeys<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  { fresh, leaving }: Placing<F>,
): Promise<KeyPlan> {
  const changes = new Map<string, { gone: Set<string>; added: Set<string> }>();
  const changeOf = (key: string) => {
    let change = changes.get(key);
    if (!change) {
      change = { gone: new Set(), added: new Set() };
      changes.set(key, change);
    }
    return change;
  };
  for (const [node, keys] of await index.keysOf([...leaving].sort(compareIds))) {
    for (const key of keys) changeOf(key).gone.add(node);
  }
  const added: NodeAdded[] = [];
  for (const [node, finding] of [...fresh].sort(([p], [q]) => compareIds(p, q))) {
    const keys = linker.keys(finding);
    for (const key of keys) changeOf(key).added.add(node);
    added.push({ node, keys, standing: linker.standing?.(finding) ?? "", signature: signatureOf(linker, finding) });
  }
  return { added, changes };
}

/** Those of the pairs that no key brings together any more. `value`: the keys that no longer do. */
async function farApart<F>(
  index: LinkIndex<F>,
  changes: ReadonlyMap<string, KeyChange>,
  pairs: readonly (Pair & { readonly value: readonly string[] })[],
  window: number,
): Promise<readonly Pair[]> {
  const keys = await index.keysOf([...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort(compareIds));
  function* isKept({ a, b, value: farUnder }: (typeof pairs)[number]): KeyWalk<boolean> {
    const others = new Set(keys.get(b) ?? []);
    for (const key of keys.get(a) ?? []) {
      if (!others.has(key) || farUnder.includes(key)) continue;
      if (yield* isNear(key, changes.get(key) ?? UNCHANGED, a, b, window)) return true;
    }
    return false;
  }
  const kept = await walkKeys(index, pairs.map(isKept), window);
  return pairs.filter((_, i) => !kept[i]);
}

const UNCHANGED: KeyChange = { gone: new Set(), added: new Set() };
