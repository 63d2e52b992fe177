import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, hasSeeds, newsgraph, scratch, seeds, startApi } from "./newsgraph.js";

const FIRST = "000_be2d0c343ec47e23.txt";
const SECOND = "001_d8e82be6ff50edbe.txt";

type Pair = Record<typeof FIRST | typeof SECOND, readonly string[]> & {
  readonly changes: readonly (readonly [string, string])[];
};
const expected: {
  readonly story: { readonly droppedFromCopy: readonly string[] };
  readonly quotePairs: readonly Pair[];
} = hasSeeds
  ? JSON.parse(readFileSync(join(seeds, "expected.json"), "utf8"))
  : { story: { droppedFromCopy: [] }, quotePairs: [] };

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Quote {
  readonly text: string;
  readonly statement: { readonly id: string };
  readonly segments: readonly Span[];
}
interface Change {
  readonly from: Span;
  readonly to: Span;
}
interface QuoteChange {
  readonly quote: Quote;
  readonly spans: readonly Span[];
  readonly verdict: string;
  readonly changes: readonly Change[];
}

const QUOTE = "text statement { id } segments { start end text }";
const SPAN = "start end text";

describe.skipIf(!hasSeeds)("how the second seed document differs from the first", () => {
  const { folder, remove } = scratch();
  let api: Api;
  let text: Record<string, string>;
  let quotes: Record<string, readonly Quote[]>;
  // biome-ignore lint/suspicious/noExplicitAny: an answer.
  let story: any;
  // biome-ignore lint/suspicious/noExplicitAny: an answer.
  let change: any;

  beforeAll(async () => {
    const database = join(folder, "drift.db");
    expect(newsgraph(["load", "--database", database, seeds])).toMatchObject({ status: 0 });
    api = await startApi(database);
    const { data, errors } = await api.ask(`{
      articles { nodes { files text quotes(first: 100) { nodes { ${QUOTE} } } } }
      stories(first: 5) { nodes {
        articles { totalCount } origin { files } original { outlet url evidence { kind copy { files } copyText } }
        changes(first: 5) { totalCount nodes {
          copy { files originEvidence { kind copy { files } origin { files } copyText copySpan { ${SPAN} } } }
          against { files } relation similarity
          quotes { quote { ${QUOTE} } spans { ${SPAN} } verdict changes { kind from { ${SPAN} } to { ${SPAN} } } }
          droppedQuotes { ${QUOTE} }
          paragraphs { original { ${SPAN} } copy { ${SPAN} } changes { from { ${SPAN} } to { ${SPAN} } } }
        } }
      } }
    }`);
    expect(errors).toBeUndefined();
    const of = <T>(read: (article: never) => T): Record<string, T> =>
      Object.fromEntries(
        data.articles.nodes.map((node: { files: string[] }) => [basename(node.files[0]!), read(node as never)]),
      );
    text = of(({ text }: { text: string }) => text);
    quotes = of(({ quotes }: { quotes: { nodes: Quote[] } }) => quotes.nodes);
    expect(data.stories.nodes).toHaveLength(1);
    [story] = data.stories.nodes;
    [change] = story.changes.nodes;
  });
  afterAll(async () => {
    await api?.stop();
    remove();
  });

  test("one story; the second was made from the first", () => {
    expect(story).toMatchObject({ articles: { totalCount: 2 }, changes: { totalCount: 1 } });
    expect(basename(story.origin.files[0])).toBe(FIRST);
    expect(basename(change.copy.files[0])).toBe(SECOND);
    expect(basename(change.against.files[0])).toBe(FIRST);
    expect(change.relation).toBe("REWRITE");
  });

  test("all evidence of the direction can be looked up", () => {
    const evidence = change.copy.originEvidence as {
      kind: string;
      copy: { files: string[] };
      copyText: string;
      copySpan: Span;
    }[];
    expect([...new Set(evidence.map(({ kind }) => kind))].sort()).toEqual([
      "TEXT_CUT",
      "WORDING_LOST",
      "WORDS_DOUBLED",
    ]);
    for (const { copy, copyText, copySpan } of evidence) {
      expect(basename(copy.files[0]!)).toBe(SECOND);
      expect(text[SECOND]!.slice(copySpan.start, copySpan.end)).toBe(copyText);
    }
  });

  test("both come from a page that is not stored, and say so", () => {
    expect(story.original).toMatchObject({
      outlet: "CNN",
      url: expect.stringContaining("https://www.cnn.com/2024/02/12/"),
    });
    const told = story.original.evidence.map((its: { kind: string; copy: { files: string[] } }) => [
      its.kind,
      basename(its.copy.files[0]!),
    ]);
    expect(told).toEqual([
      ["SOURCE_URL", SECOND],
      ["CREDIT_LINE", FIRST],
    ]);
  });

  const pairs = expected.quotePairs.map((pair) => [pair[FIRST].join(" … "), pair] as const);
  test.each(pairs)("%s is one statement in both", (_, pair) => {
    const [ours, theirs] = [FIRST, SECOND].map((file) =>
      closest(quotes[file]!, pair[file as typeof FIRST], quoteWords),
    );
    expect(ours!.statement.id).toBe(theirs!.statement.id);
  });

  test.each(pairs)("%s: the changes that are listed are told", (_, pair) => {
    const told = closest(change.quotes as QuoteChange[], pair[FIRST], ({ quote }) => quoteWords(quote));
    for (const [from, to] of pair.changes) expect(afterChanges(from, told)).toContain(words(to).join(" "));
    for (const { from, to } of told.changes) {
      expect(text[FIRST]!.slice(from.start, from.end)).toBe(from.text);
      expect(text[SECOND]!.slice(to.start, to.end)).toBe(to.text);
    }
  });

  test("one word that says something else makes a quote an altered one", () => {
    const [, pair] = pairs.find(([, { changes }]) => changes.length === 1 && words(changes[0]![0]).length === 1)!;
    const told = closest(change.quotes as QuoteChange[], pair[FIRST], ({ quote }) => quoteWords(quote));
    expect(told.verdict).toBe("ALTERED");
  });

  test("the quote that the copy left out is told, and no other", () => {
    const dropped = change.droppedQuotes as Quote[];
    expect(dropped).toHaveLength(expected.story.droppedFromCopy.length);
    for (const quote of expected.story.droppedFromCopy) closest(dropped, [quote], quoteWords);
  });

  test.each(pairs)("%s: the form in the copy is checked against it", async (_, pair) => {
    const ours = closest(quotes[FIRST]!, pair[FIRST], quoteWords);
    const theirs = closest(quotes[SECOND]!, pair[SECOND], quoteWords);
    const { data, errors } = await api.ask(
      "query ($text: String!) { checkQuote(text: $text) { verdict statement { id } changes { to { text } } } }",
      { text: pair[SECOND].join(" ") },
    );
    expect(errors).toBeUndefined();
    expect([ours.statement.id, theirs.statement.id]).toContain(data.checkQuote.statement.id);
    expect(["VERBATIM", "ALTERED"]).toContain(data.checkQuote.verdict);
  });

  test("every paragraph of both stands in one alignment", () => {
    for (const [file, side] of [
      [FIRST, "original"],
      [SECOND, "copy"],
    ] as const) {
      const spans = (change.paragraphs as Record<string, Span[]>[]).flatMap((aligned) => aligned[side]!);
      expect(spans.map((span) => span.text).sort()).toEqual(text[file]!.split("\n\n").sort());
    }
  });
});

