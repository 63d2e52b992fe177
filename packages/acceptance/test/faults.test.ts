import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { difference, dump } from "./dump.js";
import { loaderBin, newsgraph, root } from "./newsgraph.js";
import { articleOn, folderOfTest } from "./scratch.js";

/** A user other than root, under whom permissions count; null if there is no need of one. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : null;

function newsOf(count: number) {
  const folder = folderOfTest(
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`news/${String(n).padStart(3, "0")}.txt`, articleOn(`Port ${n}`)]),
    ),
  );
  return { folder, news: join(folder, "news"), database: join(folder, "desk.db") };
}

const load = (database: string, ...args: string[]) =>
  newsgraph(["load", "--workers", "1", "--database", database, ...args]);

/** Runs the loader as somebody who is not root. */
function loadAsNobody(database: string, news: string) {
  const user = NOBODY === null ? {} : { uid: NOBODY, gid: NOBODY };
  return spawnSync(process.execPath, [loaderBin, "load", "--workers", "1", "--database", database, news], {
    encoding: "utf8",
    ...user,
  });
}

/** True if this machine lets a test mount a small disk for itself. */
const canMount = spawnSync("unshare", ["-Urm", "sh", "-c", "mount -t tmpfs -o size=1m none /mnt"]).status === 0;

function edit(database: string, sql: string) {
  const client = new Database(database);
  client.exec(sql);
  client.close();
}

describe("the disk and the file", () => {
  test.skipIf(!canMount)(
    "a disk that fills up ends the run with 74; what was stored is whole, and the next run goes on from there",
    () => {
      const { folder, news, database } = newsOf(60);
      const script = `
      mount -t tmpfs -o size=1500k none "$DISK"
      "$NODE" "$BIN" load --workers 1 --database "$DISK/desk.db" "$NEWS"
      code=$?
      cp "$DISK"/desk.db* "$KEPT"/
      exit $code`;
      const [disk, kept] = [join(folder, "disk"), join(folder, "kept")];
      for (const path of [disk, kept]) mkdirSync(path);
      const env = { ...process.env, DISK: disk, KEPT: kept, NEWS: news, NODE: process.execPath, BIN: loaderBin };
      const run = spawnSync("unshare", ["-Urm", "sh", "-c", script], { env, encoding: "utf8" });
      expect(run.stderr).toMatch(/desk\.db cannot grow: the disk is full\. Make room and run again.*\[DATABASE_FULL\]/);
      expect(run.status).toBe(74);

      const client = new Database(join(kept, "desk.db"));
      expect(client.pragma("integrity_check", { simple: true })).toBe("ok");
      client.close();
      expect(load(join(kept, "desk.db"), "--quiet", news)).toMatchObject({ status: 0, stderr: "" });
      load(database, news);
      expect(difference(dump(join(kept, "desk.db")), dump(database))).toEqual([]);
    },
  );

  test("a database that may not be written, or whose folder may not, is told with 77", () => {
    const { folder, news, database } = newsOf(2);
    load(database, news);
    chmodSync(database, 0o444);
    for (const path of [folder, news]) chmodSync(path, 0o777);
    forgetSidecars(database);
    const file = loadAsNobody(database, news);
    expect(file.stderr).toMatch(/desk\.db cannot be written.*\[DATABASE_READONLY\]/);
    expect(file.status).toBe(77);
    chmodSync(database, 0o666);
    chmodSync(folder, 0o555);
    const inFolder = loadAsNobody(database, news);
    expect(inFolder.stderr).toMatch(/desk\.db cannot be written.*\[DATABASE_READONLY\]/);
    expect(inFolder.status).toBe(77);
    chmodSync(folder, 0o777);
    writeFileSync(`${database}-lock`, "");
    chmodSync(`${database}-lock`, 0o444);
    const lock = loadAsNobody(database, news);
    expect(lock.stderr).toMatch(/desk\.db-lock cannot be written.*\[DATABASE_READONLY\]/);
    expect(lock.status).toBe(77);
    forgetSidecars(database); // SQLite gave them the rights that the database had
    expect(loadAsNobody(database, news)).toMatchObject({ status: 0 });
  });

  test("files and folders that may not be read are refused, the rest is loaded, and nothing is forgotten with them", () => {
    const { folder, news, database } = newsOf(4);
    mkdirSync(join(news, "deep"));
    copyFileSync(join(news, "002.txt"), join(news, "deep", "a.txt"));
    for (const path of [folder, news]) chmodSync(path, 0o777);
    expect(loadAsNobody(database, news).status).toBe(0);
    chmodSync(join(news, "001.txt"), 0);
    chmodSync(join(news, "deep"), 0);
    const run = loadAsNobody(database, news);
    chmodSync(join(news, "deep"), 0o777);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain("Permission to read it is missing");
    expect(run.stderr).toMatch(/Refused 2 files/);
    expect(run.stderr).not.toContain("no longer there");
  });

  test.each([
    ["with pages overwritten", (path: string) => scribble(path, 3 * 4096), /damaged/],
    ["with its first page overwritten", (path: string) => scribble(path, 0), /first page is damaged/],
    ["that is a text", (path: string) => writeFileSync(path, "Dear reader,\n".repeat(500)), /is not a database/],
    ["of which the end is missing", (path: string) => truncateSync(path, statSync(path).size - 9_000), /damaged/],
  ])("a database %s is told with 65 and in the metrics, and left as it is", (_what, spoil, says) => {
    const { news, database } = newsOf(12);
    load(database, news);
    edit(database, "pragma wal_checkpoint(TRUNCATE)");
    spoil(database);
    writeFileSync(join(news, "new.txt"), articleOn("Velmar"));
    const size = statSync(database).size;
    const run = load(database, "--metrics-file", `${database}.prom`, news);
    expect(run.stderr).toMatch(says);
    expect(run.status).toBe(65);
    expect(readFileSync(`${database}.prom`, "utf8")).toMatch(/^newsgraph_load_exit_code 65$/m);
    expect(statSync(database).size).toBe(size);
  });
});

