import { type ArticleId, type FindingId, findingId } from "@newsgraph/core";

/**
 * Ids for the findings of one noun in an article, from what tells each apart there (its place). Of findings that share
 * that, the second and further are told apart by their number.
 */
export function findingIds(
  article: ArticleId,
  noun: "chain" | "quote" | "report",
  places: readonly (readonly (string | number)[])[],
): readonly FindingId[] {
  const seen = new Map<FindingId, number>();
  return places.map((place) => {
    const id = findingId(article, noun, ...place);
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : findingId(article, noun, ...place, before);
  });
}
