import type { Analysis, Finding, Span } from "@newsgraph/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../src/index.js";

/** Pieces that the stages look for, so that random texts reach deep into every one of them. */
const PIECES = [
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "''",
  "``",
  "«",
  "»",
  "„",
  "(",
  ")",
  "—",
  "…",
  ",",
  ".",
  "?!",
  ":",
  ";",
  " ",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u00ad",
  "\u200f",
  "📰",
  "👩‍👩‍👧",
  "e\u0301",
  "\ud83d",
  "\udcf0",
  "\u0000",
  "\ufeff",
  "İ",
  "ß",
  "العربية",
  "新聞",
  "ﬁ",
  "said",
  "told",
  "according to",
  "in a statement",
  "warned that",
  "denied",
  "would",
  "will",
  "if",
  "did not",
  "he",
  "she",
  "they",
  "the minister",
  "officials",
  "who",
  "which",
  "Mayor Ada Lindqvist",
  "Lindqvist",
  "NATO",
  "U.S.",
  "O'Brien",
  "Corland Roads Authority (CRA)",
  "the CRA",
  "Lowmere",
  "Norwegian",
  "Mr. Quist",
  "Article 5",
  "Sunday",
  "last Friday",
  "on March 10, 2025",
  "in April",
  "2024",
  "February 30",
  "99999",
  "two years ago",
  "the 1990s",
  "May",
  "8 p.m.",
  "joined",
  "was killed",
  "attacked",
  "resigned",
  "sanctions",
  "the collapse of",
  "won the election",
  "pleaded guilty",
  "By Ada Lindqvist",
  "date 2025-03-10",
  "CNN-",
  "LONDON (Reuters) -",
  "Facebook Twitter Pinterest",
  "This post appeared first on X",
  "Sources 1/ https://a.example/2025/03/10/x",
  "Read more:",
  "Advertisement",
];

const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(" ")) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 200 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 0, max: 2000 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);
const options = { seed: 20250310, numRuns: 300 };

/** Where each finding and each span within one stands. */
function* findings({ mentions, dates, quotes, reports }: Analysis): Generator<Finding> {
  yield* mentions;
  yield* dates;
  yield* quotes;
  yield* reports;
}

function* innerSpans({ quotes, reports }: Analysis): Generator<Span> {
  for (const { segments, speakerText, cue } of quotes) {
    yield* segments;
    if (speakerText) yield speakerText;
    if (cue) yield cue;
  }
  for (const { trigger } of reports) yield trigger;
}

function expectPlaced(analysis: Analysis) {
  const { text, paragraphs, removed } = analysis.article;
  const isWithin = ({ start, end }: Span) => Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
  const isIndex = (index: number | null, list: readonly unknown[]) =>
    index === null || (index >= 0 && index < list.length);

  for (const list of [paragraphs, analysis.sentences]) {
    let end = 0;
    for (const span of list) {
      expect(isWithin(span) && span.start >= end, "paragraphs and sentences stand in order and apart").toBe(true);
      end = span.end;
    }
  }
  for (const { at } of removed) expect(at >= 0 && at <= text.length).toBe(true);
  for (const finding of findings(analysis)) {
    expect(isWithin(finding)).toBe(true);
    const sentence = analysis.sentences[finding.sentence];
    expect(
      sentence && sentence.start <= finding.start && finding.start < sentence.end,
      "it starts in its sentence",
    ).toBe(true);
    expect(finding.rule).toMatch(/^[a-z]+\/[a-z-]+/);
    expect(finding.confidence >= 0 && finding.confidence <= 1).toBe(true);
  }
  for (const span of innerSpans(analysis)) expect(isWithin(span)).toBe(true);
  for (const { chain, form } of analysis.mentions) {
    expect(isIndex(chain, analysis.chains)).toBe(true);
    if (form === "NAME") expect(chain).not.toBeNull();
  }
  for (const { segments, start, end, speaker, about, saidOn } of analysis.quotes) {
    expect(segments.length).toBeGreaterThan(0);
    expect([segments[0]!.start, segments.at(-1)!.end], "a quote is the hull of its segments").toEqual([start, end]);
    for (const [i, segment] of segments.entries()) if (i > 0) expect(segment.start >= segments[i - 1]!.end).toBe(true);
    expect(isIndex(speaker, analysis.chains) && isIndex(saidOn, analysis.dates)).toBe(true);
    for (const chain of about) expect(isIndex(chain, analysis.chains)).toBe(true);
  }
  for (const { on, place, participants } of analysis.reports) {
    expect(isIndex(on, analysis.dates) && isIndex(place, analysis.chains)).toBe(true);
    for (const { chain } of participants) expect(isIndex(chain, analysis.chains)).toBe(true);
  }
}

describe("analyse, on any text", () => {
  test("finds nothing without its place", () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, asIs) => {
        const analysis = analyse(text, { asIs });
        if (asIs) expect(analysis.article.text).toBe(text);
        expectPlaced(analysis);
      }),
      options,
    );
  });

  test("gives the same findings for the same text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      { ...options, numRuns: 100 },
    );
  });

  test("gives the same findings for the same bytes as for their text", () => {
    const text = "Lowmere, Norway — “Ferries sail,” Mayor Ada Lindqvist said on Sunday. 📰\n\nShe denied it.";
    const { article, ...found } = analyse(text);
    const fromBytes = analyse(new TextEncoder().encode(text));
    expect(fromBytes).toEqual({ ...found, article: { ...article, encoding: "UTF_8" } });
    expect(found.quotes.length, "there is something to compare").toBeGreaterThan(0);
  });
});
