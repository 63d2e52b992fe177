import { crc32 } from "node:zlib";
import { CLUSTERS_REVISION, packQuoteModel, readPacked, unpackWordClusters } from "@newsgraph/analysis/stages";
import { analyseAll } from "../analysed.js";
import { readCuedDocuments } from "../corpora/quoted-documents.js";
import { f1 } from "../score/score.js";
import { scoreQuotes } from "../score/score-quotes.js";
import { prepareCued } from "./cued-text.js";
import { writeModel } from "./models-folder.js";
import { quotesCard } from "./quotes-card.js";
import { trainQuotes } from "./train-quotes.js";

/** Set while settings are tuned: a fixed tenth of the training part is then kept from training and scored instead. */
const isTuning = process.env.NEWSGRAPH_TUNING === "1";

function isForTuning(documentId: string): boolean {
  return crc32(documentId) % 10 === 0;
}

/** Trains the models of quotes on the training part of PolNeAR and writes them with their card. */
export function trainQuotesTask(folder: string, report: (line: string) => void): void {
  const documents = readCuedDocuments(folder);
  const train = documents.filter(({ id, orig_split }) => orig_split === "train" && !(isTuning && isForTuning(id)));
  const scored = documents.filter(({ id, orig_split }) =>
    isTuning ? orig_split === "train" && isForTuning(id) : orig_split === "dev",
  );
  const clusters = unpackWordClusters(readPacked("clusters", CLUSTERS_REVISION));
  const packed = packQuoteModel(trainQuotes(train.map(prepareCued), clusters, report));
  // The weights must be in place before the analysis is scored with them.
  writeModel(packed, quotesCard(train.length, []));
  const { analysed, seconds } = analyseAll(scored);
  const scores = scoreQuotes("PolNeAR dev", analysed, seconds);
  for (const score of scores) report(`${score.task}: F1 ${(100 * f1(score)).toFixed(1)}`);
  writeModel(packed, quotesCard(train.length, scores));
}
