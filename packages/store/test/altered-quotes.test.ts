import { thingId } from "@newsgraph/core";
import { expect, test } from "vitest";
import { openStore } from "../src/index.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";

/* One statement in five forms; the first is the fullest. */
const FORMS = [
  ["I will publish the whole report today, and nobody will stop me", false],
  ["I will publish the whole report today,", false], // cut short, with a comma of the article's own
  ["i will publish the whole report today", false],
  ["I may publish the whole report today", true],
  ["I will publish the report", true],
] as const;

test("altered quotes are those whose words are not in the fullest form as they stand; cut ones are not", async () => {
  const store = await openStore(":memory:");
  const ids: string[] = [];
  for (const [words] of FORMS) {
    const told = {
      text: `“${words}” said Ann.`,
      people: [["PERSON", "Ann"]] as const,
      quotes: [{ words, speaker: "Ann" }],
    };
    const input = draft(told as never);
    await store.writeArticle(input);
    ids.push((await store.findingsOf("statement", input.id))[0]!.id);
  }
  await linkAll(store);
  const [fullest] = FORMS[0];
  const thing = thingId(ids);
  const nodesRemoved = [...new Set((await store.linkIndex("statement").nodesOf(ids)).values())];
  const placed = ids.map((finding) => ({ finding, node: "all" }));
  const groups = [{ group: "all", members: ["all"], moved: ["all"] }];
  const change = {
    placed,
    nodesRemoved,
    keysAdded: [{ node: "all", keys: [] }],
    edgesAdded: [],
    edgesRemoved: [],
    groups,
  };
  await store.applyLinkChanges([], [{ noun: "statement", ...change }]);
  const description = {
    speakerName: "Ann",
    text: fullest,
    fullest: ids[0]!,
    earliest: ids[0]!,
    saidFrom: null,
    saidTo: null,
  };
  await store.describe("statement", [{ thing, description }]);

  const page = { limit: 10, backward: false, position: null };
  const { rows } = await store.read.quotes({ alteredOnly: true }, { field: "SAID_ON", direction: "ASC" }, page);
  expect(rows.map(({ node }) => node.text).sort()).toEqual(
    FORMS.flatMap(([words, isAltered]) => (isAltered ? [words] : [])),
  );
  expect(await store.read.countQuotes({ alteredOnly: false })).toBe(FORMS.length);
  await store.close();
});
