import type { KeyPlace, LinkIndex, Neighbours } from "@newsgraph/core";

/** A walk along the nodes under a key: it asks for places and is given what stands beside each. */
export type KeyWalk<T> = Generator<KeyPlace, T, Neighbours>;

/** Places asked for at a time: what is read at once fills memory. */
const MOST_PLACES = 2_000;

/**
 * Goes all walks side by side and gives their ends, in the order of the walks. What they ask for is read together: a key
 * costs a few microseconds so, and a statement each cost ten times that.
 */
export async function walkKeys<T>(
  index: Pick<LinkIndex<unknown>, "neighbours">,
  walks: readonly KeyWalk<T>[],
  window: number,
): Promise<T[]> {
  const ends: T[] = [];
  for (let at = 0; at < walks.length; at += MOST_PLACES) {
    ends.push(...(await walkTogether(index, walks.slice(at, at + MOST_PLACES), window)));
  }
  return ends;
}

async function walkTogether<T>(
  index: Pick<LinkIndex<unknown>, "neighbours">,
  walks: readonly KeyWalk<T>[],
  window: number,
): Promise<T[]> {
  const ends = new Array<T>(walks.length);
  let going = walks.map((walk, i) => ({ i, walk, step: walk.next() }));
  for (;;) {
    for (const { i, step } of going) if (step.done) ends[i] = step.value;
    going = going.filter(({ step }) => !step.done);
    if (going.length === 0) return ends;
    const around = await index.neighbours(
      going.map(({ step }) => step.value as KeyPlace),
      window,
    );
    going = going.map(({ i, walk }, k) => ({ i, walk, step: walk.next(around[k]!) }));
  }
}
