import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@newsgraph/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seed } from "./newsroom.js";
import { TOLD } from "./told.js";

const TSX = import.meta.resolve("tsx");
const MAIN = new URL("../src/main.ts", import.meta.url).pathname;
const TSCONFIG = new URL("../tsconfig.json", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "newsgraph-api-main-"));
const database = join(folder, "news.db");

beforeAll(async () => {
  const store = await openStore(database);
  await seed(store, TOLD.slice(0, 1));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the command from source, in a process of its own. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ["--import", TSX, "-C", "@newsgraph/source", MAIN, ...args], {
    env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: TSCONFIG },
    cwd: folder,
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  return { child, output };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, "close");
  return child.exitCode;
}

async function serves({ child, output }: ReturnType<typeof start>): Promise<string> {
  while (!output.stdout.includes("\n")) {
    if (child.exitCode !== null) throw new Error(`It ended: ${output.stderr}`);
    await Promise.race([once(child.stdout, "data"), once(child, "close")]);
  }
  return /open (\S+) in a browser/.exec(output.stdout)![1]!;
}

test("it says in one line where it serves, reads what is loaded meanwhile, and stops at a signal", async () => {
  const started = start("--database", database, "--port", "0");
  const { child, output } = started;
  const url = await serves(started);
  expect(output.stdout).toMatch(
    /^newsgraph is ready: open http:\/\/localhost:\d+\/graphql in a browser \(Ctrl-C stops it\)\.\n$/,
  );
  const count = async () => {
    const body = JSON.stringify({ query: "{ articles { totalCount } }" });
    const address = url.replace("localhost", "127.0.0.1");
    const response = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body });
    return ((await response.json()) as { data: { articles: { totalCount: number } } }).data.articles.totalCount;
  };
  expect(await count()).toBe(1);
  const writer = await openStore(database);
  await seed(writer, TOLD.slice(1));
  await writer.close();
  expect(await count()).toBe(3);

  child.kill("SIGTERM");
  child.kill("SIGTERM"); // as npm does with Ctrl-C
  expect([await ended(child), output.stderr]).toEqual([0, ""]);
});

test("a port in use is told, with what to do", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as { port: number };
  const { child, output } = start("--database", database, "--port", String(port));
  expect(await ended(child)).toBe(2);
  expect(output.stderr).toBe(
    `Port ${port} is in use. Stop what uses it, or choose another: newsgraph-api --port ${port + 1}\n`,
  );
  expect(output.stdout).toBe("");
  taken.close();
});

test("a database that is missing is told, with the command that loads one", async () => {
  const { child, output } = start();
  expect(await ended(child)).toBe(2);
  expect(output.stderr).toBe(
    "newsgraph.db: there is no such database. Load one with: newsgraph load --database newsgraph.db path/to/articles\n",
  );
});

test("a file that is no database is told", async () => {
  const file = join(folder, "notes.txt");
  writeFileSync(file, "This is no database, however long the text is.".repeat(200));
  const { child, output } = start("--database", file);
  expect(await ended(child)).toBe(2);
  expect(output.stderr).toContain(file);
  expect(output.stderr).not.toMatch(/^\s+at /m);
});

test("all that is wrong with the settings is told at once", async () => {
  const { child, output } = start("--port", "x", "--host", "a b");
  expect(await ended(child)).toBe(2);
  expect(output.stderr.split("\n")).toHaveLength(4);
});

test("--help goes to standard output and is no failure", async () => {
  const { child, output } = start("--help");
  expect([await ended(child), output.stderr]).toEqual([0, ""]);
  expect(output.stdout).toContain("--database");
});
