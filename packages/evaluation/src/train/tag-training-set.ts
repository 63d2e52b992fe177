import { FREE_GUM_GENRES } from "../corpora/free-genres.js";
import { isKeptAside } from "../corpora/kept-aside.js";
import { readTaggedSentences, type TaggedSentence } from "../corpora/tagged-sentences.js";

/** The sentences that parts of speech are trained on: EWT and the free genres of GUM, without what is kept aside. */
export function readTagTrainingSet(folder: string): TaggedSentence[] {
  return [
    ...readTaggedSentences(folder, "ud_ewt"),
    ...readTaggedSentences(folder, "ud_gum").filter(({ genre }) => FREE_GUM_GENRES.includes(genre)),
  ].filter(({ document }) => !isKeptAside(document));
}
