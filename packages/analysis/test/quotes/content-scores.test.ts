import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedClusters } from "../../src/model/word-clusters.js";
import { ContentFeatures, MOST_CONTENT_FEATURES } from "../../src/quotes/content-features.js";
import { CONTENT_LABELS } from "../../src/quotes/content-labels.js";
import { ContentScores } from "../../src/quotes/content-scores.js";
import { FeatureList } from "../../src/quotes/feature-list.js";
import { findByRules } from "../../src/quotes/find-by-rules.js";
import { QuoteReading } from "../../src/quotes/quote-reading.js";
import { ReadingWindow } from "../../src/quotes/reading-window.js";
import { UnitColumns } from "../../src/quotes/unit-columns.js";
import { readQuoteText } from "./read-quote-text.js";

const LABELS = CONTENT_LABELS.length;
const MASK = (1 << 12) - 1;
const weights = Int8Array.from({ length: (MASK + 1) * LABELS }, (_, index) => (index * 7919) % 251);
const model = { labels: CONTENT_LABELS, mask: MASK, weights, unit: 0.01 };

const window = new ReadingWindow();
const units = new UnitColumns(window);
const list = new FeatureList(MOST_CONTENT_FEATURES, MASK);
const features = new ContentFeatures(units, list);

/** The scores of the window of one cue, each of its features looked up. */
function scoresOneByOne(reading: QuoteReading, cue: number): number[] {
  window.fill(reading.text, cue);
  units.read(reading, cue);
  return Array.from({ length: window.count }, (_, unit) => {
    const sums = Array<number>(LABELS).fill(0);
    for (const write of ["writeStretch", "writeUnit"] as const) {
      features[write](unit);
      for (const bucket of list.buckets.subarray(0, list.count))
        for (let label = 0; label < LABELS; label += 1) sums[label]! += weights[bucket * LABELS + label]!;
    }
    return sums.map((sum) => sum - sums[0]!);
  }).flat();
}

const words = fc.constantFrom(
  ..."Ana Poe said that Otis told her , it was safe and adding — which he asked . : “ ” according to the mayor warned of rain".split(
    " ",
  ),
);

test("what the units of a stretch share is summed once and is what each would sum alone", () => {
  const scores = new ContentScores(model);
  let cues = 0;
  fc.assert(
    fc.property(fc.array(words, { minLength: 8, maxLength: 70 }), (parts) => {
      const text = readQuoteText(parts.join(" "));
      const cueWords = new Set(["said", "told", "adding", "asked", "according", "warned"]);
      const reading = new QuoteReading(text, findByRules(text), cueWords, shippedClusters());
      for (const cue of reading.isCandidate.keys()) {
        if (reading.isCandidate[cue] === 0) continue;
        cues += 1;
        scores.read(reading, cue);
        expect(scores.window.count).toBeGreaterThan(0);
        const read = [...scores.values.subarray(0, scores.window.count * LABELS)];
        expect(read).toEqual(scoresOneByOne(reading, cue));
      }
    }),
    { seed: 8, numRuns: 200 },
  );
  expect(cues).toBeGreaterThan(500);
});
