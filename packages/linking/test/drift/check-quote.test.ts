import { describe, expect, test } from "vitest";
import { checkQuote } from "../../src/index.js";

const PILLARS = "We will not close the northern quay, whatever the storm of next winter brings to the harbour.";
const CANDIDATES = [
  { text: PILLARS, speakers: ["Ines Okafor"] },
  {
    text: "The Harbour Board has lied to the fishermen of this town for thirty years.",
    speakers: ["Tomas Brandt", "Brandt"],
  },
  { text: "the storm was the worst in living memory", speakers: [] },
  { text: "Seven members now meet the spending target.", speakers: ["North Atlantic Treaty Organization"] },
];

function told(text: string, speaker: string | null) {
  const found = checkQuote(text, speaker, CANDIDATES);
  if (!found) return null;
  const changes = found.changes.map(({ kind, from, to }) => `${kind}: ${from} → ${to}`);
  return [CANDIDATES.indexOf(found.candidate), found.verdict, ...changes];
}

describe("words that somebody is said to have said", () => {
  test.each([
    ["the whole", PILLARS, "Ines Okafor", [0, "VERBATIM"]],
    ["a part, by surname", "whatever the storm of next winter brings", "Okafor", [0, "VERBATIM"]],
    ["whoever said them", "lied to the fishermen", null, [1, "VERBATIM"]],
    [
      "one word put for another",
      "We will not close the southern quay",
      "Okafor",
      [0, "ALTERED", "CONTENT: northern → southern"],
    ],
    ["a denial lost", "We will close the northern quay", "Okafor", [0, "ALTERED", "NEGATION: not → "]],
    [
      "words left out between",
      "whatever next winter brings to the harbour",
      "Okafor",
      [0, "TRIMMED", "DROPPED: the storm of → "],
    ],
    [
      "another end",
      "whatever the storm of next winter destroys",
      "Okafor",
      [0, "ALTERED", "CONTENT: brings → destroys"],
    ],
    ["another's words", "lied to the fishermen of this town", "Ines Okafor", [1, "OTHER_SPEAKER"]],
    ["an unknown speaker's", "the worst in living memory", "Ines Okafor", [2, "VERBATIM"]],
    ["an acronym", "seven members meet the spending target", "NATO", [3, "TRIMMED", "DROPPED: now → "]],
    ["half of another's words", "the Harbour Board has helped the sailors of this island", "Okafor", null],
    ["something else", "Bread will be dearer next year, I fear.", "Okafor", null],
    ["words of grammar", "we will of the to", "Okafor", null],
    ["nothing", "", null, null],
  ])("%s", (_, text, speaker, expected) => {
    expect(told(text, speaker)).toEqual(expected);
  });
});
