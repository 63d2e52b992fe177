import type { LinearModel } from "../model/linear-model.js";
import { RelativeWeights } from "../model/relative-weights.js";
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
  /** By unit of the window, then label; relative to the first label, which has 0. */
  readonly values: Int32Array;
  readonly #units = new UnitColumns(this.window);
  readonly #list: FeatureList;
  readonly #features: ContentFeatures;
  readonly #weights: RelativeWeights;
  readonly #sums = new Int32Array(2);
  readonly #stretch = new Int32Array(2);

  constructor(readonly model: LinearModel) {
    this.#list = new FeatureList(MOST_CONTENT_FEATURES, model.mask);
    this.#features = new ContentFeatures(this.#units, this.#list);
    this.#weights = new RelativeWeights(model);
    this.values = new Int32Array(MOST_UNITS * model.labels.length);
  }

  /** Fills the window for the cue at `token` and scores its units. */
  read(reading: QuoteReading, token: number): void {
    const { window } = this;
    const sums = this.#sums;
    const stretch = this.#stretch;
    const list = this.#list;
    window.fill(reading.text, token);
    this.#units.read(reading, token);
    for (let unit = 0; unit < window.count; unit += 1) {
      if (!this.#features.isOfSameStretch(unit)) {
        this.#features.writeStretch(unit);
        stretch[0] = 0;
        stretch[1] = 0;
        this.#weights.add(list.buckets, list.count, stretch);
      }
      this.#features.writeUnit(unit);
      sums[0] = stretch[0]!;
      sums[1] = stretch[1]!;
      this.#weights.add(list.buckets, list.count, sums);
      this.#weights.read(sums, this.values, unit * this.model.labels.length);
    }
  }
}
