import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore, type Store } from "../src/index.js";
import { type Draft, draft, idOf } from "./builder.js";
import { dump } from "./dump.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";
import { temporaryFiles } from "./temporary.js";

const file = temporaryFiles();

async function load(path: string, drafts: readonly Draft[], { batch = 1, linkEach = false } = {}): Promise<void> {
  const store = await openStore(path);
  for (const told of drafts) {
    await store.writeArticle(draft(told));
    if (linkEach) await linkAll(store);
  }
  await linkAll(store, batch);
  await store.close();
}

async function changed(path: string, change: (store: Store) => Promise<unknown>): Promise<unknown> {
  const store = await openStore(path);
  const result = await change(store);
  await linkAll(store);
  await store.close();
  return result;
}

const BASE = { path: "a.txt", text: "Ann Lee spoke.", people: [["PERSON", "Ann Lee"]] } as const satisfies Draft;
const OTHER = { ...BASE, text: "Ann Lee spoke twice." } as const satisfies Draft;

test.each([
  ["a path that is new", [BASE], BASE, "1", "NEW"],
  ["the same again", [BASE, BASE], BASE, "1", "UNCHANGED"],
  ["other content at the path", [BASE], OTHER, "1", "CHANGED"],
  ["a newer analysis", [BASE], BASE, "2", "CHANGED"],
  ["known content at a new path", [BASE], { ...BASE, path: "b.txt" }, "1", "NEW"],
  ["content that another path holds", [BASE, { ...OTHER, path: "b.txt" }], OTHER, "1", "CHANGED"],
] as const)("writing %s says so", async (_what, before, told, version, outcome) => {
  const store = await openStore(":memory:");
  for (const one of before.slice(0, outcome === "NEW" && told === BASE ? 0 : undefined))
    await store.writeArticle(draft(one));
  expect(await store.writeArticle(draft(told, version))).toBe(outcome);
  expect(await store.outcomeOf(told.path, idOf(told), version)).toBe("UNCHANGED");
  await store.close();
});

test("a file is known only with its path, its content and the version of the analysis", async () => {
  const store = await openStore(":memory:");
  await store.writeArticle(draft(BASE));
  expect(await store.outcomeOf("b.txt", idOf(BASE), "1")).not.toBe("UNCHANGED");
  expect(await store.outcomeOf("a.txt", idOf(OTHER), "1")).not.toBe("UNCHANGED");
  expect(await store.outcomeOf("a.txt", idOf(BASE), "2")).not.toBe("UNCHANGED");
  await store.close();
});

test("writing and linking twice changes nothing", async () => {
  const path = file();
  await load(path, NEWSROOM);
  const once = dump(path);
  await load(path, NEWSROOM);
  expect(dump(path)).toEqual(once);
  expect(once.entities!.length).toBeGreaterThan(4);
});

test("the order of writing, the batches of linking and the runs do not matter", async () => {
  const expected = file();
  await load(expected, NEWSROOM);
  const order = fc.shuffledSubarray([...NEWSROOM], { minLength: NEWSROOM.length });
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (drafts, batch, linkEach) => {
      const path = file();
      await load(path, drafts, { batch, linkEach });
      expect(dump(path)).toEqual(dump(expected));
    }),
    { numRuns: 25, seed: 7 },
  );
});

test.each(NEWSROOM.map(({ path }) => [path!]))("%s, taken out again, leaves nothing behind", async (removed) => {
  const without = file();
  await load(
    without,
    NEWSROOM.filter(({ path }) => path !== removed),
  );
  const path = file();
  await load(path, NEWSROOM);
  expect(await changed(path, (store) => store.removeFile(removed))).toBe(true);
  expect(dump(path)).toEqual(dump(without));
});

test("an article written and removed before it was linked leaves nothing behind", async () => {
  const path = file();
  const store = await openStore(path);
  await store.writeArticle(draft(NEWSROOM[0]!));
  await store.removeFile(NEWSROOM[0]!.path!);
  expect(Object.values(await store.removals()).flat()).toEqual([]);
  await store.close();
  expect(Object.values(dump(path)).flat()).toEqual([]);
});

