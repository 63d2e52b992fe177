import { parsePartialDate, resolveDate, timexValue } from "@newsgraph/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDates, splitText } from "./read-dates.js";

const SEED = 20240212;

/** Texts made of what the grammar looks for, in any order, with hostile pieces between. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."Monday Tues. May March Sept. 12 31 30 2024 1990s '90s a an two few couple of last next this week year years".split(
          " ",
        ),
        ..."that same following quarter weekend Christmas Easter Day 1941 1944-45 nineteen ninety century 20th 3-5 past recent year-ago".split(
          " ",
        ),
        ..."ago earlier from now morning a.m. noon - – , . / : ; 's old third quarter summer will said to the on in every".split(
          " ",
        ),
        ...["\n\n", "😀", "\u00a0", "“", "99999999999999999999", "2024-02-30", "1/1/0000", "\ud800"],
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .chain((words) => fc.constantFrom(" ", "").map((gap) => words.join(gap)));

test("dates stand in order, within the text, in their sentence, and never overlap", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("2024-02-12", "2024-02", "2024", null), (text, published) => {
      const { sentences } = splitText(text, published);
      let free = 0;
      for (const date of readDates(text, published)) {
        expect(date.start).toBeGreaterThanOrEqual(free);
        expect(date.end).toBeGreaterThan(date.start);
        expect(text.slice(date.start, date.end)).toBe(text.slice(date.start, date.end).trim());
        const sentence = sentences[date.sentence]!;
        expect(sentence.start <= date.start && date.end <= sentence.end).toBe(true);
        free = date.end;
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("a resolved date is one of the calendar and begins the value; an unresolved one has none", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("2024-02-12", "0001-01-01", "9999-12-31", null), (text, published) => {
      for (const date of readDates(text, published)) {
        if (date.date) {
          expect(parsePartialDate(date.date.value)).toEqual(date.date);
          expect(date.value?.startsWith(date.date.value)).toBe(true);
        } else if (date.reckoning) expect(date.value).toBeNull();
        if (date.reckonedFrom !== null && date.reckoning?.kind !== "FROM") expect(date.reckonedFrom).toBe(published);
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("a date resolved later from its rule is the date that would have been found", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("2024-02-12", "1999-12-31"), (text, published) => {
      for (const { reckoning, date, value } of readDates(text, published)) {
        if (!reckoning) continue;
        const anchor = parsePartialDate(published);
        expect(resolveDate(reckoning, anchor)).toEqual(date);
        expect(timexValue(reckoning, anchor)).toBe(value);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});
