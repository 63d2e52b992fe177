import { readPacked } from "../model/packed-file.js";
import { shippedClusters, type WordClusters } from "../model/word-clusters.js";
import { ContentTagger } from "./content-tagger.js";
import { CueFinder } from "./cue-finder.js";
import type { QuoteDraft } from "./quote-draft.js";
import { type Proposal, QuoteJudge } from "./quote-judge.js";
import { QUOTE_FEATURES, type QuoteModel, unpackQuoteModel } from "./quote-model.js";
import { QuoteReading } from "./quote-reading.js";
import type { QuoteText } from "./quote-text.js";

/** A proposal and how likely it is right. */
export interface JudgedProposal extends Proposal {
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
      const content = this.#contents.tag(reading, cue.token);
      if (content) proposals.push({ cue, content });
    }
    return { reading, proposals };
  }

  /** The proposals with how likely each is right. Linear in the text. */
  read(text: QuoteText, rules: readonly QuoteDraft[]): JudgedProposal[] {
    const { reading, proposals } = this.propose(text, rules);
    return proposals.map((proposal, index) => ({
      ...proposal,
      confidence: this.#judge.confidence(reading, proposal, [proposals[index - 1], proposals[index + 1]]),
    }));
  }
}

let shipped: QuoteReader | undefined;

/** The reader with the shipped weights, read when first asked for. Throws a NewsgraphError (MODEL_UNUSABLE). */
export function shippedQuoteReader(): QuoteReader {
  shipped ??= new QuoteReader(unpackQuoteModel(readPacked("quotes", QUOTE_FEATURES)), shippedClusters());
  return shipped;
}
