import { LaneWeights } from "../model/lane-weights.js";
import type { LinearModel } from "../model/linear-model.js";
import { ContentFeatures, MOST_CONTENT_FEATURES, SURROUNDINGS } from "./content-features.js";
import { FeatureList } from "./feature-list.js";
import type { QuoteReading } from "./quote-reading.js";
import { MOST_UNITS, ReadingWindow } from "./reading-window.js";
import { UnitColumns } from "./unit-columns.js";

/** Surroundings are kept for so many tokens, a power of two: more than the windows of a sentence's cues have. */
const KEPT = 1024;
/** For each once as before the cue, once as after it. */
const SIDES = 2;

/**
 * Scores the units of a cue's window by a linear model. What the units of a stretch share is summed once a stretch, and what
 * stands around a token once for all cues of its sentence that lie on one side of it.
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
  /** The text whose surroundings are kept: by place and side the token, -1 for none, and its sums. */
  #reading: QuoteReading | undefined;
  readonly #kept = new Int32Array(KEPT * SIDES);
  readonly #surroundings: Int32Array;

  constructor(readonly model: LinearModel) {
    this.#list = new FeatureList(MOST_CONTENT_FEATURES, model.mask);
    this.#features = new ContentFeatures(this.#units, this.#list);
    this.#weights = new LaneWeights(model);
    this.#sums = new Int32Array(this.#weights.stride);
    this.#stretch = new Int32Array(this.#weights.stride);
    this.#surroundings = new Int32Array(KEPT * SIDES * this.#weights.stride);
    this.values = new Int32Array(MOST_UNITS * model.labels.length);
  }

  /** Fills the window for the cue at `token` and scores its units. */
  read(reading: QuoteReading, token: number): void {
    const { window } = this;
    const sums = this.#sums;
    const list = this.#list;
    if (this.#reading !== reading) this.#kept.fill(-1);
    this.#reading = reading;
    window.fill(reading.text, token);
    this.#units.read(reading, token);
    for (let unit = 0; unit < window.count; unit += 1) {
      if (!this.#features.isOfSameStretch(unit)) {
        this.#features.writeStretch(unit);
        this.#weights.add(list.buckets, list.count, this.#stretch.fill(0), 0);
      }
      this.#features.writeToCue(unit);
      sums.set(this.#stretch);
      this.#weights.add(list.buckets, list.count, sums, 0);
      this.#addSurroundings(unit);
      this.#weights.read(sums, 0, this.values, unit * this.model.labels.length);
    }
  }

  #addSurroundings(unit: number): void {
    const { count, cue } = this.window;
    const { stride } = this.#weights;
    const list = this.#list;
    // Near the cue and the edges of the window they are this cue's own.
    if (Math.abs(unit - cue) <= SURROUNDINGS || unit < SURROUNDINGS || unit + SURROUNDINGS >= count) {
      this.#features.writeSurroundings(unit);
      this.#weights.add(list.buckets, list.count, this.#sums, 0);
      return;
    }
    const token = this.window.first[unit]!;
    const place = (token & (KEPT - 1)) * SIDES + (unit < cue ? 0 : 1);
    const at = place * stride;
    if (this.#kept[place] !== token) {
      this.#kept[place] = token;
      this.#features.writeSurroundings(unit);
      this.#surroundings.fill(0, at, at + stride);
      this.#weights.add(list.buckets, list.count, this.#surroundings, at);
    }
    this.#weights.addSums(this.#surroundings, at, this.#sums, 0);
  }
}
