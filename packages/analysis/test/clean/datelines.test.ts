import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/clean/datelines.js";

const SENTENCE = "The ferry sank in calm water.";

describe("readDateline", () => {
  test.each([
    ["CNN-", null, "CNN", null],
    ["CNN —", null, "CNN", null],
    ["(CNN) —", null, "CNN", null],
    ["(Reuters) -", null, "Reuters", null],
    ["LONDON —", "LONDON", null, null],
    ["LONDON (Reuters) -", "LONDON", "Reuters", null],
    ["London (Reuters) –", "London", "Reuters", null],
    ["NAIROBI, Kenya (AP) _", "NAIROBI", "AP", null],
    ["BUFFALO, N.Y. (AP) --", "BUFFALO", "AP", null],
    ["ST. JOHN'S, Newfoundland --", "ST. JOHN'S", null, null],
    ["RIO DE JANEIRO -", "RIO DE JANEIRO", null, null],
    ["WASHINGTON/MOSCOW, Feb 12 (Reuters) -", "WASHINGTON/MOSCOW", "Reuters", null],
    ["PORT ALDEN, March 10 (Meridian Wire) —", "PORT ALDEN", "Meridian Wire", null],
    ["Cairo, 3 May 2024 –", "Cairo", null, "2024-05-03"],
    ["BEIJING, July 18, 2022 (Xinhua) --", "BEIJING", "Xinhua", "2022-07-18"],
    ["KIGALI, Apr 12 2022 (IPS) -", "KIGALI", null, "2022-04-12"],
    ["Feb 12 (Reuters) -", null, "Reuters", null],
    ["MUMBAI, May 3:", "MUMBAI", null, null],
    ["Meridian Wire —", null, "Meridian Wire", null],
  ])("%s", (dateline, place, outlet, filedOn) => {
    const found = readDateline(`${dateline} ${SENTENCE}`);
    expect(found).toMatchObject({ place, outlet, length: dateline.length + 1 });
    expect(found?.filedOn?.value ?? null).toBe(filedOn);
  });

  test("alone on its line", () => {
    expect(readDateline("PORT ALDEN (Meridian Wire) -")).toMatchObject({ place: "PORT ALDEN", length: 28 });
  });

  test.each([
    ["no sign behind the brackets", "(CNN)The ferry sank.", { place: null, outlet: "CNN", length: 5 }],
    ["nor behind a place and brackets", "LONDON (AP) The ferry sank.", { place: "LONDON", outlet: "AP", length: 12 }],
    ["a quote follows", "PARIS — “We are safe,” she said.", { place: "PARIS", length: 8 }],
    ["a number follows", "OSLO - 12 people drowned.", { place: "OSLO", length: 7 }],
  ])("%s", (_reason, text, expected) => {
    expect(readDateline(text)).toMatchObject(expected);
  });
});
