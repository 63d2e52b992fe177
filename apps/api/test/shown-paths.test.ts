import { expect, test } from "vitest";
import type { ServerOptions } from "../src/server.js";
import { serveTold } from "./serving.js";
import { TOLD } from "./told.js";

const QUERY =
  "{ articles(orderBy: { field: ID, direction: ASC }) { nodes { files } } loads { nodes { paths refusals { nodes { path message } } } } }";

/** What the API shows of files at these places. */
async function shown(paths: readonly string[], settings: Partial<ServerOptions> = {}) {
  const serving = await serveTold(
    paths.map((path, index) => ({ ...TOLD[index]!, path })),
    async (store) => {
      const run = await store.startRun({ version: "1", paths: ["/srv/news/ida"], startedAt: "2031-01-01T00:00:00Z" });
      const message = "/srv/news/ida/empty.txt holds no text.";
      await store.recordRefusals(run, [{ path: "/srv/news/ida/empty.txt", code: "FILE_EMPTY", message }]);
    },
    settings,
  );
  const { data } = await serving.ask(QUERY);
  await serving.stop();
  return data;
}
const files = async (...of: Parameters<typeof shown>) =>
  (await shown(...of)).articles.nodes.flatMap((article: { files: string[] }) => article.files).sort();

test.each([
  ["from the folder that holds all", ["/srv/news/ida/a.txt", "/srv/news/bo/b.txt"], ["bo/b.txt", "ida/a.txt"]],
  ["not cut within a name", ["/srv/news/ab.txt", "/srv/news/ac.txt"], ["ab.txt", "ac.txt"]],
  ["of one file the name", ["/srv/news/ida/a.txt"], ["a.txt"]],
  ["of files that share no folder their names", ["/home/ida/a.txt", "/srv/b.txt"], ["a.txt", "b.txt"]],
  ["paths that are not absolute as they are", ["x/a.txt", "x/b.txt"], ["x/a.txt", "x/b.txt"]],
])("files are named %s", async (_reason, paths, names) => {
  expect(await files(paths)).toEqual(names);
});

test("what a run was told to load, and what it refused, say nothing of the server's folders either", async () => {
  const { loads } = await shown(["/srv/news/ida/a.txt", "/srv/news/bo/b.txt"]);
  expect(JSON.stringify(loads)).not.toContain("/srv");
  expect(loads.nodes[0]).toMatchObject({
    paths: ["ida"],
    refusals: { nodes: [{ path: "ida/empty.txt", message: "ida/empty.txt holds no text." }] },
  });
});

test("whole paths are shown where that is asked for", async () => {
  expect(await files(["/srv/news/ida/a.txt"], { filePaths: true })).toEqual(["/srv/news/ida/a.txt"]);
});
