import { expect, test } from "vitest";
import { openStore } from "../src/index.js";
import { type Draft, draft, idOf } from "./builder.js";

const FIRST = { path: "dam.txt", text: "The dam holds.", title: "Dam holds", published: "2024-03-05" } as const;
const SECOND = { ...FIRST, text: "The dam leaks.", title: "Dam leaks" } as const satisfies Draft;
const THIRD = { ...FIRST, text: "The dam burst.", title: "Dam burst", outlet: "Harbour Post" } as const satisfies Draft;

async function written(...drafts: readonly Draft[]) {
  const store = await openStore(":memory:");
  const run = await store.startRun({ version: "1", paths: [], startedAt: "2024-03-06T02:00:00Z" });
  for (const told of drafts) await store.writeArticle(draft(told), run);
  return store;
}

test("what a file held before its content changed can be read, the latest first", async () => {
  const store = await written(FIRST, SECOND, THIRD);
  const revisions = (await store.read.revisionsOf([idOf(THIRD)])).get(idOf(THIRD))!;
  expect(revisions).toMatchObject([
    { articleId: idOf(SECOND), path: "dam.txt", title: "Dam leaks", text: "The dam leaks." },
    {
      articleId: idOf(FIRST),
      outlet: null,
      publishedAt: { value: "2024-03-05", precision: "DAY" },
      replacedAt: "2024-03-06T02:00:00Z",
    },
  ]);
  expect(await store.read.countArticles({}), "only what is there now is in the graph").toBe(1);
  await store.close();
});

test("the id that an article had before its file changed leads to the one which is there now", async () => {
  const store = await written(FIRST, SECOND, THIRD);
  const found = await store.read.articlesByIds([idOf(FIRST), idOf(SECOND), idOf(THIRD), "nobody"]);
  expect([...found].map(([asked, { id }]) => [asked, id])).toEqual(
    expect.arrayContaining([FIRST, SECOND, THIRD].map((told) => [idOf(told), idOf(THIRD)])),
  );
  expect(found.size).toBe(3);
  await store.close();
});

test("content that comes back is the article again, and its absence a revision", async () => {
  const store = await written(FIRST, SECOND, FIRST);
  const now = idOf(FIRST);
  expect((await store.read.revisionsOf([now])).get(now)!.map(({ articleId }) => articleId)).toEqual([
    idOf(SECOND),
    idOf(FIRST),
  ]);
  expect((await store.read.articlesByIds([now])).get(now)?.id).toBe(now);
  await store.close();
});

test.each([
  ["the same content again", [FIRST, FIRST], "1"],
  ["a newer analysis of the same content", [FIRST], "2"],
  ["a file of its own with other content", [FIRST, { ...SECOND, path: "leak.txt" }], "1"],
] as const)("%s makes no revision", async (_what, drafts, version) => {
  const store = await written(...drafts);
  await store.writeArticle(draft(FIRST, version));
  for (const told of drafts) expect((await store.read.revisionsOf([idOf(told)])).get(idOf(told))).toEqual([]);
  await store.close();
});

test("a file that is forgotten takes its revisions with it", async () => {
  const store = await written(FIRST, SECOND);
  await store.removeFile("dam.txt");
  await store.writeArticle(draft(SECOND));
  expect((await store.read.revisionsOf([idOf(SECOND)])).get(idOf(SECOND))).toEqual([]);
  await store.close();
});
