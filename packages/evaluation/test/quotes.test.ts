import { beforeAll, describe, expect, test } from "vitest";
import { type Analysed, analyseAll } from "../src/analysed.js";
import { corporaFolder, listCorpora } from "../src/corpora/corpora-folder.js";
import { type CuedDocument, readCuedDocuments } from "../src/corpora/quoted-documents.js";
import { f1 } from "../src/score/score.js";
import { calibrateQuotes } from "../src/score/score-calibration.js";
import { scoreQuotes } from "../src/score/score-quotes.js";
import { readJudgedSpeakers, scoreSpeakers } from "../src/score/score-speakers.js";

const folder = corporaFolder();
const isThere = listCorpora(folder).has("polnear");
if (!isThere) console.warn(`Skipped: ${folder} has no corpus polnear.`);

/** A bin with fewer findings tells of chance. */
const TELLING = 50;

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
    for (const { findings, confidence, right } of calibrateQuotes(analysed))
      if (findings >= TELLING) expect([findings, Math.abs(confidence - right) < 0.1]).toEqual([findings, true]);
  });

  test("are given to the right entity, or to none", () => {
    const { score, unknown, named } = scoreSpeakers(analysed, readJudgedSpeakers());
    expect(score.foundRight / score.found).toBeGreaterThan(FLOOR.entity / 100);
    expect(unknown / named).toBeLessThan(FLOOR.unknown / 100);
  });
});

/** A little under what was reached, in percent, so that a change of one document does not fail. */
const FLOOR = {
  exact: 74,
  overlap: 84.5,
  direct: 94.5,
  mixed: 84.5,
  indirect: 77.5,
  speaker: 96,
  entity: 87,
  unknown: 12,
};
