import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { difference, dump } from "./dump.js";
import { newsgraph, samples, scratch, startApi } from "./newsgraph.js";

/** An empty folder for one test. */
function folderOfTest(): string {
  const { folder, remove } = scratch();
  onTestFinished(remove);
  return folder;
}

/** The sample articles, as paths. */
const articles = readdirSync(samples, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".txt"))
  .map((path) => join(samples, path))
  .sort();

function load(database: string, paths: readonly string[]) {
  const run = newsgraph(["load", "--json", "--database", database, ...paths]);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(run.stdout) as Record<string, unknown>;
}

describe("loading", () => {
  test("the same files again change nothing", () => {
    const database = join(folderOfTest(), "twice.db");
    expect(load(database, [samples])).toMatchObject({ new: articles.length, unchanged: 0, refusals: [] });
    const before = dump(database);
    expect(load(database, [samples])).toMatchObject({ new: 0, changed: 0, unchanged: articles.length, linked: 0 });
    expect(difference(dump(database), before)).toEqual([]);
    expect(Object.values(before).flat().length, "the dump holds the whole graph").toBeGreaterThan(articles.length * 20);
  });

  test("the order and the number of runs do not matter", () => {
    const folder = folderOfTest();
    const [once, backwards] = [join(folder, "once.db"), join(folder, "backwards.db")];
    load(once, [samples]);
    // Files are sorted within a run, so another order takes several runs: here copies come before their originals.
    const runs = [articles.slice(15), articles.slice(9, 15), articles.slice(1, 9), articles.slice(0, 1)];
    for (const run of runs) load(backwards, run);
    expect(difference(dump(backwards), dump(once))).toEqual([]);
  });

  test("a changed file takes the place of what it was before, as if that had never been loaded", () => {
    const folder = folderOfTest();
    const news = join(folder, "news");
    cpSync(samples, news, { recursive: true });
    const changed = join(news, "harbor-ledger", "01-marsh-answers-renner.txt");
    const [direct, later] = [join(folder, "direct.db"), join(folder, "later.db")];
    load(later, [news]);
    writeFileSync(changed, "Ferry sails again\n\nMarch 20, 2025\n\n“We are back,” said Captain Ada Lindqvist.\n");
    expect(load(later, [news])).toMatchObject({ new: 0, changed: 1, unchanged: articles.length - 1 });
    load(direct, [news]);
    expect(difference(dump(later), dump(direct))).toEqual([]);
  });

  test("a date that another copy told goes with that copy, and all that was counted from it", async () => {
    const folder = folderOfTest();
    const news = join(folder, "news");
    mkdirSync(news);
    const body = `The harbor council of Vellmar voted on Sunday to rebuild the northern quay before the autumn storms.

"We have waited nine years for this," harbor master Ines Okafor said on Saturday after the last hearing.

Three contractors offered to do the work, and the cheapest of them asked for eleven million crowns.

The fleet of forty boats has used the old coal dock since a barge broke eleven pillars of the quay.`;
    writeFileSync(join(news, "undated.txt"), `${body}\n`);
    writeFileSync(join(news, "dated.txt"), `March 17, 2031\n\n${body.replaceAll('"', "")}\n`);
    const database = join(folder, "told.db");
    load(database, [news]);
    const undated = async () => {
      const api = await startApi(database);
      try {
        const { data } = await api.ask(`{ articles { nodes { files publishedAt { value } publishedAtSource { known }
          quotes(filterBy: { marked: true }) { nodes { saidOn { value reckonedFrom } } } } } }`);
        return data.articles.nodes.find(({ files }: { files: string[] }) => files[0]!.endsWith("undated.txt"));
      } finally {
        await api.stop();
      }
    };
    expect(await undated()).toMatchObject({
      publishedAt: { value: "2031-03-17" },
      publishedAtSource: { known: "INFERRED" },
      quotes: { nodes: [{ saidOn: { value: "2031-03-15", reckonedFrom: "2031-03-17" } }] },
    });

    writeFileSync(
      join(news, "dated.txt"),
      "Ferry sails again\n\nMarch 20, 2031\n\n“We are back,” said Ada Lindqvist.\n",
    );
    load(database, [news]);
    expect(await undated()).toMatchObject({ publishedAt: null, quotes: { nodes: [{ saidOn: null }] } });
    const direct = join(folder, "direct.db");
    load(direct, [news]);
    expect(difference(dump(database), dump(direct))).toEqual([]);
  });

  test("what cannot be read is refused with its reason, the rest goes on, and exit code and API say so", async () => {
    const folder = folderOfTest();
    const news = join(folder, "news");
    mkdirSync(news);
    copyFileSync(articles[0]!, join(news, "article.txt"));
    const refused: Record<string, string> = {
      "binary.txt": "FILE_BINARY",
      "empty.txt": "FILE_EMPTY",
      "huge.txt": "FILE_TOO_LARGE",
      "missing.txt": "FILE_UNREADABLE",
    };
    writeFileSync(join(news, "binary.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    writeFileSync(join(news, "empty.txt"), " \r\n\t\n");
    writeFileSync(join(news, "huge.txt"), Buffer.alloc(10 * 1024 * 1024 + 1, "a "));
    if (process.getuid?.() !== 0) {
      writeFileSync(join(news, "secret.txt"), "No reader may see this.");
      chmodSync(join(news, "secret.txt"), 0);
      refused["secret.txt"] = "FILE_UNREADABLE";
    }
    const database = join(folder, "refusals.db");
    const run = newsgraph(["load", "--database", database, news, join(news, "missing.txt")]);

    expect(run.status).toBe(3);
    expect(run.stdout, "the report for a person goes to standard error").toBe("");
    for (const [name, code] of Object.entries(refused)) {
      expect(run.stderr).toContain(`[${code}]`);
      expect(run.stderr).toContain(join(news, name));
    }
    const api = await startApi(database);
    onTestFinished(() => api.stop());
    const { data } = await api.ask(
      "{ loads { nodes { exitCode refusalCount refusals { nodes { path code message } } } } articles { totalCount } }",
    );
    expect(data.articles.totalCount).toBe(1);
    const [lastLoad] = data.loads.nodes;
    expect(lastLoad).toMatchObject({ exitCode: 3, refusalCount: Object.keys(refused).length });
    const told = lastLoad.refusals.nodes.map(({ path, code }: { path: string; code: string }) => [path, code]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(refused).map(([name, code]) => [name, code])),
    );
    for (const { message } of lastLoad.refusals.nodes) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});

describe("the command line", () => {
  test.each([
    { args: [], status: 2, says: "Usage: newsgraph", why: "no arguments: help" },
    { args: ["--help"], status: 0, says: "Exit codes:", why: "help tells the exit codes" },
    { args: ["lod", "x"], status: 2, says: "Did you mean load?", why: "a near command is suggested" },
    { args: ["load"], status: 2, says: "missing required argument", why: "a load of nothing" },
    { args: ["load", "--jsn", "x"], status: 2, says: "Did you mean --json?", why: "a near flag is suggested" },
    { args: ["status", "--database", "/nowhere/x.db"], status: 2, says: "DATABASE_UNUSABLE", why: "no database" },
    { args: ["relink", "--database", "/nowhere/x.db"], status: 2, says: "does not exist", why: "nothing to relink" },
    {
      args: ["reanalyse", "--database", "/nowhere/x.db"],
      status: 2,
      says: "does not exist",
      why: "nothing to reanalyse",
    },
    {
      args: ["load", "--database", "/nowhere/x.db", "--metrics-file", "/nowhere/x.prom", samples],
      ...{
        status: 2,
        says: "--metrics-file /nowhere/x.prom: There is no such folder",
        why: "no place for the metrics",
      },
    },
    { args: ["analyse", "/nowhere/x.txt"], status: 3, says: "There is no such file or folder", why: "no file" },
  ])("$why: exit code $status", ({ args, status, says }) => {
    const run = newsgraph(args);
    expect(run.stdout + run.stderr).toContain(says);
    expect(run.status).toBe(status);
  });

  test("a second load of the same database leaves at once with its own exit code", async () => {
    const { lockDatabase } = await import("@newsgraph/store");
    const database = join(folderOfTest(), "locked.db");
    const unlock = lockDatabase(database);
    try {
      const run = newsgraph(["load", "--database", database, samples]);
      expect(run.status).toBe(75);
      expect(run.stderr).toContain("Another run is writing to");
    } finally {
      unlock();
    }
    expect(newsgraph(["load", "--quiet", "--database", database, samples])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });
});
