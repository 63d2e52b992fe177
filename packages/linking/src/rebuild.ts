import type { Edge, GroupChange, LinkIndex } from "@newsgraph/core";
import { type EdgeChange, groupChange } from "./edge-change.js";
import type { GroupMemory } from "./group-memory.js";
import { groupFindings } from "./groups.js";
import { compareIds, type Linker } from "./linker.js";
import { PairMap } from "./pairs.js";

/** Reads the components of these findings whole, and builds their groups anew. */
export async function rebuild<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  touched: readonly string[],
  memory: GroupMemory<F>,
): Promise<GroupChange[]> {
  const before = await readComponents(linker, index, touched);
  const ids = new Set<string>(touched);
  for (const members of before.groups.values()) for (const id of members) ids.add(id);
  for (const id of change.removed) ids.delete(id);

  const edges = new PairMap<Edge>();
  for (const edge of before.edges) edges.set(edge.a, edge.b, edge);
  for (const { a, b } of change.edgesRemoved) edges.delete(a, b);
  for (const edge of change.edgesAdded) if (ids.has(edge.a)) edges.set(edge.a, edge.b, edge);

  const findings = new Map(change.fresh);
  if (linker.forbids) {
    const stored = [...ids].filter((id) => !findings.has(id)).sort(compareIds);
    for (const finding of await index.findings(stored)) findings.set(finding.id, finding);
  }
  for (const thing of before.groups.keys()) memory.delete(thing);
  return groupFindings(
    [...ids],
    [...edges].map(({ value }) => value),
    linker,
    findings,
  )
    .filter(
      ({ thing, members }) =>
        !isSame(members, before.groups.get(thing) ?? []) || members.some((id) => change.fresh.has(id)),
    )
    .map((group) => groupChange(group, before.groups));
}

interface Components {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly edges: readonly Edge[];
}

/** The groups of the ids, with their edges; where edges can have been passed over, also the groups those lead to. */
async function readComponents<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  touched: readonly string[],
): Promise<Components> {
  const groups = new Map<string, readonly string[]>();
  const edges: Edge[] = [];
  const reached = new Set<string>();
  for (let ids = [...touched].sort(compareIds); ids.length > 0; ) {
    const things = [...new Set((await index.groupsOf(ids)).values())].filter((thing) => !groups.has(thing));
    const members = await index.membersOf(things.sort(compareIds));
    for (const [thing, its] of members) {
      groups.set(thing, [...its].sort(compareIds));
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
