import { expect, test } from "vitest";
import { type LoadReport, loadReport } from "../src/output/report.js";

const plain = (_format: unknown, text: string) => text;
const report: LoadReport = {
  files: 3,
  new: 1,
  changed: 0,
  unchanged: 1,
  refused: { FILE_BINARY: 1 },
  refusals: [{ path: "/n/a.txt", code: "FILE_BINARY", message: "The file is not text." }],
  passedOver: 2,
  vanished: 0,
  vanishedPaths: [],
  pruned: 0,
  linked: 1,
  hotKeys: { story: 0, entity: 0, statement: 0, event: 0 },
  hottestKeys: [],
  joined: { story: 1, entity: 4, statement: 2, event: 0 },
  stages: { reading: 0.01, analysing: 0.14, writing: 0.02, pruning: 0, linking: 0.12, describing: 0 },
  workers: 2,
  dryRun: false,
  totals: { articles: 2, stories: 1, entities: 9, quotes: 4, events: 1 },
  relink: false,
  relinkDue: false,
  seconds: 0.25,
  stopped: false,
  exitCode: 3,
};

test("a person reads what came in, what the database holds and last what went wrong", () => {
  expect(loadReport(report, plain, false)).toBe(
    [
      "Looked at 3 articles in 0.3 s: 1 new, 0 changed, 1 unchanged; passed over 2 files that are no articles.",
      "Joined 1 copy to stories, 4 names to entities, 2 quotes to statements, 0 reports to events.",
      "Seconds by stage: analysing 0.1, linking 0.1.",
      "The database holds 2 articles in 1 story, 9 entities, 4 quotes and 1 event.",
      "Refused 1 file [FILE_BINARY]:",
      "  /n/a.txt: The file is not text.",
      "",
    ].join("\n"),
  );
});

test("keys that were cut off are told with what they are of, the hottest by name, and nothing where there are none", () => {
  const hottestKeys = [7200, 4100, 2000, 1500].map((nodes) => ({ noun: "entity" as const, key: `@a ${nodes}`, nodes }));
  const hotKeys = { story: 0, entity: 9, statement: 0, event: 1 };
  expect(loadReport({ ...report, hotKeys, hottestKeys }, plain, false)).toContain(
    [
      "Met 10 hot keys (9 of entities, 1 of events): what shares one was compared with its nearest alone (docs/loading.md).",
      "  @a 7200 of entities: 7200 nodes",
      "  @a 4100 of entities: 4100 nodes",
      "  @a 2000 of entities: 2000 nodes",
      "The database holds",
    ].join("\n"),
  );
  expect(loadReport(report, plain, false)).not.toContain("hot key");
});

test("a relink tells what it linked, also if it was stopped before the first article", () => {
  const told = loadReport({ ...report, relink: true, files: 0, linked: 0, stopped: true }, plain, false);
  expect(told).toContain("Linked 0 articles anew in 0.3 s.\n");
  expect(told).toContain("the next run goes on from there");
});

test("links that another version made are told, with what to do", () => {
  const told = loadReport({ ...report, relinkDue: true }, plain, false);
  expect(told).toMatch(/^Some of the graph was linked by another version of newsgraph: .* newsgraph relink$/m);
  expect(loadReport(report, plain, false)).not.toContain("relink");
});

test("--quiet tells only what went wrong", () => {
  expect(loadReport(report, plain, true)).toBe("Refused 1 file [FILE_BINARY]:\n  /n/a.txt: The file is not text.\n");
});

test("many refusals of one kind are told together, ten by name", () => {
  const refusals = Array.from({ length: 312 }, (_, index) => ({
    path: `/n/${index}`,
    code: "FILE_EMPTY",
    message: "Empty.",
  }));
  const lines = loadReport({ ...report, refused: { FILE_EMPTY: 312 }, refusals: refusals.slice(0, 50) }, plain, true)
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(1 + 10 + 1);
  expect(lines[0]).toBe("Refused 312 files [FILE_EMPTY]:");
  expect(lines.at(-1)).toBe("  … and 302 more.");
});

test.each([
  ["kept", { vanished: 1, pruned: 0 }, "1 stored file is no longer there; what they held is kept."],
  ["forgotten with --prune", { vanished: 1, pruned: 1 }, "1 stored file is no longer there; forgotten."],
])("what vanished is told, and that it was %s", (_what, counts, says) => {
  const told = loadReport({ ...report, ...counts, vanishedPaths: ["/n/gone.txt"] }, plain, false);
  expect(told).toContain(`  /n/gone.txt\n${says}`);
});

test("a name that would move the cursor or break a line is written out", () => {
  const path = "/n/a\u001b[2Jb\nc.txt";
  const told = loadReport({ ...report, refusals: [{ ...report.refusals[0]!, path }] }, plain, true);
  expect(told).toContain("  /n/a\\u001b[2Jb\\u000ac.txt: The file is not text.\n");
});

test("standard input is told by its name", () => {
  const told = loadReport({ ...report, refusals: [{ ...report.refusals[0]!, path: "-#e3b0c4" }] }, plain, true);
  expect(told).toContain("  standard input: The file is not text.\n");
});

test("a dry run says that it was one, and nothing of the database", () => {
  const told = loadReport({ ...report, dryRun: true }, plain, false);
  expect(told).toContain("This was a dry run: nothing was written.");
  expect(told).not.toContain("The database holds");
});
