import { nodeId } from "@newsgraph/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Linker, link, MemoryIndex } from "../src/index.js";

/** A finding with keys given outright, a value that decides sameness, and a camp that decides what is forbidden. */
interface Toy {
  readonly id: string;
  readonly keys: readonly string[];
  readonly value: number;
  readonly camp: number;
}

const linker: Linker<Toy> = {
  noun: "entity",
  profile: ({ keys, value, camp }) => JSON.stringify([keys, value, camp]),
  keys: ({ keys }) => keys,
  same: (a, b) => {
    const distance = Math.abs(a.value - b.value);
    return distance <= 2 ? { score: 1 - distance / 10, evidence: "near" } : null;
  },
  forbids: (a, b) => a.camp !== b.camp && a.camp > 0 && b.camp > 0,
  standing: ({ camp }) => (camp > 0 ? String(camp) : null),
};
const plain: Linker<Toy> = { noun: "story", profile: linker.profile, keys: linker.keys, same: linker.same };

/** Toys of camp 2 lean on the nearest of camp 0 or 1. */
const leaning: Linker<Toy> = {
  ...linker,
  standing: ({ camp }) => (camp === 1 ? "1" : null),
  forbids: () => false,
  same: (a, b) => (a.camp === 2 || b.camp === 2 ? null : linker.same(a, b)),
  leans: ({ camp }) => camp === 2,
  lean: (finding, others) => {
    const distance = (other: Toy) => Math.abs(finding.value - other.value);
    const nearest = [...others].sort((p, q) => distance(p) - distance(q) || (p.id < q.id ? -1 : 1))[0];
    return nearest && distance(nearest) < 4
      ? { id: nearest.id, score: 1 / (1 + distance(nearest)), evidence: "leant" }
      : null;
  },
};

const toys = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 999 }).map((n) => `f${String(n).padStart(3, "0")}`),
      keys: fc.uniqueArray(fc.constantFrom("k", "l", "m", "n"), { maxLength: 3 }).map((keys) => keys.sort()),
      value: fc.integer({ min: 0, max: 12 }),
      camp: fc.integer({ min: 0, max: 2 }),
    }),
    { selector: ({ id }) => id, maxLength: 28 },
  )
  .map((findings): readonly Toy[] => findings);

/** What happens to each finding on the way: in which batch it comes, and whether it leaves and comes again, perhaps as another. */
const history = fc.array(
  fc.record({
    batch: fc.nat({ max: 4 }),
    detour: fc.constantFrom("none", "leaves", "changes"),
    late: fc.nat({ max: 4 }),
  }),
  { minLength: 28, maxLength: 28 },
);

async function linkAll(used: Linker<Toy>, findings: readonly Toy[], window: number) {
  const index = new MemoryIndex<Toy>();
  await run(used, index, findings, [], window);
  return index;
}

async function run(
  used: Linker<Toy>,
  index: MemoryIndex<Toy>,
  added: readonly Toy[],
  removed: readonly string[],
  window: number,
) {
  index.write(added);
  const change = await link(used, index, added, removed, { window });
  for (const { group, moved } of change.groups) {
    expect([...(await index.groupsOf(moved)).values()]).not.toContain(group);
    expect(moved).toEqual([...moved].sort());
  }
  index.apply(change, removed);
  return change;
}

/** Comes to the same findings by another way: batches in any order, findings that leave and return, findings that were different once. */
async function linkByHistory(used: Linker<Toy>, findings: readonly Toy[], steps: readonly Step[], window: number) {
  const index = new MemoryIndex<Toy>();
  const planned = findings.map((finding, i) => ({ finding, ...steps[i]! }));
  for (let batch = 0; batch < 5; batch++) {
    const coming = planned.filter((plan) => plan.batch === batch);
    const first = coming.map(({ finding, detour }) =>
      detour === "changes"
        ? { ...finding, keys: ["k", "z"], value: 12 - finding.value, camp: 2 - finding.camp }
        : finding,
    );
    await run(used, index, first.reverse(), [], window);
  }
  for (let batch = 0; batch < 5; batch++) {
    const turning = planned.filter((plan) => plan.late === batch);
    const leaving = turning.filter(({ detour }) => detour === "leaves").map(({ finding }) => finding);
    const changing = turning.filter(({ detour }) => detour === "changes").map(({ finding }) => finding);
    await run(
      used,
      index,
      changing,
      leaving.map(({ id }) => id),
      window,
    );
    await run(used, index, leaving, [], window);
  }
  return index;
}
type Step = typeof history extends fc.Arbitrary<infer H> ? (H extends readonly (infer S)[] ? S : never) : never;

/** The graph of the findings linked at once, which is also that of any other way to them. */
async function expectTheSame(
  used: Linker<Toy>,
  findings: readonly Toy[],
  steps: readonly Step[],
  window: number,
): Promise<MemoryIndex<Toy>> {
  const once = await linkAll(used, findings, window);
  const slowly = await linkByHistory(used, findings, steps, window);
  expect(slowly.edges()).toEqual(once.edges());
  expect(slowly.things()).toEqual(once.things());
  return once;
}

const settings = { seed: 20240212, numRuns: 600 };

