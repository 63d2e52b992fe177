import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));
/** The invented newsroom. */
export const samples = join(root, "samples");
/** Two documents that are not ours to share; tests on them are skipped where they are absent. */
export const seeds = join(root, "..", "shared", "seeds");
export const hasSeeds = existsSync(seeds);
if (!hasSeeds) console.warn("The seed documents are not beside the repository: tests on them are skipped.");

const bin = {
  loader: join(root, "apps", "loader", "bin", "newsgraph.mjs"),
  api: join(root, "apps", "api", "bin", "newsgraph-api.mjs"),
};

/** The command `newsgraph`, for tests that run it in ways of their own. */
export const loaderBin = bin.loader;

/** The environment of a user who has set nothing. */
const environment = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NEWSGRAPH_DATABASE: undefined };

/** Runs `newsgraph` with these arguments and waits for its end. */
export function newsgraph(
  args: readonly string[],
  { cwd = root, input = "", env = {} as Readonly<Record<string, string>> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin.loader, ...args], {
    cwd,
    input,
    env: { ...environment, ...env },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Starts `newsgraph` with these arguments, to be watched, signalled or killed. What it says on standard error gathers in `said`. */
export function startNewsgraph(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const run = spawn(process.execPath, [bin.loader, ...args], {
    cwd: root,
    env: { ...environment, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  run.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said += piece;
  });
  const ended = once(run, "close").then(([status]) => status as number | null);
  return {
    kill: (signal: NodeJS.Signals) => run.kill(signal),
    ended,
    said: () => said,
    /** Waits until it says this, or ends. */
    async says(words: string) {
      while (!said.includes(words) && run.exitCode === null) await Promise.race([once(run.stderr, "data"), ended]);
    },
  };
}

/** An empty folder, and how to remove it. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An answer over GraphQL. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape.
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** A running `newsgraph-api`. */
export interface Api {
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts `newsgraph-api` on a free port and waits until it says that it serves. */
export async function startApi(database: string, flags: readonly string[] = []): Promise<Api> {
  const api = spawn(process.execPath, [bin.api, "--database", database, "--port", "0", ...flags], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await readyUrl(api);
  return {
    url,
    async ask(query, variables = {}) {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async stop() {
      if (api.exitCode !== null) return;
      const ended = once(api, "exit");
      api.kill("SIGTERM");
      await ended;
    },
  };
}

async function readyUrl(api: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: api.stdout! })) {
    const url = /https?:\/\/\S+\/graphql/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error("newsgraph-api ended before it served.");
}
