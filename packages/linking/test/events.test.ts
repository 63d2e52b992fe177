import type { EventFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { describeEvent, eventLinker, leadOf, link, MemoryIndex } from "../src/index.js";

let next = 0;
type Named = readonly [EventFinding["participants"][number]["kind"], string];
function report(
  title: string,
  when: string | null,
  who: readonly Named[],
  more: Partial<Omit<EventFinding, "lead">> & { readonly lead?: string } = {},
): EventFinding {
  next += 1;
  const [onFrom, onTo, precision] =
    when === null
      ? [null, null, null]
      : when.length > 7
        ? ([when, when, "DAY"] as const)
        : ([`${when}-01`, `${when}-30`, "MONTH"] as const);
  const participants = who.map(([kind, name]) => ({ kind, name, role: "ACTOR" as const }));
  return {
    id: `r${String(next).padStart(4, "0")}`,
    article: `a${next}`,
    type: "AGREE",
    title,
    onFrom,
    onTo,
    precision,
    placeName: null,
    participants,
    modality: "ACTUAL",
    publishedAt: null,
    ...more,
    lead: leadOf(more.lead ?? title),
  };
}

async function groupsOf(findings: readonly EventFinding[]) {
  const index = new MemoryIndex<EventFinding>();
  index.write(findings);
  index.apply(await link(eventLinker, index, findings, []));
  return index.things().map(({ members }) => members);
}

const OKAFOR = ["PERSON", "Ines Okafor"] as const;
const UNION = ["ORGANIZATION", "Dockers Union"] as const;
const BOARD = ["ORGANIZATION", "Harbour Board"] as const;

describe("reports of one happening join", () => {
  test.each([
    [
      "same day, same people",
      report("Okafor and the union signed a pact", "2031-04-02", [OKAFOR, UNION]),
      report("Deal struck", "2031-04-02", [UNION, OKAFOR]),
    ],
    [
      "a surname for the full name",
      report("Okafor signed", "2031-04-02", [OKAFOR]),
      report("Okafor signed", "2031-04-02", [["PERSON", "Okafor"]]),
    ],
    [
      "an acronym for the words",
      report("The DU signed", "2031-04-02", [["ORGANIZATION", "DU"]]),
      report("Union signed", "2031-04-02", [UNION]),
    ],
    [
      "one of several, at one place",
      report("Okafor signed", "2031-04-02", [OKAFOR, UNION], { placeName: "Vellmar" }),
      report("Board agreed", "2031-04-02", [OKAFOR, BOARD], { placeName: "Vellmar" }),
    ],
    [
      "a day and its month, both participants, alike in words",
      report("Okafor and union signed harbour pact", "2031-04-02", [OKAFOR, UNION]),
      report("Union signed pact with Okafor", "2031-04", [OKAFOR, UNION]),
    ],
    [
      "no date, both participants, the same words",
      report("Okafor and union signed harbour pact", null, [OKAFOR, UNION]),
      report("Union and Okafor signed the harbour pact", null, [OKAFOR, UNION]),
    ],
  ])("%s", async (_, a, b) => {
    expect(eventLinker.same(a, b)).toEqual(eventLinker.same(b, a));
    expect(await groupsOf([a, b])).toEqual([[a.id, b.id]]);
  });
});

describe("copies of a sentence tell of one happening", () => {
  test.each([
    [
      "nobody is named",
      report("Two hikers were found alive", "2031-04-02", []),
      report("Two hikers found alive", "2031-04-02", []),
    ],
    [
      "only a month is told",
      report("Okafor became port director", "2031-04", [OKAFOR]),
      report("Okafor became port director", "2031-04", [OKAFOR]),
    ],
  ])("%s", async (_, a, b) => {
    expect(await groupsOf([a, b])).toEqual([[a.id, b.id]]);
  });
});

describe("happenings stay apart", () => {
  const signed = report("Okafor and union signed harbour pact", "2031-04-02", [OKAFOR, UNION]);
  test.each([
    ["another day", signed, report("Okafor and union signed harbour pact", "2031-04-03", [OKAFOR, UNION])],
    [
      "another type",
      signed,
      report("Okafor and union signed harbour pact", "2031-04-02", [OKAFOR, UNION], { type: "PROTEST" }),
    ],
    ["one of several, nothing else in common", signed, report("Okafor accepted a gift", "2031-04-02", [OKAFOR, BOARD])],
    [
      "a month, one participant, other words",
      report("Okafor signed pact", "2031-04", [OKAFOR]),
      report("Okafor signed trade deal", "2031-04", [OKAFOR]),
    ],
    [
      "no date, other words",
      report("Okafor met union", null, [OKAFOR, UNION]),
      report("Okafor hugged union", null, [OKAFOR, UNION]),
    ],
    ["nobody named", report("A pact was signed", "2031-04-02", []), report("A pact was signed", "2031-04-02", [])],
  ])("%s", async (_, a, b) => {
    expect(await groupsOf([a, b])).toEqual([[a.id], [b.id]]);
  });
});

describe("reports without day or name are told by their articles", () => {
  const vellmar =
    "A fire broke out in the old Hallgate Mill in Vellmar on the night of the lantern market, the Vellmar brigade said. Captain Rosa Lindt told reporters that embers reached the Corran bridge and the Saltway warehouses.";
  const again =
    "Firefighters in Vellmar fought for hours over the Hallgate Mill, Captain Rosa Lindt said. The blaze spread from the lantern market to the Corran bridge and the Saltway warehouses in the night.";
  const elsewhere =
    "A blaze gutted a school gym in Ostby, the mayor Jon Friis said. Pupils of the Nordholm school sit their tests in the Ostby town hall this week.";
  const blaze = (lead: string, publishedAt: string | null = null) =>
    report("The blaze", null, [], { type: "ACCIDENT", lead, publishedAt });
  const death = (name: string, lead: string) =>
    report(`${name} died`, null, [["PERSON", name]], { type: "DEATH", lead });
  test.each([
    ["alike in names and words", blaze(vellmar), blaze(again), true],
    ["of other names", blaze(vellmar), blaze(elsewhere), false],
    ["published months apart", blaze(vellmar, "2031-01-05"), blaze(again, "2031-06-05"), false],
    ["another kind of happening", blaze(vellmar), report("The derby", null, [], { type: "SPORT", lead: again }), false],
    ["typed otherwise", blaze(vellmar), report("The mill blaze", null, [], { type: "OTHER", lead: again }), true],
    [
      "two types in one article",
      blaze(vellmar),
      report("The blaze", null, [], { type: "OTHER", lead: vellmar }),
      false,
    ],
    ["the deaths of two people", death("Anna Roe", vellmar), death("Otto Brandt", again), false],
    [
      "a death of long ago, which is no news",
      blaze(vellmar, "2031-04-05"),
      report("Otto Brandt died", "2024", [["PERSON", "Otto Brandt"]], {
        type: "DEATH",
        lead: again,
        publishedAt: "2031-04-05",
      }),
      false,
    ],
    [
      "what has happened and what might",
      blaze(vellmar),
      report("The blaze", null, [], { type: "ACCIDENT", lead: again, modality: "HYPOTHETICAL" }),
      false,
    ],
  ])("%s", async (_, a, b, isOne) => {
    expect(eventLinker.same(a, b)).toEqual(eventLinker.same(b, a));
    expect((await groupsOf([a, b])).length).toBe(isOne ? 1 : 2);
  });

  test("two people's deaths never stand in one event, whatever lies between", async () => {
    const [first, last] = [death("Anna Roe", vellmar), death("Otto Brandt", again)];
    const groups = await groupsOf([first, last, blaze(`${vellmar} It was out by noon.`)]);
    expect(groups.find((members) => members.includes(first.id))).not.toContain(last.id);
  });

  test("days far apart never stand in one event, whatever lies between", async () => {
    const first = report("The blaze", "2031-04-02", [], { type: "ACCIDENT", lead: vellmar });
    const last = report("The blaze", "2031-04-22", [], { type: "ACCIDENT", lead: again });
    const groups = await groupsOf([first, last, blaze(`${vellmar} It was out by noon.`)]);
    expect(groups.find((members) => members.includes(first.id))).not.toContain(last.id);
  });
});

test("a report of fifty participants has few keys", () => {
  const crowd = Array.from({ length: 50 }, (_, i): Named => ["PERSON", `Guest Number${i}`]);
  expect(eventLinker.keys(report("Fifty signed", "2031-04-02", crowd)).length).toBeLessThanOrEqual(28);
});

test("an event is told by the fact, the exact date and the fullest title", () => {
  const reports = [
    report("Okafor will sign", "2031-04", [OKAFOR], { modality: "PLANNED" }),
    report("Okafor signed", "2031-04-02", [OKAFOR]),
    report("Okafor and the union signed", null, [OKAFOR, UNION], { placeName: "Vellmar" }),
  ];
  const described = {
    type: "AGREE",
    title: "Okafor and the union signed",
    onFrom: "2031-04-02",
    onTo: "2031-04-02",
    precision: "DAY",
    dated: reports[1]!.id,
    placeName: "Vellmar",
    modality: "ACTUAL",
  };
  expect(describeEvent(reports)).toEqual(described);
  expect(describeEvent([...reports].reverse())).toEqual(described);
});
