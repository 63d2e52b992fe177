/**
 * How fast the API answers, as ratios within one run: each contender serves the same database in a process of its own and
 * is asked the same three requests in turn, round after round. `pnpm benchmark:api [--database FILE]`; without a database
 * it loads 600 invented articles into a new one. Runs what was built (`pnpm build`).
 *
 * Told twice: in requests a second, and in requests a second of the server's own processor time, which is the same on an
 * idle machine and does not mind what else runs on a busy one.
 */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import autocannon from "autocannon";
import { REPOSITORY } from "../corpora/corpora-folder.js";
import { generateArticles } from "../generate/generate-articles.js";
import { ASKED, type Ask } from "./asked.js";
import { CONTENDERS } from "./contenders.js";

const { values } = parseArgs({
  options: {
    database: { type: "string" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    connections: { type: "string", default: "32" },
  },
});
const ROUNDS = Number(values.rounds);
const ARTICLES = 600;

/** A contender that serves. */
interface Serving {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

/** What one contender did in one round. */
interface Round {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
}

const folder = mkdtempSync(join(tmpdir(), "newsgraph-benchmark-"));
const contenders: Serving[] = [];
try {
  const database = values.database ?? loadNewsroom();
  for (const name of Object.keys(CONTENDERS)) contenders.push(await start(name, database));
  for (const asked of ASKED) await compareAnswers(asked);
  for (const asked of ASKED) report(asked, await measure(asked));
} finally {
  for (const { child } of contenders) child.kill();
  rmSync(folder, { recursive: true });
}

function loadNewsroom(): string {
  const news = join(folder, "news");
  mkdirSync(news);
  for (const { name, text } of generateArticles({ count: ARTICLES, seed: 1 })) writeFileSync(join(news, name), text);
  const database = join(folder, "benchmark.db");
  const newsgraph = join(REPOSITORY, "apps/loader/bin/newsgraph.mjs");
  spawnSync(process.execPath, [newsgraph, "load", "--quiet", "--database", database, news], {
    stdio: "inherit",
  });
  return database;
}

async function start(name: string, database: string): Promise<Serving> {
  const child = fork(new URL("serve-contender.ts", import.meta.url), [name, database]);
  const [port] = (await once(child, "message")) as [number];
  return { name, url: `http://127.0.0.1:${port}/graphql`, child };
}

/** Seconds of processor time that it has used. */
async function processorTime({ child }: Serving): Promise<number> {
  child.send("how much?");
  const [{ user, system }] = (await once(child, "message")) as [NodeJS.CpuUsage];
  return (user + system) / 1e6;
}

/** All must give one answer, or their speeds tell nothing. Asked twice: what is compiled is compiled then. */
async function compareAnswers(asked: Ask): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    const answers = await Promise.all(contenders.map(({ url }) => ask(url, asked)));
    const other = contenders.filter((_, index) => !isDeepStrictEqual(answers[index], answers[0]));
    if (other.length > 0) throw new Error(`${asked.name}: ${other.map(({ name }) => name)} give another answer.`);
  }
}

async function ask(url: string, { query, variables }: Ask): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  return ((await response.json()) as { data: unknown }).data;
}

/** What each contender did, round by round; the first round warms up and is not kept. */
async function measure({ query, variables }: Ask): Promise<readonly Round[][]> {
  const rounds = contenders.map(() => [] as Round[]);
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const before = await processorTime(contender);
      const { requests, non2xx, errors } = await autocannon({
        url: contender.url,
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
        connections: Number(values.connections),
        duration: Number(values.seconds),
      });
      if (non2xx + errors > 0) throw new Error(`${contender.name}: ${non2xx} refused, ${errors} failed.`);
      const used = (await processorTime(contender)) - before;
      const rate = { perSecond: requests.average, perProcessorSecond: requests.total / used };
      if (round >= 0) rounds[index]!.push(rate);
    }
  }
  return rounds;
}

function report({ name }: Ask, rounds: readonly (readonly Round[])[]): void {
  console.log(`\n${name}: median of ${ROUNDS} rounds, ${values.connections} connections`);
  console.log("  a second  × bare   a processor second  × bare");
  for (const [index, contender] of contenders.entries()) {
    const [rate, ratio] = told(rounds, index, "perSecond");
    const [cpuRate, cpuRatio] = told(rounds, index, "perProcessorSecond");
    console.log(
      `${rate.padStart(10)}${ratio.padStart(8)}${cpuRate.padStart(21)}${cpuRatio.padStart(8)}  ${contender.name}`,
    );
  }
}

/** The median of a contender's rounds, and of its ratios to the first contender within each round. */
function told(rounds: readonly (readonly Round[])[], index: number, what: keyof Round): [rate: string, ratio: string] {
  const rates = rounds[index]!.map((round) => round[what]);
  const ratios = rates.map((rate, round) => rate / rounds[0]![round]![what]);
  return [median(rates).toFixed(0), median(ratios).toFixed(2)];
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}
