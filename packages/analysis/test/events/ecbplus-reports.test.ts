import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/index.js";

const CORPUS = fileURLToPath(new URL("../../../../../shared/corpora/ecbplus.dev.jsonl.gz", import.meta.url));
const FIXTURE = new URL("../../../evaluation/fixtures/ecbplus-reports.jsonl", import.meta.url);
/** Of the reports that were judged, the share that must be right in type, participants and date together. */
const LEAST_RIGHT = 0.75;
/** Of those that were right this share must still be found. */
const LEAST_KEPT = 0.9;

interface Verdict {
  readonly id: string;
  /** The trigger. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** By hand: RIGHT, or the first of what was wrong. */
  readonly verdict: "RIGHT" | "TYPE" | "PARTICIPANT" | "DATE";
}

const lines = <Line>(text: string): Line[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe.skipIf(!existsSync(CORPUS))(`reports of news, judged by hand (skipped without ${CORPUS})`, () => {
  test("what was right is still found, and outweighs what was wrong", () => {
    const texts = new Map(
      lines<{ id: string; text: string }>(gunzipSync(readFileSync(CORPUS)).toString()).map(({ id, text }) => [
        id,
        text,
      ]),
    );
    const verdicts = lines<Verdict>(readFileSync(FIXTURE, "utf8"));
    const found = verdicts.filter(({ id, start, type }) =>
      analyse(texts.get(id)!, { asIs: true }).reports.some(
        (report) => report.trigger.start === start && report.type === type,
      ),
    );
    const right = verdicts.filter(({ verdict }) => verdict === "RIGHT");
    const rightFound = found.filter(({ verdict }) => verdict === "RIGHT");
    const lost = right.filter((verdict) => !rightFound.includes(verdict));
    expect(verdicts.length).toBe(100);
    expect(rightFound.length / right.length, JSON.stringify(lost)).toBeGreaterThanOrEqual(LEAST_KEPT);
    expect(rightFound.length / found.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
