import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/index.js";

const CORPUS = fileURLToPath(new URL("../../../../../shared/corpora/polnear.dev.jsonl.gz", import.meta.url));
const FIXTURE = new URL("../../../evaluation/fixtures/polnear-weekdays.jsonl", import.meta.url);
/** The share of weekdays that must have the right value. */
const LEAST_RIGHT = 0.97;

interface Weekday {
  readonly id: string;
  readonly published: string;
  readonly start: number;
  readonly end: number;
  /** By hand; null for a weekday that is of no week near. */
  readonly value: string | null;
}

const lines = <Line>(text: string): Line[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe.skipIf(!existsSync(CORPUS))(
  `weekdays of a year's political news, judged by hand (skipped without ${CORPUS})`,
  () => {
    test(`${LEAST_RIGHT * 100} % have the right value`, () => {
      const texts = new Map(
        lines<{ id: string; text: string }>(gunzipSync(readFileSync(CORPUS)).toString()).map(({ id, text }) => [
          id,
          text,
        ]),
      );
      const weekdays = lines<Weekday>(readFileSync(FIXTURE, "utf8"));
      const wrong = weekdays.filter(({ id, published, start, end, value }) => {
        const { dates } = analyse(texts.get(id)!, { asIs: true, known: { published } });
        const found = dates.find((date) => date.start < end && start < date.end);
        return (found?.value ?? null) !== value;
      });
      expect(weekdays.length).toBeGreaterThanOrEqual(60);
      expect(1 - wrong.length / weekdays.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST_RIGHT);
    });
  },
);
