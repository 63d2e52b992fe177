import { join } from "node:path";
import { NewsgraphError } from "@newsgraph/core";
import { expect, test } from "vitest";
import { readJsonLines } from "../src/json-lines.js";
import { scratch } from "./scratch.js";

async function read(content: string) {
  const lines = [];
  for await (const line of readJsonLines(join(scratch({ "texts.jsonl": content }), "texts.jsonl"))) {
    lines.push(line instanceof NewsgraphError ? `${line.place.line}: ${line.message}` : line);
  }
  return lines;
}

test("a line is a text with its id and, if given, its title and date; empty lines are passed over", async () => {
  const lines =
    '\uFEFF{"id":"a","text":"One."}\r\n\n{"id":7,"text":"","title":"T","published":"2025-03-10","more":1}\n';
  expect(await read(lines)).toEqual([
    { line: 1, id: "a", text: "One.", known: {} },
    { line: 3, id: "7", text: "", known: { title: "T", published: "2025-03-10" } },
  ]);
});

test("a line may name the outlet, the address and the writers; null and empty tell nothing", async () => {
  const line = {
    id: "a",
    text: "One.",
    title: null,
    outlet: "Lowmere Echo",
    url: "https://echo.example/1",
    byline: "",
    more: 1,
  };
  expect(await read(JSON.stringify(line))).toEqual([
    { line: 1, id: "a", text: "One.", known: { outlet: "Lowmere Echo", url: "https://echo.example/1" } },
  ]);
});

test.each([
  ["{oops", "is not JSON"],
  ["[1]", "is not a JSON object"],
  ["null", "is not a JSON object"],
  ['{"text":"x"}', 'has no "id" that is a string or a number'],
  ['{"id":"x"}', 'has no "text" that is a string'],
  ['{"id":"x","text":"x","title":5}', 'has a "title" that is no string'],
  ['{"id":"x","text":"x","outlet":["Echo"]}', 'has an "outlet" that is no string'],
  ['{"id":"x","text":"x","published":2025}', 'has a "published" that is no string'],
])("%s is told with its line, and the next line is read", async (bad, says) => {
  const [good, told, next] = await read(`{"id":"a","text":"x"}\n${bad}\n{"id":"b","text":"x"}`);
  expect(good).toMatchObject({ id: "a" });
  expect(told).toContain("2: Line 2 ");
  expect(told).toContain(says);
  expect(next).toMatchObject({ id: "b" });
});
