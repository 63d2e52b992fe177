import type { GroupChange, LinkChange, LinkIndex } from "@newsgraph/core";
import type { EdgeChange } from "./edge-change.js";
import { compareIds, type Linker } from "./linker.js";
import { type Patch, patchesOf, touchedBy } from "./patches.js";
import { rebuild } from "./rebuild.js";
import { addStandings, areForbidden, type Standings, standingsOf } from "./standings.js";
import { edgesOutOf, holdsTogether, isTorn } from "./torn.js";

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
  const edgesOut = await edgesOutOf(linker, index, torn.sort(compareIds));

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
