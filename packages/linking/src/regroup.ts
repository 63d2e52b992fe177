import type { GroupChange, LinkIndex } from "@newsgraph/core";
import { areConnected } from "./connectivity.js";
import { type EdgeChange, groupChange } from "./edge-change.js";
import { NamedForest } from "./forest.js";
import type { GroupMemory, KnownGroup } from "./group-memory.js";
import { compareIds, type Linker } from "./linker.js";
import { PairMap } from "./pairs.js";
import { rebuild } from "./rebuild.js";
import { addStandings, areForbidden, standingsOf } from "./standings.js";

/**
 * Makes the groups of every component of the graph that the change touches, and no others. Those that come out as they
 * were are left out, unless they hold a fresh finding.
 *
 * Most changes add a finding to a group or join two: those are made without reading the groups' edges. Only where a group may fall
 * apart, or where what is forbidden decides, are whole components read and built anew. Both ways give the same groups.
 */
export async function regroup<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  memory: GroupMemory<F>,
): Promise<GroupChange[]> {
  const touched = new Set<string>([...change.fresh.keys(), ...change.removed]);
  for (const { a, b } of [...change.edgesAdded, ...change.edgesRemoved]) touched.add(a).add(b);
  const thingOf = await index.groupsOf([...touched].sort(compareIds));
  const known = await knowGroups(linker, index, [...new Set(thingOf.values())].sort(compareIds), memory);

  const done: GroupChange[] = [];
  const toRebuild: string[] = [];
  for (const patch of patchesOf(touched, thingOf, change)) {
    const grown = await growGroup(linker, index, change, patch, known);
    if (!grown) {
      toRebuild.push(...patch.ids);
      continue;
    }
    for (const thing of patch.things) memory.delete(thing);
    const thing = grown.members[0];
    if (thing === undefined) continue; // all its findings left
    if (patch.isSettled) memory.set(thing, grown);
    if (patch.things.length === 1 && !patch.ids.some((id) => change.fresh.has(id) || change.removed.has(id))) continue;
    const before = new Map(patch.things.map((old) => [old, known.get(old)!.members]));
    done.push(groupChange({ thing, members: grown.members }, before));
  }
  const rebuilt = toRebuild.length > 0 ? await rebuild(linker, index, change, toRebuild, memory) : [];
  return [...done, ...rebuilt].sort((p, q) => compareIds(p.thing, q.thing));
}

/** Touched findings that old groups and new edges bring together. */
interface Patch {
  readonly ids: readonly string[];
  readonly things: readonly string[];
  /** No finding in it was known before and linked anew, or left: what is known of its standings holds. */
  readonly isSettled: boolean;
}

function patchesOf<F>(
  touched: ReadonlySet<string>,
  thingOf: ReadonlyMap<string, string>,
  change: EdgeChange<F>,
): Patch[] {
  const forest = new NamedForest(touched);
  const firstOf = new Map<string, string>();
  for (const id of touched) {
    const thing = thingOf.get(id);
    if (thing === undefined) continue;
    const first = firstOf.get(thing);
    if (first === undefined) firstOf.set(thing, id);
    else forest.join(first, id);
  }
  for (const { a, b } of [...change.edgesAdded, ...change.edgesRemoved]) forest.join(a, b);
  return forest.sets().map((ids) => ({
    ids,
    things: [...new Set(ids.flatMap((id) => thingOf.get(id) ?? []))].sort(compareIds),
    isSettled: ids.every((id) => !change.removed.has(id) && !(change.fresh.has(id) && thingOf.has(id))),
  }));
}

async function knowGroups<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  things: readonly string[],
  memory: GroupMemory<F>,
): Promise<ReadonlyMap<string, KnownGroup<F>>> {
  const known = new Map<string, KnownGroup<F>>();
  for (const thing of things) {
    const group = memory.get(thing);
    if (group) known.set(thing, group);
  }
  for (const [thing, members] of await index.membersOf(things.filter((thing) => !known.has(thing)))) {
    const group = { members: [...members].sort(compareIds), standings: new Map<string, F>(), whole: true };
    known.set(thing, linker.forbids ? await readStandings(linker, index, group) : group);
  }
  return known;
}

async function readStandings<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  group: KnownGroup<F>,
): Promise<KnownGroup<F>> {
  const members = new Set(group.members);
  const whole = (await index.edgesAt(group.members)).every(({ a, b }) => members.has(a) && members.has(b));
  const standings = new Map<string, F>();
  for (const finding of await index.findings(group.members)) addStandings(standings, standingsOf(finding, linker));
  return { ...group, standings, whole };
}

/** The one group that a patch makes, if it is plain that it makes one: nothing passed over, nothing forbidden, nothing fallen apart. */
async function growGroup<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
  patch: Patch,
  known: ReadonlyMap<string, KnownGroup<F>>,
): Promise<KnownGroup<F> | null> {
  const groups = patch.things.map((thing) => known.get(thing)!);
  if (!groups.every(({ whole }) => whole)) return null;
  const standings = new Map<string, F>();
  for (const others of [
    ...groups.map((group) => group.standings),
    ...patch.ids.map((id) => standingsOf(change.fresh.get(id), linker)),
  ]) {
    if (areForbidden(standings, others, linker)) return null;
    addStandings(standings, others);
  }

  const ids = new Set(patch.ids);
  const added = change.edgesAdded.filter(({ a }) => ids.has(a));
  const removed = new PairMap<true>();
  for (const { a, b } of change.edgesRemoved) if (ids.has(a)) removed.set(a, b, true);
  if (removed.size > 0) {
    const ends = [...removed].flatMap(({ a, b }) => [a, b]).filter((id) => !change.removed.has(id));
    const cut = { added, leaving: change.removed, isRemoved: (a: string, b: string) => removed.has(a, b) };
    if (!(await areConnected(index, [...new Set(ends)].sort(compareIds), cut))) return null;
  }
  const fresh = patch.ids.filter((id) => change.fresh.has(id)).sort(compareIds);
  const members = [...groups.map((group) => group.members), fresh].reduce(mergeSorted, []);
  const leaves = patch.ids.some((id) => change.removed.has(id));
  return { members: leaves ? members.filter((id) => !change.removed.has(id)) : members, standings, whole: true };
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
