import type { Sameness, StoryFinding } from "@newsgraph/core";
import { type Alignment, alignTexts } from "./alignment.js";
import { hashWords } from "./hash-words.js";
import type { Linker } from "./linker.js";
import { agreementOf, agreementOfSigned, FEWEST_WORDS, SKETCH_SIZE, signSketch, sketchKeys } from "./sketch.js";
import { type WordedText, wordText } from "./worded-text.js";

/**
 * Two texts whose sketches agree in fewer numbers are told apart by these alone: a common turn of phrase brought them
 * together. Of rewrites with 40 % swapped and a quarter dropped none agrees in fewer than ten, of what is no copy nine in
 * ten do.
 */
const LEAST_AGREEMENT = 7;
/**
 * Two texts are copies if this much of them is retold, as the geometric mean of the two shares, so that a copy that was cut
 * still joins. Rewrites with 30 % of their words swapped lie above .53, with 40 % and a quarter of the sentences dropped
 * above .49; articles on one topic, one happening or of one pattern below .45.
 */
const LEAST_RETOLD = 0.45;
/** One is an excerpt of the other if this much of the shorter is retold in the longer. */
const LEAST_EXCERPT = 0.5;
/** And in at least so many sentences: a shared quote or line of boilerplate makes no excerpt. */
const FEWEST_EXCERPT_SENTENCES = 3;

/**
 * Copies share up to 64 keys, and under each stands another part of a story's many copies, so near neighbours are enough:
 * two places find as many rewrites as sixteen do, and of a thousand copies each is compared with some eighty instead of
 * three hundred.
 */
const STORY_WINDOW = 4;

/** Joins articles that are copies of one story: the same text, edited, cut or rewritten. */
export const storyLinker: Linker<StoryFinding> = {
  noun: "story",
  window: STORY_WINDOW,
  profile: ({ text }) => text,
  keys: ({ sketch, text }) => sketchKeys(sketch, text),
  same: sameStory,
  signature: ({ sketch }) => signSketch(sketch),
  mayBeSame: (p, q) => p === "" || q === "" || agreementOfSigned(p, q) >= LEAST_AGREEMENT,
};

function sameStory(a: StoryFinding, b: StoryFinding): Sameness | null {
  if (a === b) return isWorded(a) ? IDENTICAL : null;
  if (areFarApart(a.sketch, b.sketch)) return null;
  const [p, q] = [wordsOf(a), wordsOf(b)];
  if (p.wording === q.wording) return p.length > 0 ? IDENTICAL : null;
  if (Math.min(p.length, q.length) < FEWEST_WORDS) return null;
  const { aligned, retold } = alignTexts(p, q);
  const both = Math.sqrt(retold[0] * retold[1]);
  if (both >= LEAST_RETOLD) return { score: round(both), evidence: "aligned" };
  const shorter = isShorter(p, q) ? 0 : 1;
  if (retold[shorter] < LEAST_EXCERPT || aligned[shorter] < FEWEST_EXCERPT_SENTENCES) return null;
  // Never above two whole copies: a round-up that excerpts two stories is weaker evidence than a copy of either.
  return { score: round(retold[shorter] * LEAST_RETOLD), evidence: "excerpt" };
}

const IDENTICAL: Sameness = { score: 1, evidence: "identical" };

function isWorded({ sketch, text }: StoryFinding): boolean {
  return sketch.length > 0 || hashWords(text).hashes.length > 0;
}

function areFarApart(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === SKETCH_SIZE && b.length === SKETCH_SIZE && agreementOf(a, b) < LEAST_AGREEMENT;
}

/** How two articles align, with the first as `coverage[0]`. */
export function alignArticles(a: StoryFinding, b: StoryFinding): Alignment {
  return alignTexts(wordsOf(a), wordsOf(b));
}

/** The article's words, sentence by sentence; worked out once for each finding object. */
export function wordsOf(article: StoryFinding): WordedText {
  let worded = cache.get(article);
  if (!worded) {
    worded = wordText(article.text, article.sentences);
    cache.set(article, worded);
  }
  return worded;
}

const cache = new WeakMap<StoryFinding, WordedText>();

function isShorter(p: WordedText, q: WordedText): boolean {
  return p.length !== q.length ? p.length < q.length : p.wording < q.wording;
}

/** Scores are stored: four places say all there is to say and are the same on every machine. */
function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
