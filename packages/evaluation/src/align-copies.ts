import type { CopyAlignment } from "@newsgraph/core";
import { alignQuotes, describeStory } from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";

const ALL = 1_000_000;

/** Describes the stories that wait for it, as a load does. */
export async function describeStories(store: Store): Promise<void> {
  const findings = await store.findingsOfThings("story", await store.staleThings("story", ALL));
  await store.describe(
    "story",
    [...findings].map(([thing, its]) => ({ thing, description: describeStory(its) })),
  );
}

/** Aligns the quotes of copies that wait for it, as a load does. */
export async function alignCopies(store: Store): Promise<void> {
  const alignments: CopyAlignment[] = [];
  for (const { article, against } of await store.unalignedCopies(ALL)) {
    const texts = await store.quotedTexts(against === null ? [] : [article, against]);
    const [original, copy] = [texts.get(against ?? ""), texts.get(article)];
    alignments.push({ article, pairs: original && copy ? alignQuotes(original, copy) : [] });
  }
  await store.alignCopies(alignments);
}
