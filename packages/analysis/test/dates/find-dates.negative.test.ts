import { describe, expect, test } from "vitest";
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
    ["Leaves fall in the wind.", "a season's name as a verb"],
    ["Call 555-1990 for help.", "a telephone number"],
    ["Give me a second.", "the shortest unit, not counted"],
    ["It was one Sunday like many.", "a Sunday of no week near"],
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

  test("a count that leads out of the calendar", () => {
    expect(readDates("The rock formed 30,000 years ago.")[0]).toMatchObject({ value: null, date: null });
  });

  test("a month and day that only some years have is of one that has it", () => {
    expect(readValues("He was born on February 29.", "2023-03-10")).toEqual(["February 29 = 2024-02-29"]);
  });
});
