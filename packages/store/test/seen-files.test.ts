import { expect, test } from "vitest";
import { openStore } from "../src/index.js";
import { draft } from "./builder.js";

const PATHS = [
  "/news/a.txt",
  "/news/b/c.txt",
  "/news/odd\n_100%.txt",
  "/news/week.jsonl#1",
  "/news/week.jsonl#2",
  "/news/year.zip/a.txt",
  "/newsroom/x.txt",
];

async function stored() {
  const store = await openStore(":memory:");
  for (const path of PATHS) await store.writeArticle(draft({ path, text: `It stands in ${path}.` }));
  const unseen = async (root: string) => (await store.unseenUnder(root, "", 100)).map(({ path }) => path);
  return { store, unseen };
}

test.each([
  ["a folder, and not one whose name only starts alike", "/news", PATHS.slice(0, 6)],
  ["a folder written with a slash", "/news/", PATHS.slice(0, 6)],
  ["a file", "/news/a.txt", ["/news/a.txt"]],
  ["the records of a file", "/news/week.jsonl", ["/news/week.jsonl#1", "/news/week.jsonl#2"]],
  ["the members of an archive", "/news/year.zip", ["/news/year.zip/a.txt"]],
  ["a name with wildcards of `like`", "/news/odd\n_100%.txt", ["/news/odd\n_100%.txt"]],
  ["a folder of which nothing is stored", "/elsewhere", []],
])("of %s, every stored file is unseen until it is noted", async (_what, root, expected) => {
  const { store, unseen } = await stored();
  expect(await unseen(root)).toEqual(expected);
  await store.noteSeen([...expected.slice(0, 1), "/news/not-stored.txt"]);
  expect(await unseen(root)).toEqual(expected.slice(1));
  await store.close();
});

test("they are told page by page", async () => {
  const { store } = await stored();
  const first = await store.unseenUnder("/news", "", 2);
  const second = await store.unseenUnder("/news", first.at(-1)!.path, 2);
  expect([...first, ...second].map(({ path }) => path)).toEqual(PATHS.slice(0, 4));
  await store.close();
});

test("what another version of the analysis read is outdated", async () => {
  const { store } = await stored();
  await store.writeArticle(draft({ path: PATHS[0]!, text: `It stands in ${PATHS[0]}.` }, "2"));
  expect((await store.outdatedFiles("2", "", 100)).map(({ path }) => path)).toEqual(PATHS.slice(1));
  expect(await store.outdatedFiles("2", PATHS.at(-1)!, 100)).toEqual([]);
  await store.close();
});
