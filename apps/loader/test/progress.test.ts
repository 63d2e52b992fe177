import { expect, test } from "vitest";
import { clearLine, progressOn, tellStart } from "../src/output/progress.js";

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test("a terminal sees a bar that is redrawn ten times a second, and always at the end", () => {
  let clock = 0;
  const terminal = stream(true);
  const progress = progressOn(terminal, "Reading", "files", () => clock);
  for (let done = 1; done <= 100; done += 1) {
    clock += 10;
    progress.at(done, 100, done);
  }
  progress.end();
  expect(terminal.written).toHaveLength(10 + 1 + 1);
  expect(terminal.written.at(-2)).toContain(`[${"#".repeat(30)}] Reading 100 of 100 files, 100 a second`);
  expect(terminal.written.at(-1), "the bar is wiped").toBe("\r\u001b[K");
});

test("elsewhere a plain line comes every thousand files or thirty seconds", () => {
  let clock = 0;
  const log = stream(false);
  const progress = progressOn(log, "Reading", "files", () => clock);
  for (let done = 1; done <= 2500; done += 1) progress.at(done, 5000, done);
  clock = 30_000;
  progress.at(2501, 5000, 2501);
  progress.end();
  expect(log.written).toEqual([
    "Reading 1000 of 5000 files\n",
    "Reading 2000 of 5000 files\n",
    "Reading 2501 of 5000 files, 83 a second, 30 s left\n",
  ]);
});

test.each([
  [
    "of many articles in a file, the articles are counted",
    [1, 4, 3000],
    "Reading 1 of 4 files, 3000 articles, 50 a second, 3 min left\n",
  ],
  ["a long way to go is told in hours", [10, 5000, 10], "Reading 10 of 5000 files, 0.2 a second, 8.3 h left\n"],
  [
    "before the first file is done nobody knows how long",
    [0, 4, 900],
    "Reading 0 of 4 files, 900 articles, 15 a second\n",
  ],
] as const)("%s", (_what, [done, total, articles], line) => {
  let clock = 0;
  const log = stream(false);
  const progress = progressOn(log, "Reading", "files", () => clock);
  clock = 60_000;
  progress.at(done, total, articles);
  expect(log.written).toEqual([line]);
});

test("a terminal is told at once that the program has begun, and the line is wiped before an error; a log is spared both", () => {
  for (const isTTY of [true, false]) {
    const told = stream(isTTY);
    tellStart(told);
    clearLine(told);
    expect(told.written).toEqual(isTTY ? ["Starting …", "\r\u001b[K"] : []);
  }
});
