import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Analysis, parsePartialDate, type Report, resolveDate } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/index.js";

const SEEDS = new URL("../../../../../shared/seeds/", import.meta.url);
const EXPECTED = new URL("expected.json", SEEDS);

interface ExpectedEvent {
  readonly what: string;
  readonly on: string | null;
  readonly participants: readonly string[];
  readonly need: "must" | "may";
}

interface Expected {
  readonly articles: Readonly<Record<string, { readonly publishedOn: string | null }>>;
  readonly story: { readonly inferred: Readonly<Record<string, { readonly publishedOn: string }>> };
  readonly events: readonly ExpectedEvent[];
}

describe.skipIf(!existsSync(EXPECTED))(`the seed documents (skipped without ${fileURLToPath(SEEDS)})`, () => {
  const expected: Expected = existsSync(EXPECTED)
    ? JSON.parse(readFileSync(EXPECTED, "utf8"))
    : { articles: {}, story: { inferred: {} }, events: [] };
  const read = Object.entries(expected.articles).map(([file, { publishedOn }]) => {
    const analysis = analyse(readFileSync(new URL(file, SEEDS)));
    return { analysis, published: publishedOn ?? expected.story.inferred[file]?.publishedOn ?? null };
  });

  /** When, with the day that another copy of the story tells. */
  const dayOf = ({ dates }: Analysis, { on }: Report, published: string | null): string | null => {
    const rule = on === null ? null : dates[on]!.reckoning;
    return (rule && resolveDate(rule, published === null ? null : parsePartialDate(published))?.value) ?? null;
  };
  const isNamed = ({ chains }: Analysis, chain: number, name: string): boolean =>
    chains[chain]!.name === name || chains[chain]!.aliases.includes(name);

  test.each(expected.events.filter(({ need }) => need === "must"))(
    "$what: by whom and when",
    ({ on, participants }) => {
      const [actor] = participants;
      const found = read.flatMap(({ analysis, published }) =>
        analysis.reports.filter(
          (report) =>
            report.modality === "ACTUAL" &&
            dayOf(analysis, report, published) === on &&
            report.participants.some(({ chain, role }) => role === "ACTOR" && isNamed(analysis, chain, actor!)),
        ),
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test.each(expected.events.filter(({ need }) => need === "must"))("$what: with whom", ({ participants }) => {
    const together = read.flatMap(({ analysis }) =>
      analysis.reports.filter(({ participants: who }) =>
        participants.slice(0, 2).every((name) => who.some(({ chain }) => isNamed(analysis, chain, name))),
      ),
    );
    expect(together.length).toBeGreaterThan(0);
  });
});
