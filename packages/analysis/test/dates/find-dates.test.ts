import { parsePartialDate, timexValue } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { readDates, readValues } from "./read-dates.js";

// All are published on Monday 2024-02-12 unless said otherwise.

describe("weekdays", () => {
  test.each([
    ["The mayor resigned Saturday.", "Saturday = 2024-02-10", "past by the verb before it"],
    ["On Saturday, the mayor resigned.", "Saturday = 2024-02-10", "past by the verb after it"],
    ["In a letter Sunday, Weir thanked the crew.", "Sunday = 2024-02-11", "no verb before it"],
    ["The council said Monday that taxes are too high.", "Monday = 2024-02-12", "the day of the article itself"],
    ["Voters said Tuesday they were tired.", "Tuesday = 2024-02-06", "a day later in the week was last week's"],
    ["The court will rule Tuesday.", "Tuesday = 2024-02-13", "will"],
    ["On Thursday, the court will rule.", "Thursday = 2024-02-15", "will after it"],
    ["The ships are to sail on Friday.", "Friday = 2024-02-16", "are to"],
    ["The board plans to meet Wednesday.", "Wednesday = 2024-02-14", "plans to"],
    ["The hearing is scheduled for Thursday.", "Thursday = 2024-02-15", "scheduled for"],
    ["The union planned a march through the port on Saturday.", "Saturday = 2024-02-17", "planned something for it"],
    ["The votes will be counted Tuesday.", "Tuesday = 2024-02-13", "the auxiliary, not the participle"],
    [
      "The judge ordered that the files be released by Thursday.",
      "Thursday = 2024-02-15",
      "what is ordered is to come",
    ],
    ["Anger grows in the lead up to Tuesday's vote.", "Tuesday = 2024-02-13", "up to"],
    ["Readers who want to understand Friday's vote ask why.", "Friday = 2024-02-09", "what one wants to grasp is past"],
    ["She told the crew to leave before Friday.", "Friday = 2024-02-16", "a term for what is to be done"],
    ["The trial begins Tuesday.", "Tuesday = 2024-02-13", "a present verb beside it"],
    ["Senate to vote Thursday", "Thursday = 2024-02-15", "the infinitive of a headline"],
    ["Both teams trained ahead of Friday's match.", "Friday = 2024-02-16", "ahead of outweighs the past verb"],
    ["He would not comment Friday.", "Friday = 2024-02-09", "a refusal is of the day itself"],
    [
      "Hale will try to recover after a defeat on Thursday.",
      "Thursday = 2024-02-08",
      "what is after something is past",
    ],
    ["The bank failed last Friday.", "last Friday = 2024-02-09", "last"],
    ["The bank opened last Monday.", "last Monday = 2024-02-05", "last excludes the day itself"],
    ["They meet next Monday.", "next Monday = 2024-02-19", "next excludes the day itself"],
    ["Rain fell Monday night.", "Monday night = 2024-02-12TNI", "part of the day"],
    ["It snowed early Sunday.", "early Sunday = 2024-02-11", "a modifier belongs to the span"],
    ["They met on Tuesday of last week.", "Tuesday of last week = 2024-02-06", "a week that is named"],
    ["He spoke Monday, Jan. 29.", "Monday, Jan. 29 = 2024-01-29", "the day of the month tells more"],
    ["Police raided the house on Thurs. morning.", "Thurs. morning = 2024-02-08TMO", "abbreviated"],
    ["Markets are closed on Sundays.", "Sundays = XXXX-WXX-7", "again and again"],
    ["They gather every Thursday.", "every Thursday = XXXX-WXX-4", "again and again"],
  ])("%s → %s (%s)", (text, value) => {
    expect(readValues(text)).toEqual([value]);
  });
});

