import type { LinkIndex } from "@newsgraph/core";
import { expect, test } from "vitest";
import { type Linker, link, MemoryIndex } from "../src/index.js";

/*
 * What linking reads of an index must not grow with it: a group of thousands, or one that refusals tie to half the news.
 */

interface Toy {
  readonly id: string;
  readonly keys: readonly string[];
  readonly camp: number;
}

/** All that share a key are the same; two of other camps may not stand together. */
const linker: Linker<Toy> = {
  noun: "event",
  profile: ({ id }) => id,
  keys: ({ keys }) => keys,
  same: () => ({ score: 0.5, evidence: "key" }),
  forbids: (a, b) => a.camp !== b.camp,
  standing: ({ camp }) => String(camp),
};

async function linked(toys: readonly Toy[]): Promise<MemoryIndex<Toy>> {
  const index = new MemoryIndex<Toy>();
  index.write(toys);
  index.apply(await link(linker, index, toys, [], { window: 4 }));
  return index;
}

/** The change, and how many nodes were asked for on the way, as members of groups, as samples and for their edges. */
async function countReads(index: MemoryIndex<Toy>, added: readonly Toy[], removed: readonly string[]) {
  const reads = { members: 0, samples: 0, edgesAt: 0 };
  const counting: LinkIndex<Toy> = new Proxy(index, {
    get(target, name) {
      const method = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return async (...given: readonly unknown[]) => {
        const answer = await method.apply(target, given);
        if (name === "membersOf") reads.members += [...answer.values()].flat().length;
        if (name === "samples") reads.samples += answer.length;
        if (name === "edgesAt") reads.edgesAt += (given[0] as readonly string[]).length;
        return answer;
      };
    },
  });
  index.write(added);
  const change = await link(linker, counting, added, removed, { window: 4 });
  index.apply(change, removed);
  return { ...reads, groups: index.things().length };
}

const toy = (place: number, camp: number, ...keys: string[]): Toy => ({ id: `f${place}`, keys, camp });

test("a node joins a group of two thousand without its members being read", async () => {
  const index = await linked(Array.from({ length: 2_000 }, (_, place) => toy(place, 1, "all")));
  const { groups, ...reads } = await countReads(index, [toy(9_999, 1, "all")], []);
  expect(groups).toBe(1);
  expect(reads.members).toBe(0);
  expect(reads.samples).toBeLessThan(20);
  expect(reads.edgesAt).toBeLessThan(20);
});

/** Each is the same as the next, and may not stand with it: two thousand groups, each tied to the next by a refusal. */
const ROW = Array.from({ length: 2_000 }, (_, place) => toy(place, place % 2, `k${place}`, `k${place + 1}`));

test.each([
  ["comes that two of them could have", [toy(9_999, 0, "k1000")], []],
  ["leaves", [], ["f1000"]],
])(
  "where refusals tie thousands of groups together and a node %s, its neighbours are read and no more",
  async (_, added, removed) => {
    const index = await linked(ROW);
    const before = index.things().length;
    const { groups, ...reads } = await countReads(index, added, removed);
    expect(before).toBe(ROW.length);
    expect(groups).toBe(ROW.length - removed.length);
    for (const count of Object.values(reads)) expect(count).toBeLessThan(20);
  },
);
