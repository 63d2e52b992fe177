import type { EntityFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { describeEntity, entityLinker } from "../src/index.js";
import { chain, groupsOf } from "./chains.js";

describe("chains join", () => {
  test.each([
    ["one full name", chain("PERSON", "Ines Okafor"), chain("PERSON", "Ines Okafor", ["Okafor"])],
    ["case and accents", chain("PERSON", "INES OKAFOR"), chain("PERSON", "Inés Okafor")],
    ["a middle name in one", chain("PERSON", "Ines Maria Okafor"), chain("PERSON", "Ines Okafor")],
    ["a name and its short form", chain("PERSON", "Joe Reyes"), chain("PERSON", "Joseph R. Reyes")],
    ["a name and the Jr. that is left out", chain("PERSON", "Joe Reyes"), chain("PERSON", "Joseph R. Reyes Jr.")],
    ["who goes by the middle name", chain("PERSON", "Willem Edvard Lund"), chain("PERSON", "Edvard Lund")],
    [
      "a word before the name taken for a part of it",
      chain("PERSON", "Says Ines Okafor"),
      chain("PERSON", "Ines Okafor"),
    ],
    ["letters decoded twice", chain("PERSON", "JoÃ£o Okafor"), chain("PERSON", "João Okafor")],
    ["an initial before the name one goes by", chain("PERSON", "J. Ines Okafor"), chain("PERSON", "Ines Okafor")],
    ["two initials, with and without a space", chain("PERSON", "J. D. Okafor"), chain("PERSON", "J.D. Okafor")],
    ["two spellings of one given name", chain("PERSON", "Mohammed Farah"), chain("PERSON", "Muhammad Farah")],
    ["a family name of two words", chain("PERSON", "Ines Holm Okafor"), chain("PERSON", "Holm Okafor")],
    [
      "a slip of the pen in one role",
      chain("PERSON", "Rence Brandt", [], { roles: ["harbour chief"] }),
      chain("PERSON", "Reince Brandt", [], { roles: ["Harbour Chief"] }),
    ],
    ["a full name among the aliases", chain("PERSON", "Mohamed Farah", ["Mo Farah"]), chain("PERSON", "Mo Farah")],
    [
      "a bare name and a second name that agrees",
      chain("PERSON", "Zelinha", ["da Costa"]),
      chain("PERSON", "Zelinha", ["da Costa"]),
    ],
    [
      "with and without the article",
      chain("ORGANIZATION", "The Harbour Board"),
      chain("ORGANIZATION", "Harbour Board"),
    ],
    [
      "an acronym and its words",
      chain("ORGANIZATION", "NATO"),
      chain("ORGANIZATION", "North Atlantic Treaty Organization"),
    ],
    ["small words in the acronym", chain("ORGANIZATION", "DOJ"), chain("ORGANIZATION", "Department of Justice")],
    ["dots in the acronym", chain("PLACE", "U.S."), chain("PLACE", "United States", ["US"])],
    ["a body taken for a place", chain("ORGANIZATION", "White House"), chain("PLACE", "White House")],
    ["a kind that nobody could tell", chain("OTHER", "Ines Okafor"), chain("PERSON", "Ines Okafor")],
  ])("%s", async (_, a, b) => {
    expect(entityLinker.same(a, b)).toEqual(entityLinker.same(b, a));
    expect(await groupsOf([a, b])).toEqual([[a.id, b.id]]);
  });
});

describe("chains stay apart", () => {
  test.each([
    ["a bare surname", chain("PERSON", "Okafor"), chain("PERSON", "Ines Okafor", ["Okafor"])],
    ["two bare surnames", chain("PERSON", "Okafor"), chain("PERSON", "Okafor")],
    ["given names that differ", chain("PERSON", "Ines Okafor"), chain("PERSON", "Paul Okafor")],
    ["middle names that differ", chain("PERSON", "George W. Bush"), chain("PERSON", "George H. W. Bush")],
    [
      "father and son whom one article names both",
      chain("PERSON", "Samuel Reyes", ["Reyes"]),
      chain("PERSON", "Samuel Reyes Jr.", [], { beside: ["Samuel Reyes"] }),
    ],
    [
      "names a letter apart in other roles",
      chain("PERSON", "Maria Brandt", [], { roles: ["goalkeeper"] }),
      chain("PERSON", "Mario Brandt", [], { roles: ["harbour chief"] }),
    ],
    [
      "short names a letter apart in one role",
      chain("PERSON", "Mark Brandt", [], { roles: ["goalkeeper"] }),
      chain("PERSON", "Mary Brandt", [], { roles: ["goalkeeper"] }),
    ],
    ["the second and the third", chain("PERSON", "Samuel Reyes II"), chain("PERSON", "Samuel Reyes III")],
    ["an initial only", chain("PERSON", "J. Smith"), chain("PERSON", "J. Smith")],
    ["a person and a place of one name", chain("PERSON", "Jordan"), chain("PLACE", "Jordan")],
    ["a club and its town", chain("ORGANIZATION", "Chelsea"), chain("PLACE", "Chelsea")],
    [
      "a part of the name that many share",
      chain("ORGANIZATION", "Supreme Court", ["Court"]),
      chain("ORGANIZATION", "Labour Court", ["Court"]),
    ],
    ["names without words", chain("OTHER", "—"), chain("OTHER", "—")],
  ])("%s", async (_, a, b) => {
    expect(await groupsOf([a, b])).toEqual([[a.id], [b.id]]);
  });
});

describe("hard conflicts", () => {
  test.each([
    [
      "two people of different given names never join through a third",
      chain("PERSON", "Ann Reed", ["Bo Reed"]),
      chain("PERSON", "Ann Reed"),
      chain("PERSON", "Bo Reed"),
    ],
    [
      "nor two kinds through a chain of unknown kind",
      chain("OTHER", "Jordan", ["Jordan River"]),
      chain("GROUP", "Jordan"),
      chain("PLACE", "Jordan"),
    ],
    [
      "nor two bodies through the acronym they share",
      chain("ORGANIZATION", "ACC"),
      chain("ORGANIZATION", "American Chemistry Council"),
      chain("ORGANIZATION", "Atlantic Coast Conference"),
    ],
    [
      "nor father and son through one who may be either",
      chain("PERSON", "Samuel Reyes Jr."),
      chain("PERSON", "Samuel Reyes Jr.", ["Sam Reyes Jr."], { beside: ["Samuel Reyes"] }),
      chain("PERSON", "Samuel Reyes"),
    ],
    [
      "nor two people through one whose middle name is the other's given one",
      chain("PERSON", "Ann Bea Reed"),
      chain("PERSON", "Ann Reed"),
      chain("PERSON", "Bea Reed"),
    ],
    [
      "nor two presidents through the name they share",
      chain("PERSON", "George Bush"),
      chain("PERSON", "George W. Bush"),
      chain("PERSON", "George H. W. Bush"),
    ],
  ])("%s", async (_, bridge, a, b) => {
    const groups = await groupsOf([bridge, a, b]);
    expect(groups).toHaveLength(2);
    expect(groups.find((members) => members.includes(a.id))).not.toContain(b.id);
  });
});

const entry = (id: string, name: string) => ({ id, name, kind: "PERSON" as const, ids: [`Q${id}`] });

describe("what an authority file decides", () => {
  test("names that share nothing are one entity under one entry, with its name, kind and ids", async () => {
    const a = chain("PERSON", "The Admiral", [], { authority: entry("1", "Ines Okafor") });
    const b = chain("OTHER", "I. N. O.", [], { authority: entry("1", "Ines Okafor") });
    expect(await groupsOf([a, b])).toEqual([[a.id, b.id]]);
    expect(describeEntity([a, b])).toMatchObject({ name: "Ines Okafor", kind: "PERSON", authorityIds: ["Q1"] });
  });

  test("two people of one name stay apart, also through a third chain", async () => {
    const a = chain("PERSON", "Ines Okafor", [], { authority: entry("1", "Ines Okafor") });
    const b = chain("PERSON", "Ines Okafor", ["Admiral Okafor"], { authority: entry("2", "Ines Okafor") });
    const groups = await groupsOf([a, b, chain("PERSON", "Ines Okafor")]);
    expect(groups).toHaveLength(2);
    expect(groups.find((members) => members.includes(a.id))).not.toContain(b.id);
  });
});

/** Someone named beside others in an article of a year, perhaps with a role. */
function told(name: string, beside: readonly string[], year: number, role?: string): EntityFinding {
  return chain("PERSON", name, [], { beside, publishedAt: `${year}-03-01`, roles: role ? [role] : [] });
}

describe("a bare name", () => {
  const ines = [
    told("Ines Okafor", ["Tomas Brandt", "Eva Ruiz"], 2031, "minister"),
    told("Ines M. Okafor", ["Tomas Brandt"], 2031),
  ];
  const paul = told("Paul Okafor", ["Greta Holm"], 2031, "goalkeeper");
  const greta = [told("Greta Okafor", ["Lund"], 2031), told("Greta A. Okafor", ["Lund"], 2031)];
  const often = Array.from({ length: 8 }, (_, i) => told("Ines Okafor", [`Companion ${"abcdefgh"[i]}`], 2031));
  const called = told("Ines Brandt", [], 2031);
  const ann = chain("PERSON", "Ines Brandt", ["Ines"], { publishedAt: "2031-03-01", beside: ["Lund"] });
  const joins = (bare: EntityFinding, others: readonly EntityFinding[]) =>
    groupsOf([bare, ...others]).then(
      (groups) =>
        others.find(({ id }) => groups.some((its) => its.includes(id) && its.includes(bare.id)))?.name ?? null,
    );
  test.each([
    ["joins whom its company speaks for", told("Okafor", ["Brandt", "Lund"], 2031), [...ines, paul], "Ines Okafor"],
    ["or the role", told("Okafor", ["Lund"], 2031, "Goalkeeper"), [...ines, paul], "Paul Okafor"],
    ["or who alone is in the news of the time", told("Okafor", ["Vega"], 2031), often, "Ines Okafor"],
    ["or for a given name the family", told("Ines", ["Tomas Brandt"], 2031), [ann], "Ines Brandt"],
    ["joins with the small words before it", told("De Okafor", ["Lund"], 2031, "minister"), ines, "Ines Okafor"],
    ["stays apart in other company", told("Okafor", ["Vega"], 2031), [...ines, paul], null],
    ["stays apart where one article speaks for it", told("Okafor", ["Holm"], 2031), [...ines, paul], null],
    ["stays apart where two are spoken for", told("Okafor", ["Brandt", "Lund"], 2031), [...ines, ...greta], null],
    [
      "stays apart where two are in the news",
      told("Okafor", ["Vega"], 2031),
      [...often, ...greta, told("Greta Okafor", ["Holm"], 2031)],
      null,
    ],
    ["stays apart years later", told("Okafor", ["Brandt"], 2041), ines, null],
    ["is not who stands beside it", told("Okafor", ["Brandt", "Ines Okafor"], 2031), ines, null],
    [
      "but another one of the family",
      told("Okafor", ["Lund", "Ines J. Okafor"], 2031),
      [...ines, ...greta],
      "Greta Okafor",
    ],
    ["stays apart without company", told("Okafor", [], 2031), ines, null],
    ["stays apart from who is not called by the given name", told("Ines", ["Brandt"], 2031), [called], null],
  ])("%s", async (_, bare, others, expected) => {
    expect(await joins(bare, others)).toBe(expected);
  });

  test("never joins two people of different first names", async () => {
    const twin = told("Paul Okafor", ["Tomas Brandt"], 2031, "minister");
    const bares = [told("Okafor", ["Brandt"], 2031), told("Okafor", ["Brandt", "Ruiz"], 2031, "minister")];
    const groups = await groupsOf([...ines, twin, ...bares]);
    expect(groups.find((members) => members.includes(ines[0]!.id))).not.toContain(twin.id);
  });
});

describe("describing an entity", () => {
  const chains = [
    chain("PERSON", "Ines Okafor", ["Okafor"], { roles: ["port director"], publishedAt: "2031-03-01", mentions: 4 }),
    chain("PERSON", "Ines Okafor", [], { roles: ["minister"], publishedAt: "2033-01-01" }),
    chain("OTHER", "Inés Okafor", ["Okafor"], {
      roles: ["Port director", "harbour master"],
      publishedAt: null,
      mentions: 40,
    }),
  ];
  const described = {
    kind: "PERSON",
    name: "Ines Okafor",
    aliases: ["Okafor", "Inés Okafor"],
    roles: [
      { title: "port director", asOf: "2031-03-01" },
      { title: "minister", asOf: "2033-01-01" },
      { title: "harbour master", asOf: null },
    ],
    authorityIds: [],
  };
  test("takes the majority's kind and spelling, and each role once, with its first date", () => {
    expect(describeEntity(chains)).toEqual(described);
    expect(describeEntity([...chains].reverse())).toEqual(described);
  });

  test("prefers the full name to a more frequent short one", () => {
    const short = [1, 2, 3].map(() => chain("PLACE", "U.S.", ["US"]));
    expect(describeEntity([...short, chain("PLACE", "United States", ["U.S."])])).toMatchObject({
      name: "United States",
      aliases: ["U.S.", "US"],
    });
  });

  test("refuses to describe nothing", () => {
    expect(() => describeEntity([])).toThrow(RangeError);
  });
});
