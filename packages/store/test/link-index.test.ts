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
  const empty = {
    placed: [],
    nodesRemoved: [],
    nodesAdded: [],
    edgesAdded: [],
    edgesRemoved: [],
    groups: [],
    refused: [],
  };
  return { noun: "entity", ...empty, ...part };
}

const keys = (key: string, ...nodes: string[]) =>
  nodes.map((node) => ({ node, keys: [key], standing: "", signature: "" }));

test("the nearest nodes under a key stand below and above in id order, nearest first, the node itself left out", async () => {
  const store = await storeWith({ nodesAdded: [...keys("k", "a", "c", "e", "g", "i"), ...keys("other", "d", "f")] });
  const index = store.linkIndex("entity");
  const places = [
    { key: "k", node: "e" },
    { key: "none", node: "f" },
    { key: "k", node: "f" },
  ];
  expect(await index.neighbours(places, 10)).toEqual([
    { below: ["c", "a"], above: ["g", "i"] },
    { below: [], above: [] },
    { below: ["e", "c", "a"], above: ["g", "i"] },
  ]);
  expect(await index.neighbours(places.slice(2), 1)).toEqual([{ below: ["e"], above: ["g"] }]);
  expect(await store.linkIndex("story").neighbours(places.slice(0, 1), 1)).toEqual([{ below: [], above: [] }]);
  expect(await index.knownKeys(["none", "k", "other"])).toEqual(new Set(["k", "other"]));
  await store.close();
});