function forgetSidecars(database: string): void {
  for (const ending of ["-lock", "-wal", "-shm"]) rmSync(`${database}${ending}`, { force: true });
}

function scribble(path: string, from: number): void {
  const pages = Math.floor(statSync(path).size / 4096);
  const file = openSync(path, "r+");
  for (let page = from / 4096; page < (from === 0 ? 1 : pages); page += 1)
    writeSync(file, Buffer.alloc(4000, 0x5a), 0, 4000, page * 4096);
  closeSync(file);
}

describe("versions", () => {
  test("a database of the first release is brought up to date, and keeps its runs", () => {
    const { news, database } = newsOf(2);
    const migrations = join(root, "packages/store/migrations");
    const { entries } = JSON.parse(readFileSync(join(migrations, "meta/_journal.json"), "utf8"));
    const client = new Database(database);
    client.pragma(`application_id = ${0x6e657773}`);
    client.exec("create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)");
    for (const { tag, when } of entries.slice(0, 2)) {
      const sql = readFileSync(join(migrations, `${tag}.sql`), "utf8");
      for (const statement of sql.split("--> statement-breakpoint")) client.exec(statement);
      client.prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)").run(tag, when);
    }
    client.exec(
      "insert into runs (started_at, exit_code, version, paths, settings, refusals) values ('2024-01-01', 0, '1', '[]', '{}', 0)",
    );
    client.close();
    expect(newsgraph(["status", "--database", database]).stderr).toContain("older version");
    expect(load(database, "--quiet", news)).toMatchObject({ status: 0, stderr: "" });
    const { counts, runs } = JSON.parse(newsgraph(["status", "--json", "--database", database]).stdout);
    expect(counts.articles).toBe(2);
    expect(runs).toHaveLength(2);
  });

  test("a database of a newer release is refused with 78, and left as it is", () => {
    const { news, database } = newsOf(2);
    load(database, news);
    edit(database, "insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)");
    const before = dump(database);
    const run = load(database, news);
    expect(run.status).toBe(78);
    expect(run.stderr).toMatch(/was written by a newer version.*\[DATABASE_TOO_NEW\]/);
    expect(difference(dump(database), before)).toEqual([]);
  });
});

