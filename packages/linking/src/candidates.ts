import type { LinkIndex } from "@newsgraph/core";
import { mayBeHot } from "./hot-keys.js";
import { type KeyWalk, walkKeys } from "./key-walk.js";
import { compareIds } from "./linker.js";
import { PairMap } from "./pairs.js";
import { type KeyChange, readStretches, type Stretch } from "./stretches.js";

/**
 * How many places apart, in id order among the nodes under one key, two nodes are still compared: sorted
 * neighbourhood (Hernández & Stolfo 1995) within each key. A key shared by up to 17 nodes compares all pairs; one shared by ten
 * thousand costs sixteen comparisons a node. Sixteen, because what truly belongs together shares several keys, of
 * which some are rare, and because every comparison that holds is an edge to be stored.
 */
export const WINDOW = 16;

/** How the set of candidate pairs changes. */
export interface CandidateChange {
  /** Pairs to compare: new ones, and all pairs of the nodes that were added. */
  readonly gained: PairMap<true>;
  /** Pairs that some key no longer brings together, with those keys; another key may still do. */
  readonly lost: PairMap<string[]>;
  /** Nodes that stay and stood near one that leaves. */
  readonly bereft: ReadonlySet<string>;
  /** Keys that may be hot. */
  readonly mayBeHot: readonly string[];
}

/** Compares the candidate pairs before and after the changes of all touched keys. */
export async function changeCandidates(
  index: Pick<LinkIndex<unknown>, "knownKeys" | "neighbours">,
  changes: ReadonlyMap<string, KeyChange>,
  window: number,
): Promise<CandidateChange> {
  const gained = new PairMap<true>();
  const lost = new PairMap<string[]>();
  const bereft = new Set<string>();
  const hot: string[] = [];
  const touched = [...changes];
  const known = await index.knownKeys([...changes.keys()]);
  const walks = touched.map(([key, change]) => readStretches(key, change, window, known.has(key)));
  for (const [i, stretches] of (await walkKeys(index, walks, window)).entries()) {
    const [key, change] = touched[i]!;
    if (mayBeHot(stretches)) hot.push(key);
    for (const stretch of stretches) {
      comparePlaces(stretch, change, window, {
        gain: (a, b) => gained.set(a, b, true),
        lose: (a, b) => {
          const keys = lost.get(a, b);
          if (keys) keys.push(key);
          else lost.set(a, b, [key]);
        },
        bereave: (id) => bereft.add(id),
      });
    }
  }
  return { gained, lost, bereft, mayBeHot: hot };
}

/** True if the two nodes stand within the window under the key once the change is made. Neither is itself changed. */
export function* isNear(
  key: string,
  { gone, added }: KeyChange,
  a: string,
  b: string,
  window: number,
): KeyWalk<boolean> {
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = 0;
  for (const id of added) if (low < id && id < high) between += 1;
  for (let node = low; between < window; ) {
    const { above } = yield { key, node };
    for (const id of above) {
      if (id >= high) return id === high && between < window;
      if (!gone.has(id)) between += 1;
    }
    if (above.length < window) return false;
    node = above.at(-1)!;
  }
  return false;
}

interface PairSink {
  gain(a: string, b: string): void;
  lose(a: string, b: string): void;
  bereave(id: string): void;
}

const NOW = 1;
const FRESH = 2;
const GONE = 4;

/** One pass with two frontiers: how far the window of each finding reached, and how far it reaches now. */
function comparePlaces({ old, added }: Stretch, change: KeyChange, window: number, sink: PairSink) {
  const ids = [...new Set([...old, ...added])].sort(compareIds);
  const isOld = new Set(old);
  const before = new Int32Array(ids.length); // place in the list as it was; for one that was not in it, that of the last below
  const after = new Int32Array(ids.length);
  const state = new Uint8Array(ids.length);
  let oldPlace = 0;
  let newPlace = 0;
  for (const [i, id] of ids.entries()) {
    if (isOld.has(id)) oldPlace += 1;
    if (change.gone.has(id)) state[i]! |= GONE;
    if (change.added.has(id)) state[i]! |= FRESH;
    if (state[i] !== GONE) {
      state[i]! |= NOW;
      newPlace += 1;
    }
    before[i] = oldPlace;
    after[i] = newPlace;
  }

  let reached = 0;
  let reaches = 0;
  for (let i = 0; i < ids.length; i++) {
    while (reached + 1 < ids.length && before[reached + 1]! <= before[i]! + window) reached += 1;
    while (reaches + 1 < ids.length && after[reaches + 1]! <= after[i]! + window) reaches += 1;
    const a = ids[i]!;
    if (state[i] === NOW) {
      for (let j = Math.max(i, reached) + 1; j <= reaches; j++) if (state[j] === NOW) sink.gain(a, ids[j]!);
      for (let j = Math.max(i, reaches) + 1; j <= reached; j++) if (state[j] === NOW) sink.lose(a, ids[j]!);
    }
    for (let j = i + 1; change.gone.size > 0 && j <= reached; j++) {
      if (state[i] === GONE && state[j]! & NOW) sink.bereave(ids[j]!);
      if (state[j] === GONE && state[i]! & NOW) sink.bereave(a);
    }
    if (!(state[i]! & NOW)) continue;
    for (let j = i + 1; j <= reaches; j++) {
      if (state[j]! & NOW && (state[i]! | state[j]!) & FRESH) sink.gain(a, ids[j]!);
    }
  }
}