test("a node's keys come with it and go with it", async () => {
  const store = await storeWith({
    nodesAdded: [{ node: "a", keys: ["b", "z"], standing: "", signature: "" }, ...keys("z", "c")],
  });
  const index = store.linkIndex("entity");
  expect(await index.keysOf(["a", "unknown"])).toEqual(new Map([["a", ["b", "z"]]]));
  await store.applyLinkChanges([], [change({ nodesRemoved: ["a"] })]);
  expect(await index.keysOf(["a"])).toEqual(new Map());
  expect(await index.knownKeys(["b", "z"])).toEqual(new Set(["z"]));
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

test("a sample of a node is one of its findings that is not passed over, under the node's id", async () => {
  const store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
  const index = store.linkIndex("story");
  const node = "The Orlo dam";
  const copies = NEWSROOM.filter(({ text }) => text.startsWith(node)).map((told) => idOf(told));
  expect(copies.length).toBeGreaterThan(1);
  const [first, ...rest] = [...copies].sort();
  const textOf = (id: string) => NEWSROOM.find((told) => idOf(told) === id)!.text;
  expect(await index.samples([node, "unknown"], [])).toMatchObject([{ id: node, text: textOf(first!) }]);
  expect(await index.samples([node], [first!])).toMatchObject([{ id: node, text: textOf(rest[0]!) }]);
  expect(await index.samples([node], copies)).toEqual([]);
  expect(await index.occupied([node, "unknown"], rest)).toEqual(new Set([node]));
  expect(await index.occupied([node, "unknown"], copies)).toEqual(new Set());
  await store.close();
});

test("findings that left keep their nodes until they are linked away, then leave nothing", async () => {
  const store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
  const chains = (await Promise.all(NEWSROOM.map((told) => store.findingsOf("entity", idOf(told)))))
    .flat()
    .map(({ id }) => id);
  const index = store.linkIndex("entity");
  const before = await index.nodesOf(chains);
  const nodes = [...before.values()];
  const kept = [await index.keysOf(nodes), await index.groupsOf(nodes)];

  for (const told of NEWSROOM) await store.removeFile(told.path ?? `${idOf(told)}.txt`);
  expect((await store.removals()).entity).toEqual([...chains].sort());
  expect(await index.nodesOf(chains)).toEqual(before);
  expect([await index.keysOf(nodes), await index.groupsOf(nodes)]).toEqual(kept);
  expect(await index.samples(nodes, [])).toEqual([]);

  await linkAll(store);
  expect((await store.removals()).entity).toEqual([]);
  expect([...(await index.nodesOf(chains)), ...(await index.keysOf(nodes)), ...(await index.groupsOf(nodes))]).toEqual(
    [],
  );
  await store.close();
});

/** Two chains of one name, each in a node of its own. */
async function twoAnns() {
  const store = await openStore(":memory:");
  const drafts = ["First Ann.", "Second Ann."].map((text) => draft({ text, path: text, people: [["PERSON", "Ann"]] }));
  for (const one of drafts) await store.writeArticle(one);
  const findings = (await store.findingsOf("entity", ...drafts.map(({ id }) => id))).map(({ id }) => id);
  const [small, large] = findings as [string, string];
  await store.applyLinkChanges(
    drafts.map(({ id }) => id),
    [
      change({
        placed: [
          { finding: small, node: "n2" },
          { finding: large, node: "n1" },
        ],
        nodesAdded: [...keys("ann", "n1"), ...keys("ann", "n2")],
        groups: [alone("n1"), alone("n2")],
      }),
    ],
  );
  return { store, drafts, small, large };
}
const parted = (node: string) => ({ group: node, moved: [node], parted: true });
const alone = (node: string) => ({ group: node, moved: [node], parted: false });

test("a thing made of two things keeps answering to the ids of both, and only one is left", async () => {
  const { store, small, large } = await twoAnns();
  expect(await store.read.countEntities({})).toBe(2);

  await store.applyLinkChanges([], [change({ groups: [{ group: "n1", moved: ["n2"], parted: false }] })]);
  const found = await store.read.entitiesByIds([small, large]);
  expect([found.get(small)!.id, found.get(large)!.id]).toEqual([small, small]);
  expect(await store.read.countEntities({})).toBe(1);
  expect(await store.staleThings("entity", 9)).toEqual([small]);

  await store.applyLinkChanges([], [change({ groups: [parted("n1"), parted("n2")] })]);
  expect((await store.read.entitiesByIds([large])).get(large)!.id).toBe(large);
  await store.close();
});

test("a thing whose smallest finding leaves goes by the next", async () => {
  const { store, drafts, small, large } = await twoAnns();
  await store.applyLinkChanges([], [change({ groups: [{ group: "n1", moved: ["n2"], parted: false }] })]);
  for (const one of drafts) {
    const [chain] = await store.findingsOf("entity", one.id);
    if (chain!.id === small) await store.removeFile(one.path);
  }
  const removals = await store.removals();
  await store.applyLinkChanges(
    [],
    [change({ nodesRemoved: ["n2"], groups: [{ group: "n1", moved: [], parted: true }] })],
    removals,
  );
  expect([...(await store.read.entitiesByIds([large])).values()]).toMatchObject([{ id: large }]);
  expect(await store.read.countEntities({})).toBe(1);
  await store.close();
});

test("a thing shows what its founder tells until it is described", async () => {
  const store = await openStore(":memory:");
  const told = draft(NEWSROOM[0]!);
  await store.writeArticle(told);
  const [report] = await store.findingsOf("event", told.id);
  await store.applyLinkChanges(
    [told.id],
    [
      change({
        noun: "event",
        placed: [{ finding: report!.id, node: "n" }],
        nodesAdded: keys("k", "n"),
        groups: [alone("n")],
      }),
    ],
  );
  expect((await store.read.eventsByIds([report!.id])).get(report!.id)).toMatchObject({
    title: report!.title,
    type: report!.type,
    storyCount: 1,
  });
  await store.close();
});

test("of a thing with more findings than asked for come those of the first articles", async () => {
  const { store, small, large, drafts } = await twoAnns();
  await store.applyLinkChanges([], [change({ groups: [{ group: "n1", moved: ["n2"], parted: false }] })]);
  const [first] = drafts.map(({ id }) => id as string).sort();
  const all = (await store.findingsOfThings("entity", [small, "unknown"])).get(small)!;
  expect(all.map(({ id }) => id)).toEqual([small, large]);
  expect((await store.findingsOfThings("entity", [small], 1)).get(small)).toEqual(
    all.filter(({ article }) => article === first),
  );
  await store.close();
});

test("of a group come its nodes with what they forbid, one for each standing, and those that were refused", async () => {
  const node = (id: string, standing: string, signature = "") => ({ node: id, keys: [], standing, signature });
  const nodes = [node("a", "north"), node("b", "north", "~"), node("c", "south"), node("d", ""), node("e", "north")];
  const store = await storeWith({
    nodesAdded: nodes,
    groups: [
      { group: "a", moved: ["a", "b", "c", "d"], parted: false },
      { group: "e", moved: ["e"], parted: false },
    ],
    refused: ["c", "e"],
  });
  const index = store.linkIndex("entity");
  expect((await index.membersOf(["a"])).get("a")).toEqual(
    nodes.slice(0, 4).map(({ node: id, standing }) => ({ node: id, standing })),
  );
  expect((await index.standingsOf(["a", "unknown"], [])).get("a")!.toSorted()).toEqual(["a", "c"]);
  expect((await index.standingsOf(["a"], ["a", "c"])).get("a")).toEqual(["b"]);
  expect(await index.refusedIn(["a", "e"])).toEqual(
    new Map([
      ["a", ["c"]],
      ["e", ["e"]],
    ]),
  );
  expect(await index.signaturesOf(["b", "c", "unknown"])).toEqual(
    new Map([
      ["b", "~"],
      ["c", ""],
    ]),
  );
  await store.close();
});

test("chains that say the same of an entity are one naming, the most common come first where not all are asked for", async () => {
  const store = await openStore(":memory:");
  const told = [
    ["Ann Orlo came.", "2017-03-02", ["PERSON", "Ann Orlo"]],
    ["Ann Orlo went.", "2017-03-01", ["PERSON", "Ann Orlo"]],
    ["Ann Orlo slept, and Ann Orlo woke.", null, ["PERSON", "Ann Orlo"]],
    ["A. Orlo stayed.", "2016-01-01", ["PERSON", "A. Orlo", "Orlo"]],
  ] as const;
  const drafts = told.map(([text, published, person]) => draft({ text, published, path: text, people: [person] }));
  for (const one of drafts) await store.writeArticle(one);
  const ids = (await store.findingsOf("entity", ...drafts.map(({ id }) => id))).map(({ id }) => id);
  await store.applyLinkChanges(
    [],
    [
      change({
        placed: ids.map((finding) => ({ finding, node: "n" })),
        nodesAdded: keys("k", "n"),
        groups: [alone("n")],
      }),
    ],
  );
  const common = {
    ...{ kind: "PERSON", name: "Ann Orlo", aliases: [], roles: [], authority: null },
    ...{ chains: 3, mentions: 4, publishedAt: "2017-03-01" },
  };
  const [entity] = ids;
  const namings = (await store.namingsOfEntities([entity!, "unknown"], 9)).get(entity!)!;
  expect(namings).toHaveLength(2);
  expect(namings).toContainEqual(common);
  expect(namings).toContainEqual({
    ...common,
    name: "A. Orlo",
    aliases: ["Orlo"],
    chains: 1,
    mentions: 2,
    publishedAt: "2016-01-01",
  });
  expect((await store.namingsOfEntities([entity!], 1)).get(entity!)).toEqual([common]);
  await store.close();
});

test("a thing that is gone is passed over when it is described", async () => {
  const store = await openStore(":memory:");
  const description = { kind: "PERSON", name: "Ann", aliases: [], roles: [], authorityIds: [] } as const;
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
