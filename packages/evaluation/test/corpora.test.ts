import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { listCorpora } from "../src/corpora/corpora-folder.js";
import { isKeptAside } from "../src/corpora/kept-aside.js";
import { RAW_TEXT_CORPORA, readRawTexts } from "../src/corpora/raw-texts.js";
import { readCorpus } from "../src/corpora/read-corpus.js";
import { isUnseen, readSeen } from "../src/corpora/unseen.js";

const folder = mkdtempSync(join(tmpdir(), "corpora-"));
writeFileSync(join(folder, "gazette.dev.jsonl"), '{"id":"a"}\n\n{"id":"b"}\n');
writeFileSync(join(folder, "gazette.test.jsonl.gz"), gzipSync('{"id":"c"}\n'));
writeFileSync(join(folder, "broken.jsonl"), '{"id":"a"}\n{"id":\n');
/** A folder with a corpus's other side alone. */
const other = mkdtempSync(join(tmpdir(), "corpora-"));
writeFileSync(join(other, "worldwide.test.jsonl"), "");
writeFileSync(join(folder, "README.md"), "not a corpus");
afterAll(() => {
  for (const made of [folder, other]) rmSync(made, { recursive: true });
});

describe("a folder of corpora", () => {
  test("is listed by the names before the first stop", () => {
    expect([...listCorpora(folder).keys()]).toEqual(["broken", "gazette"]);
  });

  test("gives the documents of all files of a name, packed or not", () => {
    expect(readCorpus(folder, "gazette")).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
  });

  test("that does not exist holds nothing", () => {
    expect(listCorpora(join(folder, "nowhere")).size).toBe(0);
  });

  test("refuses a line that is not JSON with its number", () => {
    expect(() => readCorpus(folder, "broken")).toThrowError(/Line 2 of .*broken\.jsonl/);
  });

  test("refuses a name that it does not have", () => {
    expect(() => readCorpus(folder, "almanac")).toThrowError(/no corpus almanac .*--corpora/);
  });
});

describe("the part kept aside", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `document-${index}`);

  test("is about a seventh, and told by the id alone", () => {
    const kept = ids.filter(isKeptAside).length;
    expect(kept).toBeGreaterThan(1300);
    expect(kept).toBeLessThan(1700);
    expect(ids.slice(0, 12).map(isKeptAside)).toEqual(ids.slice(0, 12).map(isKeptAside));
  });

  test("holds a text in every corpus that annotates it, or in none", () => {
    for (const id of ids) expect(isKeptAside(`ewt-dev:${id}`)).toBe(isKeptAside(id));
  });

  test("is no part of the bare texts that clusters are learnt from, nor of those that names are labelled in", () => {
    const lines = ids.slice(0, 100).map((id) => JSON.stringify({ id, text: id, orig_split: "dev", genre: "news" }));
    for (const corpus of RAW_TEXT_CORPORA) writeFileSync(join(folder, `${corpus}.dev.jsonl`), lines.join("\n"));
    const texts = readRawTexts(folder);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(isKeptAside)).toEqual([]);
    // PolNeAR's is the part its authors set apart: here all of it.
    expect(readSeen(folder, "polnear")).toEqual([]);
  });

  test("is all of a corpus's other side, which no training reads", () => {
    expect(ids.every((id) => isUnseen(other, "worldwide", { id }))).toBe(true);
  });
});
