import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { newsgraph, samples, scratch } from "./newsgraph.js";

const { folder, remove } = scratch();
const database = join(folder, "samples.db");
beforeAll(() => {
  expect(newsgraph(["load", "--quiet", "--database", database, samples]).status).toBe(0);
  return remove;
});

function exported(...args: string[]): string {
  const { status, stdout, stderr } = newsgraph(["export", "--database", database, ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

// biome-ignore lint/suspicious/noExplicitAny: records of every shape.
type Any = any;
const lines = (text: string): Any[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Reads CSV as RFC 4180 writes it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("JSON lines hold everything once, and every id leads to a record", () => {
  const records = lines(exported());
  const ids = (type: string) => new Set(records.filter((one) => one.type === type).map(({ id }) => id));
  const [articles, entities, quotes, events] = ["article", "entity", "quote", "event"].map(ids);
  const status = JSON.parse(newsgraph(["status", "--json", "--database", database]).stdout);
  expect([articles!.size, entities!.size, quotes!.size, events!.size]).toEqual(
    ["articles", "entities", "quotes", "events"].map((noun) => status.counts[noun]),
  );
  expect(records).toHaveLength(articles!.size + entities!.size + quotes!.size + events!.size);
  for (const quote of records.filter(({ type }) => type === "quote")) {
    expect(articles).toContain(quote.article);
    for (const entity of [quote.speaker, ...quote.about]) if (entity) expect(entities).toContain(entity.id);
  }
  for (const event of records.filter(({ type }) => type === "event")) {
    for (const id of event.articles) expect(articles).toContain(id);
    for (const { id } of event.participants) expect(entities).toContain(id);
  }
  for (const { copy } of records) if (copy?.origin) expect(articles).toContain(copy.origin);
});

test("a quote stands in its article's text where the offsets say", () => {
  const records = lines(exported("articles", "quotes"));
  const texts = new Map(records.filter(({ type }) => type === "article").map(({ id, text }) => [id, text]));
  const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const direct = records.filter(({ type, kind }) => type === "quote" && kind === "DIRECT");
  expect(direct.length).toBeGreaterThan(20);
  for (const { article, start, end, text } of direct) {
    const there = new Set(squeezed(texts.get(article).slice(start, end)).split(" "));
    for (const word of squeezed(text).split(" ")) expect(there).toContain(word);
  }
});

describe("CSV", () => {
  test.each(["articles", "entities", "quotes", "events"])(
    "a table of %s has a head, and every row its cells",
    (noun) => {
      const [head, ...rows] = readCsv(exported(noun, "--format", "csv"));
      expect(rows.length).toBeGreaterThan(10);
      for (const row of rows) expect(row).toHaveLength(head!.length);
      expect(head![0]).toBe("id");
      const text = head!.indexOf("text");
      const record = lines(exported(noun)).find(({ id }) => id === rows[0]![0]);
      if (text >= 0) expect(rows[0]![text]).toBe(record.text);
    },
  );

  test("several kinds of things are no table", () => {
    const run = newsgraph(["export", "--database", database, "--format", "csv"]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("name one of articles, entities, quotes, events");
  });
});

/** What schema.org lets stand on these types, as far as it is used here (schema.org/version/latest). */
const CREATIVE_WORK = [
  "text",
  "author",
  "about",
  "isPartOf",
  "isBasedOn",
  "citation",
  "dateCreated",
  "datePublished",
  "headline",
  "inLanguage",
  "publisher",
  "creditText",
];
const THING = ["@id", "@type", "name", "alternateName", "additionalType", "subjectOf"];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [...THING, ...CREATIVE_WORK, "articleBody"],
  Quotation: [...THING, ...CREATIVE_WORK, "spokenByCharacter"],
  Event: [...THING, "about", "startDate", "location", "eventStatus"],
  Person: [...THING, "jobTitle"],
  Organization: THING,
  Place: THING,
  Thing: THING,
  Legislation: [...THING, ...CREATIVE_WORK],
  CreativeWork: [...THING, ...CREATIVE_WORK],
};

test("JSON-LD is one graph in schema.org's words, and every reference in it leads to a node of a fitting type", () => {
  const document = JSON.parse(exported("--format", "jsonld"));
  expect(document["@context"]).toBe("https://schema.org");
  const nodes = new Map<string, Any>(document["@graph"].map((node: Any) => [node["@id"], node]));
  expect(nodes.size).toBe(document["@graph"].length);
  const typeOf = (reference: Any): string => nodes.get(reference["@id"])?.["@type"];
  const types = new Set<string>();
  for (const node of nodes.values()) {
    types.add(node["@type"]);
    const known = PROPERTIES[node["@type"]];
    expect(known, node["@type"]).toBeDefined();
    expect(known).toEqual(expect.arrayContaining(Object.keys(node)));
    if (node["@type"] === "Quotation") {
      expect(typeOf(node.isPartOf)).toBe("NewsArticle");
      expect(node.text).toMatch(/\S/);
      if (node.spokenByCharacter) expect(["Person", "Organization"]).toContain(typeOf(node.spokenByCharacter));
    }
    if (node.isBasedOn) expect(typeOf(node.isBasedOn)).toBe("NewsArticle");
    for (const date of [node.datePublished, node.startDate, node.dateCreated]) if (date) expect(date).toMatch(/^\d{4}/);
    if (node["@type"] === "Event") {
      // An event that is an entity by its name (a cup, a war) stands in no report.
      for (const article of node.subjectOf ?? []) expect(typeOf(article)).toBe("NewsArticle");
      for (const entity of node.about ?? []) expect(typeOf(entity)).toBeDefined();
    }
  }
  expect([...types]).toEqual(expect.arrayContaining(["NewsArticle", "Quotation", "Person", "Organization", "Event"]));
  expect(
    [...nodes.values()].some(({ isBasedOn }) => isBasedOn),
    "copies are based on what they were copied from",
  ).toBe(true);
});

test("--output gives a file that is whole, and leaves nothing beside it; a folder that is not there is told", () => {
  const file = join(folder, "quotes.csv");
  expect(exported("quotes", "--format", "csv", "--output", file)).toBe("");
  expect(readFileSync(file, "utf8")).toBe(exported("quotes", "--format", "csv"));
  expect(readdirSync(folder).filter((name) => name.includes(".tmp"))).toEqual([]);
  const run = newsgraph(["export", "--database", database, "--output", join(folder, "no", "x.jsonl")]);
  expect(run.status).toBe(2);
  expect(existsSync(join(folder, "no"))).toBe(false);
});

test.each([
  [["export", "stories"], '"stories" cannot be exported'],
  [["export", "--format", "xml"], "Allowed choices are jsonl, csv, jsonld"],
])("%j is told as a mistake", (args, says) => {
  const run = newsgraph([...args, "--database", database]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(says);
});
