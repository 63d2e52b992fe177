import { readCorpus } from "./corpora/read-corpus.js";
import { linkStories, type StoryDocument } from "./link-stories.js";
import type { Score } from "./score/score.js";
import { allPairs, type JudgedPair, scorePairs } from "./score/score-pairs.js";

interface ReusedPair {
  readonly label: string;
  readonly a: StoryDocument;
  readonly b: StoryDocument;
}

/** Articles of one happening: copies by their shared runs of words, independent reports, and those in between, which are not judged. */
export async function scoreNaturalReuse(folder: string, corpus: string): Promise<Score[]> {
  const judge = ({ label }: ReusedPair) => (label === "partial" ? null : label === "copy");
  return [await scoreReuse(corpus, readCorpus<ReusedPair>(folder, corpus), judge)];
}

/** Answers copied from a source: as they stand, lightly or heavily revised; and independent ones. */
export async function scoreRevisions(folder: string, corpus: string): Promise<Score[]> {
  const pairs = readCorpus<ReusedPair & { duplicate: boolean }>(folder, corpus);
  return [await scoreReuse(corpus, pairs, ({ duplicate }) => duplicate)];
}

/** Planted copies among a thousand articles. */
export async function scorePlanted(folder: string, corpus: string): Promise<Score[]> {
  const documents = readCorpus<StoryDocument & { duplicates: readonly string[] }>(folder, corpus);
  const planted = new Map(documents.map(({ id, duplicates }) => [id, new Set(duplicates)]));
  const { storyOf, seconds } = await timed(documents);
  const judge = (a: string, b: string) => planted.get(a)!.has(b) || planted.get(b)!.has(a);
  const pairs = allPairs([...planted.keys()], judge);
  return [scorePairs("stories", corpus, pairs, storyOf, seconds)];
}

async function scoreReuse<Pair extends ReusedPair>(
  corpus: string,
  pairs: readonly Pair[],
  judge: (pair: Pair) => boolean | null,
): Promise<Score> {
  const documents = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((document) => [document.id, document]));
  const { storyOf, seconds } = await timed([...documents.values()]);
  const judged = pairs.map((pair): JudgedPair => ({ a: pair.a.id, b: pair.b.id, isSame: judge(pair) }));
  return scorePairs("stories", corpus, judged, storyOf, seconds);
}

async function timed(documents: readonly StoryDocument[]) {
  const began = process.hrtime.bigint();
  const storyOf = await linkStories(documents);
  return { storyOf, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}