describe("weekdays that only their sentence tells", () => {
  test.each([
    ["The envoy could arrive as early as Tuesday.", "Tuesday = 2024-02-13", "as early as"],
    ["The council postponed the vote until Thursday.", "Thursday = 2024-02-15", "postponed until it"],
    ["The offer had been due to expire on Friday.", "Friday = 2024-02-09", "had been due: it is over"],
    ["Weir could not be reached Friday.", "Friday = 2024-02-09", "could not be, of the day itself"],
    ["Her victory Saturday will change the race.", "Saturday = 2024-02-10", "the day of what will have effects"],
    [
      "Her victories in Lowmere and the port on Saturday will change it.",
      "Saturday = 2024-02-10",
      "the same, further off",
    ],
    ["Voters are angry about Thursday's ruling and may protest.", "Thursday = 2024-02-08", "a ruling is past"],
    ["Weir is to back Adair on Thursday after the board meets.", "Thursday = 2024-02-15", "after what is yet to come"],
    ["It could end if Weir wins the vote Tuesday.", "Tuesday = 2024-02-13", "if"],
    ["The league, which holds its cup on Saturday, said so.", "Saturday = 2024-02-17", "a present verb near by"],
    ["Weir said on “Meet the Nation” on Sunday that it was so.", "Sunday = 2024-02-11", "a verb in a name is none"],
  ])("%s → %s (%s)", (text, value) => {
    expect(readValues(text)).toEqual([value]);
  });

  test("a person's name does not take the day that follows it", () => {
    expect(readValues("President Ana Weir Saturday vowed to stay.", "2024-02-12", ["Ana Weir Saturday"])).toEqual([
      "Saturday = 2024-02-10",
    ]);
  });
});

describe("ranges: the second date has what the first one told", () => {
  test.each([
    ["The fair ran March 3-5.", ["March 3 = 2023-03-03", "5 = 2023-03-05"], "it ran: past"],
    ["The fair ran March 3-5, 2021.", ["March 3 = 2021-03-03", "5 = 2021-03-05"], "the year is of both"],
    ["They met on April 24 and 25 in Lowmere.", ["April 24 = 2023-04-24", "25 = 2023-04-25"], "joined by and"],
    ["The fair ran 3 to 5 March 2021.", ["3 = 2021-03-03", "5 March 2021 = 2021-03-05"], "day first"],
    ["The war of 1914-18 was long.", ["1914 = 1914", "18 = 1918"], "two digits of a year"],
    [
      "The years 1994, 1995 and 1997 were dry, in 1998, 1999 and 2001 it rained.",
      ["1998 = 1998", "1999 = 1999", "2001 = 2001"],
      "years in a list",
    ],
  ])("%s → %j (%s)", (text, values) => {
    expect(readValues(text)).toEqual(expect.arrayContaining(values));
  });
});

describe("feasts", () => {
  test.each([
    ["They met on Christmas Eve.", "Christmas Eve = 2023-12-24", "the nearest"],
    ["They will meet at Easter.", "Easter = 2024-03-31", "the tense looks ahead"],
    ["They met last Thanksgiving.", "last Thanksgiving = 2023-11-23", "last"],
    ["They met on Good Friday 2021.", "Good Friday 2021 = 2021-04-02", "with its year"],
    ["They will march on Labor Day.", "Labor Day = 2024-09-02", "a weekday of a month"],
    ["They met on New Year's Day.", "New Year's Day = 2024-01-01", "three words"],
  ])("%s → %s (%s)", (text, value) => {
    expect(readValues(text)).toEqual([value]);
  });
});

describe("weekends", () => {
  test.each([
    ["It burned last weekend.", "last weekend = 2024-W06-WE", "2024-02-12"],
    ["It burned over the weekend.", "the weekend = 2024-W06-WE", "2024-02-12"],
    ["It will open this weekend.", "this weekend = 2024-W07-WE", "2024-02-12"],
    ["It burned this weekend.", "this weekend = 2024-W06-WE", "2024-02-11"],
  ])("%s → %s, told on %3$s", (text, value, published) => {
    expect(readValues(text, published)).toEqual([value]);
  });
});

