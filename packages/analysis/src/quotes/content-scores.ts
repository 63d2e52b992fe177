import { LaneWeights } from "../model/lane-weights.js";
import type { LinearModel } from "../model/linear-model.js";
import { ContentFeatures, MOST_CONTENT_FEATURES } from "./content-features.js";
import { FeatureList } from "./feature-list.js";
import type { QuoteReading } from "./quote-reading.js";
import { MOST_UNITS, ReadingWindow } from "./reading-window.js";
import { UnitColumns } from "./unit-columns.js";

/**
 * Scores the units of a cue's window by a linear model. What the units of a stretch share is summed once a stretch.
 */
export class ContentScores {
  readonly window = new ReadingWindow();
  /** By unit of the window, then label. */
  readonly values: Int32Array;
  readonly #units = new UnitColumns(this.window);
  readonly #list: FeatureList;
  readonly #features: ContentFeatures;
  readonly #weights: LaneWeights;
  readonly #sums: Int32Array;
  readonly #stretch: Int32Array;

  constructor(readonly model: LinearModel) {
    this.#list = new FeatureList(MOST_CONTENT_FEATURES, model.mask);
    this.#features = new ContentFeatures(this.#units, this.#list);
    this.#weights = new LaneWeights(model);
    this.#sums = new Int32Array(this.#weights.stride);
    this.#stretch = new Int32Array(this.#weights.stride);
    this.values = new Int32Array(MOST_UNITS * model.labels.length);
  }

  /** Fills the window for the cue at `token` and scores its units. */
  read(reading: QuoteReading, token: number): void {
    const { window } = this;
    const sums = this.#sums;
    const list = this.#list;
    window.fill(reading.text, token);
    this.#units.read(reading, token);
    for (let unit = 0; unit < window.count; unit += 1) {
      if (!this.#features.isOfSameStretch(unit)) {
        this.#features.writeStretch(unit);
        this.#weights.add(list.buckets, list.count, this.#stretch.fill(0), 0);
      }
      this.#features.writeUnit(unit);
      for (let lane = 0; lane < sums.length; lane += 1) sums[lane] = this.#stretch[lane]!;
      this.#weights.add(list.buckets, list.count, sums, 0);
      this.#weights.read(sums, 0, this.values, unit * this.model.labels.length);
    }
  }
}
