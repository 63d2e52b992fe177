import type { Stretch } from "./stretches.js";

/** Under a hot key stand so many nodes that each is compared with a small part of them. */
export const HOT_KEY_NODES = 1_000;
/** Of fewer nodes their distance tells nothing. */
const FEWEST_READ = 8;
const DIGITS = 8;

/**
 * May the key be hot? Ids are hashes, spread evenly: how close together those stand that were read tells about how many there
 * are, to half or double. So nobody has to count the nodes under every key.
 */
export function mayBeHot(stretches: readonly Stretch[]): boolean {
  let read = 0;
  let share = 0;
  for (const { old } of stretches) {
    if (old.length < FEWEST_READ) continue;
    read += old.length - 1;
    share += placeOf(old.at(-1)!) - placeOf(old[0]!);
  }
  return read > 0 && read >= (share * HOT_KEY_NODES) / 2;
}

/** Where an id stands among all that there can be, 0 to 1. */
function placeOf(id: string): number {
  return Number.parseInt(id.slice(0, DIGITS), 16) / 16 ** DIGITS;
}
