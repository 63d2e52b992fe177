import { addWeights, type LinearModel } from "../model/linear-model.js";
import { Marginals } from "../model/marginals.js";
import { Viterbi } from "../model/viterbi.js";
import { ContentFeatures, MOST_CONTENT_FEATURES } from "./content-features.js";
import { CONTENT_LABELS, ContentLabel, mayContentFollow } from "./content-labels.js";
import { FeatureList } from "./feature-list.js";
import type { QuoteReading } from "./quote-reading.js";
import type { TokenSpan } from "./quote-text.js";
import { MOST_UNITS, ReadingWindow } from "./reading-window.js";

/** What a cue governs. */
export interface TaggedContent {
  /** In order, at least one. */
  readonly segments: readonly TokenSpan[];
  readonly speaker: TokenSpan | null;
  /** Probability of the longest segment, from where to where. */
  readonly probability: number;
}

/** Makes every other label of the cue's unit impossible. */
const NEVER = -(2 ** 24);

/** Finds what a cue governs by a linear-chain model over the units of its window. */
export class ContentTagger {
  readonly window = new ReadingWindow();
  readonly #features: ContentFeatures;
  readonly #list: FeatureList;
  readonly #viterbi: Viterbi;
  readonly #marginals: Marginals;
  readonly #scores = new Int32Array(MOST_UNITS * CONTENT_LABELS.length);
  readonly #labels = new Uint8Array(MOST_UNITS);

  constructor(
    readonly model: LinearModel,
    transitions: ArrayLike<number>,
  ) {
    this.#list = new FeatureList(MOST_CONTENT_FEATURES, model.mask);
    this.#features = new ContentFeatures(this.window, this.#list);
    this.#viterbi = new Viterbi(CONTENT_LABELS.length, transitions, mayContentFollow);
    this.#marginals = new Marginals(CONTENT_LABELS.length, transitions, mayContentFollow, model.unit);
  }

  /** What the cue at `token` governs; null if nothing. The time it takes is bounded. */
  tag(reading: QuoteReading, token: number): TaggedContent | null {
    const { window } = this;
    const count = CONTENT_LABELS.length;
    window.fill(reading.text, token);
    this.#features.prepare(reading, token);
    this.#scores.fill(0, 0, window.count * count);
    for (let unit = 0; unit < window.count; unit += 1) {
      this.#features.write(unit);
      for (let index = 0; index < this.#list.count; index += 1)
        addWeights(this.model, this.#list.buckets[index]!, this.#scores, unit * count);
    }
    for (let label = 1; label < count; label += 1) this.#scores[window.cue * count + label] = NEVER;
    this.#viterbi.decode(this.#scores, window.count, this.#labels, 0);
    return this.#collect();
  }

  #collect(): TaggedContent | null {
    const { window } = this;
    const segments: TokenSpan[] = [];
    let speaker: TokenSpan | null = null;
    let nearest = MOST_UNITS;
    let longest = 0;
    let longestFirst = -1;
    for (let unit = 0; unit < window.count; ) {
      const label = this.#labels[unit]!;
      const first = unit;
      unit += 1;
      if (label === ContentLabel.OUTSIDE) continue;
      while (unit < window.count && this.#labels[unit] === label + 1) unit += 1;
      const span = { first: window.first[first]!, end: window.end[unit - 1]! };
      if (label === ContentLabel.BEGIN_CONTENT) {
        segments.push(span);
        if (span.end - span.first > longest) {
          longest = span.end - span.first;
          longestFirst = first;
        }
      } else if (Math.abs(first - window.cue) < nearest) {
        // Of several the nearest speaks.
        nearest = Math.abs(first - window.cue);
        speaker = span;
      }
    }
    if (longestFirst < 0) return null;
    return { segments, speaker, probability: this.#probabilityOf(longestFirst) };
  }

  #probabilityOf(first: number): number {
    let end = first + 1;
    while (end < this.window.count && this.#labels[end] === ContentLabel.CONTENT) end += 1;
    this.#marginals.read(this.#scores, this.window.count);
    return this.#marginals.probability(first, end, ContentLabel.BEGIN_CONTENT, ContentLabel.CONTENT);
  }
}