describe("counted from another date of the text", () => {
  test.each([
    [
      "It fell on Friday. A day earlier it had cracked.",
      ["Friday = 2024-02-09", "A day earlier = 2024-02-08"],
      "a day earlier",
    ],
    [
      "It fell in May 2020. Two years later it was rebuilt.",
      ["May 2020 = 2020-05", "Two years later = 2022"],
      "as exact as it is told",
    ],
    [
      "It fell on Friday. That night it burned.",
      ["Friday = 2024-02-09", "That night = 2024-02-09TNI"],
      "a part of that day",
    ],
    ["It fell in 2019. Rain came that same year.", ["2019 = 2019", "that same year = 2019"], "the same year"],
    [
      "It fell on Friday. The next day it was closed.",
      ["Friday = 2024-02-09", "next day = 2024-02-10"],
      "the next day",
    ],
    [
      "Profit rose in the third quarter. Sales fell $3 from a year earlier.",
      ["third quarter = 2023-Q3", "a year earlier = 2022-Q3"],
      "results go by quarters",
    ],
    [
      "Profit rose in the third quarter. Sales fell in the quarter.",
      ["third quarter = 2023-Q3", "the quarter = 2023-Q3"],
      "the quarter reported on",
    ],
  ])("%s → %j (%s)", (text, values) => {
    expect(readValues(text)).toEqual(values);
  });

  test("says from which date it was counted", () => {
    const [, earlier] = readDates("It fell on Friday. A day earlier it had cracked.");
    expect(earlier).toMatchObject({ date: { value: "2024-02-08", precision: "DAY" }, reckonedFrom: "2024-02-09" });
  });

  test("resolves later from the rule alone, the part of the day kept", () => {
    const [, night] = readDates("It fell on Friday. That night it burned.", null);
    expect(night?.value).toBeNull();
    expect(timexValue(night!.reckoning!, parsePartialDate("2024-02-12"))).toBe("2024-02-09TNI");
  });
});

describe("dates far from the article's", () => {
  const HISTORY = "It began in June 1941, grew in September 1941 and spread on December 7, 1941. ";

  test.each([
    [`${HISTORY}In January it ended.`, "January = 1942-01", "the next month of a history"],
    [`${HISTORY}In August it spread.`, "August = 1941-08", "a month not far behind is of the same year"],
    [
      "The war of 1914 went on. On 9 August 1914 it spread. On 12 August it ended.",
      "12 August = 1914-08-12",
      "a day and its year",
    ],
    [`${HISTORY}The port burned on Feb. 3.`, "Feb. 3 = 1942-02-03", "a day of a history"],
  ])("%s → %s (%s)", (text, value) => {
    expect(readValues(text).at(-1)).toBe(value);
  });

  test("a single old date is an aside: the next month is the article's", () => {
    expect(readValues("It was built in June 1941. It burned in January.").at(-1)).toBe("January = 2024-01");
  });

  test("what is told of the article's own week ends a history", () => {
    expect(readValues(`${HISTORY}Weir spoke on Friday. It burned in January.`).at(-1)).toBe("January = 2024-01");
  });
});

describe("months", () => {
  test.each([
    ["Sales fell in November.", "November = 2023-11", "past by the verb"],
    ["Hale, who is running for mayor in November, denied it.", "November = 2024-11", "is running"],
    ["The bridge will open in May.", "May = 2024-05", "will"],
    ["Prices have risen since March.", "March = 2023-03", "since is always past"],
    ["The treaty was signed in April 2023.", "April 2023 = 2023-04", "with its year"],
    ["It began in June of 1998.", "June of 1998 = 1998-06", "of a year"],
    ["Talks failed last November.", "last November = 2023-11", "last"],
    ["Talks failed last February.", "last February = 2023-02", "last excludes the month itself"],
    ["Floods came in October last year.", "October last year = 2023-10", "of last year"],
    ["It will end in April next year.", "April next year = 2025-04", "of next year"],
    ["The ship sank in early March.", "early March = 2023-03", "a modifier belongs to the span"],
    ["The ship sank in mid-January.", "mid-January = 2024-01", "mid with a hyphen"],
    ["The rules are to be published in early March.", "early March = 2024-03", "what is to be done lies ahead"],
    ["An April summit ended the strike.", "April = 2023-04", "after an article"],
    ["She was hired in Sept. 2021.", "Sept. 2021 = 2021-09", "abbreviated"],
  ])("%s → %s (%s)", (text, value) => {
    expect(readValues(text)).toEqual([value]);
  });
});

