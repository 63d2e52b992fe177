import { articleId, type StoryFinding } from "@newsgraph/core";
import { link, MemoryIndex, sketchOf, storyLinker } from "@newsgraph/linking";
import { splitText } from "./generate/tagged-text.js";

/** A text to link, told by an id of the caller's. */
export interface StoryDocument {
  readonly id: string;
  readonly text: string;
}

/** As many as the loader links at once. */
const BATCH = 50;

/**
 * Links clean texts to stories as the loader does, and returns the story of each document, by the document's id. Texts with
 * the same words get ids of their own.
 */
export async function linkStories(documents: readonly StoryDocument[]): Promise<ReadonlyMap<string, string>> {
  const findings = documents.map(storyFinding);
  const index = new MemoryIndex<StoryFinding>();
  for (let first = 0; first < findings.length; first += BATCH) {
    const batch = findings.slice(first, first + BATCH);
    index.write(batch);
    index.apply(await link(storyLinker, index, batch, []));
  }
  const storyOf = new Map<string, string>();
  for (const { thing, members } of index.things()) for (const member of members) storyOf.set(member, thing);
  // A text without words has no keys and stands alone.
  return new Map(documents.map(({ id }, place) => [id, storyOf.get(findings[place]!.id) ?? findings[place]!.id]));
}

/** The finding the analysis makes of a clean text. */
export function storyFinding({ id, text }: StoryDocument): StoryFinding {
  const { paragraphs, sentences } = splitText(text);
  return {
    id: articleId(new TextEncoder().encode(`${id}\n${text}`)),
    text,
    sentences,
    paragraphs,
    sketch: sketchOf(text),
    title: null,
    publishedAt: null,
    outlet: null,
    sourceUrls: [],
    credits: [],
  };
}
