/**
 * Measures a load of many files: articles a second for each thousand as they are written and as they are linked, and the
 * most memory that the process held (Linux only).
 *
 *   pnpm generate --into /tmp/news --count 20000          in packages/evaluation
 *   node scripts/measure-load.mjs /tmp/news [load's flags]   in apps/loader, after a build
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";

const POLL_MS = 250;
const THOUSAND = 1_000;

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error("Name a folder of articles: node scripts/measure-load.mjs FOLDER [load's flags]");
  process.exit(2);
}

const place = mkdtempSync(join(tmpdir(), "newsgraph-measure-"));
const database = join(place, "measure.db");
const bin = fileURLToPath(new URL("../bin/newsgraph.mjs", import.meta.url));
const started = performance.now();
const load = spawn(process.execPath, [bin, "load", "--json", "--database", database, ...flags, folder], {
  stdio: ["ignore", "pipe", "inherit"],
});
let report = "";
load.stdout.setEncoding("utf8").on("data", (piece) => {
  report += piece;
});

/** Seconds at which each further thousand was written and linked, and processor seconds spent by then. */
const marks = { written: [mark()], linked: [] };
let peakMb = 0;
let client;
const poll = setInterval(() => {
  peakMb = Math.max(peakMb, residentMb());
  if (!existsSync(`${database}-wal`)) return;
  client ??= new Database(database, { readonly: true });
  try {
    const { written, linked } = client
      .prepare("select (select count(*) from files) as written, (select count(*) from articles where linked) as linked")
      .get();
    if (linked > 0 && marks.linked.length === 0) marks.linked.push(mark());
    while (Math.floor(written / THOUSAND) >= marks.written.length) marks.written.push(mark());
    while (marks.linked.length > 0 && Math.floor(linked / THOUSAND) >= marks.linked.length) marks.linked.push(mark());
  } catch (error) {
    if (error.code !== "SQLITE_ERROR") throw error; // the tables are not there yet
  }
}, POLL_MS);

load.on("close", (status) => {
  clearInterval(poll);
  client?.close();
  rmSync(place, { recursive: true, force: true });
  if (status !== 0) process.exit(status ?? 1);
  const { files, seconds, stages, workers, totals } = JSON.parse(report);
  for (const [what, times] of Object.entries(marks)) {
    for (let n = 1; n < times.length; n += 1) {
      const wall = times[n].seconds - times[n - 1].seconds;
      const cpu = times[n].cpu - times[n - 1].cpu;
      console.log(
        `${what} ${n * THOUSAND}: ${(THOUSAND / wall).toFixed(1)} a second, ${((1000 * cpu) / THOUSAND).toFixed(1)} ms of processor each`,
      );
    }
  }
  console.log(
    JSON.stringify({
      files,
      workers,
      seconds,
      perSecond: Math.round((10 * files) / seconds) / 10,
      peakMb,
      stages,
      totals,
    }),
  );
});

function mark() {
  return { seconds: (performance.now() - started) / 1000, cpu: load ? processorSeconds() : 0 };
}

function residentMb() {
  const found = /^VmHWM:\s+(\d+) kB/m.exec(read("status"));
  return found ? Math.round(Number(found[1]) / 1024) : 0;
}

/** On a machine that does other work too, processor time tells more than the clock. */
function processorSeconds() {
  const fields = read("stat").split(") ")[1]?.split(" ");
  return fields ? (Number(fields[11]) + Number(fields[12])) / 100 : 0;
}

function read(name) {
  try {
    return readFileSync(`/proc/${load.pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
