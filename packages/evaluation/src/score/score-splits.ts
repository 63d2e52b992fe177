import type { Span } from "@newsgraph/core";
import type { Miss, Score } from "./score.js";

/** A text split by a corpus, and by us. */
export interface SplitPair {
  readonly document: string;
  readonly text: string;
  readonly wanted: readonly Span[];
  readonly found: readonly Span[];
  /** Places whose being found or not tells nothing, such as the ends of paragraphs. */
  readonly given?: ReadonlySet<number>;
}

/** Scores tokens by exact span. */
export function scoreTokens(corpus: string, pairs: readonly SplitPair[], seconds: number): Score {
  return score("tokens", corpus, pairs, seconds, ({ start, end }) => `${start} ${end}`);
}

/** Scores sentences by where they end within paragraphs. */
export function scoreSentenceEnds(corpus: string, pairs: readonly SplitPair[], seconds: number): Score {
  return score("sentences", corpus, pairs, seconds, ({ end }) => String(end));
}

function score(
  task: string,
  corpus: string,
  pairs: readonly SplitPair[],
  seconds: number,
  keyOf: (span: Span) => string,
): Score {
  const misses: Miss[] = [];
  let [right, found, wanted] = [0, 0, 0];
  for (const pair of pairs) {
    const counts = (span: Span) => !pair.given?.has(span.end);
    const missed = new Map(pair.wanted.filter(counts).map((span) => [keyOf(span), span]));
    wanted += missed.size;
    for (const span of pair.found.filter(counts)) {
      found += 1;
      if (missed.delete(keyOf(span))) right += 1;
      else misses.push({ document: pair.document, what: "wrong", text: around(pair.text, span) });
    }
    for (const span of missed.values())
      misses.push({ document: pair.document, what: "missed", text: around(pair.text, span) });
  }
  return {
    task,
    corpus,
    documents: pairs.length,
    seconds,
    misses,
    foundRight: right,
    found,
    wantedFound: right,
    wanted,
  };
}

function around(text: string, { end }: Span): string {
  return `${text.slice(Math.max(0, end - 40), end)}|${text.slice(end, end + 40)}`.replace(/\s+/g, " ");
}
