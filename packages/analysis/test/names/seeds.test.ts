import { existsSync, readFileSync } from "node:fs";
import type { Mention } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/index.js";

const SEEDS = new URL("../../../../../shared/seeds/", import.meta.url);
const isThere = existsSync(new URL("expected.json", SEEDS));

interface ExpectedEntity {
  readonly name: string;
  readonly kind: string;
  readonly forms: readonly string[];
}

if (!isThere) console.warn("Skipped: the seeds are not at ../shared/seeds.");

describe.skipIf(!isThere)("the seeds (skipped where ../shared/seeds is absent)", () => {
  const expected = isThere
    ? JSON.parse(readFileSync(new URL("expected.json", SEEDS), "utf8"))
    : { articles: {}, entities: [] };
  const articles = Object.keys(expected.articles).map((file) => analyse(readFileSync(new URL(file, SEEDS))));
  /** Every mention that is not a pronoun, as "KIND words". */
  const found = new Set<string>();
  for (const { article, mentions } of articles)
    for (const { kind, form, start, end } of mentions)
      if (form !== "PRONOUN") found.add(`${kind} ${article.text.slice(start, end)}`);
  const outlets = articles.map(({ article }) => article.outlet?.value);

  test.each(expected.entities as ExpectedEntity[])("$kind $name", ({ name, kind, forms }) => {
    if (outlets.includes(name)) return; // an outlet stands in the header, outside the text
    for (const written of forms) {
      // A form with a title in front holds the mention: the title goes to the roles.
      const hit = [...found].some(
        (mention) => mention.startsWith(`${kind} `) && written.endsWith(mention.slice(kind.length + 1)),
      );
      expect(hit, written).toBe(true);
    }
  });

  test.each(["Donald Trump", "Jens Stoltenberg", "Joe Biden", "NATO", "United States"])(
    "%s is one chain in each",
    (name) => {
      for (const { article, mentions, chains } of articles) {
        const own = chains.findIndex((chain) => chain.name === name);
        expect(own).toBeGreaterThanOrEqual(0);
        const { aliases } = chains[own]!;
        const isOther = ({ form, chain, start, end }: Mention) =>
          form === "NAME" && chain !== own && [name, ...aliases].includes(article.text.slice(start, end));
        expect(mentions.filter(isOther)).toEqual([]);
      }
    },
  );

  test("the US leader is Joe Biden, and the leader who denies is Vladimir Putin", () => {
    const meant = (words: string) =>
      articles.flatMap(({ article, mentions, chains }) =>
        mentions
          .filter(({ start, end }) => article.text.slice(start, end) === words)
          .map(({ chain }) => (chain === null ? null : chains[chain]!.name)),
      );
    expect(meant("the US leader")).toEqual(["Joe Biden", "Joe Biden"]);
    expect(meant("the leader")).toEqual(["Vladimir Putin", "Vladimir Putin"]);
  });
});
