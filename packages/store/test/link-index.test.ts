import type { LinkChange } from "@newsgraph/core";
import { expect, test } from "vitest";
import { openStore, type Store } from "../src/index.js";
import { draft, idOf } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";

async function storeWith(...parts: Partial<LinkChange>[]): Promise<Store> {
  const store = await openStore(":memory:");
  for (const part of parts) await store.applyLinkChanges([], [change(part)]);
  return store;
}

function change(part: Partial<LinkChange>): LinkChange {
  return { noun: "entity", keysAdded: [], keysRemoved: [], edgesAdded: [], edgesRemoved: [], groups: [], ...part };
}

const keys = (key: string, ...ids: string[]) => ids.map((id) => ({ id, keys: [key] }));

test("the nearest findings under a key stand below and above in id order, nearest first, the id itself left out", async () => {
  const store = await storeWith({ keysAdded: [...keys("k", "a", "c", "e", "g", "i"), ...keys("other", "d", "f")] });
  const index = store.linkIndex("entity");
  expect(await index.neighbours("k", "e", 10)).toEqual({ below: ["c", "a"], above: ["g", "i"] });
  expect(await index.neighbours("k", "e", 1)).toEqual({ below: ["c"], above: ["g"] });
  expect(await index.neighbours("k", "f", 1)).toEqual({ below: ["e"], above: ["g"] });
  expect(await index.neighbours("none", "f", 1)).toEqual({ below: [], above: [] });
  expect(await store.linkIndex("story").neighbours("k", "e", 1)).toEqual({ below: [], above: [] });
  await store.close();
});

test("keys are sorted, kept once, and replaced when they are removed and added in one change", async () => {
  const store = await storeWith({ keysAdded: [{ id: "a", keys: ["z", "b"] }] }, { keysAdded: keys("b", "a") });
  const index = store.linkIndex("entity");
  expect(await index.keysOf(["a", "unknown"])).toEqual(new Map([["a", ["b", "z"]]]));
  await store.applyLinkChanges([], [change({ keysRemoved: ["a"], keysAdded: keys("c", "a") })]);
  expect(await index.keysOf(["a"])).toEqual(new Map([["a", ["c"]]]));
  await store.close();
});

test("edges are found from either end, once; the same pair again replaces score and evidence", async () => {
  const edge = (a: string, b: string, score = 0.5) => ({ a, b, score, evidence: "name" });
  const store = await storeWith(
    { edgesAdded: [edge("a", "b"), edge("b", "c"), edge("x", "y")] },
    { edgesAdded: [edge("a", "b", 0.9)] },
  );
  const index = store.linkIndex("entity");
  expect(await index.edgesAt(["a", "b"])).toEqual([edge("a", "b", 0.9), edge("b", "c")]);
  expect(await index.edgesAt(["c"])).toEqual([edge("b", "c")]);
  await store.applyLinkChanges([], [change({ edgesRemoved: [{ a: "b", b: "c" }] })]);
  expect(await index.edgesAt(["c"])).toEqual([]);
  await store.close();
});

test("findings that left keep keys, edges and group until they are linked away, then leave nothing", async () => {
  const store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
  const dam = NEWSROOM[0]!;
  const chains = (await store.findingsOf("entity", idOf(dam))).map(({ id }) => id);
  const index = store.linkIndex("entity");
  const before = [await index.keysOf(chains), await index.edgesAt(chains), await index.groupsOf(chains)];
  const things = [...(await index.groupsOf(chains)).values()];
  const members = await index.membersOf(things);

  await store.removeFile(dam.path!);
  expect((await store.removals()).entity).toEqual([...chains].sort());
  expect([await index.keysOf(chains), await index.edgesAt(chains), await index.groupsOf(chains)]).toEqual(before);
  expect(await index.membersOf(things)).toEqual(members);
  expect(await index.findings(chains)).toEqual([]);

  await linkAll(store);
  expect((await store.removals()).entity).toEqual([]);
  expect([
    ...(await index.keysOf(chains)),
    ...(await index.edgesAt(chains)),
    ...(await index.groupsOf(chains)),
  ]).toEqual([]);
  await store.close();
});

test("a thing made of two things keeps answering to the ids of both, and only one is left", async () => {
  const store = await openStore(":memory:");
  const drafts = ["First Ann.", "Second Ann."].map((text) => draft({ text, path: text, people: [["PERSON", "Ann"]] }));
  for (const one of drafts) await store.writeArticle(one);
  const ids = (await Promise.all(drafts.map(({ id }) => store.findingsOf("entity", id))))
    .flat()
    .map(({ id }) => id)
    .sort();
  const [small, large] = ids as [string, string];
  await store.applyLinkChanges(
    drafts.map(({ id }) => id),
    [change({ groups: ids.map((id) => ({ thing: id, members: [id], moved: [id] })) })],
  );
  expect(await store.read.countEntities({})).toBe(2);

  await store.applyLinkChanges([], [change({ groups: [{ thing: small, members: ids, moved: [large] }] })]);
  const found = await store.read.entitiesByIds([small, large]);
  expect([found.get(small)!.id, found.get(large)!.id]).toEqual([small, small]);
  expect(await store.read.countEntities({})).toBe(1);
  expect(await store.staleThings("entity", 9)).toEqual([small]);

  await store.applyLinkChanges([], [change({ groups: ids.map((id) => ({ thing: id, members: [id], moved: [id] })) })]);
  expect((await store.read.entitiesByIds([large])).get(large)!.id).toBe(large);
  await store.close();
});

test("a thing shows what its founder tells until it is described", async () => {
  const store = await openStore(":memory:");
  const told = draft(NEWSROOM[0]!);
  await store.writeArticle(told);
  const [report] = await store.findingsOf("event", told.id);
  await store.applyLinkChanges(
    [told.id],
    [change({ noun: "event", groups: [{ thing: report!.id, members: [report!.id], moved: [report!.id] }] })],
  );
  expect((await store.read.eventsByIds([report!.id])).get(report!.id)).toMatchObject({
    title: report!.title,
    type: report!.type,
    storyCount: 1,
  });
  await store.close();
});

test("a thing that is gone is passed over when it is described", async () => {
  const store = await openStore(":memory:");
  const description = { kind: "PERSON", name: "Ann", aliases: [], roles: [] } as const;
  await store.describe("entity", [{ thing: "gone", description }]);
  expect(await store.read.countEntities({})).toBe(0);
  await store.close();
});

test("articles wait to be linked in id order, and wait no more once they are", async () => {
  const store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  const ids = NEWSROOM.map((told) => idOf(told)).sort();
  expect(await store.unlinked(100)).toEqual(ids);
  expect(await store.unlinked(2)).toEqual(ids.slice(0, 2));
  await store.applyLinkChanges(ids.slice(0, 2), []);
  expect(await store.unlinked(100)).toEqual(ids.slice(2));
  await store.close();
});
