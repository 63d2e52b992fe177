import { readCorpus } from "./corpora/read-corpus.js";
import { Chance } from "./generate/chance.js";
import { type RewriteStrength, rewriteText } from "./generate/rewrite-text.js";
import { Substitutes } from "./generate/substitutes.js";
import { type TaggedText, tagText } from "./generate/tagged-text.js";
import { linkStories, type StoryDocument } from "./link-stories.js";
import type { Score } from "./score/score.js";
import { allPairs, scorePairs } from "./score/score-pairs.js";

/** How strong the rewrites are that must be seen through: a usual tenth of the sentences dropped, then a quarter, and half of a copy as it stands. */
const STRENGTHS: readonly (RewriteStrength & { readonly name: string })[] = [
  { name: "10 % swapped", swapped: 0.1, dropped: 0.1 },
  { name: "20 % swapped", swapped: 0.2, dropped: 0.1 },
  { name: "30 % swapped", swapped: 0.3, dropped: 0.1 },
  { name: "40 % swapped", swapped: 0.4, dropped: 0.1 },
  { name: "30 % swapped, 25 % dropped", swapped: 0.3, dropped: 0.25 },
  { name: "50 % dropped", swapped: 0, dropped: 0.5 },
];
const REWRITTEN = 500;
const SEED = 20_160_208;
/** Two originals that share this much of the shorter one's runs of six words are copies by nature, and not judged. */
const NATURAL_COPY = 0.3;
const RUN = 6;

/**
 * Are rewrites found? Five hundred articles of the corpus, all of one topic, are rewritten, and all are linked together with
 * the originals: a pair is right if it is an original and its rewrite, and wrong if it is two different articles.
 */
export async function scoreRewrites(folder: string, corpus: string): Promise<Score[]> {
  const originals = readCorpus<StoryDocument>(folder, corpus);
  const tagged = new Map(originals.map(({ id, text }) => [id, tagText(text)]));
  const substitutes = new Substitutes(tagged.values());
  const rewritten = new Chance(SEED).some(originals, REWRITTEN);
  const natural = findNaturalCopies(originals);
  const scores: Score[] = [];
  for (const strength of STRENGTHS) {
    const rewrites = rewritten.map(({ id }, place) => ({
      id: `${id}${REWRITE}`,
      text: rewriteText(tagged.get(id) as TaggedText, strength, substitutes, SEED + place).text,
    }));
    const documents = [...originals, ...rewrites];
    const began = process.hrtime.bigint();
    const storyOf = await linkStories(documents);
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const pairs = allPairs(
      documents.map(({ id }) => id),
      (a, b) => judge(sourceOf(a), sourceOf(b), natural),
    );
    scores.push(scorePairs("rewrites", `${corpus}, ${strength.name}`, pairs, storyOf, seconds));
  }
  return scores;
}

const REWRITE = " rewritten";

function sourceOf(id: string): string {
  return id.endsWith(REWRITE) ? id.slice(0, -REWRITE.length) : id;
}

function judge(a: string, b: string, natural: ReadonlySet<string>): boolean | null {
  if (a === b) return true;
  return natural.has(pairKey(a, b)) ? null : false;
}

function findNaturalCopies(documents: readonly StoryDocument[]): ReadonlySet<string> {
  const runs = documents.map(({ text }) => runsOf(text));
  const holders = new Map<string, number[]>();
  for (const [document, own] of runs.entries()) {
    for (const run of own) {
      const known = holders.get(run);
      if (known) known.push(document);
      else holders.set(run, [document]);
    }
  }
  const shared = new Map<string, number>();
  for (const places of holders.values()) {
    for (const [place, a] of places.entries()) {
      for (const b of places.slice(place + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const copies = new Set<string>();
  for (const [key, count] of shared) {
    const [a, b] = key.split(" ").map(Number) as [number, number];
    if (count >= NATURAL_COPY * Math.min(runs[a]!.size, runs[b]!.size))
      copies.add(pairKey(documents[a]!.id, documents[b]!.id));
  }
  return copies;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(" ")));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
