import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { StatementFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { describeStory, link, MemoryIndex, statementLinker, storyLinker } from "../src/index.js";
import { article } from "./texts.js";

const SEEDS = new URL("../../../../shared/seeds/", import.meta.url);
const isThere = existsSync(new URL("expected.json", SEEDS));
if (!isThere) console.warn(`skipped: no seed documents at ${SEEDS.pathname}`);

interface Expected {
  readonly story: { readonly droppedFromCopy: readonly string[] };
  readonly quotes: Readonly<Record<string, readonly ExpectedQuote[]>>;
  /** By file the segments of each form; beside them `changes`, which is not for linking. */
  readonly quotePairs: readonly Readonly<Record<string, readonly string[]>>[];
}
interface ExpectedQuote {
  readonly segments: readonly string[];
  readonly kind: StatementFinding["kind"];
  readonly speaker: string | null;
  readonly saidOn: string | null;
}

describe.skipIf(!isThere)("the two seed documents", () => {
  const read = (name: string) => readFileSync(new URL(name, SEEDS), "utf8");
  const files = isThere ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];
  const expected: Expected = isThere
    ? JSON.parse(read("expected.json"))
    : { story: { droppedFromCopy: [] }, quotes: {}, quotePairs: [] };
  const articles = files.map((name) => article(name, read(name)));

  test("are one story, the second made from the first by its wording", async () => {
    const index = new MemoryIndex<(typeof articles)[number]>();
    index.write(articles);
    index.apply(await link(storyLinker, index, articles, []));
    expect(index.things().map(({ members }) => members)).toEqual([files]);
    const { copies } = describeStory(articles);
    expect(copies.map(({ relation, origin }) => [relation, origin])).toEqual([
      [null, null],
      ["REWRITE", files[0]],
    ]);
    const told = new Set(copies.flatMap(({ evidence }) => evidence.map(({ kind, copy }) => `${kind} ${copy}`)));
    const kinds = ["WORDING_LOST", "TEXT_CUT", "WORDS_DOUBLED"];
    expect([...told].sort()).toEqual(kinds.map((kind) => `${kind} ${files[1]}`).sort());
  });

  const quotes = Object.entries(expected.quotes).flatMap(([file, its]) =>
    its.map((quote, i) => asFinding(file, quote, i)),
  );
  test.each(expected.quotePairs.map((pair) => [Object.values(pair)[0]![0]!.slice(0, 50), pair] as const))(
    "quote pair: %s",
    async (_, pair) => {
      const index = new MemoryIndex<StatementFinding>();
      index.write(quotes);
      index.apply(await link(statementLinker, index, quotes, []));
      const forms = Object.entries(pair).filter(([file]) => files.includes(file));
      const ids = forms.map(([file, segments]) => {
        const text = textOf(segments);
        return quotes.find((quote) => quote.article === file && quote.text === text)!.id;
      });
      expect(ids).toHaveLength(2);
      expect(index.things().find(({ members }) => members.includes(ids[0]!))?.members).toContain(ids[1]);
    },
  );

  test("quotes without a counterpart stay alone", async () => {
    const index = new MemoryIndex<StatementFinding>();
    index.write(quotes);
    index.apply(await link(statementLinker, index, quotes, []));
    const dropped = expected.story.droppedFromCopy.map(
      (text) => quotes.find((quote) => quote.text === textOf([text]))!.id,
    );
    expect(dropped.length).toBeGreaterThan(0);
    const alone = index.things().filter(({ members }) => members.some((id) => dropped.includes(id)));
    expect(alone.map(({ members }) => members)).toEqual(dropped.map((id) => [id]));
  });
});

function asFinding(file: string, { segments, kind, speaker, saidOn }: ExpectedQuote, i: number): StatementFinding {
  return {
    id: `${file} ${String(i).padStart(2, "0")}`,
    article: file,
    kind,
    text: textOf(segments),
    speakerName: speaker,
    marked: false,
    retells: null,
    isCopied: false,
    saidFrom: saidOn,
    saidTo: saidOn,
    publishedAt: null,
  };
}

function textOf(segments: readonly string[]): string {
  return segments.map((segment) => segment.replace(/[“”‘"]/g, "")).join(" ");
}
