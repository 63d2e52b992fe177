import { expect, test } from "vitest";
import { chain, groupsOf } from "./chains.js";

const authority = { id: "1", name: "French", kind: "GROUP" as const, ids: [] };

test.each([
  ["of a state and a country", chain("GROUP", "Georgian"), chain("PLACE", "Georgia")],
  ["of a country and of the first peoples of another", chain("GROUP", "Indians"), chain("PLACE", "India")],
  ["of two countries that share an island", chain("GROUP", "Dominican"), chain("PLACE", "Dominican Republic")],
  ["of two countries on a river", chain("GROUP", "Congolese"), chain("PLACE", "Democratic Republic of Congo")],
  ["of north or south", chain("GROUP", "Korean"), chain("PLACE", "South Korea")],
  ["of a people that lives in its neighbours too", chain("GROUP", "Serbs"), chain("PLACE", "Serbia")],
  ["that is a fruit", chain("GROUP", "Kiwi"), chain("PLACE", "New Zealand")],
  ["that begins as another's", chain("GROUP", "Nigerien"), chain("PLACE", "Nigeria")],
  ["of another country of that name", chain("GROUP", "North Koreans"), chain("PLACE", "South Korea")],
  ["that is a part of a longer name", chain("GROUP", "Native Americans"), chain("PLACE", "United States")],
  ["with an alias that is none", chain("GROUP", "American", ["Mohawk"]), chain("PLACE", "United States")],
  ["with one of another country", chain("GROUP", "Danish", ["Swedes"]), chain("PLACE", "Denmark")],
  ["as a family name", chain("PERSON", "French"), chain("PLACE", "France")],
  ["in a person's name", chain("PERSON", "Tomas French", ["French"]), chain("PLACE", "France")],
  ["as a body's name", chain("ORGANIZATION", "American"), chain("PLACE", "United States")],
  ["as a work's name", chain("WORK", "The American"), chain("PLACE", "America")],
  [
    "that the authority file says is something else",
    chain("GROUP", "French", [], { authority }),
    chain("PLACE", "France"),
  ],
])("a demonym stays apart %s", async (_, a, b) => {
  expect(await groupsOf([a, b])).toEqual([[a.id], [b.id]]);
});

test.each([
  ["two countries", chain("PLACE", "Congo"), chain("PLACE", "Democratic Republic of Congo")],
  ["a body called as its country is", chain("ORGANIZATION", "America"), chain("PLACE", "United States")],
])("a name stays apart of %s", async (_, a, b) => {
  expect(await groupsOf([a, b])).toEqual([[a.id], [b.id]]);
});
