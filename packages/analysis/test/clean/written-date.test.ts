import { describe, expect, test } from "vitest";
import { isWrittenDay, parseWrittenDate } from "../../src/clean/written-date.js";

describe("parseWrittenDate", () => {
  test.each([
    ["2024-02-12", "2024-02-12"],
    ["2024-02", "2024-02"],
    ["2024", "2024"],
    ["2024/02/12", "2024-02-12"],
    ["2024.2.5", "2024-02-05"],
    ["2024-02-12T09:30:00Z", "2024-02-12T09:30"],
    ["2024-02-12T09:30:15.250+01:00", "2024-02-12T09:30"],
    ["2024-02-12 21:05", "2024-02-12T21:05"],
    ["Feb. 12, 2024", "2024-02-12"],
    ["Feb 12 2024", "2024-02-12"],
    ["FEBRUARY 12, 2024", "2024-02-12"],
    ["12 February 2024", "2024-02-12"],
    ["12-Feb-2024", "2024-02-12"],
    ["Monday, February 12th, 2024", "2024-02-12"],
    ["the 1st of March 2024", "2024-03-01"],
    ["February 2024", "2024-02"],
    ["February 12, 2024 9:30 am EST", "2024-02-12T09:30"],
    ["February 12, 2024 at 9:30 p.m. ET", "2024-02-12T21:30"],
    ["12:05 a.m. GMT, 12 February 2024", "2024-02-12T00:05"],
    ["9 PM, Mon February 12, 2024", "2024-02-12T21:00"],
    ["February 12, 2024 0930 GMT", "2024-02-12T09:30"],
    ["Sat Feb 10 2024, 01:19 hrs", "2024-02-10T01:19"],
    ["26 September 2013, 10:00 (GMT+05:00)", "2013-09-26T10:00"],
    ["12.02.2024", "2024-02-12"],
    ["12.02.2024 14:30 Uhr", "2024-02-12T14:30"],
    ["25/02/2024", "2024-02-25"],
    ["02/25/2024", "2024-02-25"],
    ["03/03/2024", "2024-03-03"],
    ["12. Februar 2024", "2024-02-12"],
    ["12 février 2024", "2024-02-12"],
    ["12 de febrero de 2024", "2024-02-12"],
    ["29 February 2024", "2024-02-29"],
  ])("%s is %s", (text, value) => {
    expect(parseWrittenDate(text)?.value).toBe(value);
  });

  test("figures that may be either month leave only the year sure", () => {
    expect(parseWrittenDate("02/03/2024")).toEqual({ value: "2024", precision: "YEAR" });
  });

  test.each([
    ["no such day", "30 February 2024"],
    ["no such day in that year", "29 February 2023"],
    ["no such month", "2024-13-01"],
    ["no such month in figures", "13/25/2024"],
    ["no such hour", "12 February 2024 25:10"],
    ["no year", "February 12"],
    ["a weekday alone", "Monday"],
    ["a day without a month", "12, 2024"],
    ["words that are no date", "Died on 12 February 2024"],
    ["two dates", "12 February 2024 and 13 February 2024"],
    ["a name", "April Jones"],
    ["nothing", ""],
    ["figures without order", "2024 12 2 7 9"],
    ["very long", `12 February 2024${" ".repeat(100)}x`],
  ])("%s is no date", (_reason, text) => {
    expect(parseWrittenDate(text)).toBeNull();
  });
});

test.each([
  ["March 10", true],
  ["10 Mar 2025", true],
  ["Sept. 4", true],
  ["Monday", true],
  ["June 2022", true],
  ["Port Alden", false],
  ["10", false],
  ["2025", false],
  ["June Carter", false],
])("isWrittenDay(%j) is %s", (text, expected) => {
  expect(isWrittenDay(text)).toBe(expected);
});
