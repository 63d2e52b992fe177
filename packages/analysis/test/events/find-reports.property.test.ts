import fc from "fast-check";
import { expect, test } from "vitest";
import { readReports } from "./read-reports.js";

const SEED = 20240212;

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."joined was arrested by slammed resigned died invasion of killed said that will not did to after who and , . ; - ’s".split(
          " ",
        ),
        ..."[l Vestria] [p Weir] [o League] [g Corlander] [p he=Weir] Saturday 2022 when campaign event during treaty signed".split(
          / (?![^[]*\])/,
        ),
        "\n\n",
        "“",
        "”",
        "(",
        "😀",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }).map((noise) => noise.replace(/[[\]{}=]/g, "")),
    ),
    { maxLength: 50 },
  )
  .map((words) => words.join(" "));

test("reports stand in order, hold their trigger, and name only chains and dates that there are", () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, headline) => {
      let last = 0;
      for (const { report, who, told } of readReports(text, { headline })) {
        expect(report.start).toBeGreaterThanOrEqual(last);
        last = report.start;
        expect(report.end).toBeGreaterThan(report.start);
        expect(report.start <= report.trigger.start && report.trigger.end <= report.end).toBe(true);
        expect(report.confidence > 0 && report.confidence <= 1).toBe(true);
        expect(report.title.trim()).not.toBe("");
        expect(new Set(report.participants.map(({ chain }) => chain)).size).toBe(report.participants.length);
        expect(who.join()).not.toContain("undefined");
        expect(told).not.toContain("undefined");
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("a clause makes at most one report of a type and modality", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reports = readReports(text);
      const told = reports.map(({ report }) => `${report.trigger.start} ${report.type}`);
      expect(new Set(told).size).toBe(told.length);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
