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
    refusals: 0,
  });
  expect(await store.read.countLoads({ finished: false })).toBe(1);

  await store.recordRefusals(run, [{ path: "in/a.bin", code: "FILE_BINARY", message: "It is not text." }]);
  await store.recordRefusals(run, [{ path: "in/b", code: "FILE_EMPTY", message: "It is empty." }]);
  await store.finishRun(run, { counts: { new: 2, refused: 2 }, exitCode: 3, finishedAt: "2024-01-01T00:00:05Z" });
  const done = (await store.read.loadsByIds([run])).get(run)!;
  expect(done).toMatchObject({ exitCode: 3, counts: { new: 2, refused: 2 }, refusals: 2 });
  expect((await store.read.refusalsOf([run])).get(run)!.map(({ path }) => path)).toEqual(["in/a.bin", "in/b"]);
  expect(await store.read.countLoads({ finished: true })).toBe(1);
  await store.close();
});

test("a refusal of a run that is not there is an error, not a row", async () => {
  const store = await openStore(":memory:");
  await expect(store.recordRefusals("99", [{ path: "x", code: "FILE_EMPTY", message: "" }])).rejects.toThrow();
  await store.close();
});

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
