import { type Analysed, analyseAll } from "./analysed.js";
import { readCorpus } from "./corpora/read-corpus.js";
import { readFixture } from "./fixtures.js";
import { type LinkedDocuments, linkDocuments } from "./linked.js";
import type { Score } from "./score/score.js";
import { type NamePair, scoreNamePairs } from "./score/score-name-pairs.js";
import { type ClusteredDocument, scoreSameEvent } from "./score/score-same-event.js";

/** Pairs of names judged by hand: those chosen to be hard, and those drawn by `draw-name-pairs.ts` from either side of PolNeAR. */
const HARD_PAIRS = "polnear-people.jsonl";
const DRAWN_PAIRS = "polnear-people-drawn.jsonl";

/** Do two names in two articles mean one person? Linked among all articles. The pairs of the side "dev" are kept aside: nothing was tuned on them. */
export async function scorePeople(folder: string, corpus: string): Promise<Score[]> {
  const drawn = readFixture<NamePair & { readonly side: "train" | "dev" }>(DRAWN_PAIRS);
  const parts = new Map([
    [`${corpus} hard`, readFixture<NamePair>(HARD_PAIRS)],
    [`${corpus} drawn`, drawn.filter(({ side }) => side === "train")],
    [`${corpus} drawn, kept aside`, drawn.filter(({ side }) => side === "dev")],
  ]);
  const { linked, analysed, seconds } = await linkCorpus(folder, corpus, "entity");
  const scores: Score[] = [];
  for (const [part, pairs] of parts) scores.push(await scoreNamePairs(part, pairs, analysed, linked, seconds));
  await linked.store.close();
  return scores;
}

/** Do two articles of one topic tell of one happening? */
export async function scoreHappenings(folder: string, corpus: string): Promise<Score[]> {
  const { linked, analysed, seconds } = await linkCorpus<ClusteredDocument>(folder, corpus, "event");
  const scores = await scoreSameEvent(corpus, analysed, linked, seconds);
  await linked.store.close();
  return scores;
}

interface LinkedCorpus<Document> {
  readonly analysed: readonly Analysed<Document>[];
  readonly linked: LinkedDocuments;
  readonly seconds: number;
}

async function linkCorpus<Document extends { readonly id: string; readonly text: string }>(
  folder: string,
  corpus: string,
  noun: "entity" | "event",
): Promise<LinkedCorpus<Document>> {
  const { analysed, seconds } = analyseAll(readCorpus<Document>(folder, corpus));
  const began = process.hrtime.bigint();
  const linked = await linkDocuments(analysed, [noun]);
  return { analysed, linked, seconds: seconds + Number(process.hrtime.bigint() - began) / 1e9 };
}
