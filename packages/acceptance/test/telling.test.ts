import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loaderBin, newsgraph, samples, startApi } from "./newsgraph.js";
import { articleOn, folderOfTest } from "./scratch.js";

/** Names that break careless programs. The last is as long as a name may be. */
const ODD_NAMES = ["new\nline.txt", "emoji 📰.txt", `${"x".repeat(251)}.txt`, 'tab\tquote".txt'];

const linesOf = (text: string) => text.trimEnd().split("\n");

describe("what came of each file, as JSON lines", () => {
  test("--events tells of every file in one line, and --json of the run in the last", () => {
    const folder = folderOfTest({
      "news/a.txt": articleOn("Velmar"),
      "news/b.txt": articleOn("Orlo"),
      "news/c.txt": articleOn("Lund"),
    });
    const [news, database] = [join(folder, "news"), join(folder, "desk.db")];
    const load = (...args: string[]) =>
      linesOf(newsgraph(["load", "--events", "--json", "--database", database, ...args, news]).stdout).map((line) =>
        JSON.parse(line),
      );
    const dry = load("--dry-run");
    const first = load();
    expect(first.at(-1)).toMatchObject({ version: 1, new: 3, exitCode: 0 });
    const told = (lines: { path: string; outcome: string }[]) =>
      Object.fromEntries(lines.slice(0, -1).map(({ path, outcome }) => [path.slice(news.length + 1), outcome]));
    expect(told(first)).toEqual({ "a.txt": "NEW", "b.txt": "NEW", "c.txt": "NEW" });
    expect(told(dry), "a dry run tells the same").toEqual(told(first));
    expect(first[0]).toEqual({
      version: 1,
      path: expect.any(String),
      outcome: "NEW",
      article: expect.stringMatching(/^\w{24}$/),
    });

    appendFileSync(join(news, "a.txt"), "\nThe unions said that they were content.\n");
    rmSync(join(news, "b.txt"));
    writeFileSync(join(news, "d.txt"), "");
    const second = load();
    expect(told(second)).toEqual({ "a.txt": "CHANGED", "b.txt": "VANISHED", "c.txt": "UNCHANGED", "d.txt": "REFUSED" });
    expect(second.find(({ path }) => path.endsWith("d.txt"))).toMatchObject({
      code: "FILE_EMPTY",
      message: expect.stringMatching(/\.$/),
    });
    expect(told(load("--prune"))).toMatchObject({ "b.txt": "PRUNED" });
  });

  test("odd names are whole in JSON, and shown to a person in one line each", () => {
    const folder = folderOfTest(Object.fromEntries(ODD_NAMES.map((name) => [name, ""])));
    const load = (...args: string[]) => newsgraph(["load", "--dry-run", "--database", "x.db", ...args, folder]);
    const expected = ODD_NAMES.map((name) => join(folder, name)).sort();
    const { status, stdout } = load("--json", "--events");
    const lines = linesOf(stdout).map((line) => JSON.parse(line));
    expect(status).toBe(3);
    expect(lines.slice(0, -1).map(({ path }) => path)).toEqual(expected);
    expect(lines.at(-1).refusals.map(({ path }: { path: string }) => path)).toEqual(expected);
    const { stderr } = load("--quiet");
    expect(linesOf(stderr)).toHaveLength(1 + ODD_NAMES.length);
    expect(stderr).toContain("new\\u000aline.txt: Its text is empty.");
    expect(stderr).toContain(`emoji 📰.txt: `);
  });

  test("a reader that leaves early does not end the load", async () => {
    const files = Array.from({ length: 40 }, (_, n) => [`news/${n}.txt`, articleOn(`Port ${n}`)]);
    const folder = folderOfTest(Object.fromEntries(files));
    const database = join(folder, "desk.db");
    const args = [loaderBin, "load", "--events", "--workers", "1", "--database", database, join(folder, "news")];
    const run = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(run, "exit");
    await once(run.stdout, "data");
    run.stdout.destroy();
    expect(await ended).toEqual([0, null]);
    const { counts } = JSON.parse(newsgraph(["status", "--json", "--database", database]).stdout);
    expect(counts).toMatchObject({ articles: 40, unlinked: 0 });
  });

  test("a command that fails tells why in JSON too", () => {
    const { status, stdout, stderr } = newsgraph(["status", "--json", "--database", "/nowhere/desk.db"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      error: { code: "DATABASE_UNUSABLE", message: expect.stringContaining("does not exist") },
      exitCode: 2,
    });
    expect(stderr).toContain("[DATABASE_UNUSABLE]");
  });
});

