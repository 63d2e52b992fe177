import { unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, newsgraph, scratch, startApi } from "./newsgraph.js";

const BODY = (
  quay: string,
  divers: string,
) => `The council of Vellmar met on Tuesday evening to hear what the winter storms had done to the northern quay.

${quay}

Divers will look at the broken pillars in March, and the ferry to Corland sails from the port of Lowmere until then.

${divers}

The last storm of that strength struck the coast in 1987 and carried away a lighthouse and two warehouses.`;

const ORIGINAL = BODY(
  "“The harbour stays open whatever the next storm brings to our quay,” council leader Ines Okafor told the reporters.",
  "“We have found nine cracks in the oldest pillar,” said the engineer Tomas Brandt after the meeting.",
);
const SWAPPED = BODY(
  "“The harbour stays open whatever the next storm brings to our quay,” opposition leader Paul Adair told the reporters.",
  "“We have found ninety cracks in the oldest pillar,” said the engineer Tomas Brandt after the meeting.",
);

interface Form {
  readonly verdict: string;
  readonly quote: { readonly speaker: { readonly name: string } };
}

describe("a copy that gives words to somebody else, and alters others", () => {
  const { folder, remove } = scratch();
  const database = join(folder, "retold.db");
  const [first, second] = [join(folder, "first.txt"), join(folder, "second.txt")];
  let api: Api;

  beforeAll(async () => {
    // The copy comes first: its quotes are linked anew once the original is there.
    writeFileSync(second, `Paul Adair promises open harbour\n\nMarch 3, 2031\n\n${SWAPPED}\n`);
    expect(newsgraph(["load", "--database", database, second])).toMatchObject({ status: 0 });
    writeFileSync(first, `Harbour stays open\n\nMarch 1, 2031\n\n${ORIGINAL}\n`);
    expect(newsgraph(["load", "--database", database, first])).toMatchObject({ status: 0 });
    api = await startApi(database);
  });
  afterAll(async () => {
    await api?.stop();
    remove();
  });

  test("is one story; each quote is one statement, and both speakers are told", async () => {
    const { data, errors } = await api.ask(`{ stories(first: 5) { nodes { articles { totalCount } } }
      statements { nodes { text speaker { name } forms { nodes { verdict quote { speaker { name } } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.stories.nodes).toMatchObject([{ articles: { totalCount: 2 } }]);
    const formsOf = (words: string): Form[] => {
      const found = data.statements.nodes.filter(({ text }: { text: string }) => text.includes(words));
      expect(found).toHaveLength(1);
      return found[0].forms.nodes;
    };
    const told = formsOf("harbour stays open whatever");
    expect(told.map(({ quote }) => quote.speaker.name).sort()).toEqual(["Ines Okafor", "Paul Adair"]);
    expect(told.map(({ verdict }) => verdict).sort()).toEqual(["OTHER_SPEAKER", "VERBATIM"]);
    expect(
      formsOf("cracks in the oldest pillar")
        .map(({ verdict }) => verdict)
        .sort(),
    ).toEqual(["ALTERED", "VERBATIM"]);
  });

  test("both are found by the filter for altered quotes, and nothing else is", async () => {
    const { data } = await api.ask(`{ quotes(filterBy: { alteredOnly: true }) { nodes { text } totalCount } }`);
    expect(data.quotes.totalCount).toBe(2);
  });

  test("once the original is forgotten the copy's statements are its own again", async () => {
    unlinkSync(first);
    expect(newsgraph(["load", "--prune", "--database", database, folder])).toMatchObject({ status: 0 });
    const { data } = await api.ask("{ statements { nodes { speaker { name } forms { totalCount } } } }");
    expect(data.statements.nodes.every(({ forms }: { forms: { totalCount: number } }) => forms.totalCount === 1)).toBe(
      true,
    );
    expect(data.statements.nodes.map((its: { speaker: { name: string } }) => its.speaker.name)).toContain("Paul Adair");
  });
});
