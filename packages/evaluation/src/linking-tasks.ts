import { readFileSync } from "node:fs";
import { type Analysed, analyseAll } from "./analysed.js";
import { readCorpus } from "./corpora/read-corpus.js";
import { type LinkedDocuments, linkDocuments } from "./linked.js";
import type { Score } from "./score/score.js";
import { type NamePair, scoreNamePairs } from "./score/score-name-pairs.js";
import { type ClusteredDocument, scoreSameEvent } from "./score/score-same-event.js";

const PEOPLE = new URL("../fixtures/polnear-people.jsonl", import.meta.url);

/** Do two names in two articles mean one person? Pairs of PolNeAR judged by hand, linked among all its articles. */
export async function scorePeople(folder: string, corpus: string): Promise<Score[]> {
  const pairs = readFileSync(PEOPLE, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NamePair);
  const { linked, analysed, seconds } = await linkCorpus(folder, corpus, "entity");
  const score = await scoreNamePairs(corpus, pairs, analysed, linked, seconds);
  await linked.store.close();
  return [score];
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