describe("how many findings joined others", () => {
  test("article by article as many as in one run; the run's record and the API tell the same, and how long each stage took", async () => {
    const folder = folderOfTest();
    const database = join(folder, "desk.db");
    const load = (to: string, ...paths: string[]) =>
      JSON.parse(newsgraph(["load", "--json", "--workers", "1", "--database", join(folder, to), ...paths]).stdout);
    const desk = join(samples, "harbor-ledger");
    const names = ["01-marsh-answers-renner", "02-strand-testifies", "03-dockers-march"];
    const files = names.map((name) => join(desk, `${name}.txt`));
    const copy = join(folder, "copy.txt");
    writeFileSync(copy, articleOn("Velmar"));
    writeFileSync(join(folder, "again.txt"), `${articleOn("Velmar")}\nThis came by wire.\n`);
    files.push(copy, join(folder, "again.txt"));

    const sum: Record<string, number> = {};
    for (const file of [...files].reverse()) {
      const { joined } = load("desk.db", file) as { joined: Record<string, number> };
      for (const [noun, count] of Object.entries(joined)) sum[noun] = (sum[noun] ?? 0) + count;
    }
    const { joined } = load("once.db", ...files);
    expect(sum).toEqual(joined);
    expect(joined).toMatchObject({ story: 1 });
    expect(joined.entity).toBeGreaterThan(2);

    const refused = load("desk.db", copy, join(folder, "gone.txt"));
    const api = await startApi(database);
    onTestFinished(() => api.stop());
    const { data } = await api.ask(
      "{ loads { nodes { counts { outcome count } joined { noun count } refusalCounts { code count } stages { stage seconds } } } }",
    );
    const [last, , , , , first] = data.loads.nodes;
    expect(last.refusalCounts).toEqual([{ code: "FILE_UNREADABLE", count: 1 }]);
    expect(last.counts).toContainEqual({ outcome: "refused", count: 1 });
    expect(last.stages).toEqual(Object.entries(refused.stages).map(([stage, seconds]) => ({ stage, seconds })));
    expect(last.joined.map(({ noun }: { noun: string }) => noun)).toEqual(["story", "entity", "statement", "event"]);
    expect(data.loads.nodes).toHaveLength(files.length + 1);
    expect(first.joined).toContainEqual({ noun: "story", count: 0 });
  });
});

describe("settings", () => {
  test("flags go before variables, variables before defaults, and status shows which are in force and who says so", () => {
    const database = join(folderOfTest(), "desk.db");
    newsgraph(["load", "--quiet", "--database", database, join(samples, "harbor-ledger")]);
    const env = { NEWSGRAPH_WORKERS: "3", NEWSGRAPH_DATABASE: database, NEWSGRAPH_TIMEOUT: "" };
    const { stdout } = newsgraph(["status", "--json", "--max-age", "26h"], { env });
    expect(JSON.parse(stdout).settings).toEqual([
      { flag: "--database", value: database, from: "NEWSGRAPH_DATABASE" },
      { flag: "--workers", value: "3", from: "NEWSGRAPH_WORKERS" },
      { flag: "--timeout", value: "120s", from: "default" },
      { flag: "--max-failures", value: null, from: "default" },
      { flag: "--metrics-file", value: null, from: "default" },
      { flag: "--max-age", value: "26h", from: "--max-age" },
    ]);
    expect(newsgraph(["status"], { env }).stdout).toMatch(/\n {2}--workers +3 +NEWSGRAPH_WORKERS\n/);
    const report = JSON.parse(newsgraph(["load", "--json", samples], { env }).stdout);
    expect(report).toMatchObject({ workers: 3, exitCode: 0 });
    const flagged = newsgraph(["load", "--json", "--workers", "1", samples], { env }).stdout;
    expect(JSON.parse(flagged)).toMatchObject({ workers: 1 });
  });

  test("all that is wrong is told at once, with who says it", () => {
    const env = { NEWSGRAPH_WORKERS: "0" };
    const run = newsgraph(["load", "--timeout", "soon", "--fields", "a=b", "--max-failures", "2", "x"], { env });
    expect(run.status).toBe(2);
    for (const says of ['NEWSGRAPH_WORKERS is "0"', '--timeout is "soon"', '--fields is "a=b"'])
      expect(run.stderr).toContain(says);
    expect(run.stderr).not.toContain("--max-failures");
  });
});

describe("what lies beneath an error", () => {
  test("is told with --verbose only", () => {
    const file = join(folderOfTest({ "desk.db": "Dear reader" }), "desk.db");
    const status = (...args: string[]) => newsgraph(["status", "--database", file, ...args]).stderr;
    expect(status()).not.toMatch(/SQLITE_|\n {4}at /);
    expect(status("--verbose")).toMatch(/\n {4}at .*SQLITE_NOTADB/s);
  });
});
