import type { Analysed } from "../analysed.js";
import type { LinkedDocuments } from "../linked.js";
import type { Miss, Score } from "./score.js";

/** A document of a corpus of happenings: a topic has several alike, each a subtopic. */
export interface ClusteredDocument {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly subtopic: string;
}

/** Topics that thresholds are never tuned on: those whose number ends in one of these. */
const KEPT_ASIDE = /[369]$/;

/**
 * Pairs of articles of one topic: the same happening where they are of one subtopic, found to be where they share an
 * event. Three scores: topics that thresholds were tuned on, all, and those kept aside.
 */
export async function scoreSameEvent<Document extends ClusteredDocument>(
  corpus: string,
  analysed: readonly Analysed<Document>[],
  linked: LinkedDocuments,
  seconds: number,
): Promise<Score[]> {
  const eventsOf = new Map<string, ReadonlySet<string>>();
  for (const { document } of analysed) {
    const reports = await linked.store.findingsOf("event", linked.articleOf.get(document.id)!);
    const events = await linked.store.read.eventsByIds(reports.map(({ id }) => id));
    eventsOf.set(document.id, new Set([...events.values()].map(({ id }) => id)));
  }
  const parts = [
    { name: corpus, isIn: ({ topic }: Document) => !KEPT_ASIDE.test(topic) },
    { name: `${corpus}, all topics`, isIn: () => true },
    { name: `${corpus}, topics kept aside`, isIn: ({ topic }: Document) => KEPT_ASIDE.test(topic) },
  ];
  return parts.map(({ name, isIn }) => {
    const documents = analysed.map(({ document }) => document).filter(isIn);
    return scorePairs(name, documents, eventsOf, seconds);
  });
}

function scorePairs(
  corpus: string,
  documents: readonly ClusteredDocument[],
  eventsOf: ReadonlyMap<string, ReadonlySet<string>>,
  seconds: number,
): Score {
  let [right, found, wanted] = [0, 0, 0];
  const misses: Miss[] = [];
  for (const [i, a] of documents.entries()) {
    for (const b of documents.slice(i + 1)) {
      if (a.topic !== b.topic) continue;
      const isSame = a.subtopic === b.subtopic;
      const others = eventsOf.get(b.id)!;
      const isFound = [...eventsOf.get(a.id)!].some((event) => others.has(event));
      if (isSame) wanted += 1;
      if (isFound) found += 1;
      if (isSame && isFound) right += 1;
      if (isSame === isFound) continue;
      const text = [a, b].map(({ id, text }) => `${id}: ${text.slice(0, 80)}`).join(" | ");
      misses.push({ document: a.id, what: isSame ? "missed" : "wrong", text });
    }
  }
  const counts = { foundRight: right, found, wantedFound: right, wanted };
  return { task: "same event", corpus, documents: documents.length, seconds, misses, ...counts };
}
