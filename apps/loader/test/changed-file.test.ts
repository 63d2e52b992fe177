import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NewsgraphError } from "@newsgraph/core";
import { expect, test } from "vitest";
import { findFiles } from "../src/input/find-files.js";
import { readSources } from "../src/input/read-sources.js";
import { scratch } from "./scratch.js";
import { zipOf } from "./zip-of.js";

const record = (n: number) => `${JSON.stringify({ id: n, text: `News of day ${n}. `.repeat(20) })}\n`;
/** More than is read at a time, so that a change meets a file that is half read. */
const RECORDS = 2_000;
const list = (from: number) => Array.from({ length: RECORDS }, (_, n) => record(from + n)).join("");
const archive = (text: string) => zipOf({ "a.txt": text, "b.txt": text });

/** Reads a list or an archive and meddles with it after the first article. */
async function readWhile(name: string, content: string | Uint8Array, meddle: (path: string) => void) {
  const path = join(scratch({ [name]: content }), name);
  const whole: string[] = [];
  const refused: NewsgraphError[] = [];
  let articles = 0;
  for await (const one of readSources(findFiles([path]), {}, { onWhole: (source) => whole.push(source) })) {
    if (one instanceof NewsgraphError) refused.push(one);
    else if (articles++ === 0) meddle(path);
  }
  return { articles, refused, whole };
}

/** As programs do that never leave half a file. */
function replace(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

test.each([
  ["list", "is written anew", "week.jsonl", list(0), (path: string) => writeFileSync(path, record(RECORDS))],
  ["list", "grows", "week.jsonl", list(0), (path: string) => appendFileSync(path, record(RECORDS))],
  ["list", "gives way to another", "week.jsonl", list(0), (path: string) => replace(path, list(7))],
  ["list", "is removed", "week.jsonl", list(0), (path: string) => rmSync(path)],
  ["archive", "gives way to another", "week.zip", archive("Old."), (path: string) => replace(path, archive("New."))],
])(
  "a %s that %s while it is read is refused, so that none of its articles is taken for gone",
  async (_what, _how, name, content, meddle) => {
    const { articles, refused, whole } = await readWhile(name, content, meddle);
    expect(articles).toBeGreaterThan(0);
    expect(whole).toEqual([]);
    expect(refused.map(({ code }) => code)).toContain("FILE_UNREADABLE");
    expect(refused.at(-1)!.message).toBe("It changed while it was read. Load it again.");
  },
);

test("a list that nobody touches is read whole", async () => {
  const { articles, refused, whole } = await readWhile("week.jsonl", list(0), () => {});
  expect({ articles, refused, whole: whole.length }).toEqual({ articles: RECORDS, refused: [], whole: 1 });
});
