import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { difference, dump } from "./dump.js";
import { newsgraph, startApi, startNewsgraph } from "./newsgraph.js";
import { articleOn, folderOfTest } from "./scratch.js";

/** Loads and gives the report. */
function load(database: string, ...args: string[]) {
  const run = newsgraph(["load", "--json", "--workers", "1", "--database", database, ...args]);
  return { status: run.status, report: JSON.parse(run.stdout || "null"), stderr: run.stderr };
}

function threeArticles() {
  const folder = folderOfTest({
    "news/a.txt": articleOn("Velmar"),
    "news/b.txt": articleOn("Orlo"),
    "news/deep/c.txt": articleOn("Lund"),
  });
  return { folder, news: join(folder, "news"), database: join(folder, "desk.db") };
}

describe("what changes and what goes", () => {
  test("a changed file is a new revision of its article, and the old one can be read in the API, also by its id", async () => {
    const { news, database } = threeArticles();
    load(database, news);
    const first = await startApi(database);
    const { data: before } = await first.ask(
      '{ articles(filterBy: { text: "Velmar" }) { nodes { id revisions { path } } } }',
    );
    await first.stop();
    expect(before.articles.nodes).toMatchObject([{ revisions: [] }]);
    writeFileSync(join(news, "a.txt"), articleOn("New Velmar"));
    expect(load(database, news).report).toMatchObject({ new: 0, changed: 1, unchanged: 2 });

    const api = await startApi(database);
    onTestFinished(() => api.stop());
    const { data } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Article { title revisions { title path text replacedAt publishedAt { value } } } } }`,
      { id: before.articles.nodes[0].id },
    );
    expect(data.node).toMatchObject({
      title: "Ferry to New Velmar sails again",
      revisions: [{ title: "Ferry to Velmar sails again", path: "a.txt", publishedAt: { value: "2025-03-20" } }],
    });
    expect(data.node.revisions[0].text).toContain("“We are back in Velmar,” said Captain Ada Lindqvist");
    expect(Date.parse(data.node.revisions[0].replacedAt)).toBeGreaterThan(0);
  });

  test("a vanished file is told and its article kept; --prune forgets it", () => {
    const { folder, news, database } = threeArticles();
    load(database, news);
    rmSync(join(news, "b.txt"));
    expect(load(database, news).report).toMatchObject({
      vanished: 1,
      vanishedPaths: [join(news, "b.txt")],
      pruned: 0,
      totals: { articles: 3 },
    });
    expect(load(database, "--prune", news).report).toMatchObject({ vanished: 1, pruned: 1, totals: { articles: 2 } });
    expect(load(database, news).report).toMatchObject({ vanished: 0, unchanged: 2 });

    const direct = join(folder, "direct.db");
    load(direct, news);
    expect(difference(dump(database), dump(direct)), "as if it had never been there").toEqual([]);
  });

  test("a file that moved is found at its new place, and its article stays when the old place is pruned", () => {
    const { news, database } = threeArticles();
    load(database, news);
    renameSync(join(news, "b.txt"), join(news, "deep", "moved.txt"));
    expect(load(database, "--prune", news).report).toMatchObject({
      new: 1,
      unchanged: 2,
      pruned: 1,
      totals: { articles: 3 },
    });
  });

  test.each([
    ["a folder that is gone", (news: string) => rmSync(news, { recursive: true })],
    [
      "a folder in which nothing is left",
      (news: string) => {
        for (const name of ["a.txt", "b.txt", "deep"]) rmSync(join(news, name), { recursive: true });
      },
    ],
  ])("%s may be a disk that is not mounted: --prune forgets nothing", (_what, empty) => {
    const { news, database } = threeArticles();
    load(database, news);
    empty(news);
    expect(load(database, "--prune", news).report).toMatchObject({ pruned: 0, totals: { articles: 3 } });
    if (existsSync(news)) {
      expect(load(database, "--prune", "--force", news).report).toMatchObject({ pruned: 3, totals: { articles: 0 } });
    }
  });

  test("a record that left its list vanished, and one whose list cannot be read to its end did not", () => {
    const record = (place: string) => JSON.stringify({ id: place, text: articleOn(place) });
    const folder = folderOfTest({ "week.jsonl.gz": gzipSync(["Velmar", "Orlo", "Lund"].map(record).join("\n")) });
    const [database, list] = [join(folder, "desk.db"), join(folder, "week.jsonl.gz")];
    expect(load(database, folder).report).toMatchObject({ new: 3 });
    writeFileSync(list, gzipSync(["Velmar", "Orlo"].map(record).join("\n")).subarray(0, -12));
    expect(load(database, folder).report).toMatchObject({ vanished: 0, refused: { INPUT_MALFORMED: 1 } });
    writeFileSync(list, gzipSync(["Velmar", "Orlo"].map(record).join("\n").slice(0, -12)));
    expect(load(database, "--prune", folder).report).toMatchObject({ pruned: 0, refused: { INPUT_MALFORMED: 1 } });
    writeFileSync(list, gzipSync(["Orlo", "Lund"].map(record).join("\n")));
    expect(load(database, folder).report).toMatchObject({
      vanished: 1,
      vanishedPaths: [`${list}#Velmar`],
      unchanged: 2,
    });
  });
});

