import { readFileSync } from "node:fs";
import { EVENT_TYPES } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { readReports } from "./read-reports.js";
import { triggerWords } from "./trigger-words.js";

const PAGE = readFileSync(new URL("../../../../docs/event-types.md", import.meta.url), "utf8");
const SECTIONS = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section] as const),
);

/** The people and places of the examples: p a person, o an organization, l a place. */
const KINDS: Readonly<Record<string, string>> = {
  "Ana Weir": "p",
  Weir: "p",
  Adair: "p",
  Kaur: "p",
  Corland: "l",
  Vestria: "l",
  Vienna: "l",
  "Lowmere Town": "o",
  "Lowmere Mills": "o",
  Lowmere: "l",
  "Northern League": "o",
  "Harbour Police": "o",
  "Orrin Steel": "o",
  "Stonewick Rovers": "o",
  "The Senate": "o",
};
const NAMES = new RegExp(Object.keys(KINDS).join("|"), "g");

describe("docs/event-types.md", () => {
  test("describes every type, in the order of the model", () => {
    expect([...SECTIONS.keys()]).toEqual([...EVENT_TYPES]);
  });

  test.each(EVENT_TYPES.map((type) => [type]))("%s: lists the trigger words that the rules read", (type) => {
    const listed = (kind: string) =>
      new RegExp(`^${kind}: (.*)\\.$`, "m").exec(SECTIONS.get(type)!)?.[1]?.split(", ") ?? [];
    const { verbs, nouns } = triggerWords(type);
    expect(listed("Verbs")).toEqual(verbs);
    expect(listed("Nouns")).toEqual(nouns);
  });

  test.each(EVENT_TYPES.map((type) => [type]))("%s: its example is read as it says", (type) => {
    const [, sentence, told] = /^> (.*)\n\n`(.*)`$/m.exec(SECTIONS.get(type)!)!;
    const marked = sentence!.replace(NAMES, (name) => `[${KINDS[name]} ${name}]`);
    expect(readReports(marked).map(({ report }) => `${report.type} · ${report.title}`)).toContain(told);
  });
});
