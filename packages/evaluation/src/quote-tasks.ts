import { analyseAll } from "./analysed.js";
import { readCorpus } from "./corpora/read-corpus.js";
import { readUnseen } from "./corpora/unseen.js";
import type { Score } from "./score/score.js";
import { scoreCalibration } from "./score/score-calibration.js";
import { type QuotedDocument, scoreQuotes } from "./score/score-quotes.js";
import { readJudgedSpeakers, scoreSpeakers } from "./score/score-speakers.js";

/** Scores quotes on the documents of PolNeAR that training did not see: contents, speakers, confidences. */
export function scorePolnearQuotes(folder: string): Score[] {
  const { analysed, seconds } = analyseAll(readUnseen<QuotedDocument>(folder, "polnear"));
  return [
    ...scoreQuotes("polnear", analysed, seconds),
    scoreCalibration("polnear", analysed),
    ...scoreSpeakers(analysed, readJudgedSpeakers()),
  ];
}

/** Scores quotes on GUM's news. Nothing is tuned on these: GUM's quotes are derived from its annotation of discourse, and tell of other news. */
export function scoreGumQuotes(folder: string): Score[] {
  const documents = readCorpus<QuotedDocument & { genre: string }>(folder, "gum").filter(
    ({ genre }) => genre === "news",
  );
  const { analysed, seconds } = analyseAll(documents);
  return scoreQuotes("gum news", analysed, seconds);
}
