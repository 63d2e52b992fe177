import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDates } from "./read-dates.js";

const PAGE = readFileSync(new URL("../../../../docs/dates.md", import.meta.url), "utf8");

describe("docs/dates.md: what it says is what is read", () => {
  const rows = [...PAGE.matchAll(/^\| ([A-Z].*?) \| (.*?) \|/gm)].map(([, text, value]) => [text!, value!] as const);

  test.each(rows)("%s → %s", (text, value) => {
    const told = readDates(text).map((date) => date.value ?? "none");
    expect(told.length === 0 ? "no date" : told.join(", ")).toBe(value);
  });

  test("has examples", () => {
    expect(rows.length).toBeGreaterThan(30);
  });
});
