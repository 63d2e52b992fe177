import type { LinkIndex, Neighbours } from "@newsgraph/core";
import { compareIds } from "./linker.js";

/** What changes in the list of nodes under one key. A node in both stays, and all its pairs are compared again. */
export interface KeyChange {
  readonly gone: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

/** A contiguous part of the nodes under a key, wide enough to see every pair that a change can push apart or bring together. */
export interface Stretch {
  /** The nodes as they stood, in id order, gone ones included. */
  readonly old: readonly string[];
  /** The added nodes that fall among them, in id order. */
  readonly added: readonly string[];
}

/** The first of the nodes that change, in id order. */
export function firstOf({ gone, added }: KeyChange): string {
  let first: string | undefined;
  for (const id of gone) if (first === undefined || id < first) first = id;
  for (const id of added) if (first === undefined || id < first) first = id;
  if (first === undefined) throw new RangeError("firstOf() of a change that changes nothing.");
  return first;
}

/**
 * Reads, around each changed id, at least `window` staying nodes below and above (or all there are); changes that stand
 * near each other share one stretch. Reads what the change can reach and no more. `aroundFirst`: what stands within
 * `window` of the first changed id, read for many keys at once.
 */
export async function readStretches(
  index: Pick<LinkIndex<unknown>, "neighbours">,
  key: string,
  { gone, added }: KeyChange,
  window: number,
  aroundFirst: Neighbours,
): Promise<Stretch[]> {
  const read = async (node: string) => (await index.neighbours([{ key, node }], window))[0]!;
  const changed = [...new Set([...gone, ...added])].sort(compareIds);
  const stretches: Stretch[] = [];
  let next = 0;
  while (next < changed.length) {
    const first = changed[next]!;
    const around = next === 0 ? aroundFirst : await read(first);
    const old = (await walkDown(read, around.below, gone, window)).reverse();
    const here: string[] = [];
    const take = () => {
      const id = changed[next++]!;
      if (added.has(id)) here.push(id);
    };
    if (gone.has(first)) old.push(first);
    take();
    let page = around.above;
    for (let stayed = 0; stayed < window; ) {
      for (const id of page) {
        while (next < changed.length && changed[next]! <= id) {
          take();
          stayed = 0;
        }
        old.push(id);
        if (!gone.has(id)) stayed += 1;
        if (stayed === window) break;
      }
      if (stayed === window) break;
      if (page.length < window) {
        while (next < changed.length) take(); // nothing stands above: all that is left falls in here
        break;
      }
      page = (await read(page.at(-1)!)).above;
    }
    stretches.push({ old, added: here });
  }
  return stretches;
}

/** Nearest first, until `window` of them stay. */
async function walkDown(
  read: (node: string) => Promise<Neighbours>,
  below: readonly string[],
  gone: ReadonlySet<string>,
  window: number,
): Promise<string[]> {
  const ids: string[] = [];
  let stayed = 0;
  for (let page = below; ; page = (await read(page.at(-1)!)).below) {
    for (const id of page) {
      ids.push(id);
      if (!gone.has(id)) stayed += 1;
      if (stayed === window) return ids;
    }
    if (page.length < window) return ids;
  }
}
