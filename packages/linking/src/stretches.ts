import type { Neighbours } from "@newsgraph/core";
import type { KeyWalk } from "./key-walk.js";
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

/**
 * Reads, around each changed id, at least `window` staying nodes below and above (or all there are); changes that stand
 * near each other share one stretch. Reads what the change can reach and no more. `isKnown`: any node stands under the key
 * yet.
 */
export function* readStretches(
  key: string,
  { gone, added }: KeyChange,
  window: number,
  isKnown: boolean,
): KeyWalk<Stretch[]> {
  const changed = [...new Set([...gone, ...added])].sort(compareIds);
  const stretches: Stretch[] = [];
  let next = 0;
  while (next < changed.length) {
    const first = changed[next]!;
    const around: Neighbours = isKnown ? yield { key, node: first } : NOBODY;
    const old = (yield* walkDown(key, around.below, gone, window)).reverse();
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
      page = (yield { key, node: page.at(-1)! }).above;
    }
    stretches.push({ old, added: here });
  }
  return stretches;
}

const NOBODY: Neighbours = { below: [], above: [] };

/** Nearest first, until `window` of them stay. */
function* walkDown(
  key: string,
  below: readonly string[],
  gone: ReadonlySet<string>,
  window: number,
): KeyWalk<string[]> {
  const ids: string[] = [];
  let stayed = 0;
  for (let page = below; ; page = (yield { key, node: page.at(-1)! }).below) {
    for (const id of page) {
      ids.push(id);
      if (!gone.has(id)) stayed += 1;
      if (stayed === window) return ids;
    }
    if (page.length < window) return ids;
  }
}
