import { crc32 } from "node:zlib";
import {
  bucketOf,
  CONTENT_LABELS,
  CUE_LABELS,
  JUDGE_LABELS,
  JudgeLabel,
  type LinearModel,
  mayContentFollow,
  type QuoteModel,
  QuoteReader,
  type WordClusters,
} from "@newsgraph/analysis/stages";
import { calibrate } from "./calibrate.js";
import { Crf, type Sequence } from "./crf.js";
import type { CuedText } from "./cued-text.js";
import type { Learnt } from "./learnt.js";
import { quantile, quantise } from "./quantise.js";
import { cueWordsOf, judgeSequences, QuoteSequences } from "./quote-sequences.js";
import { numberGenerator, shuffle } from "./shuffle.js";

const CUE_BUCKETS = 1 << 17;
/** Half as many cost 0.3 points. */
const CONTENT_BUCKETS = 1 << 19;
const JUDGE_BUCKETS = 1 << 17;
/** Small steps gain 2 points of exact contents over ten times larger ones, and as much as the average of three runs. */
const CUES = { rate: 0.01, leftOut: 0.4, passes: 5 };
const CONTENTS = { rate: 0.03, leftOut: 0.5, passes: 8 };
const JUDGE = { rate: 0.015, leftOut: 0.4, passes: 5 };
/** The judge learns from what models make of documents they did not see: of each third by what was learnt from the rest. */
const FOLDS = 3;
/** The judge is too sure of what it learnt from: how much, is told by this part of the proposals, which are then kept from it. */
const KEPT_FOR_CALIBRATION = 0.25;
/** Of the weights one in a hundred thousand is cut to the size of the largest other one (see `quantise`): to cut more costs 0.3 points. */
const KEPT_SHARE = 0.99999;
const SEED = 20240212;

interface Settings {
  readonly rate: number;
  readonly leftOut: number;
  readonly passes: number;
}

/** Trains the models of quotes. Deterministic: the same documents give the same weights. */
export function trainQuotes(
  texts: readonly CuedText[],
  clusters: WordClusters,
  report: (line: string) => void,
): QuoteModel {
  const cueWords = cueWordsOf(texts);
  const writer = new QuoteSequences(new Set(cueWords), clusters, CUE_BUCKETS - 1, CONTENT_BUCKETS - 1);
  const examples = texts.map((text) => writer.of(text));
  const untrained: LinearModel = { labels: JUDGE_LABELS, mask: JUDGE_BUCKETS - 1, weights: new Int8Array(0), unit: 1 };
  const learn = (isTaught: (index: number) => boolean): QuoteModel => {
    const taught = examples.filter((_, index) => isTaught(index));
    const cues = learnt(
      taught.flatMap((example) => example.cues),
      CUE_BUCKETS,
      CUE_LABELS,
      () => true,
      CUES,
    );
    const contents = learnt(
      taught.flatMap((example) => example.contents),
      CONTENT_BUCKETS,
      CONTENT_LABELS,
      mayContentFollow,
      CONTENTS,
    );
    const contentModel = modelOf(contents, CONTENT_LABELS, CONTENT_BUCKETS);
    return {
      cueWords,
      cues: modelOf(withBias(cues, CUE_LABELS.length, CUE_BUCKETS), CUE_LABELS, CUE_BUCKETS),
      contents: contentModel,
      transitions: Int16Array.from(contents.transitions, (weight) => Math.round(weight / contentModel.unit)),
      judge: untrained,
    };
  };
  const judged: Sequence[][] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isTested = (index: number) => crc32(`fold ${texts[index]!.document.id}`) % FOLDS === fold;
    const reader = new QuoteReader(
      learn((index) => !isTested(index)),
      clusters,
    );
    texts.forEach((text, index) => {
      if (isTested(index)) judged.push(...judgeSequences(text, reader, JUDGE_BUCKETS - 1));
    });
    report(`quotes: fold ${fold + 1} of ${FOLDS}`);
  }
  const model = learn(() => true);
  const learnJudge = (proposals: readonly (readonly Sequence[])[]) =>
    learnt(proposals.flat(), JUDGE_BUCKETS, JUDGE_LABELS, () => true, JUDGE);
  const kept = Math.floor(judged.length * KEPT_FOR_CALIBRATION);
  const { temperature, shift } = calibrate(learnJudge(judged.slice(kept)), judged.slice(0, kept));
  const judge = learnJudge(judged);
  const start = JUDGE_LABELS.length * JUDGE_LABELS.length;
  judge.transitions[start + JudgeLabel.WRONG] = judge.transitions[start + JudgeLabel.WRONG]! + shift;
  const judgeModel = modelOf(withBias(judge, JUDGE_LABELS.length, JUDGE_BUCKETS), JUDGE_LABELS, JUDGE_BUCKETS);
  report(
    `quotes: learnt from ${examples.reduce((sum, { contents }) => sum + contents.length, 0)} quotes, ${cueWords.length} cue words, ${judged.length} proposals, temperature ${temperature}, shift ${shift}`,
  );
  return { ...model, judge: { ...judgeModel, unit: judgeModel.unit / temperature } };
}

function learnt(
  sequences: readonly Sequence[],
  buckets: number,
  labels: readonly string[],
  mayFollow: (before: number, after: number) => boolean,
  { rate, leftOut, passes }: Settings,
): Learnt {
  const next = numberGenerator(SEED);
  const crf = new Crf(buckets, labels.length, mayFollow, { rate, leftOut, next });
  const order = Int32Array.from(sequences.keys());
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, next);
    for (const index of order) crf.learn(sequences[index]!);
  }
  return { weights: crf.weights, transitions: crf.transitions };
}

/** For sequences of one place: what the start adds to each label joins the weights of the feature that always holds. */
function withBias({ weights, transitions }: Learnt, labels: number, buckets: number): Learnt {
  const row = bucketOf(0, 0, buckets - 1) * labels;
  for (let label = 0; label < labels; label += 1)
    weights[row + label] = weights[row + label]! + transitions[labels * labels + label]!;
  return { weights, transitions };
}

function modelOf({ weights: learntWeights }: Learnt, labels: readonly string[], buckets: number): LinearModel {
  const { weights, unit } = quantise(learntWeights, quantile(learntWeights, KEPT_SHARE));
  return { labels, mask: buckets - 1, weights, unit };
}
