import { groupFindings } from "./groups.js";
import { compareIds, type Edge, type Group, type Linker, type LinkIndex } from "./linker.js";
import { PairMap } from "./pairs.js";

/** What a link run has decided about findings and edges, before the groups are made. */
export interface EdgeChange<F> {
  readonly fresh: ReadonlyMap<string, F>;
  readonly removed: ReadonlySet<string>;
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly { readonly a: string; readonly b: string }[];
}

/**
 * Makes the groups of every component of the graph that the change touches, and no others. Those that come out as they
 * were are left out, unless they hold a fresh finding.
 */
export async function regroup<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
): Promise<Group[]> {
  const touched = new Set<string>([...change.fresh.keys(), ...change.removed]);
  for (const { a, b } of [...change.edgesAdded, ...change.edgesRemoved]) touched.add(a).add(b);
  const before = await readComponents(linker, index, touched);

  const ids = new Set<string>(change.fresh.keys());
  for (const members of before.groups.values()) for (const id of members) ids.add(id);
  for (const id of change.removed) ids.delete(id);

  const edges = new PairMap<Edge>();
  for (const edge of before.edges) edges.set(edge.a, edge.b, edge);
  for (const { a, b } of change.edgesRemoved) edges.delete(a, b);
  for (const edge of change.edgesAdded) edges.set(edge.a, edge.b, edge);

  const findings = new Map(change.fresh);
  if (linker.forbids) {
    const stored = [...ids].filter((id) => !findings.has(id)).sort(compareIds);
    for (const finding of await index.findings(stored)) findings.set(finding.id, finding);
  }
  const groups = groupFindings(
    [...ids],
    [...edges].map(({ value }) => value),
    linker,
    findings,
  );
  return groups.filter(
    ({ thing, members }) =>
      members.some((id) => change.fresh.has(id)) || !isSame(members, before.groups.get(thing) ?? []),
  );
}

interface Components {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly edges: readonly Edge[];
}

/** The groups of the ids, with their edges; where edges can have been passed over, also the groups those lead to. */
async function readComponents<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  touched: ReadonlySet<string>,
): Promise<Components> {
  const groups = new Map<string, readonly string[]>();
  const edges: Edge[] = [];
  const reached = new Set<string>();
  for (let ids = [...touched].sort(compareIds); ids.length > 0; ) {
    const things = [...new Set((await index.groupsOf(ids)).values())].filter((thing) => !groups.has(thing));
    const members = await index.membersOf(things.sort(compareIds));
    for (const [thing, its] of members) {
      groups.set(thing, its);
      for (const id of its) reached.add(id);
    }
    const found = await index.edgesAt([...members.values()].flat());
    edges.push(...found);
    if (!linker.forbids) break; // no edge leads out of a group
    ids = [...new Set(found.flatMap(({ a, b }) => [a, b]))].filter((id) => !reached.has(id)).sort(compareIds);
  }
  return { groups, edges };
}

function isSame(p: readonly string[], q: readonly string[]): boolean {
  return p.length === q.length && p.every((id, i) => id === q[i]);
}
