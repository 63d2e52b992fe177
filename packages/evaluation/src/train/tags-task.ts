import {
  CLUSTERS_REVISION,
  packLinearModel,
  readPacked,
  TAG_FEATURES,
  unpackWordClusters,
  WordTagger,
} from "@newsgraph/analysis/stages";
import { FREE_GUM_GENRES } from "../corpora/free-genres.js";
import { isKeptAside } from "../corpora/kept-aside.js";
import { readTaggedSentences } from "../corpora/tagged-sentences.js";
import { scoreTags } from "../score/score-tags.js";
import { writeModel } from "./models-folder.js";
import { readTagTrainingSet } from "./tag-training-set.js";
import { tagsCard } from "./tags-card.js";
import { trainTags } from "./train-tags.js";

/** Trains the weights of parts of speech and writes them with their card. */
export function trainTagsTask(folder: string, report: (line: string) => void): void {
  const sentences = readTagTrainingSet(folder);
  const clusters = unpackWordClusters(readPacked("clusters", CLUSTERS_REVISION));
  const model = trainTags(sentences, clusters, report);
  const tagger = new WordTagger(model, clusters);
  const ewt = readTaggedSentences(folder, "ud_ewt");
  const gum = readTaggedSentences(folder, "ud_gum");
  const scores = [
    scoreTags(
      "EWT, kept aside",
      ewt.filter(({ document }) => isKeptAside(document)),
      tagger,
    ),
    scoreTags(
      "GUM, free genres, kept aside",
      gum.filter(({ document, genre }) => FREE_GUM_GENRES.includes(genre) && isKeptAside(document)),
      tagger,
    ),
    scoreTags(
      "GUM, genres left out of training",
      gum.filter(({ genre }) => !FREE_GUM_GENRES.includes(genre)),
      tagger,
    ),
    scoreTags("PUD", readTaggedSentences(folder, "ud_pud"), tagger),
  ];
  for (const score of scores)
    report(
      `${score.corpus}: ${((100 * score.foundRight) / score.found).toFixed(2)}, ${(score.found / score.seconds / 1e6).toFixed(2)} M tokens/s`,
    );
  writeModel(packLinearModel("tags", TAG_FEATURES, model), tagsCard(sentences, scores));
}
