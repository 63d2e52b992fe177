import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newsgraph, samples } from "./newsgraph.js";
import { folderOfTest } from "./scratch.js";

/** The sample articles, as paths. */
const articles = readdirSync(samples, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".txt"))
  .map((path) => join(samples, path))
  .sort();

function load(database: string, workers: number, paths: readonly string[]): void {
  const run = newsgraph(["load", "--quiet", "--workers", String(workers), "--database", database, ...paths]);
  expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
}

function exported(database: string, format: string, ...what: string[]): string {
  const { status, stdout, stderr } = newsgraph(["export", "--database", database, "--format", format, ...what]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

test("twice, in another order, in two runs, with one worker and with four: the same export byte for byte", () => {
  const folder = folderOfTest();
  const [plain, twice, parallel, split] = ["plain", "twice", "parallel", "split"].map((name) =>
    join(folder, `${name}.db`),
  );
  load(plain!, 1, [samples]);
  load(twice!, 1, [samples]);
  load(twice!, 4, [samples]);
  load(parallel!, 4, [samples]);
  // Files are sorted within a run, so another order takes two runs: here copies come before their originals.
  load(split!, 4, articles.slice(11));
  load(split!, 1, articles.slice(0, 11));

  const expected = exported(plain!, "jsonl");
  expect(expected.split("\n").length, "it holds the whole graph").toBeGreaterThan(articles.length * 10);
  for (const database of [twice!, parallel!, split!]) expect(exported(database, "jsonl"), database).toBe(expected);
  const table = exported(plain!, "csv", "quotes");
  expect(exported(split!, "csv", "quotes")).toBe(table);
  const graph = exported(plain!, "jsonld");
  expect(exported(split!, "jsonld")).toBe(graph);
});
