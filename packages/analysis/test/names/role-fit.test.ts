import { expect, test } from "vitest";
import { roleFit } from "../../src/names/resolve-role.js";

test.each<[reason: string, reference: string, role: string, fits: boolean]>([
  ["the same noun", "minister", "foreign minister", true],
  ["another noun", "minister", "mayor", false],
  ["two words for a leader", "norwegian leader", "president", true],
  ["a prime minister is a leader", "leader", "norwegian prime minister", true],
  ["a foreign minister is none", "leader", "norwegian foreign minister", false],
  ["two countries", "norwegian leader", "danish president", false],
  ["over and not over", "former president", "president", false],
  ["over, said shortly", "president", "former president", true],
  ["over, said at length", "norwegian president", "former norwegian president", false],
])("%s: the %s, %s: %s", (_reason, reference, role, fits) => {
  expect(roleFit(reference.split(" "), role.split(" ")) > 0).toBe(fits);
});

test("of two roles the one with more words in common fits better", () => {
  const reference = ["danish", "minister"];
  expect(roleFit(reference, ["danish", "minister"])).toBeGreaterThan(roleFit(reference, ["minister"]));
});
