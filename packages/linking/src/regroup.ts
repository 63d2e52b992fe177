import type { Edge, GroupChange, LinkIndex } from "@newsgraph/core";
import { areConnected } from "./connectivity.js";
import { type EdgeChange, groupChange } from "./edge-change.js";
import { NamedForest } from "./forest.js";
import type { GroupMemory, KnownGroup } from "./group-memory.js";
import { compareIds, type Linker } from "./linker.js";
import { type Pair, PairMap } from "./pairs.js";
import { rebuild } from "./rebuild.js";
import { addStandings, areForbidden, standingsOf } from "./standings.js";

/**
 * Makes the groups of every component of the graph that the change touches, and no others. Those that come out as they
 * were are left out.
 *
 * Most changes add a node to a group or join two: those are made without reading the groups' edges. Only where a group may fall
 * apart, or where what is forbidden decides, are whole components read and built anew. Both ways give the same groups.
 */
export async function regroup<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  memory: GroupMemory<F>,
): Promise<GroupChange[]> {
  const touched = new Set<string>([...change.fresh.keys(), ...change.leaving]);
  for (const { a, b } of [...change.edgesAdded, ...change.edgesRemoved]) touched.add(a).add(b);
  const groupOf = await index.groupsOf([...touched].sort(compareIds));
  const known = await knowGroups(linker, index, change, [...new Set(groupOf.values())].sort(compareIds), memory);

  const done: GroupChange[] = [];
  const toRebuild: string[] = [];
  for (const patch of patchesOf(touched, groupOf, change)) {
    const grown = await growGroup(linker, index, change, patch, known);
    if (!grown) {
      toRebuild.push(...patch.ids);
      continue;
    }
    for (const group of patch.groups) memory.delete(group);
    const group = grown.members[0];
    if (group === undefined) continue; // all its nodes left
    if (!patch.ids.some((id) => change.leaving.has(id))) memory.set(group, grown);
    if (patch.groups.length === 1 && !patch.ids.some((id) => change.fresh.has(id) || change.leaving.has(id))) continue;
    const before = new Map(patch.groups.map((old) => [old, known.get(old)!.members]));
    done.push(groupChange({ group, members: grown.members }, before));
  }
  const rebuilt = toRebuild.length > 0 ? await rebuild(linker, index, change, toRebuild, memory) : [];
  return [...done, ...rebuilt].sort((p, q) => compareIds(p.group, q.group));
}

/** Touched nodes that old groups and new edges bring together. */
interface Patch {
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly Pair[];
}

function patchesOf<F>(
  touched: ReadonlySet<string>,
  groupOf: ReadonlyMap<string, string>,
  change: EdgeChange<F>,
): Patch[] {
  const forest = new NamedForest(touched);
  const firstOf = new Map<string, string>();
  for (const id of touched) {
    const group = groupOf.get(id);
    if (group === undefined) continue;
    const first = firstOf.get(group);
    if (first === undefined) firstOf.set(group, id);
    else forest.join(first, id);
  }
  for (const { a, b } of [...change.edgesAdded, ...change.edgesRemoved]) forest.join(a, b);
  const placeOf = new Map<string, number>();
  const sets = forest.sets();
  for (const [place, ids] of sets.entries()) for (const id of ids) placeOf.set(id, place);
  const edgesAdded: Edge[][] = sets.map(() => []);
  const edgesRemoved: Pair[][] = sets.map(() => []);
  for (const edge of change.edgesAdded) edgesAdded[placeOf.get(edge.a)!]!.push(edge);
  for (const pair of change.edgesRemoved) edgesRemoved[placeOf.get(pair.a)!]!.push(pair);
  return sets.map((ids, place) => ({
    ids,
    groups: [...new Set(ids.flatMap((id) => groupOf.get(id) ?? []))].sort(compareIds),
    edgesAdded: edgesAdded[place]!,
    edgesRemoved: edgesRemoved[place]!,
  }));
}

async function knowGroups<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  names: readonly string[],
  memory: GroupMemory<F>,
): Promise<ReadonlyMap<string, KnownGroup<F>>> {
  const known = new Map<string, KnownGroup<F>>();
  for (const name of names) {
    const group = memory.get(name);
    if (group) known.set(name, group);
  }
  const unknown = await index.membersOf(names.filter((name) => !known.has(name)));
  for (const [name, members] of unknown) known.set(name, { members, standings: new Map(), whole: true });
  if (!linker.forbids) return known;

  const open = await index.openGroups([...unknown.keys()]);
  const findings = await change.read([...unknown.values()].flat());
  for (const [name, members] of unknown) {
    const standings = new Map<string, F>();
    for (const id of members) addStandings(standings, standingsOf(findings.get(id), linker));
    known.set(name, { members, standings, whole: !open.has(name) });
  }
  return known;
}

/** The one group that a patch makes, if it is plain that it makes one: nothing passed over, nothing forbidden, nothing fallen apart. */
async function growGroup<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  patch: Patch,
  known: ReadonlyMap<string, KnownGroup<F>>,
): Promise<KnownGroup<F> | null> {
  const groups = patch.groups.map((name) => known.get(name)!);
  if (!groups.every(({ whole }) => whole)) return null;
  const standings = new Map<string, F>();
  for (const others of [
    ...groups.map((group) => group.standings),
    ...patch.ids.map((id) => standingsOf(change.fresh.get(id), linker)),
  ]) {
    if (areForbidden(standings, others, linker)) return null;
    addStandings(standings, others);
  }

  const removed = new PairMap<true>();
  for (const { a, b } of patch.edgesRemoved) removed.set(a, b, true);
  if (removed.size > 0) {
    const ends = [...removed].flatMap(({ a, b }) => [a, b]).filter((id) => !change.leaving.has(id));
    const cut = {
      added: patch.edgesAdded,
      leaving: change.leaving,
      isRemoved: (a: string, b: string) => removed.has(a, b),
    };
    if (!(await areConnected(index, [...new Set(ends)].sort(compareIds), cut))) return null;
  }
  const fresh = patch.ids.filter((id) => change.fresh.has(id)).sort(compareIds);
  const members = [...groups.map((group) => group.members), fresh].reduce(mergeSorted, []);
  const leaves = patch.ids.some((id) => change.leaving.has(id));
  return { members: leaves ? members.filter((id) => !change.leaving.has(id)) : members, standings, whole: true };
}

function mergeSorted(p: readonly string[], q: readonly string[]): readonly string[] {
  if (p.length === 0) return q;
  const merged: string[] = [];
  let i = 0;
  for (const id of q) {
    while (i < p.length && p[i]! < id) merged.push(p[i++]!);
    if (p[i] !== id) merged.push(id);
  }
  while (i < p.length) merged.push(p[i++]!);
  return merged;
}
