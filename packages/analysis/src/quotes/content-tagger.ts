import { BestLabellings } from "../model/best-labellings.js";
import type { LinearModel } from "../model/linear-model.js";
import { Marginals } from "../model/marginals.js";
import { Viterbi } from "../model/viterbi.js";
import { CONTENT_LABELS, ContentLabel, mayContentFollow } from "./content-labels.js";
import { ContentScores } from "./content-scores.js";
import type { QuoteReading } from "./quote-reading.js";
import type { TokenSpan } from "./quote-text.js";
import { MOST_UNITS, type ReadingWindow } from "./reading-window.js";

/** What a cue governs, as one of several readings. */
export interface TaggedContent {
  /** In order, at least one. */
  readonly segments: readonly TokenSpan[];
  readonly speaker: TokenSpan | null;
  /** Probability of the longest segment, from where to where. */
  readonly probability: number;
  /** By how much the best reading is likelier, as log-odds. */
  readonly behind: number;
}

/** Makes every other label of the cue's unit impossible. */
const NEVER = -(2 ** 24);
/** Of a reading so probable no other one is looked for: they cost more than they gain. */
const SURE = 0.96;
/** Labellings looked at: many differ in the speaker alone. */
const MOST_LABELLINGS = 24;
/** Readings of one cue; the right one is rarely further down. */
const MOST_READINGS = 8;
/** Readings further behind the best, in log-odds, are never the right ones. */
const FURTHEST_BEHIND = 8;

/** Finds what a cue governs by a linear-chain model over the units of its window. */
export class ContentTagger {
  readonly window: ReadingWindow;
  readonly #scores: ContentScores;
  readonly #viterbi: Viterbi;
  readonly #labellings: BestLabellings;
  readonly #marginals: Marginals;
  readonly #labels = new Uint8Array(MOST_UNITS);

  constructor(
    readonly model: LinearModel,
    transitions: ArrayLike<number>,
  ) {
    this.#scores = new ContentScores(model);
    this.window = this.#scores.window;
    this.#viterbi = new Viterbi(CONTENT_LABELS.length, transitions, mayContentFollow);
    const reach = Math.ceil(FURTHEST_BEHIND / model.unit);
    this.#labellings = new BestLabellings(CONTENT_LABELS.length, MOST_LABELLINGS, reach, transitions, mayContentFollow);
    this.#marginals = new Marginals(CONTENT_LABELS.length, transitions, mayContentFollow, model.unit);
  }

  /** What the cue at `token` may govern, the likeliest first; empty if most likely nothing. The time it takes is bounded. */
  tag(reading: QuoteReading, token: number): TaggedContent[] {
    const { window } = this;
    const { values } = this.#scores;
    const count = CONTENT_LABELS.length;
    this.#scores.read(reading, token);
    for (let label = 1; label < count; label += 1) values[window.cue * count + label] = NEVER;
    this.#marginals.read(values, window.count);
    this.#viterbi.decode(values, window.count, this.#labels, 0);
    const best = this.#collect(0);
    return best && best.probability >= SURE ? [best] : this.#readings();
  }

  #readings(): TaggedContent[] {
    this.#labellings.decode(this.#scores.values, this.window.count);
    const { count, scores } = this.#labellings;
    const readings: TaggedContent[] = [];
    for (let rank = 0; rank < count && readings.length < MOST_READINGS; rank += 1) {
      const behind = (scores[0]! - scores[rank]!) * this.model.unit;
      if (behind > FURTHEST_BEHIND) break;
      this.#labellings.read(rank, this.#labels);
      const content = this.#collect(behind);
      if (content && !readings.some((other) => isSame(other.segments, content.segments))) readings.push(content);
    }
    return readings;
  }

  /** The reading that the labels tell of; null if they tell of no content. */
  #collect(behind: number): TaggedContent | null {
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
    return { segments, speaker, probability: this.#probabilityOf(longestFirst), behind };
  }

  #probabilityOf(first: number): number {
    let end = first + 1;
    while (end < this.window.count && this.#labels[end] === ContentLabel.CONTENT) end += 1;
    return this.#marginals.probability(first, end, ContentLabel.BEGIN_CONTENT, ContentLabel.CONTENT);
  }
}

function isSame(some: readonly TokenSpan[], others: readonly TokenSpan[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ first, end }, index) => first === others[index]!.first && end === others[index]!.end)
  );
}
