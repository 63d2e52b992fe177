import type { Edge, LinkIndex } from "@newsgraph/core";
import type { CandidateChange } from "./candidates.js";
import { compareIds, type Linker } from "./linker.js";
import { PairMap } from "./pairs.js";
import type { Placing } from "./place-findings.js";
import { LEANING } from "./signatures.js";
import type { KeyChange } from "./stretches.js";

/**
 * The nodes already linked that lean, and near which something changed. They choose anew among all that stands near them:
 * their keys are put among the changes as if they had left and come again.
 */
export async function stirLeaning<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  { gained, lost, bereft }: CandidateChange,
  changes: Map<string, KeyChange>,
  { fresh, leaving, read }: Placing<F>,
): Promise<readonly string[]> {
  if (!linker.leans) return [];
  const near = new Set(bereft);
  for (const { a, b } of gained) near.add(a).add(b);
  for (const { a, b } of lost) near.add(a).add(b);
  const known = [...near].filter((id) => !fresh.has(id) && !leaving.has(id)).sort(compareIds);
  const signatures = await index.signaturesOf(known);
  const leaning = new Set(known.filter((node) => signatures.get(node) === LEANING));
  for (const nodes of [fresh, await read(known.filter((id) => !signatures.has(id)))]) {
    for (const [node, finding] of nodes) if (linker.leans(finding)) leaning.add(node);
  }
  const chooses = new Set(bereft);
  for (const pairs of [gained, lost]) {
    for (const { a, b } of pairs) {
      if (!leaning.has(b)) chooses.add(a); // another that leans is no choice
      if (!leaning.has(a)) chooses.add(b);
    }
  }
  const stirred = known.filter((node) => leaning.has(node) && chooses.has(node));
  for (const [node, keys] of await index.keysOf(stirred)) {
    for (const key of keys) {
      const change = changes.get(key);
      changes.set(key, { gone: new Set(change?.gone).add(node), added: new Set(change?.added).add(node) });
    }
  }
  return stirred;
}

/** The edges of nodes that lean, which are at most one each. `pairs`: every pair of candidates that holds such a node. */
export function chooseLeant<F extends { readonly id: string }>(
  linker: Linker<F>,
  pairs: Iterable<{ readonly a: string; readonly b: string }>,
  nodes: ReadonlyMap<string, F>,
): PairMap<Edge> {
  const edges = new PairMap<Edge>();
  if (!linker.leans || !linker.lean) return edges;
  const around = new Map<string, F[]>();
  for (const { a, b } of pairs) {
    for (const [leaning, other] of [
      [a, nodes.get(b)],
      [b, nodes.get(a)],
    ] as const) {
      const finding = nodes.get(leaning);
      if (!finding || !other || !linker.leans(finding) || linker.leans(other)) continue;
      const others = around.get(leaning);
      if (others) others.push(other);
      else around.set(leaning, [other]);
    }
  }
  for (const [leaning, others] of around) {
    const chosen = linker.lean(
      nodes.get(leaning)!,
      others.sort((p, q) => compareIds(p.id, q.id)),
    );
    if (!chosen) continue;
    const { id, score, evidence } = chosen;
    const [a, b] = leaning < id ? [leaning, id] : [id, leaning];
    edges.set(a, b, { a, b, score, evidence });
  }
  return edges;
}
