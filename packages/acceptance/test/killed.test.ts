import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { difference, dump } from "./dump.js";
import { newsgraph, startNewsgraph } from "./newsgraph.js";
import { articleOn, folderOfTest } from "./scratch.js";

/*
 * The suite kills a few loads of a few files. `pnpm kill` in this package kills 200 loads of 300 files; the variables set
 * any other number.
 */
const KILLS = Number(process.env.NEWSGRAPH_KILLS ?? 4);
const FILES = Number(process.env.NEWSGRAPH_KILL_FILES ?? 40);
/** Longest wait before a kill, as a share of the time that an undisturbed load takes: kills fall everywhere in a load. */
const LONGEST_WAIT = 1.1;

/** Numbers from 0 to 1 that look random and repeat (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const PLACES = ["Velmar", "Orlo", "Lund", "Nord", "Marsk", "Tarn", "Hessel"];

/** What a file holds: a third are copies of others, a third changed since they were loaded first. */
function content(file: number, isOld: boolean): string {
  const place = `${PLACES[file % PLACES.length]} ${String.fromCharCode(65 + (file % 26))}`;
  if (file % 3 === 1)
    return `${articleOn(`${PLACES[0]} ${file % 2 === 0 ? "A" : "B"}`)}\nPublished again, number ${file}.\n`;
  return file % 3 === 2 && isOld ? articleOn(`Old ${place}`) : articleOn(place);
}

function write(folder: string, isOld: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < FILES; file += 1) writeFileSync(join(folder, `${file}.txt`), content(file, isOld));
}

/** The graph, and how many revisions there are; throws if the file is damaged. */
function stateOf(database: string) {
  const client = new Database(database, { readonly: true });
  try {
    expect(client.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(client.pragma("foreign_key_check")).toEqual([]);
    return { graph: dump(database), revisions: client.prepare("select count(*) from revisions").pluck().get() };
  } finally {
    client.close();
  }
}

test(`killed ${KILLS} times at any moment and run again each time, a load of ${FILES} files comes to what an undisturbed one does`, {
  timeout: 60_000 + KILLS * FILES * 1_000,
}, async () => {
  const root = folderOfTest();
  const [news, first, calm, killed] = ["news", "first.db", "calm.db", "killed.db"].map((name) => join(root, name));
  const args = (database: string) => ["load", "--quiet", "--workers", "2", "--database", database, news!];
  write(news!, true);
  expect(newsgraph(args(first!)).status).toBe(0);
  write(news!, false);
  copyFileSync(first!, calm!);
  const started = performance.now();
  expect(newsgraph(args(calm!)).status).toBe(0);
  const calmMs = performance.now() - started;
  const expected = stateOf(calm!);
  expect(expected.revisions).toBeGreaterThan(FILES / 5);

  const random = randomNumbers(7);
  let kills = 0;
  let databases = 0;
  while (kills < KILLS) {
    for (const left of ["", "-wal", "-shm", "-lock", "-journal"]) rmSync(`${killed!}${left}`, { force: true });
    copyFileSync(first!, killed!);
    for (let isDone = false; !isDone; ) {
      const run = startNewsgraph(args(killed!));
      const wait = setTimeout(kills < KILLS ? random() * LONGEST_WAIT * calmMs : 3_600_000, "KILL", { ref: false });
      const end = await Promise.race([run.ended, wait]);
      if (end === "KILL") run.kill("SIGKILL");
      const status = await run.ended;
      if (end === "KILL" && status === null) kills += 1;
      else expect(status, run.said()).toBe(0);
      isDone = status === 0;
    }
    const state = stateOf(killed!);
    expect(difference(state.graph, expected.graph)).toEqual([]);
    expect(state.revisions).toBe(expected.revisions);
    databases += 1;
    console.info(
      `${kills} kills over ${databases} databases; an undisturbed load took ${(calmMs / 1000).toFixed(1)} s.`,
    );
  }
});