describe("days", () => {
  test.each([
    ["The storm hit on Feb. 12, 2021, at sea.", "Feb. 12, 2021 = 2021-02-12"],
    ["The storm hit on 12 February 2021.", "12 February 2021 = 2021-02-12"],
    ["The storm hit on the 12th of February.", "12th of February = 2024-02-12"],
    ["The storm hit on March 3.", "March 3 = 2024-03-03"],
    ["The storm hit on December 3rd.", "December 3rd = 2023-12-03"],
    ["Filed 2024-02-10 at noon", "2024-02-10 = 2024-02-10"],
    ["Filed 13/1/2024.", "13/1/2024 = 2024-01-13"],
    ["He was last seen July 30.", "July 30 = 2023-07-30"],
    ["The July 30 attack shook the town.", "July 30 = 2023-07-30"],
    ["She fled after the Sept. 11 terrorist attacks.", "Sept. 11 = 2001-09-11"],
    ["The fair is named for July 30.", "July 30 = 2024-07-30"],
    ["It happened in the week of March 6.", "the week of March 6 = 2024-W10"],
  ])("%s → %s", (text, value) => {
    expect(readValues(text)[0]).toBe(value);
  });
});

describe("years and decades", () => {
  test.each([
    ["The mine closed in 2014.", ["2014 = 2014"], "a preposition"],
    ["As of 2019, nine mines were open.", ["2019 = 2019"], "as of"],
    ["The country's 2022 invasion failed.", ["2022 = 2022"], "a possessive"],
    ["The 2016 election was close.", ["2016 = 2016"], "an article"],
    ["From 2014 to 2022 it grew.", ["2014 = 2014", "2022 = 2022"], "both ends of a range"],
    ["Prices rose in the 1990s.", ["1990s = 199"], "a decade"],
    ["Prices rose in the mid-1990s.", ["mid-1990s = 199"], "a decade with its modifier"],
    ["Prices rose in the '90s.", ["'90s = 199"], "a decade of the last century"],
    ["Prices rose in early 2022.", ["early 2022 = 2022"], "a modifier"],
    ["Output fell in the third quarter of 1989.", ["third quarter of 1989 = 1989-Q3"], "a quarter of a year"],
    ["Output fell in the fourth quarter.", ["fourth quarter = 2023-Q4"], "the last one that has begun"],
    ["The drought of summer 2022 was long.", ["summer 2022 = 2022-SU"], "a season"],
    ["The drought came last summer.", ["last summer = 2023-SU"], "the last one"],
    ["It came over the summer.", ["the summer = 2023-SU"], "the summer behind"],
    ["It was built in the nineteenth century.", ["nineteenth century = 18"], "a century in words"],
    ["It was built in nineteen ninety-six.", ["nineteen ninety-six = 1996"], "a year as it is spoken"],
    ["It fell apart in mid-1996.", ["mid-1996 = 1996"], "a year with its modifier"],
    ["Prices rose in the late eighties.", ["late eighties = 198"], "a decade in words"],
    ["The Vestrian war (1861-1865) was long.", ["1861 = 1861", "1865 = 1865"], "a range without a preposition"],
    ["Sales fell throughout 1998.", ["1998 = 1998"], "throughout"],
    ["Deaths rose, compared with 2014 numbers.", ["2014 = 2014"], "before a plural that no count would have"],
    ["Sales fell in the latter half of 2008.", ["latter half of 2008 = 2008-H2"], "the second half"],
    ["It grew over the current fiscal year.", ["the current fiscal year = 2024"], "a fiscal year"],
    ["It grew over the latest fiscal year.", ["the latest fiscal year = 2023"], "the fiscal year behind"],
    ["It burned over the summer that nobody forgets.", ["the summer = 2023-SU"], "before a clause"],
    ["She lost the unsuccessful 1996 campaign.", ["1996 = 1996"], "before a noun that is not counted"],
    ["This year's third quarter was poor.", ["This year's third quarter = 2024-Q3"], "a quarter of a turned year"],
    [
      "The firm expects to report its fourth-quarter loss.",
      ["fourth-quarter = 2023-Q4"],
      "the report is ahead, the quarter behind",
    ],
  ])("%s → %j (%s)", (text, values) => {
    expect(readValues(text)).toEqual(values);
  });
});

