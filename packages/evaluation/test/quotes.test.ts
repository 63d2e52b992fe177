import { beforeAll, describe, expect, test } from "vitest";
import { type Analysed, analyseAll } from "../src/analysed.js";
import { corporaFolder, listCorpora } from "../src/corpora/corpora-folder.js";
import { type CuedDocument, readCuedDocuments } from "../src/corpora/quoted-documents.js";
import { f1 } from "../src/score/score.js";
import { scoreCalibration } from "../src/score/score-calibration.js";
import { scoreQuotes } from "../src/score/score-quotes.js";
import { readJudgedSpeakers, scoreSpeakers } from "../src/score/score-speakers.js";

const folder = corporaFolder();
const isThere = listCorpora(folder).has("polnear");
if (!isThere) console.warn(`Skipped: ${folder} has no corpus polnear.`);

describe.skipIf(!isThere)("quotes on the dev part of PolNeAR, which training does not see", () => {
  let analysed: Analysed<CuedDocument>[] = [];
  beforeAll(() => {
    ({ analysed } = analyseAll(readCuedDocuments(folder).filter(({ orig_split }) => orig_split === "dev")));
  }, 120_000);

  test("are as good as they were", () => {
    const scores = scoreQuotes("dev", analysed, 0);
    const reached = (task: string) => 100 * f1(scores.find((score) => score.task === task)!);
    expect(reached("quotes exact")).toBeGreaterThan(FLOOR.exact);
    expect(reached("quotes overlap")).toBeGreaterThan(FLOOR.overlap);
    expect(reached("quotes overlap direct")).toBeGreaterThan(FLOOR.direct);
    expect(reached("quotes overlap mixed")).toBeGreaterThan(FLOOR.mixed);
    expect(reached("quotes overlap indirect")).toBeGreaterThan(FLOOR.indirect);
    expect(reached("quotes speaker")).toBeGreaterThan(FLOOR.speaker);
  });

  test("are right as often as their confidence says", () => {
    expect(scoreCalibration("dev", analysed).misses).toEqual([]);
  });

  test("are given to the right entity, or to none", () => {
    const [entity, known] = scoreSpeakers(analysed, readJudgedSpeakers());
    expect(100 * f1(entity!)).toBeGreaterThan(FLOOR.entity);
    expect(100 * f1(known!)).toBeGreaterThan(FLOOR.known);
  });
});

/** A little under what was reached, in percent, so that a change of one document does not fail. */
const FLOOR = {
  exact: 75,
  overlap: 85.5,
  direct: 94.5,
  mixed: 86.5,
  indirect: 79,
  speaker: 96,
  entity: 88,
  known: 88,
};
