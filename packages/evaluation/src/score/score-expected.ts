import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "@newsgraph/analysis";
import type { Analysis } from "@newsgraph/core";
import { type ExpectedEvent, isReported } from "./check-events.js";
import type { Miss, Score } from "./score.js";

/** What a careful reader finds in a folder of articles: its `expected.json`. */
interface Expected {
  readonly articles: Readonly<
    Record<string, { title: string | null; outlet: string | null; publishedOn: string | null }>
  >;
  readonly quotes: Readonly<
    Record<
      string,
      readonly {
        segments: readonly string[];
        speaker: string | null;
        saidOn?: string | null;
        channel?: string | null;
        need: "must" | "may";
      }[]
    >
  >;
  readonly notQuotes: Readonly<Record<string, readonly string[]>>;
  readonly entities: readonly { name: string; kind: string; forms: readonly string[]; in?: readonly string[] }[];
  readonly events?: readonly ExpectedEvent[];
  /** What other copies of a story tell of a file. */
  readonly story?: { readonly inferred: Readonly<Record<string, { readonly publishedOn: string }>> };
  readonly dates?: Readonly<Record<string, readonly { text: string; context: string; value: string }[]>>;
}

/** One thing looked for: is it as expected? */
interface Check {
  readonly task: string;
  readonly document: string;
  readonly what: string;
  readonly isRight: boolean;
}

/**
 * Scores the analysis on a folder with an `expected.json`: header fields, quotes that must be found with their speaker and
 * what must not be taken for one, entities with their kind, dates with their value, and events with their day. The share
 * that is right.
 */
export function scoreExpected(corpus: string, folder: string): Score[] {
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  const began = process.hrtime.bigint();
  const analyses = new Map(
    Object.keys(expected.articles).map((file) => [file, analyse(readFileSync(join(folder, file)))]),
  );
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const checks = [...analyses].flatMap(([file, analysis]) => [
    ...checkHeader(file, analysis, expected),
    ...checkQuotes(file, analysis, expected),
    ...checkDates(file, analysis, expected),
    ...checkCircumstances(file, folder, expected),
  ]);
  checks.push(...checkEntities(analyses, expected), ...checkEvents(analyses, expected));
  return [...new Set(checks.map(({ task }) => task))].map((task) => {
    const own = checks.filter((check) => check.task === task);
    const right = own.filter(({ isRight }) => isRight).length;
    const misses: Miss[] = own
      .filter(({ isRight }) => !isRight)
      .map(({ document, what }) => ({ document, what: "not as expected", text: what }));
    return {
      task,
      corpus,
      documents: analyses.size,
      seconds,
      misses,
      foundRight: right,
      found: own.length,
      wantedFound: right,
      wanted: own.length,
    };
  });
}

function checkHeader(document: string, { article }: Analysis, { articles }: Expected): Check[] {
  const { title, outlet, publishedOn } = articles[document]!;
  const check = (field: string, wanted: string | null, found: string | null): Check => ({
    task: "header",
    document,
    what: `${field}: expected ${wanted}, found ${found}`,
    isRight: wanted === found,
  });
  return [
    check("title", title, article.title?.value ?? null),
    check("outlet", outlet, article.outlet?.value ?? null),
    check("date", publishedOn, article.publishedAt?.value ?? null),
  ];
}

function checkQuotes(document: string, { article, quotes, chains }: Analysis, expected: Expected): Check[] {
  const found = quotes.map(({ segments, speaker }) => ({
    text: lettersOf(segments.map(({ start, end }) => article.text.slice(start, end)).join("")),
    speaker: speaker === null ? null : chains[speaker]!.name,
  }));
  const wanted = (expected.quotes[document] ?? []).filter(({ need }) => need === "must");
  const musts = wanted.map(({ segments, speaker }): Check => {
    const quote = found.find(({ text }) => text === lettersOf(segments.join("")));
    return {
      task: "quotes that must be found",
      document,
      what: `${segments.join(" … ")} by ${speaker}; found ${quote ? `by ${quote.speaker}` : "not at all"}`,
      isRight: quote !== undefined && quote.speaker === speaker,
    };
  });
  const nots = (expected.notQuotes[document] ?? []).map(
    (text): Check => ({
      task: "what is no quote",
      document,
      what: text,
      isRight: !found.some((quote) => quote.text === lettersOf(text)),
    }),
  );
  return [...musts, ...nots];
}

/** When and how quotes were said, where `expected.json` tells; the article's date is given, be it known from a copy alone. */
function checkCircumstances(document: string, folder: string, expected: Expected): Check[] {
  const told = (expected.quotes[document] ?? []).filter(({ saidOn, channel }) => saidOn || channel);
  if (told.length === 0) return [];
  const published = expected.articles[document]!.publishedOn ?? expected.story?.inferred[document]?.publishedOn;
  const known = published ? { known: { published } } : {};
  const { article, quotes, dates } = analyse(readFileSync(join(folder, document)), known);
  const found = quotes.map(({ segments, saidOn, channel }) => ({
    text: lettersOf(segments.map(({ start, end }) => article.text.slice(start, end)).join("")),
    saidOn: saidOn === null ? null : (dates[saidOn]!.date?.value ?? null),
    channel,
  }));
  return told.map(({ segments, saidOn = null, channel = null }) => {
    const wanted = lettersOf(segments.join(""));
    const quote = found.find(({ text }) => text.includes(wanted) || wanted.includes(text));
    return {
      task: "quotes said on and channel",
      document,
      what: `${segments.join(" … ")}: expected ${saidOn}, ${channel}; found ${quote?.saidOn}, ${quote?.channel}`,
      isRight: quote?.saidOn === saidOn && quote.channel === channel,
    };
  });
}

function checkDates(document: string, { article, dates }: Analysis, expected: Expected): Check[] {
  return (expected.dates?.[document] ?? []).map(({ text, context, value }) => {
    const at = article.text.indexOf(context);
    const start = at + context.indexOf(text);
    const date = dates.find((one) => at >= 0 && one.start < start + text.length && start < one.end);
    return {
      task: "dates value",
      document,
      what: `${context}: expected ${value}, found ${date?.value}`,
      isRight: date?.value === value,
    };
  });
}

function checkEntities(analyses: ReadonlyMap<string, Analysis>, { entities }: Expected): Check[] {
  return entities.map(({ name, kind, in: files = [...analyses.keys()] }) => {
    const chains = files.flatMap((file) => [...(analyses.get(file)?.chains ?? [])]);
    const named = chains.filter((chain) => chain.name === name || chain.aliases.includes(name));
    const kinds = [...new Set(named.map((chain) => chain.kind))].join(", ");
    return {
      task: "entities",
      document: files.join(", "),
      what: `${name} ${kind}; found as ${kinds || "nothing"}`,
      isRight: kinds === kind,
    };
  });
}

function checkEvents(analyses: ReadonlyMap<string, Analysis>, { articles, story, events = [] }: Expected): Check[] {
  const dated = new Map(
    [...analyses].map(([file, analysis]) => {
      const publishedOn = articles[file]!.publishedOn ?? story?.inferred[file]?.publishedOn ?? null;
      return [file, { analysis, publishedOn }] as const;
    }),
  );
  return events
    .filter(({ need }) => need !== "may")
    .map((event) => ({
      task: "events that must be found",
      document: (event.in ?? [...analyses.keys()]).join(", "),
      what: `${event.what}, on ${event.on}`,
      isRight: isReported(event, dated),
    }));
}

/** Letters and digits alone: marks and spaces are told apart elsewhere. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
