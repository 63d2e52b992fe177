import { exponential } from "../model/exponential.js";
import { LaneWeights } from "../model/lane-weights.js";
import type { LinearModel } from "../model/linear-model.js";
import type { TaggedContent } from "./content-tagger.js";
import type { FoundCue } from "./cue-finder.js";
import { FeatureList } from "./feature-list.js";
import { MOST_JUDGE_FEATURES, writeJudgeFeatures } from "./judge-features.js";
import type { QuoteReading } from "./quote-reading.js";

/** A cue with what it may govern, the likeliest first. At least one reading. */
export interface Proposal {
  readonly cue: FoundCue;
  readonly contents: readonly TaggedContent[];
}

/** What a reading may be: not what is said, at least half of its words, exactly its words. */
export const JUDGE_LABELS: readonly string[] = ["WRONG", "OVERLAPPING", "EXACT"];
export const JudgeLabel = { WRONG: 0, OVERLAPPING: 1, EXACT: 2 } as const;
/** How good a reading is: that at least half of its words are those an annotator takes, and that all are. */
export interface Judgement {
  readonly overlapping: number;
  readonly exact: number;
}

/** Of two readings the better one is likelier right, and so many times more that is likelier exactly right: by the tuning part. */
const WORTH_OF_EXACT = 3;

/** What a reading is worth beside the others of its cue. */
export function worthOf({ overlapping, exact }: Judgement): number {
  return overlapping + exact * WORTH_OF_EXACT;
}

/** The judgement that scores of the judge's labels tell of, where a unit of them is worth `unit` as a log-odds. */
export function judgementOf(scores: ArrayLike<number>, unit: number): Judgement {
  let highest = scores[0]!;
  for (let label = 1; label < JUDGE_LABELS.length; label += 1) if (scores[label]! > highest) highest = scores[label]!;
  const share = (label: number) => exponential((scores[label]! - highest) * unit);
  const overlapping = share(JudgeLabel.OVERLAPPING);
  const exact = share(JudgeLabel.EXACT);
  const sum = share(JudgeLabel.WRONG) + overlapping + exact;
  return { overlapping: (overlapping + exact) / sum, exact: exact / sum };
}

/** Tells how likely readings are right. */
export class QuoteJudge {
  readonly #list: FeatureList;
  readonly #weights: LaneWeights;
  readonly #scores = new Int32Array(JUDGE_LABELS.length);

  constructor(readonly model: LinearModel) {
    this.#list = new FeatureList(MOST_JUDGE_FEATURES, model.mask);
    this.#weights = new LaneWeights(model);
  }

  judge(reading: QuoteReading, proposal: Proposal, rank: number, neighbours: readonly Proposal[]): Judgement {
    writeJudgeFeatures(reading, proposal, rank, neighbours, this.#list);
    this.#weights.score(this.#list.buckets, this.#list.count, this.#scores);
    return judgementOf(this.#scores, this.model.unit);
  }
}
