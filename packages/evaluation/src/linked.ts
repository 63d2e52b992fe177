import { type ArticleId, articleId, type FindingOf, NOUNS, type Noun } from "@newsgraph/core";
import { type Linker, leadOf, link, linkers, sketchOf } from "@newsgraph/linking";
import { openStore, type Store } from "@newsgraph/store";
import { alignCopies, describeStories } from "./align-copies.js";
import type { Analysed } from "./analysed.js";

const BATCH = 50;

/** Analysed documents, linked. Close the store when done. */
export interface LinkedDocuments {
  readonly store: Store;
  /** Document's id to its article's. */
  readonly articleOf: ReadonlyMap<string, ArticleId>;
}

/** Writes analysed documents into a store in memory and links what they tell; of things only stories are described. */
export async function linkDocuments<Document extends { readonly id: string; readonly text: string }>(
  analysed: readonly Analysed<Document>[],
  nouns: readonly Noun[] = NOUNS,
): Promise<LinkedDocuments> {
  const store = await openStore(":memory:");
  const articleOf = new Map<string, ArticleId>();
  for (const { document, analysis } of analysed) {
    const id = articleId(new TextEncoder().encode(`${document.id}\n${document.text}`));
    articleOf.set(document.id, id);
    const [sketch, lead] = [sketchOf(analysis.article.text), leadOf(analysis.article.text)];
    await store.writeArticle({ id, path: document.id, bytes: 0, analysis, sketch, lead, analysisVersion: "evaluated" });
  }
  for (const noun of nouns) {
    await linkNoun(store, noun, [...articleOf.values()].sort());
    if (noun !== "story") continue;
    await describeStories(store);
    await alignCopies(store);
  }
  return { store, articleOf };
}

async function linkNoun<N extends Noun>(store: Store, noun: N, articles: readonly ArticleId[]): Promise<void> {
  const linker = linkers[noun] as unknown as Linker<FindingOf[N]>;
  for (let at = 0; at < articles.length; at += BATCH) {
    const findings = await store.findingsOf(noun, ...articles.slice(at, at + BATCH));
    await store.applyLinkChanges([], [await link(linker, store.linkIndex(noun), findings, [])]);
  }
}
