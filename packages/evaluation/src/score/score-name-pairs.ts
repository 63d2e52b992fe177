import type { Span } from "@newsgraph/core";
import type { Analysed } from "../analysed.js";
import type { LinkedDocuments } from "../linked.js";
import type { Miss, Score } from "./score.js";

/** A name where it stands. */
export interface NamePlace extends Span {
  readonly document: string;
}

/** Two names in two documents, and whether they mean one person. */
export interface NamePair {
  readonly a: NamePlace;
  readonly b: NamePlace;
  readonly same: boolean;
}

interface TextDocument {
  readonly id: string;
  readonly text: string;
}

/** Pairs judged as a reader does: of the names that mean one person, those that are one entity; of the others, those that are not. */
export async function scoreNamePairs<Document extends TextDocument>(
  corpus: string,
  pairs: readonly NamePair[],
  analysed: readonly Analysed<Document>[],
  linked: LinkedDocuments,
  seconds: number,
): Promise<Score> {
  const byId = new Map(analysed.map((one) => [one.document.id, one]));
  const misses: Miss[] = [];
  for (const pair of pairs) {
    const [a, b] = [await entityAt(pair.a, linked), await entityAt(pair.b, linked)];
    if ((a !== null && a === b) === pair.same) continue;
    const text = [pair.a, pair.b].map((place) => context(byId.get(place.document)!.document.text, place)).join(" | ");
    misses.push({ document: pair.a.document, what: pair.same ? "one person, kept apart" : "two people, joined", text });
  }
  const right = pairs.length - misses.length;
  const counts = { foundRight: right, found: pairs.length, wantedFound: right, wanted: pairs.length };
  return { task: "same person", corpus, documents: analysed.length, seconds, misses, ...counts };
}

async function entityAt(
  { document, start, end }: NamePlace,
  { store, articleOf }: LinkedDocuments,
): Promise<string | null> {
  const article = articleOf.get(document);
  if (article === undefined) return null;
  const mentions = (await store.read.mentionsOf([article])).get(article) ?? [];
  const mention = mentions.find((one) => one.form === "NAME" && one.start < end && start < one.end);
  const id = mention?.entityId;
  return id ? ((await store.read.entitiesByIds([id])).get(id)?.id ?? null) : null;
}

function context(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - 40), end + 40);
}