describe("counted from the article's day", () => {
  test.each([
    ["She left yesterday.", "yesterday = 2024-02-11"],
    ["They play today.", "today = 2024-02-12"],
    ["They play tomorrow morning.", "tomorrow morning = 2024-02-13TMO"],
    ["The mill burned last night.", "last night = 2024-02-11TNI"],
    ["The vote was last week.", "last week = 2024-W06"],
    ["They met earlier this week.", "earlier this week = 2024-W07"],
    ["They meet next month.", "next month = 2024-03"],
    ["Profits doubled this year.", "this year = 2024"],
    ["The dam broke two years ago.", "two years ago = 2022"],
    ["The dam broke three weeks ago.", "three weeks ago = 2024-W04"],
    ["The dam broke a month ago.", "a month ago = 2024-01"],
    ["The dam broke 10 days ago.", "10 days ago = 2024-02-02"],
    ["The dam broke years ago.", "years ago = PAST_REF"],
    ["The plant is now closed.", "now = PRESENT_REF"],
    ["The current owner denied it.", "current = PRESENT_REF"],
    ["These days few believe it.", "These days = PRESENT_REF"],
    ["The plant will soon close.", "soon = FUTURE_REF"],
    ["The dam broke a week or so ago.", "a week or so ago = 2024-W06"],
  ])("%s → %s", (text, value) => {
    expect(readValues(text)).toEqual([value]);
  });
});

describe("lengths of time", () => {
  test.each([
    ["He ruled for eight years.", "eight years = P8Y"],
    ["Exports grew for six straight years.", "six straight years = P6Y"],
    ["A two-week strike began.", "A two-week = P2W"],
    ["They talked for twenty-five minutes.", "twenty-five minutes = PT25M"],
    ["They talked for several hours.", "several hours = PTXH"],
    ["The war lasted for decades.", "decades = PXY"],
    ["The decades-long feud ended.", "decades-long = PXY"],
    ["The feud lasted for 2 1/2 years.", "2 1/2 years = P2.5Y"],
    ["The feud lasted for two and a half years.", "two and a half years = P2.5Y"],
    ["Profit fell in the past two quarters.", "past two quarters = P2Q"],
    ["It shrank over the past two years.", "past two years = P2Y"],
    ["It shrank over the last decade.", "last decade = P10Y"],
  ])("%s → %s", (text, value) => {
    expect(readDates(text)[0]?.type).toBe("DURATION");
    expect(readValues(text)).toEqual([value]);
  });
});

describe("what is told is kept", () => {
  test("a resolved date says what it was counted from", () => {
    expect(readDates("She left Sunday.")[0]).toMatchObject({
      date: { value: "2024-02-11", precision: "DAY" },
      reckonedFrom: "2024-02-12",
      reckoning: { kind: "WEEKDAY", weekday: 0, direction: "PAST" },
    });
  });

  test("a date that the words alone tell is counted from nothing", () => {
    expect(readDates("It opened in April 2023.")[0]).toMatchObject({
      date: { value: "2023-04", precision: "MONTH" },
      reckonedFrom: null,
    });
  });

  test.each([["She left Sunday."], ["Sales fell in November."], ["She left yesterday."], ["It rained last week."]])(
    "%s without the article's date keeps its rule and has no value",
    (text) => {
      const [date] = readDates(text, null);
      expect(date).toMatchObject({ value: null, date: null, reckonedFrom: null });
      expect(date?.reckoning).not.toBeNull();
    },
  );

  test("an hour alone is of no day; with a weekday it is of that day", () => {
    expect(readValues("It blew up at 10:35 a.m. in the port.")).toEqual(["10:35 a.m. = T10:35"]);
    expect(readValues("It blew up at 9 p.m. Saturday in the port.")).toEqual(["9 p.m. Saturday = 2024-02-10T21:00"]);
    expect(readValues("It blew up at 9 p.m. (2000 GMT) Saturday.")).toEqual([
      "9 p.m. (2000 GMT) Saturday = 2024-02-10T21:00",
    ]);
    expect(readValues("The talks go on until 9 a.m. Tuesday.")).toEqual(["9 a.m. Tuesday = 2024-02-13T09:00"]);
    expect(readValues("It fell Saturday. It blew up at 9 p.m. in the port.").at(-1)).toBe("9 p.m. = 2024-02-10T21:00");
    expect(readValues("They vote next Saturday. 9:18 p.m. The polls have closed.").at(-1)).toBe("9:18 p.m. = T21:18");
  });

  test.todo("the days before the vote (a length that ends with another happening)");
  test.todo("a recount of Monday's vote, told on a Monday (the vote was a week ago)");
});