test("a path that is not known cannot be removed", async () => {
  const store = await openStore(":memory:");
  expect(await store.removeFile("nowhere.txt")).toBe(false);
  await store.close();
});

test("other content at a path replaces what was there, wholly", async () => {
  const [dam, ...rest] = NEWSROOM;
  const next: Draft = { ...NEWSROOM[4]!, text: `${NEWSROOM[4]!.text} Lund agreed.`, path: dam!.path! };
  const expected = file();
  await load(expected, [next, ...rest]);
  const path = file();
  await load(path, NEWSROOM);
  await load(path, [next]);
  expect(dump(path)).toEqual(dump(expected));
});

test("a newer analysis replaces the findings of an article, keeps its paths, and the same findings keep their ids", async () => {
  const [dam, ...rest] = NEWSROOM;
  const fewer: Draft = { ...dam!, quotes: [], reports: dam!.reports!.slice(0, 1) };
  const expected = file();
  await load(expected, [...rest, fewer, { ...fewer, path: "elsewhere.txt" }]);
  const path = file();
  await load(path, [...NEWSROOM, { ...dam!, path: "elsewhere.txt" }]);
  await changed(path, (store) => store.writeArticle(draft(fewer, "2")));
  const plain = (tables: Record<string, readonly string[]>) =>
    JSON.stringify(tables).replaceAll('\\"analysis_version\\":\\"2\\"', '\\"analysis_version\\":\\"1\\"');
  expect(JSON.parse(plain(dump(path)))).toEqual(JSON.parse(plain(dump(expected))));
});

test("an article seen at two paths goes when the last of them does", async () => {
  const path = file();
  await load(path, [BASE, { ...BASE, path: "b.txt" }]);
  await changed(path, (store) => store.removeFile("a.txt"));
  expect(dump(path).articles).toHaveLength(1);
  await changed(path, (store) => store.removeFile("b.txt"));
  expect(Object.values(dump(path)).flat()).toEqual([]);
});

test("what fails in the middle of an article stores nothing of it", async () => {
  const path = file();
  const store = await openStore(path);
  const broken = draft(NEWSROOM[0]!);
  const quotes = [{ ...broken.analysis.quotes[0]!, saidOn: 99 }]; // no such date: the foreign key refuses it
  await expect(store.writeArticle({ ...broken, analysis: { ...broken.analysis, quotes } })).rejects.toThrow();
  expect(await store.writeArticle(draft(BASE))).toBe("NEW");
  await store.close();
  expect(dump(path).articles).toHaveLength(1);
});

test("findings that share their place are all kept, each with its own id", async () => {
  const store = await openStore(":memory:");
  const told = draft(NEWSROOM[0]!);
  const { chains, quotes, reports } = told.analysis;
  const doubled = { chains: [...chains, ...chains], quotes: [...quotes, ...quotes], reports: [...reports, ...reports] };
  await store.writeArticle({ ...told, analysis: { ...told.analysis, ...doubled } });
  expect(await store.findingsOf("entity", told.id)).toHaveLength(2 * chains.length);
  expect(await store.findingsOf("statement", told.id)).toHaveLength(2 * quotes.length);
  expect(await store.findingsOf("event", told.id)).toHaveLength(2 * reports.length);
  await store.close();
});

test("hundreds of findings in one article are all written, in order", async () => {
  const words = Array.from({ length: 637 }, (_, index) => `“No ${index}.”`);
  const told = draft({ text: words.join(" "), quotes: words.map((quote) => ({ words: quote })) });
  const store = await openStore(":memory:");
  await store.writeArticle(told);
  const page = { limit: 1000, backward: false, position: null };
  const { rows } = await store.read.quotes({}, { field: "POSITION", direction: "ASC" }, page);
  expect(rows.map(({ node }) => node.text)).toEqual(words.map((word) => word.slice(1, -1)));
  await store.close();
});

test("a null in a column of JSON stays a null", async () => {
  const path = file();
  await load(path, [NEWSROOM[4]!]);
  const [quote] = dump(path).quotes!.map((row) => JSON.parse(row));
  expect(quote).toMatchObject({ speaker_text: null, cue: null });
});
