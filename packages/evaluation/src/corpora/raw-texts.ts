import { FREE_GUM_GENRES } from "./free-genres.js";
import { readSeen } from "./unseen.js";

/**
 * Corpora whose bare text clusters may be learnt from. Left out of those that weights may be trained on: re3d and WikiWars,
 * which are scored as a whole, and Universal NER, whose texts are EWT's and those of PUD, scored as a whole.
 */
export const RAW_TEXT_CORPORA = ["crossner_politics", "ecbplus", "gum", "polnear", "ud_ewt", "wikigold", "worldwide"];

interface RawDocument {
  readonly id: string;
  readonly doc?: string;
  readonly text: string;
  readonly genre?: string;
}

/** The bare texts, without what is kept aside for scores. */
export function readRawTexts(folder: string): string[] {
  return RAW_TEXT_CORPORA.flatMap((corpus) =>
    readSeen<RawDocument>(folder, corpus)
      .filter(({ genre }) => corpus !== "gum" || FREE_GUM_GENRES.includes(genre ?? ""))
      .map(({ text }) => text),
  );
}
