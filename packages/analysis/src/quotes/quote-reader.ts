import { readPacked } from "../model/packed-file.js";
import { shippedClusters, type WordClusters } from "../model/word-clusters.js";
import { ContentTagger, type TaggedContent } from "./content-tagger.js";
import { CueFinder, type FoundCue } from "./cue-finder.js";
import type { QuoteDraft } from "./quote-draft.js";
import { type Proposal, QuoteJudge, worthOf } from "./quote-judge.js";
import { QUOTE_FEATURES, type QuoteModel, unpackQuoteModel } from "./quote-model.js";
import { QuoteReading } from "./quote-reading.js";
import type { QuoteText } from "./quote-text.js";

/** A cue, the best reading of what it governs, and how likely that is right. */
export interface JudgedContent {
  readonly cue: FoundCue;
  readonly content: TaggedContent;
  readonly confidence: number;
}

/** Reads quotes by the trained models: finds cues, tags what each governs, and judges the outcome. */
export class QuoteReader {
  /** The words, in lower case, that were cues in training. */
  readonly cueWords: ReadonlySet<string>;
  readonly #cues: CueFinder;
  readonly #contents: ContentTagger;
  readonly #judge: QuoteJudge;

  constructor(
    model: QuoteModel,
    readonly clusters: WordClusters,
  ) {
    this.cueWords = new Set(model.cueWords);
    this.#cues = new CueFinder(model.cues);
    this.#contents = new ContentTagger(model.contents, model.transitions);
    this.#judge = new QuoteJudge(model.judge);
  }

  /** What the models propose, likely or not, in the order of the cues. `rules` is what the rules read in the text. */
  propose(text: QuoteText, rules: readonly QuoteDraft[]): { reading: QuoteReading; proposals: Proposal[] } {
    const reading = new QuoteReading(text, rules, this.cueWords, this.clusters);
    const proposals: Proposal[] = [];
    for (const cue of this.#cues.find(reading)) {
      const contents = this.#contents.tag(reading, cue.token);
      if (contents.length > 0) proposals.push({ cue, contents });
    }
    return { reading, proposals };
  }

  /** The proposals, each in its best reading, with how likely that is right. Linear in the text. */
  read(text: QuoteText, rules: readonly QuoteDraft[]): { reading: QuoteReading; judged: JudgedContent[] } {
    const { reading, proposals } = this.propose(text, rules);
    const judged = proposals.map((proposal, index) => this.#best(reading, proposal, neighboursOf(proposals, index)));
    return { reading, judged };
  }

  #best(reading: QuoteReading, proposal: Proposal, neighbours: readonly Proposal[]): JudgedContent {
    const { cue, contents } = proposal;
    let best = contents[0]!;
    let confidence = 0;
    let highest = -1;
    for (let rank = 0; rank < contents.length; rank += 1) {
      const judgement = this.#judge.judge(reading, proposal, rank, neighbours);
      const worth = worthOf(judgement);
      if (worth <= highest) continue;
      highest = worth;
      best = contents[rank]!;
      confidence = judgement.overlapping;
    }
    return { cue, content: best, confidence };
  }
}

/** Proposals so near in the text bear on each other: one may stand within what the other says. */
const NEAR = 3;

/** The proposals next to one, at most three to either side. */
export function neighboursOf(proposals: readonly Proposal[], index: number): Proposal[] {
  return proposals.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((other) => other !== proposals[index]);
}

let shipped: QuoteReader | undefined;

/** The reader with the shipped weights, read when first asked for. Throws a NewsgraphError (MODEL_UNUSABLE). */
export function shippedQuoteReader(): QuoteReader {
  shipped ??= new QuoteReader(unpackQuoteModel(readPacked("quotes", QUOTE_FEATURES)), shippedClusters());
  return shipped;
}
