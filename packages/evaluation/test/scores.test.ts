import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corporaFolder, listCorpora } from "../src/corpora/corpora-folder.js";
import { belowFloors, floorName, readFloors } from "../src/floors.js";
import type { Score } from "../src/score/score.js";
import { evaluate, evaluateExpected, TASKS } from "../src/tasks.js";

const folder = corporaFolder();
const has = existsSync(folder) && listCorpora(folder).size > 0;

describe.skipIf(!has)(`scores on the documents kept aside (skipped: no corpora in ${folder})`, () => {
  test.each([...new Set(TASKS.map(({ name }) => name))])(
    "%s are not below their floors",
    { timeout: 300_000 },
    async (task) => {
      const scores: Score[] = [];
      for await (const score of evaluate(folder, task)) scores.push(score);
      expect(scores.length).toBeGreaterThan(0);
      expect(belowFloors(scores, readFloors())).toEqual([]);
      for (const score of scores) expect(readFloors()).toHaveProperty([floorName(score)]);
    },
  );
});

test("scores on the samples, and on the seeds where they are, are not below their floors", () => {
  const scores = evaluateExpected();
  expect(scores.map(({ corpus }) => corpus)).toContain("samples");
  expect(belowFloors(scores, readFloors())).toEqual([]);
});
