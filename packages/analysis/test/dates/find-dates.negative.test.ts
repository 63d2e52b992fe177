import { parsePartialDate } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/index.js";
import { readDates, readValues } from "./read-dates.js";

describe("no date at all", () => {
  test.each([
    ["May I ask a question?", "a verb at the start of a sentence"],
    ["It may rain.", "a verb"],
    ["The March on the capital was long.", "a march with a capital"],
    ["They march for peace.", "a verb"],
    ["The sun sat low.", "words that look like abbreviated days"],
    ["Black Friday sales were weak.", "a feast of the shops"],
    ["Super Tuesday decided it.", "a named day"],
    ["The fund lost $1990 on it.", "money"],
    ["About 2,000 people came.", "a number with a comma"],
    ["The order number is 2882015.", "too many digits"],
    ["Room 2015 was empty.", "a room"],
    ["He counted to 99999.", "five digits"],
    ["It killed 1945 people.", "a number that counts"],
    ["Nearly 2000 soldiers left.", "a number that counts"],
    ["She is 44 years old.", "an age"],
    ["The 44-year-old driver fled.", "an age in one word"],
    ["He is in his 60s.", "an age in decades"],
    ["It is the second half of the match.", "half a match"],
    ["He is in his eighties.", "an age in words"],
    ["It is said in some quarters.", "places, not parts of a year"],
    ["Three quarters of the crop was lost.", "parts of a whole"],
    ["Call as soon as you can.", "as soon as"],
    ["The town soon burned.", "soon after another time"],
    ["He felt the current of the river.", "a current of water"],
    ["One day he may return.", "a day of any year"],
    ["It was a last-minute deal.", "no stretch of time"],
    ["He was on 60 Minutes.", "a programme"],
    ["Leaves fall in the wind.", "a season's name as a verb"],
    ["Call 555-1990 for help.", "a telephone number"],
    ["Give me a second.", "the shortest unit, not counted"],
    ["It was one Sunday like many.", "a Sunday of no week near"],
    ["On a rainy Thursday they met.", "described, it is one of many"],
    ["They sold Christmas trees.", "only named after the feast"],
    ["He rules Easter Island.", "a name"],
    ["The quarter is full of bars.", "a part of a town"],
    ["Year 0 is in no calendar, and so is 0000.", "no year"],
    ["They won by 3-5 goals.", "a score"],
    ["It is the first of 12 parts.", "a count"],
  ])("%s (%s)", (text) => {
    expect(readValues(text)).toEqual([]);
  });

  test.each([
    ["Theresa May resigned.", "Theresa May"],
    ["April Weir won the race.", "April Weir"],
    ["A speech by May followed.", "May"],
  ])("%s: the name of a person", (text, person) => {
    expect(readValues(text, "2024-02-12", [person])).toEqual([]);
  });
});

describe("a date that stays unresolved", () => {
  test.each([
    ["It happened on February 30.", "no calendar has it"],
    ["It happened on February 30, 2022.", "no calendar has it, with a year"],
    ["It happened on 31 April 2023.", "no calendar has it, day first"],
    ["Filed 2023-02-30 at sea", "no calendar has it, in digits"],
    ["Filed 2/3/2024.", "the second of March or the third of February"],
    ["A day earlier the dam broke.", "counted from another date of the text"],
    ["The following year it was rebuilt.", "counted from another date of the text"],
  ])("%s (%s)", (text) => {
    const [date] = readDates(text);
    expect(date).toMatchObject({ value: null, date: null, reckonedFrom: null });
  });

  test("a year too far for any calendar is none", () => {
    expect(readValues("It will cool in 99999 and froze in 2882015.")).toEqual([]);
  });

  test("a range that runs backwards is no range", () => {
    expect(readValues("It ran March 5-3.")).toEqual(["March 5 = 2023-03-05"]);
  });

  test("counted from a date too far back it stays unresolved", () => {
    const text = "It fell on Friday. It rained. It snowed. It thawed. It froze. A day earlier it had cracked.";
    expect(readDates(text).at(-1)).toMatchObject({ value: null, date: null });
  });

  test("a chain of a day earlier, and a day earlier, ends", () => {
    const dates = readDates(`It fell on Friday. ${"A day earlier it cracked. ".repeat(6)}`);
    expect(dates.filter(({ value }) => value === null).length).toBeGreaterThan(0);
  });

  test("a count that leads out of the calendar", () => {
    expect(readDates("The rock formed 30,000 years ago.")[0]).toMatchObject({ value: null, date: null });
  });

  test("a month and day that only some years have is of one that has it", () => {
    expect(readValues("They meet on February 29.", "2023-03-10")).toEqual(["February 29 = 2024-02-29"]);
    expect(readValues("He was born on February 29.", "2023-03-10")).toEqual(["February 29 = 2020-02-29"]);
  });
});

describe("the article's own date", () => {
  test.each([
    ["2023-02-30", "no calendar has it"],
    ["0000-01-01", "year 0"],
    ["99999", "five digits"],
    ["2882015", "an order number"],
    ["soon", "no date"],
  ])("%s in the file is not taken (%s): what is counted from it stays unresolved", (published) => {
    const { article, dates } = analyse("The mayor resigned Saturday.", { asIs: true, known: { published } });
    expect(article.publishedAt).toBeNull();
    expect(dates).toMatchObject([{ value: null, date: null, reckonedFrom: null, reckoning: { kind: "WEEKDAY" } }]);
  });

  test("in the future it is read as it says: no clock tells otherwise", () => {
    expect(readValues("The mayor resigned Saturday.", "2999-01-01")).toEqual(["Saturday = 2998-12-29"]);
  });

  test.each([
    ["0001-01-01", "Sunday"],
    ["9999-12-31", "next week"],
  ])("at the edge of the calendar (%s) nothing is invented", (published, words) => {
    for (const { value } of readDates(`They will meet ${words}.`, published)) {
      expect(value === null || parsePartialDate(value.slice(0, 10)) !== null || /^\d{4}-W\d\d$/.test(value)).toBe(true);
    }
  });
});
