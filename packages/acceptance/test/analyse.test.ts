import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { hasSeeds, newsgraph, root, samples, scratch, seeds } from "./newsgraph.js";

/** The keys of the JSON contract, by object. */
const CONTRACT = {
  "": ["id", "article", "sentences", "entities", "mentions", "quotes", "dates", "reports"],
  article: ["title", "outlet", "byline", "dateline", "language", "text", "publishedAt", "sourceUrls", "removed"],
  entities: ["id", "kind", "name", "aliases", "roles"],
  mentions: ["start", "end", "text", "kind", "form", "entity", "confidence"],
  quotes: [
    "kind",
    "marked",
    "segments",
    "speaker",
    "speakerText",
    "cue",
    "stance",
    "saidOn",
    "channel",
    "about",
    "outer",
    "confidence",
  ],
  dates: ["start", "end", "text", "type", "value"],
  reports: [
    "start",
    "end",
    "text",
    "title",
    "type",
    "trigger",
    "on",
    "place",
    "participants",
    "modality",
    "confidence",
  ],
} as const;

// biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested.
type Json = any;

function analyseJson(args: readonly string[], input?: string): Json[] {
  const run = newsgraph(["analyse", ...args], input === undefined ? {} : { input });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function expectContract(analysis: Json) {
  expect(Object.keys(analysis)).toEqual(CONTRACT[""]);
  expect(Object.keys(analysis.article)).toEqual(CONTRACT.article);
  for (const noun of ["entities", "mentions", "quotes", "dates", "reports"] as const) {
    for (const found of analysis[noun]) expect(Object.keys(found)).toEqual(CONTRACT[noun]);
  }
  const { text } = analysis.article;
  let spans = 0;
  const walk = (value: Json) => {
    if (typeof value !== "object" || value === null) return;
    if ("start" in value && "text" in value) {
      expect(text.slice(value.start, value.end)).toBe(value.text);
      spans += 1;
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(analysis);
  expect(spans, "there is something to hold").toBeGreaterThan(5);
  const entities = new Set(analysis.entities.map(({ id }: Json) => id));
  for (const { speaker, about, outer } of analysis.quotes) {
    if (outer !== null) expect(analysis.quotes[outer]).toBeDefined();
    for (const entity of [speaker, ...about]) if (entity !== null) expect(entities).toContain(entity);
  }
}

describe("newsgraph analyse --json", () => {
  test("the samples keep the contract: one object a line, and every span holds", () => {
    const analyses = analyseJson(["--json", samples]);
    expect(analyses).toHaveLength(22);
    for (const analysis of analyses) expectContract(analysis);
  });

  test.skipIf(!hasSeeds)("the seeds keep the contract", () => {
    for (const analysis of analyseJson(["--json", seeds])) expectContract(analysis);
  });

  test("JSON Lines come in with their ids, titles and dates, and --as-is keeps their offsets", () => {
    const text = "  \r\n“We won,” said Ada Lindqvist on Monday 📰.\r\n\r\nShe left. Facebook Twitter\u00a0Pinterest";
    const line = { id: "one", text, title: "A title", published: "2025-03-12" };
    const [analysis] = analyseJson(["--jsonl", "--as-is", "-"], `${JSON.stringify(line)}\n`);
    expect(analysis.article).toMatchObject({
      text,
      title: "A title",
      removed: [],
      publishedAt: { value: "2025-03-12", precision: "DAY", known: "STATED" },
    });
    expect(analysis.id).toBe("one");
    expect(analysis.dates).toMatchObject([{ text: "Monday", value: "2025-03-10" }]);
    expectContract(analysis);
  });

  test("a bad line is told with its number, the others are analysed, and the exit code says so", () => {
    const run = newsgraph(["analyse", "--jsonl", "-"], {
      input: '{"id":"a","text":"x"}\n{oops\n{"id":"b","text":"y"}\n',
    });
    expect(run.status).toBe(3);
    expect(
      run.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", "b"]);
    expect(run.stderr).toContain("standard input: Line 2 is not JSON");
  });

  test("the same bytes give the same line, whatever the locale and time zone", () => {
    const { folder, remove } = scratch();
    onTestFinished(remove);
    const file = join(folder, "a.txt");
    writeFileSync(file, "March 12, 2025\n\nİstanbul's mayor, Ada Lindqvist, said on Sunday that trams would run.\n");
    const output = (env: Record<string, string>) =>
      execFileSync(process.execPath, [join(root, "apps/loader/bin/newsgraph.mjs"), "analyse", "--json", file], {
        env: { ...process.env, ...env },
        encoding: "utf8",
      });
    expect(output({ TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" })).toBe(
      output({ TZ: "Pacific/Niue", LC_ALL: "C" }),
    );
  });
});

test("for a person, the article is shown with its quotes and who said them", () => {
  const { stdout, status } = newsgraph(["analyse", join(samples, "harbor-ledger", "02-strand-testifies.txt")]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Quotes \(\d+\)$/m);
  expect(stdout).toMatch(/^ {2}Emil Strand \[DIRECT, /m);
});