test("what leans joins one other at most, and never two that are not joined without it", async () => {
  await fc.assert(
    fc.asyncProperty(toys, history, fc.integer({ min: 1, max: 4 }), async (findings, steps, window) => {
      const once = await expectTheSame(leaning, findings, steps, window);

      const isLeaning = (id: string) => findings.find((finding) => finding.id === id)!.camp === 2;
      const nodes = new Set(
        findings.filter(({ camp }) => camp === 2).map((finding) => nodeId("entity", linker.profile(finding))),
      );
      const ends = once.edges().flatMap(({ a, b }) => [a, b].filter((id) => nodes.has(id)));
      expect(ends).toHaveLength(new Set(ends).size);
      const upright = await linkAll(
        leaning,
        findings.filter(({ camp }) => camp !== 2),
        99,
      );
      for (const { members } of once.things()) {
        const held = members.filter((id) => !isLeaning(id));
        if (held.length > 0)
          expect(upright.things().some((thing) => held.every((id) => thing.members.includes(id)))).toBe(true);
      }
    }),
    settings,
  );
});

/** The same, and those of camp 0 forbid those of camp 1. */
const leaningApart: Linker<Toy> = {
  ...leaning,
  forbids: (a, b) => a.camp !== b.camp && a.camp !== 2 && b.camp !== 2,
  standing: ({ camp }) => (camp === 2 ? null : String(camp)),
};

test("what leans and what is forbidden together give the same whatever the order, the batches and the detours", async () => {
  await fc.assert(
    fc.asyncProperty(toys, history, fc.integer({ min: 1, max: 4 }), async (findings, steps, window) => {
      await expectTheSame(leaningApart, findings, steps, window);
    }),
    settings,
  );
});

describe.each([
  ["with forbidden pairs", linker],
  ["without", plain],
])("linking %s", (_, used) => {
  test("gives the same edges and groups whatever the order, the batches and the detours", async () => {
    await fc.assert(
      fc.asyncProperty(toys, history, fc.integer({ min: 1, max: 4 }), async (findings, steps, window) => {
        await expectTheSame(used, findings, steps, window);
      }),
      settings,
    );
  });

  test("compares exactly the pairs that stand within the window under a shared key", async () => {
    await fc.assert(
      fc.asyncProperty(toys, fc.integer({ min: 1, max: 4 }), async (findings, window) => {
        const index = await linkAll(used, findings, window);
        const nodes = new Map(findings.map((finding) => [nodeId(used.noun, used.profile(finding)), finding]));
        const sorted = [...nodes].map(([id, finding]) => ({ ...finding, id })).sort((a, b) => (a.id < b.id ? -1 : 1));
        const expected = new Set<string>();
        for (const key of ["k", "l", "m", "n"]) {
          const under = sorted.filter(({ keys }) => keys.includes(key));
          for (const [i, a] of under.entries()) {
            for (const b of under.slice(i + 1, i + 1 + window)) if (used.same(a, b)) expected.add(`${a.id} ${b.id}`);
          }
        }
        expect(index.edges().map(({ a, b }) => `${a} ${b}`)).toEqual([...expected].sort());
      }),
      settings,
    );
  });

  test("findings in which the linker sees no difference are one thing, without an edge", async () => {
    await fc.assert(
      fc.asyncProperty(toys, async (findings) => {
        const twins = findings.map((finding) => ({ ...finding, id: `${finding.id}b` }));
        const index = await linkAll(used, [...findings, ...twins], 2);
        expect(index.edges()).toEqual((await linkAll(used, findings, 2)).edges());
        for (const { members } of index.things()) {
          for (const id of members) expect(members).toContain(id.endsWith("b") ? id.slice(0, -1) : `${id}b`);
        }
      }),
      settings,
    );
  });

  test("loses no finding, names a group by its smallest, and never joins what is forbidden", async () => {
    await fc.assert(
      fc.asyncProperty(toys, async (findings) => {
        const byId = new Map(findings.map((finding) => [finding.id, finding]));
        const groups = (await linkAll(used, findings, 2)).things();
        expect(groups.flatMap(({ members }) => members).sort()).toEqual([...byId.keys()].sort());
        for (const { thing, members } of groups) {
          expect(thing).toBe([...members].sort()[0]);
          for (const a of members) {
            for (const b of members) expect(used.forbids?.(byId.get(a)!, byId.get(b)!) ?? false).toBe(false);
          }
        }
      }),
      settings,
    );
  });

  test("changes nothing when the same findings are linked again", async () => {
    await fc.assert(
      fc.asyncProperty(toys, async (findings) => {
        const index = await linkAll(used, findings, 2);
        const before = { edges: index.edges(), groups: index.things() };
        const change = await run(used, index, findings, [], 2);
        expect(change).toMatchObject({
          nodesRemoved: [],
          nodesAdded: [],
          edgesAdded: [],
          edgesRemoved: [],
          groups: [],
        });
        expect({ edges: index.edges(), groups: index.things() }).toEqual(before);
      }),
      settings,
    );
  });

  test("leaves nothing behind when all findings leave", async () => {
    await fc.assert(
      fc.asyncProperty(toys, async (findings) => {
        const index = await linkAll(used, findings, 2);
        const change = await run(
          used,
          index,
          [],
          findings.map(({ id }) => id),
          2,
        );
        const nodes = new Set(findings.map((finding) => nodeId(used.noun, used.profile(finding))));
        expect(change.nodesRemoved).toEqual([...nodes].sort());
        expect([index.edges(), index.things()]).toEqual([[], []]);
      }),
      settings,
    );
  });
});
