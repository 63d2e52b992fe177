import type { Edge, GroupChange, LinkIndex } from "@newsgraph/core";
import { type EdgeChange, groupChange } from "./edge-change.js";
import type { GroupMemory } from "./group-memory.js";
import { groupFindings } from "./groups.js";
import { compareIds, type Linker } from "./linker.js";
import { PairMap } from "./pairs.js";

/** Reads the components of these nodes whole, and builds their groups anew. */
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
  for (const id of change.leaving) ids.delete(id);

  const edges = new PairMap<Edge>();
  for (const edge of before.edges) edges.set(edge.a, edge.b, edge);
  for (const { a, b } of change.edgesRemoved) edges.delete(a, b);
  for (const edge of change.edgesAdded) if (ids.has(edge.a)) edges.set(edge.a, edge.b, edge);

  const findings = linker.forbids ? await change.read(ids) : new Map<string, F>();
  for (const group of before.groups.keys()) memory.delete(group);
  return groupFindings(
    [...ids],
    [...edges].map(({ value }) => value),
    linker,
    findings,
  )
    .filter(({ group, members }) => !isSame(members, before.groups.get(group) ?? []))
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
    const names = [...new Set((await index.groupsOf(ids)).values())].filter((name) => !groups.has(name));
    const members = await index.membersOf(names.sort(compareIds));
    for (const [name, its] of members) {
      groups.set(name, its);
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
