import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@newsgraph/store";
import { expect, test } from "vitest";
import { startAnalyser } from "../src/analysis/analyser.js";
import { findFiles } from "../src/input/find-files.js";
import { readSources } from "../src/input/read-sources.js";
import { type Destination, databaseOf } from "../src/loading/destinations.js";
import { loadArticles } from "../src/loading/load-articles.js";
import { Tally } from "../src/loading/tally.js";
import { stopSignal } from "../src/stop-signal.js";
import { scratch } from "./scratch.js";

const SOURCE = { execArgv: ["--conditions=@newsgraph/source"] };
const FAULTY = { ...SOURCE, module: new URL("./workers/faulty-analysis.mjs", import.meta.url) };

const text = (about: string) =>
  `Ferry to ${about} sails again\n\n“We are back,” said Captain Ada Lindqvist of ${about}.\n`;

/** An empty database, and a run that loads into it. */
async function opened() {
  const store = await openStore(":memory:");
  const run = await store.startRun({ version: "1", paths: [], startedAt: "2025-03-20T02:30:00Z" });
  return { store, destination: databaseOf(store, run) };
}

async function load(folder: string, destination: Destination, { timeoutMs = 600_000, onProgress = () => {} } = {}) {
  const tally = new Tally();
  const stop = stopSignal();
  const analyser = startAnalyser({ threads: 2, timeoutMs }, FAULTY);
  try {
    const articles = readSources(findFiles([folder]));
    const maxFailures = Number.POSITIVE_INFINITY;
    const end = await loadArticles(articles, { destination, analyser, tally, stop, maxFailures, onProgress });
    return { end, tally };
  } finally {
    stop.end();
    await analyser.close();
  }
}

test("a text that crashes its thread is refused with its reason; every other is stored, and it too once it is mended", async () => {
  const files = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.txt`, text(name)]));
  const folder = scratch({ ...files, "c.txt": "Now crash now." });
  const { store, destination } = await opened();
  const { end, tally } = await load(folder, destination);
  expect(end).toBe("DONE");
  expect(tally.outcomes).toEqual({ NEW: 4, CHANGED: 0, UNCHANGED: 0 });
  expect(tally.refusals).toMatchObject([{ path: join(folder, "c.txt"), code: "ANALYSIS_FAILED" }]);
  expect(tally.refusals[0]!.message).toMatch(/^A bug in the analysis: its thread crashed \(.*code 9\.\)/);
  writeFileSync(join(folder, "c.txt"), text("c"));
  expect((await load(folder, destination)).tally.outcomes).toEqual({ NEW: 1, CHANGED: 0, UNCHANGED: 4 });
  await store.close();
});

test("a text over which its thread hangs is refused when its time is over, and the run ends", async () => {
  const folder = scratch({ "a.txt": "Now hang now." });
  const { store, destination } = await opened();
  const { end, tally } = await load(folder, destination, { timeoutMs: 1_500 });
  expect(end).toBe("DONE");
  expect(tally.refusals).toMatchObject([{ path: join(folder, "a.txt"), code: "ANALYSIS_TIMEOUT" }]);
  expect(tally.refusals[0]!.message).toMatch(/^It took longer than 1\.5 s\. Allow more with --timeout/);
  await store.close();
});

test("an article that cannot be stored for a bug is refused alone, though it was written with others", async () => {
  const folder = scratch(Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.txt`, text(name)])));
  const { store, destination } = await opened();
  const broken: Destination = {
    ...destination,
    write: (inputs) =>
      store.writeArticles(
        inputs.map((input) => (input.path.endsWith("b.txt") ? { ...input, bytes: null as never } : input)),
      ),
  };
  const { tally } = await load(folder, broken);
  expect(tally.outcomes.NEW).toBe(2);
  expect(tally.refusals).toMatchObject([
    { path: join(folder, "b.txt"), code: "ANALYSIS_FAILED", message: expect.stringContaining("could not be stored") },
  ]);
  await store.close();
});

test("files that change, grow or go while the run is on their way cost no more than themselves", async () => {
  const names = Array.from({ length: 12 }, (_, n) => `${String(n).padStart(2, "0")}.txt`);
  const folder = scratch(Object.fromEntries(names.map((name) => [name, text(name)])));
  const { store, destination } = await opened();
  let isMeddled = false;
  const { end, tally } = await load(folder, destination, {
    onProgress() {
      if (isMeddled) return;
      isMeddled = true;
      rmSync(join(folder, "10.txt"));
      appendFileSync(join(folder, "11.txt"), "More of it.\n");
    },
  });
  expect(end).toBe("DONE");
  expect(tally.outcomes.NEW).toBe(11);
  expect(tally.refusals).toMatchObject([{ path: join(folder, "10.txt"), code: "FILE_UNREADABLE" }]);
  const again = await load(folder, destination);
  expect(again.tally.outcomes, "what was read was read whole").toEqual({ NEW: 0, CHANGED: 0, UNCHANGED: 11 });
  await store.close();
});
