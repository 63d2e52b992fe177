import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore, type Store } from "@newsgraph/store";
import { expect, test } from "vitest";
import { startAnalyser } from "../src/analysis/analyser.js";
import { findFiles } from "../src/input/find-files.js";
import { readSources } from "../src/input/read-sources.js";
import { type Destination, loadArticles } from "../src/loading/load-articles.js";
import { Tally } from "../src/loading/tally.js";
import { stopSignal } from "../src/stop-signal.js";
import { scratch } from "./scratch.js";

const SOURCE = { execArgv: ["--conditions=@newsgraph/source"] };
const FAULTY = { ...SOURCE, module: new URL("./workers/faulty-analysis.mjs", import.meta.url) };
/** Far more than an analysis takes on a busy machine; what hangs is waited for so long. */
const TIMEOUT_MS = 12_000;

const text = (about: string) =>
  `Ferry to ${about} sails again\n\n“We are back,” said Captain Ada Lindqvist of ${about}.\n`;

function databaseOf(store: Store): Destination {
  return {
    outcomeOf: store.outcomeOf,
    noteSeen: store.noteSeen,
    write: (inputs) => store.writeArticles(inputs),
    recordRefusals: async () => {},
  };
}

async function load(folder: string, destination: Destination, worker = FAULTY, onProgress = () => {}) {
  const tally = new Tally();
  const stop = stopSignal();
  const analyser = startAnalyser({ threads: 2, timeoutMs: TIMEOUT_MS }, worker);
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

test("a text that crashes or hangs its thread is refused with its reason; every other is stored, and the next run loads it", async () => {
  const files = Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((name) => [`${name}.txt`, text(name)]));
  const folder = scratch({ ...files, "c.txt": "Now crash now.", "e.txt": "Now hang now." });
  const store = await openStore(":memory:");
  const { end, tally } = await load(folder, databaseOf(store));
  expect(end).toBe("DONE");
  expect(tally.outcomes).toEqual({ NEW: 4, CHANGED: 0, UNCHANGED: 0 });
  const reasons = Object.fromEntries(
    tally.refusals.map(({ path, code, message }) => [path.at(-5) ?? "", `${code}: ${message}`]),
  );
  expect(reasons).toEqual({
    c: expect.stringMatching(/^ANALYSIS_FAILED: A bug in the analysis: its thread crashed \(.*code 9\.\)/),
    e: expect.stringMatching(/^ANALYSIS_TIMEOUT: It took longer than 12 s\. Allow more with --timeout/),
  });
  writeFileSync(join(folder, "c.txt"), text("c"));
  writeFileSync(join(folder, "e.txt"), text("e"));
  expect((await load(folder, databaseOf(store))).tally.outcomes).toEqual({ NEW: 2, CHANGED: 0, UNCHANGED: 4 });
  await store.close();
});

test("an article that cannot be stored for a bug is refused alone, though it was written with others", async () => {
  const folder = scratch(Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.txt`, text(name)])));
  const store = await openStore(":memory:");
  const broken: Destination = {
    ...databaseOf(store),
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
  const store = await openStore(":memory:");
  let isMeddled = false;
  const { end, tally } = await load(folder, databaseOf(store), FAULTY, () => {
    if (isMeddled) return;
    isMeddled = true;
    rmSync(join(folder, "10.txt"));
    appendFileSync(join(folder, "11.txt"), "More of it.\n");
  });
  expect(end).toBe("DONE");
  expect(tally.outcomes.NEW).toBe(11);
  expect(tally.refusals).toMatchObject([{ path: join(folder, "10.txt"), code: "FILE_UNREADABLE" }]);
  const again = await load(folder, databaseOf(store));
  expect(again.tally.outcomes, "what was read was read whole").toEqual({ NEW: 0, CHANGED: 0, UNCHANGED: 11 });
  await store.close();
});
