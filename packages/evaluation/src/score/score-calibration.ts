import { splitBlocks, splitTokens } from "@newsgraph/analysis/stages";
import type { Quote } from "@newsgraph/core";
import type { Analysed } from "../analysed.js";
import { contentTokens, jaccard, pairGreedily } from "./match-spans.js";
import type { Miss, Score } from "./score.js";
import type { QuotedDocument } from "./score-quotes.js";

/** Findings of like confidence: how many, what they say of themselves on average, and the share that is right. */
export interface ConfidenceBin {
  readonly findings: number;
  readonly confidence: number;
  readonly right: number;
}

const BINS = 10;
/** A bin with fewer findings tells of chance. */
const TELLING = 50;
/** A bin whose share of right findings is so near to what they say of themselves comes true. */
const NEAR = 0.07;
const OVERLAP = 0.5;

/** Scores confidences: of the findings in bins of at least 50, those in bins whose share of right ones is within 7 points of what they say. */
export function scoreCalibration(corpus: string, analysed: readonly Analysed<QuotedDocument>[]): Score {
  let near = 0;
  let all = 0;
  const misses: Miss[] = [];
  for (const { findings, confidence, right } of calibrateQuotes(analysed)) {
    if (findings < TELLING) continue;
    all += findings;
    if (Math.abs(confidence - right) <= NEAR) near += findings;
    else
      misses.push({
        document: "all",
        what: `${findings} findings`,
        text: `say ${confidence.toFixed(3)}, are ${right.toFixed(3)}`,
      });
  }
  const counts = { foundRight: near, found: all, wantedFound: near, wanted: all };
  return { task: "quotes confidence", corpus, documents: analysed.length, seconds: 0, misses, ...counts };
}

/** Quotes by confidence in tenths, without empty bins. Right is what overlaps a quote of the corpus; attitudes are left out. */
export function calibrateQuotes(analysed: readonly Analysed<QuotedDocument>[]): ConfidenceBin[] {
  const bins = Array.from({ length: BINS }, () => ({ findings: 0, confidence: 0, right: 0 }));
  const binOf = ({ confidence }: Quote) => bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
  for (const { document, analysis } of analysed) {
    const paragraphs = splitBlocks(document.text).map((span) => ({ ...span, role: "BODY" as const }));
    const tokens = splitTokens(document.text, paragraphs);
    const found = analysis.quotes.map(({ segments }) => contentTokens(tokens, segments));
    const wanted = document.quotes.map(({ start, end, fragments }) =>
      contentTokens(tokens, fragments ? fragments.map(([from, to]) => ({ start: from, end: to })) : [{ start, end }]),
    );
    const matched = pairGreedily(found, wanted, jaccard, OVERLAP);
    analysis.quotes.forEach((quote, index) => {
      const gold = matched.has(index) ? document.quotes[matched.get(index)!] : undefined;
      if (gold && !gold.speech) return;
      const bin = binOf(quote);
      bin.findings += 1;
      bin.confidence += quote.confidence;
      if (gold) bin.right += 1;
    });
  }
  return bins
    .filter(({ findings }) => findings > 0)
    .map(({ findings, confidence, right }) => ({
      findings,
      confidence: confidence / findings,
      right: right / findings,
    }));
}