describe("what is told, and what is not done", () => {
  test("a dry run tells what would change and leaves no trace; where there is no database it makes none", () => {
    const { news, database } = threeArticles();
    expect(load(database, "--dry-run", news)).toMatchObject({ status: 0, report: { new: 3, dryRun: true } });
    expect(existsSync(database)).toBe(false);
    load(database, news);
    writeFileSync(join(news, "a.txt"), articleOn("New Velmar"));
    writeFileSync(join(news, "d.txt"), articleOn("Nord"));
    writeFileSync(join(news, "e.txt"), "");
    rmSync(join(news, "b.txt"));
    const before = readFileSync(database);
    expect(load(database, "--dry-run", "--prune", news)).toMatchObject({
      status: 3,
      report: { new: 1, changed: 1, unchanged: 1, vanished: 1, pruned: 0, refused: { FILE_EMPTY: 1 } },
    });
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  test("--max-failures ends the run, with its own exit code, and keeps what was loaded", () => {
    const folder = folderOfTest({
      "a.txt": articleOn("Velmar"),
      "b.txt": "",
      "c.txt": "",
      "d.txt": "",
      "e.txt": articleOn("Orlo"),
    });
    const database = join(folder, "desk.db");
    const run = newsgraph(["load", "--workers", "1", "--max-failures", "1", "--database", database, folder]);
    expect(run.status).toBe(4);
    expect(run.stderr).toContain("more files were refused than --max-failures allows");
    expect(load(database, "--max-failures", "3", folder)).toMatchObject({
      status: 3,
      report: { new: 1, unchanged: 1 },
    });
  });

  test("the run's metrics are there for node exporter, whole", () => {
    const { folder, news, database } = threeArticles();
    const file = join(folder, "newsgraph.prom");
    load(database, "--metrics-file", file, news);
    const metrics = readFileSync(file, "utf8");
    expect(metrics).toMatch(
      /^# HELP newsgraph_load_end_timestamp_seconds .*\n# TYPE newsgraph_load_end_timestamp_seconds gauge\nnewsgraph_load_end_timestamp_seconds \d{10}$/m,
    );
    expect(metrics).toContain('newsgraph_load_outcomes{outcome="new"} 3\n');
    expect(metrics).toContain("newsgraph_load_exit_code 0\n");
    for (const line of metrics.trimEnd().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) newsgraph_\w+ .+|newsgraph_\w+(\{\w+="\w+"\})? [\d.]+)$/);
  });

  test("status says how old the last good run is, and exits with 5 beyond --max-age", () => {
    const { news, database } = threeArticles();
    load(database, news);
    const status = (...args: string[]) => newsgraph(["status", "--database", database, ...args]);
    expect(status("--max-age", "1h")).toMatchObject({ status: 0, stderr: "" });
    expect(status().stdout).toMatch(/The last good run ended \d+ s ago/);
    expect(status("--max-age", "0.001s")).toMatchObject({
      status: 5,
      stderr: expect.stringContaining("The last good run ended"),
    });
    expect(JSON.parse(status("--json").stdout)).toMatchObject({ lastGoodRun: { exitCode: 0 }, isStale: false });
    expect(status("--max-age", "soon").status).toBe(2);
  });

  test("status says how each run ended and how long it took, and of the one that did not whether it runs now", async () => {
    const { lockDatabase, openStore } = await import("@newsgraph/store");
    const { folder, news, database } = threeArticles();
    const told = () => {
      const { stdout } = newsgraph(["status", "--database", database]);
      return stdout
        .split("\n")
        .filter((line) => /^ {2}20\d\d-.*Z /.test(line))
        .map((line) => line.replace(/^\s*\S+ /, ""));
    };
    load(database, news);
    newsgraph(["load", "--database", database, "--max-failures", "0", join(folder, "nowhere")]);
    newsgraph(["relink", "--database", database]);
    const store = await openStore(database);
    for (const paths of [["killed"], ["running"]]) {
      await store.startRun({ version: "1", paths, startedAt: new Date().toISOString() });
    }
    await store.close();
    const ended = [
      expect.stringMatching(/^exit code 0 after \d+ s: 3 linked anew$/),
      expect.stringMatching(/^exit code 4 \(ended early: .*\) after \d+ s: 0 new, 0 changed, 0 unchanged, 1 refused$/),
      expect.stringMatching(/^exit code 0 after \d+ s: 3 new, 0 changed, 0 unchanged, 0 refused$/),
    ];
    const unlock = lockDatabase(database);
    try {
      expect(told()).toEqual([
        "not finished: it runs now",
        "not finished: it was killed, or could not write its end",
        ...ended,
      ]);
    } finally {
      unlock();
    }
    expect(told()).toEqual([
      "not finished: it was killed, or could not write its end",
      "not finished: it was killed, or could not write its end",
      ...ended,
    ]);
  });
});

