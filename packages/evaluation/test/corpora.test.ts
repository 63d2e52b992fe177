import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { listCorpora } from "../src/corpora/corpora-folder.js";
import { isKeptAside } from "../src/corpora/kept-aside.js";
import { readCorpus } from "../src/corpora/read-corpus.js";
import { isUnseen } from "../src/corpora/unseen.js";

const folder = mkdtempSync(join(tmpdir(), "corpora-"));
writeFileSync(join(folder, "gazette.dev.jsonl"), '{"id":"a"}\n\n{"id":"b"}\n');
writeFileSync(join(folder, "gazette.test.jsonl.gz"), gzipSync('{"id":"c"}\n'));
writeFileSync(join(folder, "broken.jsonl"), '{"id":"a"}\n{"id":\n');
writeFileSync(join(folder, "worldwide.test.jsonl"), "");
writeFileSync(join(folder, "README.md"), "not a corpus");
afterAll(() => rmSync(folder, { recursive: true }));

describe("a folder of corpora", () => {
  test("is listed by the names before the first stop", () => {
    expect([...listCorpora(folder).keys()]).toEqual(["broken", "gazette", "worldwide"]);
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

  test("is all of a corpus's other side, which no training reads", () => {
    expect(ids.every((id) => isUnseen(folder, "worldwide", { id }))).toBe(true);
  });
});
