import {
  type CopyRelation,
  daysCovered,
  parsePartialDate,
  type StoryDescription,
  type StoryFinding,
} from "@newsgraph/core";
import { compareIds } from "./linker.js";
import { alignArticles, wordsOf } from "./stories.js";

/** Sentences that keep this much of their words were edited, not rewritten: a word here and there. */
const LEAST_CLOSENESS_REPRINT = 0.8;
/** A copy with at least this much of the other text is no excerpt of it. */
const LEAST_COVERAGE_REPRINT = 0.7;

/**
 * Where each copy of a story most likely came from, and how it differs. Only evidence in the articles counts: a source URL
 * of the outlet that published another copy, or a publication date that is earlier than every other. The order of findings
 * does not matter; time is linear in their number. Throws a RangeError if there are none.
 */
export function describeStory(findings: readonly StoryFinding[]): StoryDescription {
  if (findings.length === 0) throw new RangeError("describeStory() of no findings: give at least one.");
  const articles = [...findings].sort((a, b) => compareIds(a.id, b.id));
  const byOutlet = indexOutlets(articles);
  const earliest = earliestOf(articles);
  const [fullest, second] = [...articles].sort((a, b) => wordsOf(b).words - wordsOf(a).words || compareIds(a.id, b.id));
  const origins = withoutCircles(
    new Map(articles.map((article) => [article.id, originOf(article, byOutlet, earliest)])),
  );
  const sources = new Set([...origins.values()].map((origin) => origin?.id));
  return {
    copies: articles.map((article) => {
      const origin = origins.get(article.id)!;
      const other = origin ?? (sources.has(article.id) ? undefined : article === fullest ? second : fullest);
      if (!other) return { article: article.id, relation: null, origin: null, similarity: 1 };
      const { relation, similarity } = compareCopy(article, other);
      return { article: article.id, relation, origin: origin?.id ?? null, similarity };
    }),
  };
}

function originOf(
  article: StoryFinding,
  byOutlet: ReadonlyMap<string, StoryFinding>,
  earliest: StoryFinding | null,
): StoryFinding | null {
  for (const url of article.sourceUrls) {
    const host = hostOf(url);
    const source =
      host === null
        ? undefined
        : host
            .split(".")
            .map((label) => byOutlet.get(label))
            .find(Boolean);
    // An article that names its own outlet's page as the source was itself fetched from there.
    if (source && source !== article && outletKey(source) !== outletKey(article)) return source;
  }
  if (!earliest || earliest === article) return null;
  const [own, first] = [daysOf(article), daysOf(earliest)];
  return own && first && first.last < own.first ? earliest : null;
}

/** Articles that name each other as their source, around however many corners, tell nothing. */
function withoutCircles(origins: ReadonlyMap<string, StoryFinding | null>): Map<string, StoryFinding | null> {
  const round = new Map<string, string>(); // the walk on which an article was first met
  const kept = new Map(origins);
  for (const start of origins.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !round.has(at)) {
      round.set(at, start);
      at = origins.get(at)?.id;
    }
    if (at === undefined || round.get(at) !== start) continue; // ran out, or into an earlier walk
    for (let id: string = at; kept.get(id) !== null; ) {
      const next: string = kept.get(id)!.id;
      kept.set(id, null);
      id = next;
    }
  }
  return kept;
}

/** For each outlet its one copy of the story; an outlet with several copies does not tell which. */
function indexOutlets(articles: readonly StoryFinding[]): ReadonlyMap<string, StoryFinding> {
  const byOutlet = new Map<string, StoryFinding>();
  const several = new Set<string>();
  for (const article of articles) {
    const outlet = outletKey(article);
    if (outlet === null) continue;
    if (byOutlet.has(outlet)) several.add(outlet);
    byOutlet.set(outlet, article);
  }
  for (const outlet of several) byOutlet.delete(outlet);
  return byOutlet;
}

/** The article published before all others whose date is known; null if two may share that day or fewer than two are dated. */
function earliestOf(articles: readonly StoryFinding[]): StoryFinding | null {
  let first: StoryFinding | null = null;
  let firstDays: Days | null = null;
  for (const article of articles) {
    const days = daysOf(article);
    if (days && (!firstDays || days.last < firstDays.last)) {
      first = article;
      firstDays = days;
    }
  }
  const isFirst = articles.every((article) => {
    const days = daysOf(article);
    return article === first || !days || firstDays!.last < days.first;
  });
  return isFirst ? first : null;
}

function compareCopy(copy: StoryFinding, other: StoryFinding): { relation: CopyRelation; similarity: number } {
  if (wordsOf(copy).wording === wordsOf(other).wording) return { relation: "IDENTICAL", similarity: 1 };
  const { coverage, closeness } = alignArticles(copy, other);
  const similarity = Math.round(coverage[0] * closeness * 1e4) / 1e4;
  if (closeness < LEAST_CLOSENESS_REPRINT) return { relation: "REWRITE", similarity };
  return { relation: coverage[1] >= LEAST_COVERAGE_REPRINT ? "REPRINT" : "EXCERPT", similarity };
}

interface Days {
  readonly first: string;
  readonly last: string;
}

function daysOf({ publishedAt }: StoryFinding): Days | null {
  const date = publishedAt === null ? null : parsePartialDate(publishedAt);
  return date ? daysCovered(date) : null;
}

/** "The Daily Post" is at thedailypost.example: letters and digits only. */
function outletKey({ outlet }: StoryFinding): string | null {
  const key = outlet?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") ?? "";
  return key === "" ? null : key;
}

function hostOf(url: string): string | null {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
