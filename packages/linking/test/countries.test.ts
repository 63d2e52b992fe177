import type { EntityFinding } from "@newsgraph/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeEntity, entityLinker, link, MemoryIndex } from "../src/index.js";
import { chain, groupsOf } from "./chains.js";

describe("a country, its demonyms and its other names are one entity", () => {
  test.each([
    ["an adjective", chain("GROUP", "French"), chain("PLACE", "France")],
    ["the people, with their adjective", chain("GROUP", "American", ["Americans"]), chain("PLACE", "United States")],
    ["a demonym and the country's acronym", chain("GROUP", "Americans"), chain("PLACE", "U.S.")],
    ["a demonym and a short name", chain("GROUP", "British"), chain("PLACE", "Britain")],
    ["a word for one of the people", chain("GROUP", "Dutchman"), chain("PLACE", "Netherlands")],
    ["a demonym of two words", chain("GROUP", "South Koreans"), chain("PLACE", "South Korea")],
    ["a headline in capitals", chain("GROUP", "GREEK"), chain("PLACE", "Greece")],
    ["two demonyms that share no letter", chain("GROUP", "Danes"), chain("GROUP", "Danish")],
    ["two names of a country", chain("PLACE", "Burma"), chain("PLACE", "Myanmar")],
    ["a country whose kind nobody could tell", chain("GROUP", "Kenyan"), chain("OTHER", "Kenya")],
  ])("%s", async (_, a, b) => {
    expect(await groupsOf([a, b])).toEqual([[a.id, b.id]]);
  });

  test("also where the authority file names the country", async () => {
    const authority = { id: "1", name: "Great Britain", kind: "PLACE" as const, ids: ["Q1"] };
    const [a, b] = [chain("PLACE", "Britain", [], { authority }), chain("GROUP", "British")];
    expect(await groupsOf([a, b])).toEqual([[a.id, b.id]]);
    expect(describeEntity([a, b])).toMatchObject({ name: "Great Britain", aliases: ["Britain", "British"] });
  });
});

describe("a country with demonyms", () => {
  const often = Array.from({ length: 20 }, () => chain("GROUP", "American", ["Americans"], { mentions: 9 }));
  test("has the name and the kind of the place, however seldom that is named", () => {
    const chains = [...often, chain("PLACE", "U.S."), chain("PLACE", "United States", ["U.S."])];
    const described = { kind: "PLACE", name: "United States", aliases: ["American", "Americans", "U.S."] };
    expect(describeEntity(chains)).toMatchObject(described);
    expect(describeEntity(chains.toReversed())).toMatchObject(described);
  });

  test("is a group under the demonym where no text names the place", () => {
    expect(describeEntity(often)).toMatchObject({ kind: "GROUP", name: "American", aliases: ["Americans"] });
  });
});

test("in any order and any runs countries have the same chains, and one description", async () => {
  const written = ["PLACE US", "PLACE America", "PLACE Korea", "PLACE Britain", "ORGANIZATION US", "OTHER Britain"];
  const people = [
    "GROUP American",
    "GROUP Americans",
    "GROUP British",
    "GROUP Korean",
    "PERSON French",
    "GROUP French",
  ];
  const chains = [...written, ...people].map((line) => {
    const [kind, name] = line.split(" ") as [EntityFinding["kind"], string];
    return chain(kind, name, [], { mentions: 3 });
  });
  const expected = await groupsOf(chains);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(chains, { minLength: chains.length }),
      fc.integer({ min: 1, max: 5 }),
      async (shuffled, run) => {
        const index = new MemoryIndex<EntityFinding>();
        for (let at = 0; at < shuffled.length; at += run) {
          const added = shuffled.slice(at, at + run);
          index.write(added);
          index.apply(await link(entityLinker, index, added, []));
        }
        expect(index.things().map(({ members }) => members)).toEqual(expected);
        for (const ids of expected) {
          const describe = (from: readonly EntityFinding[]) =>
            describeEntity(from.filter(({ id }) => ids.includes(id)));
          expect(describe(shuffled)).toEqual(describe(chains));
        }
      },
    ),
    { seed: 12, numRuns: 200 },
  );
});
