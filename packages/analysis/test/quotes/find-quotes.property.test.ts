import fc from "fast-check";
import { expect, test } from "vitest";
import { quoted } from "./quoted.js";

const pieces = fc.constantFrom(
  ..."Ana Poe Otis NATO he said that told reporters according to As who accused of called for , . : — “ ” ‘ ’ \" '' ( ) adding asked whether the mayor Monday in a statement it was safe and but I \n 👍 \ud800 's n't".split(
    " ",
  ),
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

test("whatever the text, every quote has its place and refers to what is there", () => {
  fc.assert(
    fc.property(text, (source) => {
      const { quotes, chains, dates, sentences, article } = quoted(source);
      let before = 0;
      for (const quote of quotes) {
        expect(quote.start).toBeGreaterThanOrEqual(before);
        before = quote.start;
        let last = quote.start;
        for (const { start, end } of quote.segments) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
          last = end;
        }
        expect([quote.start, quote.end]).toEqual([quote.segments[0]!.start, quote.segments.at(-1)!.end]);
        expect(sentences[quote.sentence]!.start).toBeLessThanOrEqual(quote.start);
        expect(sentences[quote.sentence]!.end).toBeGreaterThan(quote.start);
        for (const span of [quote.speakerText, quote.cue]) {
          if (span) expect(article.text.slice(span.start, span.end)).not.toBe("");
        }
        for (const chain of [...quote.about, quote.speaker ?? 0])
          if (chains.length > 0) expect(chains[chain]).toBeDefined();
        if (quote.outer !== null) {
          const outer = quotes[quote.outer]!;
          expect(outer.segments.some(({ start, end }) => start <= quote.start && quote.end <= end)).toBe(true);
        }
        if (quote.saidOn !== null) expect(dates[quote.saidOn]).toBeDefined();
        expect(quote.rule).toMatch(/^quotes\//);
        expect(quote.confidence).toBeGreaterThan(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
        expect(quote.marked || quote.kind !== "MIXED").toBe(true);
      }
    }),
    { seed: 13, numRuns: 400 },
  );
});

test("the same text gives the same quotes", () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(quoted(source).quotes).toEqual(quoted(source).quotes);
    }),
    { seed: 17, numRuns: 50 },
  );
});
