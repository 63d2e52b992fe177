import type { StatementFinding } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { describeStatement, link, MemoryIndex, statementLinker } from "../src/index.js";

let next = 0;
function quote(speakerName: string | null, text: string, more: Partial<StatementFinding> = {}): StatementFinding {
  next += 1;
  const id = `q${String(next).padStart(4, "0")}`;
  return {
    id,
    article: `a${next}`,
    kind: "DIRECT",
    text,
    speakerName,
    saidFrom: null,
    saidTo: null,
    publishedAt: null,
    marked: true,
    isCopied: false,
    retells: null,
    ...more,
  };
}
const on = (day: string) => ({ saidFrom: day, saidTo: day });

async function groupsOf(findings: readonly StatementFinding[]) {
  const index = new MemoryIndex<StatementFinding>();
  index.write(findings);
  index.apply(await link(statementLinker, index, findings, []));
  return index.things().map(({ members }) => members);
}

const FULL = "We will not close the harbour again, whatever the storm of next winter brings to the northern quay.";

describe("forms of one statement join", () => {
  test.each([
    ["marks lost", quote("Ines Okafor", FULL), quote("Ines Okafor", FULL.replace(",", ""))],
    ["a bare surname", quote("Ines Okafor", FULL), quote("Okafor", FULL)],
    [
      "direct made indirect",
      quote("Ines Okafor", FULL),
      quote(
        "Ines Okafor",
        "they would not close the harbour again whatever next winter's storm brought to the northern quay",
      ),
    ],
    [
      "words changed",
      quote("Ines Okafor", FULL),
      quote(
        "Ines Okafor",
        "We won't shut the harbour again, no matter what the storm of next winter brings to the north quay.",
      ),
    ],
    [
      "trimmed",
      quote("Ines Okafor", FULL),
      quote("Ines Okafor", "the storm of next winter brings to the northern quay"),
    ],
    ["half of a compound surname", quote("Ines Brandt Okafor", FULL), quote("Brandt Okafor", FULL)],
    ["the speaker lost, long and word for word", quote("Ines Okafor", FULL), quote(null, FULL)],
    [
      "an acronym speaks",
      quote("NATO", "seven members now meet the spending target"),
      quote("North Atlantic Treaty Organization", "seven members meet the target for spending"),
    ],
    [
      "two words of one day, one of them changed",
      quote("Harbour Board", "reckless and shabby", on("2031-03-01")),
      quote("Harbour Board", "the plan reckless and seedy", on("2031-03-01")),
    ],
  ])("%s", async (_, a, b) => {
    expect(statementLinker.same(a, b)).toEqual(statementLinker.same(b, a));
    expect(await groupsOf([a, b])).toEqual([[a.id, b.id]]);
  });
});

describe("statements stay apart", () => {
  test.each([
    [
      "the names of one topic, not beside the same words",
      quote("Ines Okafor", "The Vellmar council owes the dockers and the Harbour Board an answer before the vote"),
      quote("Ines Okafor", "the Harbour Board misled Vellmar"),
    ],
    [
      "half the words half a year later",
      quote("Ines Okafor", "they will rebuild the northern quay", { publishedAt: "2031-03-01" }),
      quote("Ines Okafor", "the minister might visit the northern quay", { publishedAt: "2031-09-01" }),
    ],
    ["other speakers of the same words", quote("Ines Okafor", FULL), quote("Tomas Brandt", FULL)],
    ["a namesake", quote("Ines Okafor", FULL), quote("Paul Okafor", FULL)],
    [
      "one speaker on one topic",
      quote("Ines Okafor", FULL),
      quote("Ines Okafor", "The harbour was closed for three weeks so that divers could reach the broken pillars."),
    ],
    [
      "a phrase said on two days",
      quote("Ines Okafor", "a total disaster", on("2031-03-01")),
      quote("Ines Okafor", "a total disaster", on("2032-05-01")),
    ],
    [
      "one word in common",
      quote("Ines Okafor", "a great loss", on("2031-03-01")),
      quote("Ines Okafor", "great people", on("2031-03-01")),
    ],
    ["unknown speakers of few words", quote(null, "no comment"), quote(null, "no comment")],
    ["no content", quote("Ines Okafor", "Yes, I do."), quote("Ines Okafor", "Yes, I do.")],
    ["nothing", quote("Ines Okafor", ""), quote("Ines Okafor", "")],
  ])("%s", async (_, a, b) => {
    expect(await groupsOf([a, b])).toEqual([[a.id], [b.id]]);
  });

  test("two speakers never join through a quote whose speaker is a bare surname", async () => {
    const bridge = quote("Okafor", FULL);
    const [a, b] = [quote("Ines Okafor", FULL), quote("Paul Okafor", FULL)];
    expect(await groupsOf([bridge, a, b])).toHaveLength(2);
  });
});