describe("others at the database", () => {
  test("a reader that holds on to what it saw does not hold up a load, and goes on seeing it", () => {
    const { news, database } = newsOf(3);
    load(database, join(news, "000.txt"));
    const reader = new Database(database, { readonly: true });
    reader.exec("begin");
    const count = () => reader.prepare("select count(*) from articles").pluck().get();
    expect(count()).toBe(1);
    expect(load(database, "--quiet", news)).toMatchObject({ status: 0, stderr: "" });
    expect(count()).toBe(1);
    reader.exec("commit");
    expect(count()).toBe(3);
    reader.close();
  });

  test("a reader that keeps writers out, as of a copy made without a log, ends the load with 75, and nothing is lost", () => {
    const { news, database } = newsOf(3);
    load(database, join(news, "000.txt"));
    edit(database, "pragma journal_mode = delete");
    const reader = new Database(database, { readonly: true });
    reader.exec("begin");
    expect(reader.prepare("select count(*) from articles").pluck().get()).toBe(1);
    const run = load(database, news);
    expect(run.stderr).toMatch(/is held by another process.*\[DATABASE_LOCKED\]/);
    expect(run.status).toBe(75);
    reader.exec("commit");
    reader.close();
    expect(load(database, "--quiet", news)).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(newsgraph(["status", "--json", "--database", database]).stdout).counts.articles).toBe(3);
  });

  test("another program that keeps the database locked ends the load with 75, and nothing is lost", () => {
    const { news, database } = newsOf(3);
    load(database, join(news, "000.txt"));
    const other = new Database(database);
    other.exec("begin immediate");
    const run = load(database, news);
    other.exec("rollback");
    other.close();
    expect(run.status).toBe(75);
    expect(run.stderr).toContain("is held by another process");
    expect(load(database, "--quiet", news)).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(newsgraph(["status", "--json", "--database", database]).stdout).counts.articles).toBe(3);
  });
});

/** Every look at the clock sees it an hour earlier than the one before, as if it were set back all the time. */
const CLOCK_THAT_GOES_BACK = `
  const Real = Date;
  let hours = 1;
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Real.now() - 3_600_000 * hours++);
    }
    static now() {
      return Real.now() - 3_600_000 * hours++;
    }
  };
`;

describe("time", () => {
  test("a clock that goes back while a load runs changes no result, and no run ends before it began", () => {
    const { folder, news, database } = newsOf(6);
    const clock = join(folder, "clock.mjs");
    writeFileSync(clock, CLOCK_THAT_GOES_BACK);
    const env = { NODE_OPTIONS: `--import ${clock}` };
    const backwards = (...args: string[]) =>
      newsgraph(["load", "--quiet", "--workers", "1", "--database", database, ...args], { env });
    expect(backwards(join(news, "000.txt"))).toMatchObject({ status: 0, stderr: "" });
    writeFileSync(join(news, "000.txt"), articleOn("New Port"));
    expect(backwards(news)).toMatchObject({ status: 0, stderr: "" });
    const { runs, lastGoodRun } = JSON.parse(newsgraph(["status", "--json", "--database", database]).stdout);
    expect(runs).toHaveLength(2);
    for (const { startedAt, finishedAt } of runs) {
      expect(Date.parse(startedAt), "the clock was set back").toBeLessThan(Date.now() - 3_500_000);
      expect(Date.parse(finishedAt)).toBeGreaterThan(Date.parse(startedAt));
    }
    expect(lastGoodRun.id, "runs are told apart by their number, not by the clock").toBe("2");
    const direct = join(folder, "direct.db");
    load(direct, news);
    expect(difference(dump(database), dump(direct))).toEqual([]);
  });

  test("a clock that was set back changes no result, and status asks to look at it", () => {
    const { folder, news, database } = newsOf(3);
    load(database, join(news, "000.txt"));
    edit(database, "update runs set started_at = '2099-01-01T00:00:00Z', finished_at = '2099-01-01T00:00:05Z'");
    const stale = newsgraph(["status", "--max-age", "1d", "--database", database]);
    expect(stale).toMatchObject({ status: 5, stderr: expect.stringContaining("check the clock") });
    load(database, news);
    expect(newsgraph(["status", "--max-age", "1d", "--database", database]).status, "the run after it counts").toBe(0);
    const direct = join(folder, "direct.db");
    load(direct, news);
    expect(difference(dump(database), dump(direct))).toEqual([]);
  });

  test("articles that take longer than --timeout are refused, and loaded when they are given their time", () => {
    const { news, database } = newsOf(2);
    const run = load(database, "--timeout", "0.001", news);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain("Refused 2 files [ANALYSIS_TIMEOUT]");
    expect(load(database, "--json", news)).toMatchObject({ status: 0, stdout: expect.stringContaining('"new":2') });
  });
});
