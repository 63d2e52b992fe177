import type { Edge, LinkIndex } from "@newsgraph/core";
import { compareIds } from "./linker.js";
import type { Pair } from "./pairs.js";

/**
 * Where a cut goes through a group its ends mostly meet again around the corner; past this many nodes the whole group is
 * read instead.
 */
const MOST_READ = 256;

/** Two nodes that are to be connected by edges above a score. */
export interface Tie extends Pair {
  readonly above: number;
}

/** How the edges of a group change. */
export interface EdgeCut {
  readonly leaving: ReadonlySet<string>;
  readonly added: readonly Edge[];
  /** True for edges that go, and for others that do not count. */
  isCut(a: string, b: string): boolean;
}

/**
 * Are the nodes of each tie connected after the change? Looks for a node beside both first, which there is nearly always,
 * most often the new one that pushed them apart; then outward from one of them through the index, a bounded way. False if they
 * are not, or not found to be.
 */
export async function areConnected(
  index: Pick<LinkIndex<unknown>, "edgesAt">,
  ties: readonly Tie[],
  cut: EdgeCut,
): Promise<boolean> {
  const added = new Surroundings({ edgesAt: async () => [] }, cut);
  const unmet = await withoutOneBeside(added, ties);
  const surroundings = new Surroundings(index, cut);
  for (const tie of await withoutOneBeside(surroundings, unmet)) {
    if (!(await isReached(surroundings, tie))) return false;
  }
  return true;
}

/** Those of the ties whose nodes are not beside each other, nor one beside both. */
async function withoutOneBeside(surroundings: Surroundings, ties: readonly Tie[]): Promise<readonly Tie[]> {
  await surroundings.read(ties.flatMap(({ a, b }) => [a, b]));
  return ties.filter(({ a, b, above }) => {
    const near = new Set(surroundings.beside(a, above));
    return !near.has(b) && !surroundings.beside(b, above).some((id) => near.has(id));
  });
}

async function isReached(surroundings: Surroundings, { a, b, above }: Tie): Promise<boolean> {
  const reached = new Set([a]);
  for (let frontier = [a]; frontier.length > 0 && reached.size <= MOST_READ; ) {
    await surroundings.read(frontier);
    const next = new Set(frontier.flatMap((id) => surroundings.beside(id, above)));
    if (next.has(b)) return true;
    frontier = [...next].filter((id) => !reached.has(id)).sort(compareIds);
    for (const id of frontier) reached.add(id);
  }
  return false;
}

/** The nodes beside others as they will be, read once each. */
class Surroundings {
  readonly #index: Pick<LinkIndex<unknown>, "edgesAt">;
  readonly #cut: EdgeCut;
  readonly #beside = new Map<string, { readonly id: string; readonly score: number }[]>();

  constructor(index: Pick<LinkIndex<unknown>, "edgesAt">, cut: EdgeCut) {
    this.#index = index;
    this.#cut = cut;
  }

  async read(ids: readonly string[]): Promise<void> {
    const unread = new Set(ids.filter((id) => !this.#beside.has(id)));
    if (unread.size === 0) return;
    for (const id of unread) this.#beside.set(id, []);
    const { added, leaving, isCut } = this.#cut;
    for (const { a, b, score } of [...(await this.#index.edgesAt([...unread].sort(compareIds))), ...added]) {
      if (isCut(a, b) || leaving.has(a) || leaving.has(b)) continue;
      if (unread.has(a)) this.#beside.get(a)!.push({ id: b, score });
      if (unread.has(b)) this.#beside.get(b)!.push({ id: a, score });
    }
  }

  /** Those to which an edge above the score leads. The node must have been read. */
  beside(id: string, above: number): string[] {
    return this.#beside.get(id)!.flatMap((other) => (other.score > above ? [other.id] : []));
  }
}
