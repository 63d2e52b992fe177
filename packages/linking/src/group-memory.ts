import type { Standings } from "./standings.js";

/** What the engine needs to know of a group to add to it without reading its edges. */
export interface KnownGroup<F> {
  /** Sorted. */
  readonly members: readonly string[];
  /** At least those of its members. */
  readonly standings: Standings<F>;
  /** True if no edge leads out of it: none was passed over, and it is a whole component. */
  readonly whole: boolean;
}

/** What is remembered at most, in nodes: thirty megabytes for each of the four nouns. */
const MOST_IDS = 300_000;
/** A finding that stands for others takes the room of so many ids: an event's has the words of its article's beginning, ten kilobytes. */
const IDS_OF_FINDING = 100;

/**
 * What `link` has learnt of the groups it touched, so that the next call need not read large ones again. One for each
 * linker and index, in the one process that writes. If a change could not be applied the memory is wrong: begin a new one.
 */
export class GroupMemory<F> {
  readonly #groups = new Map<string, KnownGroup<F>>();
  #ids = 0;

  get(name: string): KnownGroup<F> | undefined {
    const group = this.#groups.get(name);
    if (group) {
      this.#groups.delete(name); // to the end: the least recently used go first
      this.#groups.set(name, group);
    }
    return group;
  }

  set(name: string, group: KnownGroup<F>): void {
    this.delete(name);
    this.#groups.set(name, group);
    this.#ids += sizeOf(group);
    for (const oldest of this.#groups.keys()) {
      if (this.#ids <= MOST_IDS || oldest === name) break;
      this.delete(oldest);
    }
  }

  delete(name: string): void {
    const group = this.#groups.get(name);
    if (group) this.#ids -= sizeOf(group);
    this.#groups.delete(name);
  }
}

function sizeOf({ members, standings }: KnownGroup<unknown>): number {
  return members.length + IDS_OF_FINDING * standings.size;
}
