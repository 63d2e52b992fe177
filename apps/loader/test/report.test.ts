import { expect, test } from "vitest";
import { type LoadReport, loadReport } from "../src/output/report.js";

const plain = (_format: unknown, text: string) => text;
const report: LoadReport = {
  files: 3,
  new: 1,
  changed: 0,
  unchanged: 1,
  refusals: [{ path: "/n/a.txt", code: "FILE_BINARY", message: "The file is not text." }],
  passedOver: 2,
  linked: 1,
  totals: { articles: 2, stories: 1, entities: 9, quotes: 4, events: 1 },
  seconds: 0.25,
  stopped: false,
  exitCode: 3,
};

test("a person reads what came in, what the database holds and last what went wrong", () => {
  expect(loadReport(report, plain, false)).toBe(
    [
      "Looked at 3 files in 0.3 s: 1 new, 0 changed, 1 unchanged; passed over 2 that are no articles by their names.",
      "The database holds 2 articles in 1 story, 9 entities, 4 quotes and 1 event.",
      "Refused 1 file [FILE_BINARY]:",
      "  /n/a.txt: The file is not text.",
      "",
    ].join("\n"),
  );
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
  const lines = loadReport({ ...report, refusals }, plain, true)
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(1 + 10 + 1);
  expect(lines[0]).toBe("Refused 312 files [FILE_EMPTY]:");
  expect(lines.at(-1)).toBe("  … and 302 more.");
});