describe("where articles come from", () => {
  test("a list of paths, whatever their names; standard input; the same input again changes nothing", () => {
    const odd = ["new\nline.txt", "emoji 📰.txt", `${"x".repeat(251)}.txt`, "-dash.txt"];
    const folder = folderOfTest(Object.fromEntries(odd.map((name) => [name, articleOn(name.slice(0, 5))])));
    const database = join(folder, "desk.db");
    const loadFrom = (args: string[], input: string) => {
      const run = newsgraph(["load", "--json", "--workers", "1", "--database", database, ...args], { input });
      return { status: run.status, report: JSON.parse(run.stdout) };
    };
    const list = odd.map((name) => `${join(folder, name)}\0`).join("");
    expect(loadFrom(["--files-from", "-"], list)).toMatchObject({ status: 0, report: { new: 4 } });
    expect(loadFrom(["--files-from", "-"], list)).toMatchObject({ report: { unchanged: 4 } });
    expect(loadFrom(["-"], articleOn("Velmar"))).toMatchObject({ report: { new: 1, totals: { articles: 5 } } });
    expect(loadFrom(["-"], articleOn("Velmar"))).toMatchObject({ report: { unchanged: 1 } });
    expect(loadFrom(["-"], articleOn("Orlo"))).toMatchObject({
      report: { new: 1, vanished: 0, totals: { articles: 6 } },
    });
    const records = `{"id":1,"body":${JSON.stringify(articleOn("Lund"))},"kicker":"Lund again"}\n`;
    expect(loadFrom(["--jsonl", "--fields", "title=kicker", "-"], records)).toMatchObject({ report: { new: 1 } });
    const quotes = newsgraph(["export", "articles", "--database", database]).stdout;
    expect(quotes).toContain('"title":"Lund again"');
  });

  test.each([
    { args: ["--workers", "0"], says: "whole number from 1" },
    { args: ["--timeout", "soon"], says: "length of time" },
    { args: ["--fields", "body=text", "."], says: "maps no field" },
    { args: ["--watch", "--prune", "."], says: "--watch goes with neither" },
    { args: ["--files-from", "/nowhere/list"], says: "There is no such file" },
    { args: [], says: "missing required argument" },
  ])("load $args is told as a mistake", ({ args, says }) => {
    const run = newsgraph(["load", "--database", join(folderOfTest(), "x.db"), ...args]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(says);
  });
});

describe("after an update", () => {
  test("reanalyse reads again what older rules read, from every source, as it was told to read it", async () => {
    const { default: Database } = await import("better-sqlite3");
    const records = `{"n":1,"story":${JSON.stringify(articleOn("Nord"))}}\n`;
    const { folder, news, database } = threeArticles();
    writeFileSync(join(folder, "feed.txt"), records);
    load(database, news);
    load(database, "--jsonl", "--fields", "text=story,id=n", join(folder, "feed.txt"));
    const expected = dump(database);
    const age = (sql: string) => {
      const client = new Database(database);
      client.exec(sql);
      client.close();
    };
    const rerun = () => JSON.parse(newsgraph(["reanalyse", "--json", "--workers", "1", "--database", database]).stdout);
    expect(rerun()).toMatchObject({ files: 0, changed: 0 });
    age("update articles set analysis_version = 'old'; update quotes set stance = 'DENIES'");
    expect(rerun()).toMatchObject({ files: 4, changed: 4, refused: {} });
    expect(difference(dump(database), expected)).toEqual([]);

    age("update articles set analysis_version = 'old'");
    rmSync(join(news, "a.txt"));
    const run = newsgraph(["reanalyse", "--workers", "1", "--database", database]);
    expect(run.status, "what is gone is refused, and its article stays").toBe(3);
    expect(JSON.parse(newsgraph(["status", "--json", "--database", database]).stdout).counts.articles).toBe(4);
  });

  test("where another version linked, load and status say so until all is linked by one", async () => {
    const { default: Database } = await import("better-sqlite3");
    const { folder, news, database } = threeArticles();
    const metrics = join(folder, "newsgraph.prom");
    const status = () => newsgraph(["status", "--database", database]).stdout;
    load(database, news);
    expect(status()).not.toMatch(/another version/);

    const client = new Database(database);
    client.exec("update link_versions set version = 'old'; update articles set analysis_version = 'old'");
    client.close();
    const due = /^Some of the graph was linked by another version of newsgraph.*newsgraph relink$/m;
    expect(status()).toMatch(due);
    expect(status()).toMatch(/^3 files were read by another version of newsgraph.*newsgraph reanalyse$/m);
    writeFileSync(join(news, "d.txt"), articleOn("Nord"));
    expect(newsgraph(["load", "--workers", "1", "--database", database, news]).stderr).toMatch(due);
    expect(load(database, "--metrics-file", metrics, news).report, "nothing is left to link").toMatchObject({
      ...{ unchanged: 4, linked: 0, relinkDue: true },
    });
    expect(readFileSync(metrics, "utf8")).toContain("newsgraph_load_relink_due 1\n");

    expect(newsgraph(["relink", "--quiet", "--database", database])).toMatchObject({ status: 0, stderr: "" });
    expect(status()).not.toMatch(/another version/);
    expect(load(database, news).report).toMatchObject({ unchanged: 4, relinkDue: false });
    const direct = join(folder, "direct.db");
    load(direct, news);
    expect(difference(dump(database), dump(direct))).toEqual([]);
  });

  test("relink makes all links anew, and they are what they were", () => {
    const { news, database } = threeArticles();
    copyFileSync(join(news, "a.txt"), join(news, "copy.txt"));
    writeFileSync(join(news, "copy.txt"), `${articleOn("Velmar")}\nThis came by wire.\n`);
    load(database, news);
    const expected = dump(database);
    const report = JSON.parse(newsgraph(["relink", "--json", "--database", database]).stdout);
    expect(report).toMatchObject({ linked: 4, exitCode: 0 });
    expect(difference(dump(database), expected)).toEqual([]);
  });
});

describe("signals", () => {
  test("the first ends the run with a report, and the next run goes on from there", async () => {
    const folder = folderOfTest(
      Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.txt`, articleOn(`Port ${n}`)])),
    );
    const database = join(folder, "desk.db");
    const run = startNewsgraph(["load", "--workers", "1", "--database", database, folder]);
    while (!existsSync(`${database}-wal`)) await new Promise((resolve) => setTimeout(resolve, 5));
    run.kill("SIGTERM");
    expect(await run.ended).toBe(143);
    expect(run.said()).toContain("Stopping after the articles in hand");
    expect(run.said()).toContain("Stopped early. What was loaded stays");
    const { report } = load(database, folder);
    expect(report.new + report.unchanged).toBe(60);
    expect(report.totals).toMatchObject({ articles: 60, unlinked: 0 });
  });

  test("the second ends the run at once, and nothing is lost", async () => {
    const folder = folderOfTest(
      Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.txt`, articleOn(`Port ${n}`)])),
    );
    const database = join(folder, "desk.db");
    const run = startNewsgraph(["load", "--workers", "1", "--database", database, folder]);
    while (!existsSync(`${database}-wal`)) await new Promise((resolve) => setTimeout(resolve, 5));
    run.kill("SIGINT");
    await run.says("once more to leave at once");
    run.kill("SIGINT");
    expect(await run.ended).toBe(130);
    const { status, report } = load(database, folder);
    expect(status).toBe(0);
    expect(report.totals).toMatchObject({ articles: 60, unlinked: 0 });
  });

  test("a watch loads what comes, file by file, tells what goes, and ends when it is told to", async () => {
    const { folder, news, database } = threeArticles();
    const watch = startNewsgraph(["load", "--watch", "--workers", "1", "--database", database, news]);
    await watch.says("Watching for");
    writeFileSync(join(news, "d.txt"), articleOn("Nord"));
    await watch.says("1 new, 0 changed, 0 unchanged");
    writeFileSync(join(news, ".hidden.txt"), articleOn("Nowhere"));
    writeFileSync(join(news, "a.txt"), articleOn("New Velmar"));
    await watch.says("0 new, 1 changed, 0 unchanged");
    rmSync(join(news, "b.txt"));
    await watch.says("1 stored file is no longer there; what they held is kept");
    expect(watch.said()).toContain(`  ${join(news, "b.txt")}\n`);
    watch.kill("SIGINT");
    expect(await watch.ended).toBe(130);
    writeFileSync(join(news, "b.txt"), articleOn("Orlo"));
    const direct = join(folder, "direct.db");
    load(direct, news);
    expect(difference(dump(database), dump(direct))).toEqual([]);
  });
});
