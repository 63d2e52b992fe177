import { type LinkIndex, nodeId } from "@newsgraph/core";
import { compareIds, type Linker } from "./linker.js";

/** Where findings stand after a change, and what that does to the nodes. */
export interface Placing<F> {
  /** The node of each finding given, sorted by finding. */
  readonly placed: readonly { readonly finding: string; readonly node: string }[];
  /** Nodes that are new, each as one of its findings. */
  readonly fresh: ReadonlyMap<string, F>;
  /** Nodes that no finding stands in any more. */
  readonly leaving: ReadonlySet<string>;
  /** Nodes as findings, whose id is the node's; those left out are gone from the store already. */
  readonly read: (nodes: Iterable<string>) => Promise<ReadonlyMap<string, F>>;
}

/** Findings of one profile share a node, unless they tell too little: two bare surnames are alike, and yet not the same. */
function nodeOf<F extends { readonly id: string }>(linker: Linker<F>, finding: F): string {
  const profile = linker.profile(finding);
  return nodeId(
    linker.noun,
    linker.same(finding, finding) || linker.leans?.(finding) ? profile : `${profile}\u0000${finding.id}`,
  );
}

/** Puts findings into the nodes of their profiles. A finding that the index knows leaves the node it stood in. */
export async function placeFindings<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: Pick<LinkIndex<F>, "nodesOf" | "occupied" | "samples">,
  added: readonly F[],
  removed: readonly string[],
): Promise<Placing<F>> {
  const given = new Map<string, F>();
  const asLinked = (finding: F) => linker.as?.(finding) ?? finding;
  const placed = added
    .map((finding) => {
      const linked = asLinked(finding);
      const node = nodeOf(linker, linked);
      if (!given.has(node)) given.set(node, { ...linked, id: node });
      return { finding: finding.id, node };
    })
    .sort((p, q) => compareIds(p.finding, q.finding));
  const moving = [...new Set([...placed.map(({ finding }) => finding), ...removed])].sort(compareIds);
  const left = new Set((await index.nodesOf(moving)).values());
  const occupied = await index.occupied([...new Set([...left, ...given.keys()])].sort(compareIds), moving);
  const known = new Map(given);
  return {
    placed,
    fresh: new Map([...given].filter(([node]) => !left.has(node) && !occupied.has(node))),
    leaving: new Set([...left].filter((node) => !given.has(node) && !occupied.has(node))),
    async read(nodes) {
      const asked = [...new Set(nodes)];
      const unread = asked.filter((node) => !known.has(node)).sort(compareIds);
      for (const sample of await index.samples(unread, moving))
        known.set(sample.id, { ...asLinked(sample), id: sample.id });
      return new Map(asked.flatMap((node) => (known.has(node) ? [[node, known.get(node)!] as const] : [])));
    },
  };
}