describe("a quote that retells one of another copy stands with it", () => {
  const retelling = (speakerName: string | null, text: string, retold: StatementFinding) =>
    quote(speakerName, text, { retells: retold });
  const told = quote("Ines Okafor", FULL);
  const short = quote("Ines Okafor", "Yes, I do.");
  test.each([
    ["in other words", retelling("Ines Okafor", "the basin must stay open in bad weather", told), told],
    ["as another's", retelling("Tomas Brandt", FULL, told), told],
    ["without a speaker", retelling(null, "she refused", told), told],
    ["though it tells nothing by itself", retelling("Okafor", "Of course.", short), short],
  ])("%s", async (_, copy, original) => {
    const another = quote("Ines Okafor", original.text, { retells: null });
    const groups = await groupsOf([copy, original, another]);
    expect(groups.find((ids) => ids.includes(copy.id))).toContain(original.id);
    expect(groups).toHaveLength(original === short ? 2 : 1);
  });

  test("and does not part it from other articles' reports", async () => {
    const copy = retelling("Tomas Brandt", FULL, told);
    const report = quote("Okafor", FULL);
    const theirs = quote("Tomas Brandt", FULL);
    expect(await groupsOf([copy, told, report, theirs])).toEqual([[told.id, copy.id, report.id].sort(), [theirs.id]]);
  });
});

test("a quote has at most twenty keys, however long", () => {
  const long = quote("Ines Okafor", Array.from({ length: 5000 }, (_, i) => `pillar${i}`).join(" "));
  expect(statementLinker.keys(long).length).toBeLessThanOrEqual(20);
});

describe("describing a statement", () => {
  const forms = [
    quote("Okafor", "they would not close the harbour again", {
      kind: "INDIRECT",
      publishedAt: "2031-03-01",
      saidFrom: "2031-02-01",
      saidTo: "2031-02-28",
    }),
    quote("Ines Okafor", FULL, { publishedAt: "2031-03-02", ...on("2031-02-27") }),
    quote(null, FULL.slice(0, 40), { publishedAt: "2031-03-03" }),
  ];
  test("gives the fullest and the earliest form, the full name and the exact day", () => {
    const described = {
      speakerName: "Ines Okafor",
      text: FULL,
      fullest: forms[1]!.id,
      earliest: forms[0]!.id,
      ...on("2031-02-27"),
    };
    expect(describeStatement(forms)).toMatchObject(described);
    expect(describeStatement([...forms].reverse())).toMatchObject(described);
  });

  test("tells what became of it in each form", () => {
    const cited = quote("Tomas Brandt", FULL, { isCopied: true, marked: false });
    const changed = quote("Okafor", FULL.replace("not ", ""));
    expect(describeStatement([forms[1]!, cited, changed]).forms).toEqual([
      { quote: forms[1]!.id, verdict: "VERBATIM", otherSpeaker: false },
      { quote: cited.id, verdict: "MARKS_LOST", otherSpeaker: true },
      { quote: changed.id, verdict: "ALTERED", otherSpeaker: false },
    ]);
  });

  test("is given to the speaker of the fullest form, though more copies name another", () => {
    const copies = ["Tomas Brandt", "Tomas Brandt"].map((name) => quote(name, FULL, { isCopied: true }));
    expect(describeStatement([...copies, forms[1]!]).speakerName).toBe("Ines Okafor");
  });

  test("a copy that adds words is not the form that the others are held against", () => {
    const added = quote("Okafor", `${FULL} Nor the bridge.`, { isCopied: true });
    expect(describeStatement([...forms, added]).fullest).toBe(forms[1]!.id);
    expect(describeStatement([added]).fullest).toBe(added.id);
  });

  test("where no article is dated the fullest counts as the earliest", () => {
    const undated = forms.map((form) => ({ ...form, publishedAt: null }));
    expect(describeStatement(undated).earliest).toBe(forms[1]!.id);
  });
});
