import { LaneWeights } from "../model/lane-weights.js";
import type { LinearModel } from "../model/linear-model.js";
import { MOST_CUE_FEATURES, writeCueFeatures } from "./cue-features.js";
import { FeatureList } from "./feature-list.js";
import type { QuoteReading } from "./quote-reading.js";

/** What a candidate may be: no cue, a cue of speech, a cue of an attitude (believes, wants). */
export const CUE_LABELS: readonly string[] = ["NONE", "SPEECH", "ATTITUDE"];
export const CueLabel = { NONE: 0, SPEECH: 1, ATTITUDE: 2 } as const;

/** Cues less likely than these log-odds (one in twenty) are not looked at further. */
const LEAST_ODDS = -3;

/** A sentence of prose has fewer; it bounds the time that a text of nothing but cues takes. */
const MOST_CUES_OF_SENTENCE = 24;

/** A token that tells of speech, with its log-odds. */
export interface FoundCue {
  readonly token: number;
  readonly odds: number;
}

/** Tells which candidates are cues of speech by a log-linear model. */
export class CueFinder {
  readonly #list: FeatureList;
  readonly #weights: LaneWeights;
  readonly #scores = new Int32Array(CUE_LABELS.length);

  constructor(readonly model: LinearModel) {
    this.#list = new FeatureList(MOST_CUE_FEATURES, model.mask);
    this.#weights = new LaneWeights(model);
  }

  /** The cues of a text, in order; marks in the reading the candidates that are most likely none. Linear in its candidates. */
  find(reading: QuoteReading): FoundCue[] {
    const cues: FoundCue[] = [];
    const { sentence } = reading.text.tokens;
    let before = -1;
    let candidates = 0;
    for (let token = 0; token < reading.isCandidate.length; token += 1) {
      if (reading.isCandidate[token] === 0) continue;
      candidates = sentence[token] === before ? candidates + 1 : 1;
      before = sentence[token]!;
      if (candidates > MOST_CUES_OF_SENTENCE) continue;
      writeCueFeatures(reading, token, this.#list);
      this.#weights.score(this.#list.buckets, this.#list.count, this.#scores);
      const speech = this.#scores[CueLabel.SPEECH]!;
      if (this.#scores[CueLabel.NONE]! > Math.max(speech, this.#scores[CueLabel.ATTITUDE]!)) reading.isNoCue[token] = 1;
      const odds = (speech - this.#scores[CueLabel.NONE]!) * this.model.unit;
      if (odds >= LEAST_ODDS) cues.push({ token, odds });
    }
    return cues;
  }
}
