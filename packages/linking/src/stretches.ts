import type { LinkIndex } from "@newsgraph/core";
import { compareIds } from "./linker.js";

/** What changes in the list of findings under one key. A finding that is linked anew stands in both. Sorted. */
export interface KeyChange {
  readonly gone: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

/** A contiguous part of the findings under a key, wide enough to see every pair that a change can push apart or bring together. */
export interface Stretch {
  /** The findings as they stood, in id order, gone ones included. */
  readonly old: readonly string[];
  /** The added findings that fall among them, in id order. */
  readonly added: readonly string[];
}

/**
 * Reads, around each changed id, at least `window` staying findings below and above (or all there are); changes that stand
 * near each other share one stretch. Reads what the change can reach and no more.
 */
export async function readStretches(
  index: Pick<LinkIndex<unknown>, "neighbours">,
  key: string,
  { gone, added }: KeyChange,
  window: number,
): Promise<Stretch[]> {
  const changed = [...new Set([...gone, ...added])].sort(compareIds);
  const stretches: Stretch[] = [];
  let next = 0;
  while (next < changed.length) {
    const first = changed[next]!;
    const around = await index.neighbours(key, first, window);
    const old = (await walkDown(index, key, around.below, gone, window)).reverse();
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
      page = (await index.neighbours(key, page.at(-1)!, window)).above;
    }
    stretches.push({ old, added: here });
  }
  return stretches;
}

/** Nearest first, until `window` of them stay. */
async function walkDown(
  index: Pick<LinkIndex<unknown>, "neighbours">,
  key: string,
  below: readonly string[],
  gone: ReadonlySet<string>,
  window: number,
): Promise<string[]> {
  const ids: string[] = [];
  let stayed = 0;
  for (let page = below; ; page = (await index.neighbours(key, page.at(-1)!, window)).below) {
    for (const id of page) {
      ids.push(id);
      if (!gone.has(id)) stayed += 1;
      if (stayed === window) return ids;
    }
    if (page.length < window) return ids;
  }
}
