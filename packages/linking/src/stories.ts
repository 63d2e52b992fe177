import type { Sameness, StoryFinding } from "@newsgraph/core";
import { type Alignment, alignTexts, type WordedText, wordText } from "./alignment.js";
import type { Linker } from "./linker.js";
import { FEWEST_WORDS, sketchKeys } from "./sketch.js";

/** Two texts are copies if sentences in common cover this much of each. On articles of one topic true copies lie above .6, all others below .2. */
const LEAST_COVERAGE = 0.5;
/** One is an excerpt of the other if this much of the shorter stands in the longer. */
const LEAST_EXCERPT = 0.5;
/** And in at least so many sentences: a shared quote or line of boilerplate makes no excerpt. */
const FEWEST_EXCERPT_SENTENCES = 3;

/** Joins articles that are copies of one story: the same text, edited, cut or rewritten. */
export const storyLinker: Linker<StoryFinding> = {
  noun: "story",
  profile: ({ text }) => text,
  keys: ({ sketch, text }) => sketchKeys(sketch, text),
  same: sameStory,
};

function sameStory(a: StoryFinding, b: StoryFinding): Sameness | null {
  const [p, q] = [wordsOf(a), wordsOf(b)];
  if (p.wording === q.wording) return p.words > 0 ? { score: 1, evidence: "identical" } : null;
  if (Math.min(p.words, q.words) < FEWEST_WORDS) return null;
  const { coverage, aligned } = alignTexts(p, q);
  const least = Math.min(...coverage);
  if (least >= LEAST_COVERAGE) return { score: round(least), evidence: "aligned" };
  const shorter = isShorter(p, q) ? 0 : 1;
  if (coverage[shorter] >= LEAST_EXCERPT && aligned[shorter] >= FEWEST_EXCERPT_SENTENCES) {
    // Below any two whole copies: a round-up that excerpts two stories is weaker evidence than a copy of either.
    return { score: round(coverage[shorter] * LEAST_COVERAGE), evidence: "excerpt" };
  }
  return null;
}

/** How two articles align, with the first as `coverage[0]`. */
export function alignArticles(a: StoryFinding, b: StoryFinding): Alignment {
  return alignTexts(wordsOf(a), wordsOf(b));
}

/** The article's sentences as sets of words; worked out once for each finding object. */
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
  return p.words !== q.words ? p.words < q.words : p.wording < q.wording;
}

/** Scores are stored: four places say all there is to say and are the same on every machine. */
function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
