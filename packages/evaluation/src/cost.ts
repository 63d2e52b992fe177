import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { REPOSITORY } from "./corpora/corpora-folder.js";
import { generateArticles } from "./generate/generate-articles.js";

/*
 * What it costs to add a hundred articles to a database of a thousand, of ten thousand, of fifty thousand: generated news,
 * the loader as users run it, its processor time. Articles are added to a copy of the database, several hundreds in turn.
 */

const USAGE = `pnpm benchmark:cost [--sizes N,N…] [--into DIR]

Measures the time to add one hundred articles to databases of several sizes. Fifty thousand take an hour or more to prepare.

  --sizes N,N…   articles stored, rising (1000,10000,50000)
  --into DIR     where files and databases are written, and kept; without it a temporary folder that is removed`;

const ADDED = 100;
/** The middle of so many hundreds counts. */
const REPEATS = 5;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,50000" },
    into: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) console.log(USAGE);
else await measure(values.sizes.split(",").map(Number), values.into);

async function measure(sizes: readonly number[], into: string | undefined): Promise<void> {
  const folder = into ?? mkdtempSync(join(tmpdir(), "newsgraph-cost-"));
  const articles = generateArticles({ count: sizes.at(-1)! + ADDED * REPEATS * sizes.length, seed: 1 });
  const database = join(folder, "stored.db");
  let first: number | null = null;
  let stored = 0;
  try {
    for (const size of sizes) {
      const files = writeArticles(articles, join(folder, `to-${size}`), size - stored);
      stored = size;
      await load(database, files);
      const seconds: number[] = [];
      for (let repeat = 0; repeat < REPEATS; repeat++) {
        const more = writeArticles(articles, join(folder, `more-${size}-${repeat}`), ADDED);
        const copy = join(folder, "copy.db");
        copyFileSync(database, copy);
        seconds.push((await load(copy, more)).seconds);
        rmSync(copy);
      }
      const middle = seconds.sort((a, b) => a - b)[REPEATS >> 1]!;
      first ??= middle;
      const { memory } = await load(database, files);
      console.log(
        `${String(size).padStart(6)} articles stored: ${ADDED} more take ${middle.toFixed(2)} s of processor time, ${(middle / first).toFixed(2)} × the first; loading them all again ${Math.round(memory / 1e6)} MB`,
      );
    }
  } finally {
    if (into === undefined) rmSync(folder, { recursive: true });
  }
}

function writeArticles(articles: Generator<{ name: string; text: string }>, folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  for (let written = 0; written < count; written++) {
    const { name, text } = articles.next().value!;
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface Used {
  /** Processor time of all threads. */
  readonly seconds: number;
  /** Bytes at most. */
  readonly memory: number;
}

/** Runs the loader in a process of its own, which tells what it used as it ends. */
async function load(database: string, files: string): Promise<Used> {
  const told = join(database, "..", "used.json");
  const tell = `process.on("exit", () => require("node:fs").writeFileSync(process.env.USED, JSON.stringify(process.resourceUsage())))`;
  const hook = join(database, "..", "tell.cjs");
  writeFileSync(hook, tell);
  const loader = join(REPOSITORY, "apps/loader/bin/newsgraph.mjs");
  const child = spawn(process.execPath, ["--require", hook, loader, "load", "--quiet", "--database", database, files], {
    env: { ...process.env, USED: told },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`The loader ended with ${code}.`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(told, "utf8"));
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}
