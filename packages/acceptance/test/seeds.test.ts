import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, hasSeeds, newsgraph, scratch, seeds, startApi } from "./newsgraph.js";

const FIRST = "000_be2d0c343ec47e23.txt";
const SECOND = "001_d8e82be6ff50edbe.txt";

interface ExpectedQuote {
  readonly segments: readonly string[];
  readonly kind: string;
  readonly speaker: string | null;
  readonly saidOn: string | null;
  readonly need: "must" | "may";
}

const expected: {
  readonly articles: Record<string, { title: string | null; removed: string[]; sourceUrls: string[] }>;
  readonly story: { readonly inferred: Record<string, { readonly publishedOn: string; readonly outlet: string }> };
  readonly quotes: Record<string, ExpectedQuote[]>;
} = hasSeeds
  ? JSON.parse(readFileSync(join(seeds, "expected.json"), "utf8"))
  : { articles: {}, story: { inferred: {} }, quotes: {} };

describe.skipIf(!hasSeeds)("the two seed documents, loaded and asked over GraphQL", () => {
  const { folder, remove } = scratch();
  let api: Api;
  let articles: Record<string, Record<string, unknown> & { quotes: { nodes: readonly FoundQuote[] } }>;

  beforeAll(async () => {
    const database = join(folder, "seeds.db");
    expect(newsgraph(["load", "--database", database, seeds])).toMatchObject({ status: 0 });
    api = await startApi(database);
    const { data, errors } = await api.ask(`{
      articles { nodes {
        id files title titleSource { known article { id } } outlet outletSource { known article { id } }
        publishedAt { value precision } publishedAtSource { known article { id } } sourceUrls text
        removed { text } story { id } quotes(first: 100) { nodes { kind text segments { text } speaker { name } saidOn { value } } }
      } }
    }`);
    expect(errors).toBeUndefined();
    articles = Object.fromEntries(
      data.articles.nodes.map((node: { files: string[] }) => [basename(node.files[0]!), node]),
    );
  });
  afterAll(async () => {
    await api?.stop();
    remove();
  });

  test("two articles, each with the header fields that its file states", () => {
    expect(Object.keys(articles).sort()).toEqual([FIRST, SECOND]);
    expect(articles[FIRST]).toMatchObject({ titleSource: { known: "STATED" }, sourceUrls: [] });
    expect(articles[FIRST]?.title).toBe(expected.articles[FIRST]?.title);
    expect(articles[SECOND]).toMatchObject({
      outlet: "CNN",
      outletSource: { known: "STATED" },
      publishedAt: { value: "2024-02-12", precision: "DAY" },
      publishedAtSource: { known: "STATED" },
      sourceUrls: expected.articles[SECOND]?.sourceUrls,
    });
  });

  test("what one file lacks is inferred from the other, and says so", () => {
    const { publishedOn, outlet } = expected.story.inferred[FIRST]!;
    const fromSecond = { known: "INFERRED", article: { id: articles[SECOND]!.id } };
    expect(articles[FIRST]).toMatchObject({
      outlet,
      outletSource: fromSecond,
      publishedAt: { value: publishedOn, precision: "DAY" },
      publishedAtSource: fromSecond,
    });
    expect(articles[SECOND]).toMatchObject({
      title: expected.articles[FIRST]?.title,
      titleSource: { known: "INFERRED", article: { id: articles[FIRST]!.id } },
    });
  });

  const dated = (expected.quotes[FIRST] ?? []).filter(({ saidOn, need }) => saidOn !== null && need === "must");
  test.each(dated.map((quote) => [quote.segments.join(" … "), quote] as const))(
    "%s: its weekday is resolved by the inferred date",
    (_, quote) => {
      const found = articles[FIRST]!.quotes.nodes.filter((candidate) => overlap(candidate, quote) >= 0.5);
      expect(found.map(({ saidOn }) => saidOn?.value)).toContain(quote.saidOn);
    },
  );

  test.each([FIRST, SECOND])("%s: what is no part of the article is cut, and told", (file) => {
    const { text, removed } = articles[file] as unknown as { text: string; removed: readonly { text: string }[] };
    expect(removed.map((piece) => piece.text)).toEqual(expected.articles[file]!.removed);
    for (const piece of expected.articles[file]!.removed) expect(text).not.toContain(piece);
  });

  test("both are copies of one story", () => {
    expect(articles[FIRST]?.story).toEqual(articles[SECOND]?.story);
  });

  const marked = (expected.quotes[FIRST] ?? []).filter(({ kind, need }) => need === "must" && kind !== "INDIRECT");
  test.each(marked.map((quote) => [quote.segments.join(" … "), quote] as const))(
    "the quote %s has its speaker",
    (_, quote) => {
      const found = articles[FIRST]!.quotes.nodes.filter((candidate) => overlap(candidate, quote) >= 0.5);
      expect(found.map(({ kind, speaker }) => ({ kind, speaker: speaker?.name ?? null }))).toContainEqual({
        kind: quote.kind,
        speaker: quote.speaker,
      });
    },
  );

  test.each([
    ["Donald Trump", "Trump"],
    ["Jens Stoltenberg", "Stoltenberg"],
    ["Joe Biden", "Biden"],
    ["NATO", "North Atlantic Treaty Organization"],
    ["United States", "US"],
  ])("%s is one entity across both, also as %s", async (name, alias) => {
    const { data } = await api.ask(
      `query ($name: String!, $alias: String!) {
        byName: entity(name: $name) { id articles { totalCount } }
        byAlias: entity(name: $alias) { id }
        named: entities(filterBy: { name: $name }) { totalCount }
      }`,
      { name, alias },
    );
    expect(data.byName.articles.totalCount).toBe(2);
    expect(data.byAlias.id).toBe(data.byName.id);
    expect(data.named.totalCount).toBe(1);
  });
});

interface FoundQuote {
  readonly kind: string;
  readonly segments: readonly { readonly text: string }[];
  readonly speaker: { readonly name: string } | null;
  readonly saidOn: { readonly value: string } | null;
}

/** Jaccard of the words of two quotes' contents, as the corpora's scorer counts an overlap from one half. */
function overlap(found: FoundQuote, wanted: ExpectedQuote): number {
  const words = (texts: readonly string[]) =>
    new Set(
      texts
        .join(" ")
        .toLowerCase()
        .match(/[\p{L}\d]+/gu),
    );
  const a = words(found.segments.map(({ text }) => text));
  const b = words(wanted.segments);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
