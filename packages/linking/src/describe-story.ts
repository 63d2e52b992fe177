import type { CopyRelation, StoryCopy, StoryDescription, StoryFinding } from "@newsgraph/core";
import { compareIds } from "./linker.js";
import { findOrigins, findOutsideOriginal } from "./origin/find-origins.js";
import { agreedHeader, inferHeader } from "./origin/infer-header.js";
import { alignArticles, wordsOf } from "./stories.js";

/** Sentences that keep this much of their words were edited, not rewritten: a word here and there. */
const LEAST_CLOSENESS_REPRINT = 0.8;
/** A copy with at least this much of the other text is no excerpt of it. */
const LEAST_COVERAGE_REPRINT = 0.7;
/** Of an article with less of its own text in the other only a part is of the story: a round-up. */
const LEAST_OWN_COVERAGE = 0.5;

/**
 * Where each copy of a story most likely came from and on what evidence, how it differs, and what it lacks that others
 * state. Only evidence in the articles counts, and none is better than evidence that conflicts. The order of findings does
 * not matter; time is linear in their number. Throws a RangeError if there are none.
 */
export function describeStory(findings: readonly StoryFinding[]): StoryDescription {
  if (findings.length === 0) throw new RangeError("describeStory() of no findings: give at least one.");
  const articles = [...findings].sort((a, b) => compareIds(a.id, b.id));
  const byFullness = [...articles].sort((a, b) => wordsOf(b).length - wordsOf(a).length || compareIds(a.id, b.id));
  const [fullest, second] = byFullness;
  const origins = findOrigins(byFullness);
  const sources = new Set([...origins.values()].map(({ origin }) => origin?.id));
  const comparisons = articles.map((article) => {
    const { origin } = origins.get(article.id)!;
    const other = origin ?? (article === fullest ? second : fullest);
    return other ? { against: other.id, ...compareCopy(article, other) } : null;
  });
  const whole = new Set(articles.filter((_, i) => (comparisons[i]?.ownCoverage ?? 1) >= LEAST_OWN_COVERAGE));
  const agreed = agreedHeader([...whole]);
  return {
    copies: articles.map((article, i): StoryCopy => {
      const { origin, evidence } = origins.get(article.id)!;
      const compared = origin || !sources.has(article.id) ? comparisons[i]! : null;
      return {
        article: article.id,
        relation: compared?.relation ?? null,
        origin: origin?.id ?? null,
        against: compared?.against ?? null,
        similarity: compared?.similarity ?? 1,
        evidence,
        inferred: inferHeader(article, origin, agreed, !whole.has(article)),
      };
    }),
    original: findOutsideOriginal(articles, origins),
  };
}

interface Comparison {
  readonly relation: CopyRelation;
  readonly similarity: number;
  /** Share of the copy that the other has. */
  readonly ownCoverage: number;
}

function compareCopy(copy: StoryFinding, other: StoryFinding): Comparison {
  if (wordsOf(copy).wording === wordsOf(other).wording) return { relation: "IDENTICAL", similarity: 1, ownCoverage: 1 };
  const { coverage, closeness } = alignArticles(copy, other);
  const similarity = Math.round(coverage[0] * closeness * 1e4) / 1e4;
  const relationOf = (): CopyRelation => {
    if (closeness < LEAST_CLOSENESS_REPRINT) return "REWRITE";
    return coverage[1] >= LEAST_COVERAGE_REPRINT ? "REPRINT" : "EXCERPT";
  };
  return { relation: relationOf(), similarity, ownCoverage: coverage[0] };
}