/** What the changes make of a part of the original, as words: those that touch it are put in the place of what they changed. */
function afterChanges(part: string, { quote, changes }: QuoteChange): string {
  const whole = quote.segments.map((segment) => ({ ...segment, at: segment.text.indexOf(part) }));
  const segment = whole.find(({ at }) => at >= 0);
  if (!segment) throw new Error(`"${part}" does not stand in "${quote.text}"`);
  const [start, end] = [segment.start + segment.at, segment.start + segment.at + part.length];
  let [result, at] = ["", start];
  for (const { from, to } of changes) {
    // Words added right after the part stand before the next word, so behind white space and a comma.
    if (from.end < start || from.start > end + 2) continue;
    result += ` ${segment.text.slice(at - segment.start, Math.max(at, from.start) - segment.start)} ${to.text}`;
    at = Math.max(at, from.end);
  }
  return words(`${result} ${segment.text.slice(at - segment.start, end - segment.start)}`).join(" ");
}

/** The one of several whose words are most like these, at least half of them. */
function closest<T>(items: readonly T[], segments: readonly string[], wordsOf: (item: T) => readonly string[]): T {
  const wanted = new Set(words(segments.join(" ")));
  const likeness = (item: T) => {
    const found = new Set(wordsOf(item));
    const shared = [...found].filter((word) => wanted.has(word)).length;
    return shared / (found.size + wanted.size - shared);
  };
  const best = [...items].sort((a, b) => likeness(b) - likeness(a))[0];
  expect(best && likeness(best), segments.join(" … ")).toBeGreaterThanOrEqual(0.5);
  return best!;
}

function quoteWords({ text }: Quote): readonly string[] {
  return words(text);
}

function words(text: string): string[] {
  const plain = text.toLowerCase().replaceAll("’", "'").replace(/'s\b/g, "");
  return plain.match(/[\p{L}\p{N}']+/gu) ?? [];
}
