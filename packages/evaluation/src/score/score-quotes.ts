import { splitBlocks, splitTokens, type TokenTable } from "@newsgraph/analysis/stages";
import type { Quote, Span } from "@newsgraph/core";
import type { Analysed } from "../analysed.js";
import { contentTokens, jaccard, pairGreedily } from "./match-spans.js";
import type { Counts, Miss, Score } from "./score.js";

/** A quote as the corpora mark it. */
export interface GoldQuote extends Span {
  readonly type: "direct" | "indirect" | "mixed";
  readonly speech: boolean;
  readonly fragments?: readonly (readonly [number, number])[];
  readonly speaker?: Span | null;
}

export interface QuotedDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** Contents that share half of their tokens tell of the same quote. */
const OVERLAP = 0.5;
/** Shares of sets are fractions: 1 with room for rounding. */
const EXACT = 0.999;

interface Tally {
  exact: number;
  overlapping: number;
  found: number;
  wanted: number;
}

/**
 * Scores quotes by content: exact (the same tokens) and overlapping (half of them), one to one. Quotes wanted are those of
 * speech; one found that matches another kind of attribution is left out of the count. `speakers` counts the right
 * speakers among overlapping quotes whose speaker the corpus marks.
 */
export function scoreQuotes(corpus: string, analysed: readonly Analysed<QuotedDocument>[], seconds: number): Score[] {
  const tallies = new Map<string, Tally>();
  const tally = (kind: string) => {
    const counts = tallies.get(kind) ?? { exact: 0, overlapping: 0, found: 0, wanted: 0 };
    tallies.set(kind, counts);
    return counts;
  };
  const misses: Miss[] = [];
  const speakers = { right: 0, named: 0, all: 0 };
  for (const { document, analysis } of analysed) {
    const { text } = document;
    const tokens = splitTokens(
      text,
      splitBlocks(text).map((span) => ({ ...span, role: "BODY" as const })),
    );
    const found = analysis.quotes.map((quote) => contentTokens(tokens, quote.segments));
    const wanted = document.quotes.map((quote) => contentTokens(tokens, fragmentsOf(quote)));
    const matched = pairGreedily(found, wanted, jaccard, OVERLAP);
    const reached = new Set(matched.values());
    document.quotes.forEach((gold, index) => {
      if (!gold.speech) return;
      for (const kind of ["all", gold.type]) tally(kind).wanted += 1;
      if (!reached.has(index))
        misses.push({ document: document.id, what: `missed ${gold.type}`, text: text.slice(gold.start, gold.end) });
    });
    analysis.quotes.forEach((quote, index) => {
      const gold = matched.has(index) ? document.quotes[matched.get(index)!]! : undefined;
      if (gold && !gold.speech) return;
      tally("all").found += 1;
      tally(gold?.type ?? quote.kind.toLowerCase()).found += 1;
      if (!gold) {
        misses.push({
          document: document.id,
          what: `wrong ${quote.kind} by ${quote.rule}`,
          text: text.slice(quote.start, quote.end),
        });
        return;
      }
      const isExact = jaccard(found[index]!, wanted[matched.get(index)!]!) > EXACT;
      for (const kind of ["all", gold.type]) {
        tally(kind).overlapping += 1;
        if (isExact) tally(kind).exact += 1;
      }
      if (!isExact)
        misses.push({
          document: document.id,
          what: `inexact: “${text.slice(gold.start, gold.end)}”`,
          text: text.slice(quote.start, quote.end),
        });
      if (!gold.speaker) return;
      speakers.all += 1;
      if (quote.speakerText) speakers.named += 1;
      if (hasSpeaker(tokens, quote, gold.speaker)) speakers.right += 1;
      else
        misses.push({
          document: document.id,
          what: `speaker “${text.slice(gold.speaker.start, gold.speaker.end)}”, found “${quote.speakerText ? text.slice(quote.speakerText.start, quote.speakerText.end) : ""}”`,
          text: text.slice(quote.start, quote.end),
        });
    });
  }
  const documents = analysed.length;
  const line = (task: string, counts: Counts, shown: readonly Miss[] = []): Score => ({
    task,
    corpus,
    documents,
    seconds,
    misses: shown,
    ...counts,
  });
  const scores: Score[] = [];
  for (const kind of ["all", "direct", "mixed", "indirect"]) {
    const { exact, overlapping, found, wanted } = tally(kind);
    const suffix = kind === "all" ? "" : ` ${kind}`;
    scores.push(line(`quotes exact${suffix}`, { foundRight: exact, found, wantedFound: exact, wanted }));
    scores.push(
      line(
        `quotes overlap${suffix}`,
        { foundRight: overlapping, found, wantedFound: overlapping, wanted },
        kind === "all" ? misses : [],
      ),
    );
  }
  const { right, named, all } = speakers;
  scores.push(line("quotes speaker", { foundRight: right, found: named, wantedFound: right, wanted: all }));
  return scores;
}

function fragmentsOf({ start, end, fragments }: GoldQuote): Span[] {
  return fragments ? fragments.map(([from, to]) => ({ start: from, end: to })) : [{ start, end }];
}

function hasSpeaker(tokens: TokenTable, { speakerText }: Quote, gold: Span): boolean {
  if (!speakerText) return false;
  return jaccard(contentTokens(tokens, [speakerText]), contentTokens(tokens, [gold])) > 0;
}
