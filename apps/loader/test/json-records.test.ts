import { NewsgraphError } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { parseFieldMapping, readRecord, USUAL_FIELDS } from "../src/input/field-mapping.js";
import { readJson, readJsonLines } from "../src/input/json-records.js";

async function readLines(content: string, cut = content.length) {
  const bytes = Buffer.from(content);
  const stream = (async function* () {
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
  })();
  const lines = [];
  for await (const line of readJsonLines(stream, "texts.jsonl", USUAL_FIELDS)) {
    lines.push(line instanceof NewsgraphError ? `${line.place.line}: ${line.message}` : line);
  }
  return lines;
}

describe("JSON lines", () => {
  test.each([1, 3, 1000])(
    "an article a line, empty lines passed over, whatever the pieces it comes in: %i bytes",
    async (cut) => {
      const lines =
        '\uFEFF{"id":"a","text":"Él.📰"}\r\n\n{"id":7,"text":"","title":"T","published":"2025-03-10","more":1}';
      expect(await readLines(lines, cut)).toEqual([
        { number: 1, id: "a", text: "Él.📰", known: {} },
        { number: 3, id: "7", text: "", known: { title: "T", published: "2025-03-10" } },
      ]);
    },
  );

  test.each([
    ["{oops", "is not JSON"],
    ["[1]", "is not a JSON object"],
    ["null", "is not a JSON object"],
    ['{"id":"x"}', 'has no "text" or "body"'],
    ['{"text":5}', "that is a string"],
    ['{"text":"x","title":true}', 'has a "title" that is no text'],
    ['{"text":"x","outlet":{"id":4}}', 'has an "outlet" that is no text'],
  ])("%s is told with its line, and the next line is read", async (bad, says) => {
    const [good, told, next] = await readLines(`{"id":"a","text":"x"}\n${bad}\n{"id":"b","text":"x"}`);
    expect(good).toMatchObject({ id: "a" });
    expect(told).toContain("2: Line 2 ");
    expect(told).toContain(says);
    expect(next).toMatchObject({ id: "b" });
  });

  test("a line that no article can be as long as is refused, and not held in memory", async () => {
    const [long, next] = await readLines(`{"text":"${"x".repeat(17 * 1024 * 1024)}"}\n{"text":"x"}`, 65_536);
    expect(long).toBe("1: Line 1 is too long to be one article.");
    expect(next).toMatchObject({ number: 2, text: "x" });
  });
});

describe("JSON", () => {
  const texts = (json: string) =>
    readJson(json, "a.json", USUAL_FIELDS)?.map((one) => (one instanceof NewsgraphError ? one.message : one.text));

  test.each([
    ["an article", '\uFEFF{"headline":"T","articleBody":"One."}', ["One."]],
    ["a list", '[{"text":"One."},{"text":"Two."}]', ["One.", "Two."]],
    ["an object with a list of them", '{"status":"ok","articles":[{"content":"One."}]}', ["One."]],
    ["something else", '{"name":"x","dependencies":{}}', undefined],
    ["a list of something else", "[1,2]", undefined],
    ["two lists, of which none can be told to be the one", '{"a":[{"text":"x"}],"b":[{"text":"y"}]}', undefined],
  ])("of %s", (_what, json, expected) => {
    expect(texts(json)).toEqual(expected);
  });

  test.each(["Dear reader,", '[{"text":"One."},{"te', ""])("%j is no JSON, and told as such", (json) => {
    expect(() => texts(json)).toThrow(/^It is not JSON: .*\. Mend it, or fetch it again\.$/s);
  });

  test("a record that is none is told by its place, and the rest is read", () => {
    expect(texts('[{"text":"One."},{"more":1}]')).toEqual(["One.", expect.stringMatching(/^Record 2 has no "text"/)]);
  });
});

describe("fields", () => {
  test.each([
    [
      "schema.org",
      { headline: "T", articleBody: "B", datePublished: "2025-03-10", author: [{ name: "A" }, { name: "B" }] },
      { title: "T", published: "2025-03-10", byline: "A, B" },
    ],
    [
      "a news API",
      { title: "T", content: "B", source: { id: null, name: "Echo" }, publishedAt: "2025-03-10T08:00:00Z" },
      { title: "T", outlet: "Echo", published: "2025-03-10T08:00:00Z" },
    ],
    [
      "a crawler that gives an address as source",
      { text: "B", source: "https://echo.example/1" },
      { url: "https://echo.example/1" },
    ],
    ["null and empty tell nothing", { text: "B", title: null, byline: "", headline: "H" }, { title: "H" }],
  ])("the usual names: %s", (_what, record, known) => {
    expect(readRecord(record, USUAL_FIELDS)).toMatchObject({ text: "B", known });
  });

  test.each([
    ["a name", "text=story", { story: "B", text: "not this" }, { text: "B" }],
    ["a way into objects", "text=a.b,title=a.t", { a: { b: "B", t: "T" } }, { text: "B", known: { title: "T" } }],
    ["a key that has a dot itself", "text=a.b", { "a.b": "B", a: { b: "not this" } }, { text: "B" }],
    ["spaces around", " text = x , byline = w ", { x: "B", w: "W" }, { text: "B", known: { byline: "W" } }],
    ["no way into what JavaScript adds", "title=constructor.name,text=text", { text: "B" }, { text: "B", known: {} }],
  ])("a mapping: %s", (_what, mapping, record, read) => {
    expect(readRecord(record, parseFieldMapping(mapping))).toMatchObject(read);
  });

  test.each(["body=text", "text", "text=", "text=a=b", "", "text=a,,"])("%j is no mapping", (mapping) => {
    expect(() => parseFieldMapping(mapping)).toThrow(expect.objectContaining({ code: "USAGE" }));
  });
});
