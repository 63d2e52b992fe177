/**
 * Serves while the loader writes to the same database: 64 connections ask mixed requests for a minute, meanwhile
 * `newsgraph load` adds 500 articles. Prints how many requests were answered, how many were not, and how long they took;
 * ends with 1 if one failed or the load did. `pnpm serve-while-loading [--seconds N] [--connections N]`. Runs what was built.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { REPOSITORY } from "../corpora/corpora-folder.js";
import { generateArticles } from "../generate/generate-articles.js";
import { ASKED } from "./asked.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    connections: { type: "string", default: "64" },
  },
});
/** Articles before and during the load. */
const [BEFORE, ADDED] = [300, 500];

const LOADER = join(REPOSITORY, "apps/loader/bin/newsgraph.mjs");
const API = join(REPOSITORY, "apps/api/bin/newsgraph-api.mjs");
const COUNT = { query: "{ articles { totalCount } loads { nodes { exitCode } } }", variables: {} };

const folder = mkdtempSync(join(tmpdir(), "newsgraph-serving-"));
const database = join(folder, "news.db");
let api: ChildProcess | undefined;
try {
  writeArticles();
  spawnSync(process.execPath, [LOADER, "load", "--quiet", "--database", database, join(folder, "before")], {
    stdio: "inherit",
  });
  api = spawn(process.execPath, [API, "--database", database, "--port", "0", "--rate-limit", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await serveWhileLoading(await urlOf(api));
} finally {
  api?.kill();
  rmSync(folder, { recursive: true });
}

function writeArticles(): void {
  for (const part of ["before", "added"]) mkdirSync(join(folder, part));
  let written = 0;
  for (const { name, text } of generateArticles({ count: BEFORE + ADDED, seed: 2 })) {
    writeFileSync(join(folder, written < BEFORE ? "before" : "added", name), text);
    written += 1;
  }
}

async function urlOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const port = /localhost:(\d+)/.exec(line)?.[1];
    if (port) return `http://127.0.0.1:${port}/graphql`;
  }
  throw new Error("The API ended before it served.");
}

async function serveWhileLoading(url: string): Promise<void> {
  let wrong = 0;
  const began = performance.now();
  const load = spawn(process.execPath, [LOADER, "load", "--quiet", "--database", database, join(folder, "added")], {
    stdio: "inherit",
  });
  const loaded = once(load, "exit").then(([code]) => ({
    code: code as number,
    seconds: (performance.now() - began) / 1000,
  }));
  const served = await autocannon({
    url,
    connections: Number(values.connections),
    duration: Number(values.seconds),
    timeout: 60, // a machine that does other work beside is slow, which is no failure
    requests: [...ASKED, COUNT].map(({ query, variables }) => ({
      method: "POST" as const,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      onResponse: (status: number, body: string) => {
        if (status !== 200 || body.includes('"errors"')) wrong += 1;
      },
    })),
  });
  const { code, seconds } = await loaded;
  const { requests, latency, errors, timeouts, non2xx } = served;
  console.log(
    `${requests.total} requests answered in ${served.duration} s over ${values.connections} connections: ` +
      `${errors} failed, ${timeouts} timed out, ${non2xx} not 2xx, ${wrong} with errors in the answer.`,
  );
  console.log(`Latency: median ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms.`);
  console.log(`The load of ${ADDED} articles ended with ${code} after ${seconds.toFixed(1)} s.`);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(COUNT),
  });
  console.log(`Then: ${await response.text()}`);
  if (errors + timeouts + non2xx + wrong > 0 || code !== 0) process.exitCode = 1;
}
