import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAuthorities } from "../src/input/read-authorities.js";

function fileOf(...lines: readonly unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "newsgraph-")), "people.jsonl");
  writeFileSync(file, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return file;
}

test("reads names, kinds, aliases and ids, and passes over empty lines", async () => {
  const ines = { name: "Ines Okafor", kind: "PERSON", aliases: ["The Admiral"], wikidata: "Q42", ids: ["staff/7"] };
  expect(await readAuthorities(fileOf(ines, "", { name: " Vellmar ", kind: "PLACE" }))).toEqual([
    { name: "Ines Okafor", kind: "PERSON", aliases: ["The Admiral"], ids: ["Q42", "staff/7"] },
    { name: "Vellmar", kind: "PLACE", aliases: [], ids: [] },
  ]);
});

describe("says which line and which field is wrong", () => {
  const good = { name: "Ines Okafor", kind: "PERSON" };
  test.each<[why: string, line: unknown, told: RegExp]>([
    ["no JSON", "Ines Okafor,PERSON", /line 2: is not JSON/],
    ["no object", [1], /line 2: is no JSON object/],
    ["no name", { kind: "PERSON" }, /line 2: name is missing/],
    ["no kind", { name: "Ines Okafor" }, /line 2: kind is missing/],
    ["a kind there is not", { ...good, kind: "HUMAN" }, /line 2: kind is "HUMAN"/],
    ["aliases as text", { ...good, aliases: "Okafor" }, /line 2: aliases is no list/],
    ["an alias that is no text", { ...good, aliases: ["Okafor", 7] }, /line 2: aliases\[1\] is missing or no text/],
    ["too many aliases", { ...good, aliases: Array(101).fill("x") }, /line 2: aliases has 101 items/],
    ["a name without an end", { ...good, name: "x".repeat(201) }, /line 2: name is longer/],
    ["an id that is not Wikidata's", { ...good, wikidata: "42" }, /line 2: wikidata is no id/],
    ["a field there is not", { ...good, alias: ["Okafor"] }, /line 2: has an unknown field alias/],
  ])("%s", async (_, line, told) => {
    await expect(readAuthorities(fileOf(good, line))).rejects.toThrow(told);
  });

  test("a file that is not there", async () => {
    await expect(readAuthorities("/no/such/people.jsonl")).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });
});
