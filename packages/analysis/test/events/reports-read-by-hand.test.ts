import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/index.js";

const CORPORA = new URL("../../../../../shared/corpora/", import.meta.url);
const FILES = ["ecbplus", "polnear"].map((corpus) => [corpus, new URL(`${corpus}.dev.jsonl.gz`, CORPORA)] as const);
const FIXTURE = new URL("../../../evaluation/fixtures/reports.jsonl", import.meta.url);
/** Of the reports that were judged, the share that must be right in type, participants and date together. */
const LEAST_RIGHT = 0.75;
/** Of those that were right this share must still be found. */
const LEAST_KEPT = 0.9;

interface Verdict {
  readonly corpus: string;
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

const hasCorpora = FILES.every(([, file]) => existsSync(file));

describe.skipIf(!hasCorpora)(`reports of news, judged by hand (skipped without ${fileURLToPath(CORPORA)})`, () => {
  test("what was right is still found, and outweighs what was wrong", () => {
    const articles = new Map(
      FILES.flatMap(([corpus, file]) =>
        lines<{ id: string; text: string; published?: string | null }>(gunzipSync(readFileSync(file)).toString()).map(
          (article) => [`${corpus} ${article.id}`, article] as const,
        ),
      ),
    );
    const verdicts = lines<Verdict>(readFileSync(FIXTURE, "utf8"));
    const found = verdicts.filter(({ corpus, id, start, type }) => {
      const { text, published } = articles.get(`${corpus} ${id}`)!;
      const known = published ? { published } : {};
      return analyse(text, { asIs: true, known }).reports.some(
        (report) => report.trigger.start === start && report.type === type,
      );
    });
    const right = verdicts.filter(({ verdict }) => verdict === "RIGHT");
    const rightFound = found.filter(({ verdict }) => verdict === "RIGHT");
    const lost = right.filter((verdict) => !rightFound.includes(verdict));
    expect(verdicts.length).toBe(160);
    expect(rightFound.length / right.length, JSON.stringify(lost)).toBeGreaterThanOrEqual(LEAST_KEPT);
    expect(rightFound.length / found.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
