import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./newsgraph.js";

const read = (path: string) => readFileSync(join(root, path), "utf8");

test("the stages stand in ARCHITECTURE.md as in pipeline.ts, in the same order", () => {
  const drawn = [...read("ARCHITECTURE.md").matchAll(/─([a-z]+)→/g)].map((match) => match[1]!);
  const stages = ["read", "clean", "sentences", "tags", "names", "dates", "quotes", "events"];
  expect(drawn.slice(0, stages.length)).toEqual(stages);

  const pipeline = read("packages/analysis/src/pipeline.ts");
  const body = pipeline.slice(pipeline.indexOf("export function analyse"));
  const folders = [...pipeline.matchAll(/^import \{ ([^}]*) \} from "\.\/([a-z]+)\/[^"]+";$/gm)].flatMap((match) =>
    match[1]!.split(", ").map((name) => ({ call: body.indexOf(`${name.replace(/^type /, "")}(`), folder: match[2]! })),
  );
  const called = folders.filter(({ call }) => call >= 0).sort((a, b) => a.call - b.call);
  const order = called.map(({ folder }) => folder).filter((folder, i, all) => all.indexOf(folder) === i);
  expect(order.filter((folder) => stages.includes(folder))).toEqual(stages);
});

test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "samples/README.md"])(
  "every path that %s names is there",
  (page) => {
    const paths = [...read(page).matchAll(/`((?:packages|apps|docs|samples|scripts)\/[\w./-]*)`/g)].map(
      (match) => match[1]!,
    );
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  },
);

test("decisions are numbered without a gap, and every one is a page with context, decision and cost", () => {
  const pages = readdirSync(join(root, "docs/decisions")).sort();
  expect(pages.map((page) => page.slice(0, 4))).toEqual(pages.map((_, i) => String(i + 1).padStart(4, "0")));
  for (const page of pages) {
    const text = read(`docs/decisions/${page}`);
    for (const part of ["## Context", "## Decision", "## What it costs"]) expect(text, page).toContain(part);
  }
});
