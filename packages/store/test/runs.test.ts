import { expect, test } from "vitest";
import { openStore } from "../src/index.js";

const NEWEST = { field: "STARTED_AT", direction: "DESC" } as const;
const PAGE = { limit: 20, backward: false, position: null };

test("a run is open until it is finished, and keeps what it refused", async () => {
  const store = await openStore(":memory:");
  const settings = { limit: 3 };
  const run = await store.startRun({ version: "7", paths: ["in"], settings, startedAt: "2024-01-01T00:00:00Z" });
  const open = (await store.read.loadsByIds([run])).get(run)!;
  expect(open).toMatchObject({
    id: run,
    version: "7",
    paths: ["in"],
    settings,
    startedAt: "2024-01-01T00:00:00Z",
    finishedAt: null,
    exitCode: null,
    counts: null,
    refusedByCode: null,
    joined: null,
    stageSeconds: null,
    refusals: 0,
  });
  expect(await store.read.countLoads({ finished: false })).toBe(1);

  await store.recordRefusals(run, [{ path: "in/a.bin", code: "FILE_BINARY", message: "It is not text." }]);
  await store.recordRefusals(run, [{ path: "in/b", code: "FILE_EMPTY", message: "It is empty." }]);
  const outcome = {
    counts: { files: 4, new: 2, refused: 2 },
    refusedByCode: { FILE_BINARY: 1, FILE_EMPTY: 1 },
    joined: { story: 1, entity: 4 },
    stageSeconds: { reading: 0.5 },
  };
  await store.finishRun(run, { ...outcome, exitCode: 3, finishedAt: "2024-01-01T00:00:05Z" });
  const done = (await store.read.loadsByIds([run])).get(run)!;
  expect(done).toMatchObject({ ...outcome, exitCode: 3, refusals: 2 });
  expect((await store.read.refusalsOf([run])).get(run)!.map(({ path }) => path)).toEqual(["in/a.bin", "in/b"]);
  expect(await store.read.countLoads({ finished: true })).toBe(1);
  await store.close();
});

test("a refusal of a run that is not there is an error, not a row", async () => {
  const store = await openStore(":memory:");
  await expect(store.recordRefusals("99", [{ path: "x", code: "FILE_EMPTY", message: "" }])).rejects.toThrow();
  await store.close();
});

test.each([
  { exitCode: 0, files: 0, refused: 0, isGood: true, why: "nothing to do" },
  { exitCode: 3, files: 4, refused: 3, isGood: true, why: "some were refused" },
  { exitCode: 3, files: 4, refused: 4, isGood: false, why: "nothing could be read, as where a disk is not mounted" },
  { exitCode: 143, files: 4, refused: 0, isGood: false, why: "it was stopped" },
])(
  "a run that ended with $exitCode ($why) is the last good one: $isGood",
  async ({ exitCode, files, refused, isGood }) => {
    const store = await openStore(":memory:");
    const run = await store.startRun({ version: "7", paths: ["in"], startedAt: "2024-01-01T00:00:00Z" });
    const none = { refusedByCode: {}, joined: {}, stageSeconds: {} };
    await store.finishRun(run, { ...none, counts: { files, refused }, exitCode, finishedAt: "2024-01-01T00:00:05Z" });
    expect((await store.status()).lastGoodRun?.id ?? null).toBe(isGood ? run : null);
    await store.close();
  },
);

test("the status tells of the last ten runs, newest first", async () => {
  const store = await openStore(":memory:");
  for (let day = 10; day < 25; day += 1) {
    await store.startRun({ version: "1", paths: [], startedAt: `2024-01-${day}` });
  }
  const { runs } = await store.status();
  expect(runs.map(({ startedAt }) => startedAt)).toEqual(
    Array.from({ length: 10 }, (_, back) => `2024-01-${24 - back}`),
  );
  expect((await store.read.loads({}, NEWEST, PAGE)).rows).toHaveLength(15);
  await store.close();
});
