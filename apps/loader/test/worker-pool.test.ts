import { afterEach, expect, test } from "vitest";
import { WorkerPool } from "../src/analysis/worker-pool.js";

const module = new URL("./workers/steps.mjs", import.meta.url);
/** Long enough for a task that answers at once on a busy machine, short enough to wait for. */
const TIMEOUT_MS = 1_500;

let pool: WorkerPool<string, string>;
afterEach(() => pool.close());

function start(size: number, timeoutMs = TIMEOUT_MS) {
  pool = new WorkerPool({ module, size, timeoutMs, heapMb: 32 });
  return pool;
}

test("every task is answered, on no more threads than the pool may have", async () => {
  const tasks = Array.from({ length: 40 }, (_, n) => `task-${n}`);
  start(3);
  const outcomes = await Promise.all(tasks.map((task) => pool.run(task)));
  const told = outcomes.map((outcome) => ("result" in outcome ? outcome.result.split(" ") : []));
  expect(told.map(([task]) => task)).toEqual(tasks);
  expect(new Set(told.map(([, thread]) => thread)).size).toBe(3);
});

test.each([
  ["ends its thread", "crash", "CRASHED", "ended with code 7"],
  ["throws out of its work", "throw", "CRASHED", "thrown over the task"],
  ["needs more memory than it may have", "grow", "CRASHED", "memory limit"],
  ["never ends", "hang", "TIMEOUT", "longer than 1.5 s"],
])("a task that %s is lost alone: what waited behind it is done by another thread", async (_what, bad, lost, says) => {
  start(1);
  const outcomes = await Promise.all(["before", bad, "behind", "last"].map((task) => pool.run(task)));
  expect(outcomes[1]).toEqual({ lost, message: expect.stringContaining(says) });
  for (const at of [0, 2, 3]) expect(outcomes[at]).toHaveProperty("result");
});

test("one thread that hangs holds up no other", async () => {
  start(2);
  const hung = pool.run("hang");
  const others = await Promise.all(["a", "b", "c"].map((task) => pool.run(task)));
  expect(others.every((outcome) => "result" in outcome)).toBe(true);
  expect(await hung).toMatchObject({ lost: "TIMEOUT" });
});

test("an answer that waited while the main thread was busy is no timeout", async () => {
  start(1, 200);
  await pool.run("warm");
  const running = pool.run("quick");
  const until = performance.now() + 600;
  while (performance.now() < until);
  expect(await running).toHaveProperty("result");
});

test("a thread that cannot start is an error, not a lost task", async () => {
  pool = new WorkerPool({
    module: new URL("./workers/unstarted.mjs", import.meta.url),
    size: 1,
    timeoutMs: 9,
    heapMb: 32,
  });
  await expect(pool.run("a")).rejects.toThrow("A worker thread could not start: no such weights");
});

test("a pool that is closed leaves nothing running", async () => {
  start(2);
  void pool.run("hang");
  await pool.run("a");
  await pool.close();
});
