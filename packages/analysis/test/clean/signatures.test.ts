import { expect, test } from "vitest";
import { readSignature } from "../../src/clean/signatures.js";

test.each([
  ["Ana Sorel", { names: ["Ana Sorel"] }],
  ["ANA SOREL", { names: ["ANA SOREL"] }],
  ["Xochitl Quenneville", { names: ["Xochitl Quenneville"] }],
  ["Ana Sorel and Tom Quist", { names: ["Ana Sorel", "Tom Quist"] }],
  ["Ana Sorel, political correspondent", { names: ["Ana Sorel"] }],
  ["Ana Sorel, The Harbor Ledger", { names: ["Ana Sorel"], outlet: "The Harbor Ledger" }],
  ["Ana Sorel, University of Tarn", { names: ["Ana Sorel"] }],
  ["Ana Sorel in Port Alden", { names: ["Ana Sorel"], dateline: "Port Alden" }],
  ["Words Ana Sorel", { names: ["Ana Sorel"] }],
  ["Sport Staff", { names: [] }],
  ["Our Special Correspondent", { names: [] }],
])("%s", (text, header) => {
  expect(readSignature(text, true, true)).toEqual(header);
});

test.each([
  ["a heading", "General Delivery"],
  ["a heading in capitals", "MAIDEN SPEECH"],
  ["a headline with a comma", "Driver Charged With DWI, Vehicular Manslaughter"],
  ["a deck with a name", "Tom Quist resigns"],
  ["a description", "Tom Quist, who resigned"],
  ["a day", "Monday Morning"],
])("%s is none: %s", (_reason, text) => {
  expect(readSignature(text, true, true)).toBeNull();
});

test("a name nobody knows is a signature beside another line of the header only", () => {
  expect(readSignature("Xochitl Quenneville", false, true)).toBeNull();
  expect(readSignature("Ana Sorel", false, true)).toEqual({ names: ["Ana Sorel"] });
  expect(readSignature("Ana Sorel", false, false)).toBeNull();
});
