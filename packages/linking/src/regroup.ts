import type { GroupChange, LinkChange, LinkIndex } from "@newsgraph/core";
import { areConnected } from "./connectivity.js";
import type { EdgeChange } from "./edge-change.js";
import { compareIds, type Linker } from "./linker.js";
import { PairMap } from "./pairs.js";
import { type Patch, patchesOf, touchedBy } from "./patches.js";
import { rebuild } from "./rebuild.js";
import { addStandings, areForbidden, type Standings, standingsOf } from "./standings.js";

/**
 * Makes the groups that the change touches, and no others. Those that come out as they were are left out.
 *
 * Most changes add a node to a group or join two. If nothing in the old groups and the new nodes of a patch forbids anything else in
 * it, then they are one group now, and it takes neither their members nor their edges to know it: every join that was made
 * is still made, at its turn, and groups that only grow are still refused wherever they were refused before. Where something is
 * forbidden, or a group may fall apart, the groups are read and built anew. Both ways give the same.
 */
export async function regroup<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  change: EdgeChange<F>,
): Promise<Pick<LinkChange, "groups" | "refused">> {
  const groupOf = await index.groupsOf(touchedBy(change));
  const patches = patchesOf(groupOf, change);
  const standings = await readStandings(linker, index, change, patches);
  const torn = patches.filter(isTorn).flatMap(({ groups }) => groups);
  const edgesOut = await strongestOut(linker, index, torn.sort(compareIds));

  const grown: Patch[] = [];
  const broken: Patch[] = [];
  for (const patch of patches) {
    const holds =
      !isForbidden(linker, change, patch, standings) &&
      (!isTorn(patch) || (await holdsTogether(index, change, patch, groupOf, edgesOut)));
    (holds ? grown : broken).push(patch);
  }
  const rebuilt = await rebuild(linker, index, change, broken, grown);
  const grownStill = grown.filter((patch) => !rebuilt.taken.has(patch));
  const groups = [...(await grow(index, change, grownStill)), ...rebuilt.groups];
  return { groups: groups.sort((p, q) => compareIds(p.group, q.group)), refused: rebuilt.refused };
}

/** Can an old group of the patch have fallen apart? */
function isTorn({ isLeft, edgesRemoved }: Patch): boolean {
  return isLeft || edgesRemoved.length > 0;
}

async function readStandings<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: LinkIndex<F>,
  { leaving, read }: EdgeChange<F>,
  patches: readonly Patch[],
): Promise<ReadonlyMap<string, Standings<F>>> {
  const standings = new Map<string, Standings<F>>();
  if (!linker.forbids) return standings;
  const names = patches.filter(({ groups, fresh }) => groups.length + fresh.length > 1).flatMap(({ groups }) => groups);
  const nodes = await index.standingsOf(names.sort(compareIds), [...leaving].sort(compareIds));
  const findings = await read([...nodes.values()].flat());
  for (const [group, its] of nodes) {
    const among = new Map<string, F>();
    for (const node of its) addStandings(among, standingsOf(findings.get(node), linker));
    standings.set(group, among);
  }
  return standings;
}

/** Does anything in the patch forbid anything else? A group by itself never does. */
function isForbidden<F extends { readonly id: string }>(
  linker: Linker<F>,
  change: EdgeChange<F>,
  { groups, fresh }: Patch,
  standings: ReadonlyMap<string, Standings<F>>,
): boolean {
  const all = new Map<string, F>();
  for (const others of [
    ...groups.map((group) => standings.get(group) ?? new Map<string, F>()),
    ...fresh.map((id) => standingsOf(change.fresh.get(id), linker)),
  ]) {
    if (areForbidden(all, others, linker)) return true;
    addStandings(all, others);
  }
  return false;
}

/** The score of the strongest edge that leads out of each group; groups out of which none leads are left out. */
async function strongestOut<F>(
  linker: Linker<F & { readonly id: string }>,
  index: LinkIndex<F>,
  groups: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const strongest = new Map<string, number>();
  if (!linker.forbids || groups.length === 0) return strongest;
  const refused = new Set([...(await index.refusedIn(groups)).values()].flat());
  const edges = refused.size > 0 ? await index.edgesAt([...refused].sort(compareIds)) : [];
  const groupOf = await index.groupsOf([...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort(compareIds));
  for (const { a, b, score } of edges) {
    const [p, q] = [groupOf.get(a)!, groupOf.get(b)!];
    if (p === q) continue;
    for (const group of [p, q]) strongest.set(group, Math.max(score, strongest.get(group) ?? 0));
  }
  return strongest;
}

/**
 * Are the old groups of the patch still what they were, without the edges that went? If no edge leads out of them they are whole components,
 * and need only be connected. Else they must be so by edges stronger than any that leads out: then all stands as it stood when the
 * first of those is refused. A node of one edge that has another now, into the same group, leaves that group as it was:
 * what leans forbids nothing.
 */
async function holdsTogether<F extends { readonly id: string }>(
  index: LinkIndex<F>,
  { leaving, stirred }: EdgeChange<F>,
  { groups, edgesAdded, edgesRemoved, isLeft }: Patch,
  groupOf: ReadonlyMap<string, string>,
  edgesOut: ReadonlyMap<string, number>,
): Promise<boolean> {
  const out = groups.flatMap((group) => edgesOut.get(group) ?? []);
  const strongest = Math.max(-1, ...out);
  const staying = new Set<string>();
  for (const { a, b } of edgesAdded) {
    if (groupOf.get(a) !== groupOf.get(b)) continue;
    for (const id of [a, b]) if (stirred.has(id)) staying.add(id);
  }
  const lost = edgesRemoved.filter(({ a, b }) => !staying.has(a) && !staying.has(b));
  if (out.length > 0 && (isLeft || lost.some(({ score }) => score <= strongest))) return false;
  const removed = new PairMap<true>();
  for (const { a, b } of edgesRemoved) removed.set(a, b, true);
  const ends = new Set(lost.flatMap(({ a, b }) => [a, b]).filter((id) => !leaving.has(id)));
  return areConnected(index, [...ends].sort(compareIds), {
    added: edgesAdded.filter(({ score }) => score > strongest),
    leaving,
    isUsable: ({ a, b, score }) => score > strongest && !removed.has(a, b),
  });
}

/** Makes one group of each patch. Only groups that get another name are read. */
async function grow<F>(
  index: LinkIndex<F>,
  { leaving }: EdgeChange<F>,
  patches: readonly Patch[],
): Promise<GroupChange[]> {
  const changed = patches.filter(({ groups, fresh, isLeft }) => isLeft || groups.length !== 1 || fresh.length > 0);
  const nameOf = ({ groups, fresh }: Patch) => [...groups, ...fresh].sort(compareIds)[0]!;
  const renamed = changed.flatMap((patch) => patch.groups.filter((group) => patch.isLeft || group !== nameOf(patch)));
  const members = await index.membersOf(renamed.sort(compareIds));
  return changed.flatMap((patch) => {
    const read = patch.groups.flatMap((group) => (members.get(group) ?? []).map(({ node }) => ({ id: node, group })));
    const staying = read.filter(({ id }) => !leaving.has(id));
    const ids = [...staying.map(({ id }) => id), ...patch.fresh];
    if (patch.isLeft && ids.length === 0) return [];
    const group = patch.isLeft ? ids.sort(compareIds)[0]! : nameOf(patch);
    const moved = [...staying.filter((member) => member.group !== group).map(({ id }) => id), ...patch.fresh];
    return { group, moved: moved.sort(compareIds), parted: patch.isLeft };
  });
}
