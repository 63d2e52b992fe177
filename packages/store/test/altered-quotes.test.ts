import { thingId } from "@newsgraph/core";
import { expect, test } from "vitest";
import { openStore } from "../src/index.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";

const WORDS = "I will publish the whole report today, and nobody will stop me";

/** Forms of one statement by Ann, of which the first is the fullest: words, speaker, what linking tells of it, and if it counts as altered. */
const FORMS = [
  [WORDS, "Ann", "VERBATIM", false, false],
  ["I will publish the whole report today,", "Ann", "TRIMMED", false, false],
  ["i will publish the whole report this day", "Ann", "REWORDED", false, false],
  ["I may publish the whole report today", "Ann", "ALTERED", false, true],
  ["I will publish it", "Bob", "TRIMMED", true, true],
  ["I will publish everything", "Bob", "ALTERED", true, true],
  // Names that cannot be one person's, and yet one entity: an authority file says so.
  ["I will publish the report", "Ann", "TRIMMED", true, false],
] as const;

test("altered are the quotes of other words that bear the meaning, and those given to somebody else", async () => {
  const store = await openStore(":memory:");
  const ids: string[] = [];
  for (const [words, speaker] of FORMS) {
    const told = {
      text: `“${words}” said ${speaker}.`,
      people: [["PERSON", speaker]] as const,
      quotes: [{ words, speaker }],
    };
    const input = draft(told as never);
    await store.writeArticle(input);
    ids.push((await store.findingsOf("statement", input.id))[0]!.id);
  }
  await linkAll(store);
  const thing = thingId(ids);
  const nodesRemoved = [...new Set((await store.linkIndex("statement").nodesOf(ids)).values())];
  const placed = ids.map((finding) => ({ finding, node: "all" }));
  const groups = [{ group: "all", moved: ["all"], parted: false }];
  const change = {
    placed,
    nodesRemoved,
    nodesAdded: [{ node: "all", keys: [], standing: "", signature: "" }],
    edgesAdded: [],
    edgesRemoved: [],
    refused: [],
    groups,
  };
  await store.applyLinkChanges([], [{ noun: "statement", ...change }]);
  const description = {
    speakerName: "Ann",
    text: WORDS,
    fullest: ids[0]!,
    earliest: ids[0]!,
    saidFrom: null,
    saidTo: null,
    forms: FORMS.map(([, , verdict, otherSpeaker], i) => ({ quote: ids[i]!, verdict, otherSpeaker })),
  };
  await store.describe("statement", [{ thing, description }]);

  const page = { limit: 10, backward: false, position: null };
  const { rows } = await store.read.quotes({ alteredOnly: true }, { field: "SAID_ON", direction: "ASC" }, page);
  expect(rows.map(({ node }) => node.text).sort()).toEqual(
    FORMS.flatMap(([words, , , , isAltered]) => (isAltered ? [words] : [])).sort(),
  );
  expect(await store.read.countQuotes({ alteredOnly: false })).toBe(FORMS.length);
  await store.close();
});
