import { describe, expect, test } from "vitest";
import { compareWords, verdictOf } from "../../src/index.js";

const FULL = "We will not close the northern harbour again, and Mayor Okafor promised 40 new jobs by 2031.";

/** What a form reports, as "KIND: from → to". */
function changesOf(original: string, form: string): string[] {
  return compareWords(original, form).map(({ kind, from, to }) => `${kind}: ${from} → ${to}`);
}

describe("forms of which each change is told, with what it touches", () => {
  test.each([
    ["a number", FULL.replace("40", "400"), ["NUMBER: 40 → 400"], "ALTERED"],
    ["a negation dropped", FULL.replace("not ", ""), ["NEGATION: not → "], "ALTERED"],
    ["a negation put in", FULL.replace("promised", "never promised"), ["NEGATION:  → never"], "ALTERED"],
    ["another name", FULL.replace("Okafor", "Brandt"), ["NAME: Okafor → Brandt"], "ALTERED"],
    ["the opposite", FULL.replace("northern", "southern"), ["CONTENT: northern → southern"], "ALTERED"],
    ["a content word added", FULL.replace("new", "new imaginary"), ["CONTENT:  → imaginary"], "ALTERED"],
    ["less sure", FULL.replace("will", "might"), ["MODALITY: will → might"], "ALTERED"],
    ["a synonym", FULL.replace("close", "shut"), ["SYNONYM: close → shut"], "REWORDED"],
    ["a tense", FULL.replace("will", "would"), ["INFLECTION: will → would"], "REWORDED"],
    ["a word of grammar", FULL.replace("again, and", "again, while"), ["FUNCTION: and → while"], "REWORDED"],
    ["a pronoun for a name", FULL.replace("Mayor Okafor", "she"), ["REFERENCE: Mayor Okafor → she"], "REWORDED"],
    ["a number in words", FULL.replace("40", "forty"), ["SPELLING: 40 → forty"], "VERBATIM"],
    ["a contraction", FULL.replace("will not", "won't"), [], "VERBATIM"],
    [
      "the end cut off",
      "We will not close the northern harbour again.",
      ["DROPPED: and Mayor Okafor promised 40 new jobs by 2031 → "],
      "TRIMMED",
    ],
    ["a word left out", FULL.replace("northern ", ""), ["DROPPED: northern → "], "TRIMMED"],
    [
      "two at once",
      FULL.replace("40", "50").replace("again, ", ""),
      ["DROPPED: again → ", "NUMBER: 40 → 50"],
      "ALTERED",
    ],
  ])("%s", (_, form, changes, verdict) => {
    expect(changesOf(FULL, form)).toEqual(changes);
    expect(verdictOf(compareWords(FULL, form))).toBe(verdict);
  });

  test.each([
    [
      "tense and contraction",
      "I would not sell the boat.",
      "I won't sell the boat.",
      ["INFLECTION: would not → won't"],
    ],
    [
      "a negation that moved",
      "They do not bring more fish.",
      "They bring no more fish.",
      ["MOVED: do not → ", "MOVED:  → no"],
    ],
    [
      "a trimmed clause takes its own denial with it",
      "The quay is safe, and it does not leak.",
      "The quay is safe.",
      ["DROPPED: and it does not leak → "],
    ],
    [
      "a word that moved",
      "the Vellmar ally",
      "an ally in Vellmar",
      ["MOVED: the Vellmar → an", "MOVED:  → in Vellmar"],
    ],
    ["for and against", "We voted against the dam.", "We voted for the dam.", ["OPPOSITE: against → for"]],
    ["another currency", "It cost $30 million.", "It cost €30 million.", ["NUMBER: $30 → €30"]],
    ["another magnitude", "It cost $30 million.", "It cost $30 billion.", ["NUMBER: million → billion"]],
    ["a body in full", "The US and the EU agreed.", "The United States and the European Union agreed.", []],
    ["the pronoun is no country", "They told us so.", "They told the US so.", ["REFERENCE: us → the US"]],
    [
      "compounds",
      "She was re-elected on-site.",
      "She was reelected onsite.",
      ["SPELLING: re-elected on-site → reelected onsite"],
    ],
    [
      "the repetition that fell out is a whole sentence",
      "You pay. You pay your bills.",
      "You pay your bills.",
      ["DROPPED: You pay → "],
    ],
    ["a doubled word", "We will rebuild the quay.", "We will rebuild the the quay.", ["FUNCTION:  → the"]],
  ])("%s", (_, original, form, changes) => {
    expect(changesOf(original, form)).toEqual(changes);
  });
});

describe("what is no change", () => {
  test.each([
    ["marks", "“We ‘never’ sleep,”", "We never sleep"],
    ["case and dashes", "We – never sleep", "WE NEVER SLEEP"],
    ["a possessive", "the harbour’s wall", "the harbour's wall"],
    ["nothing at all", "", ""],
  ])("%s", (_, original, form) => {
    expect(compareWords(original, form)).toEqual([]);
  });
});

test("facts beside the words: another speaker before all, lost marks after all", () => {
  expect(verdictOf(compareWords(FULL, FULL), { otherSpeaker: true })).toBe("OTHER_SPEAKER");
  expect(verdictOf(compareWords(FULL, FULL), { marksLost: true })).toBe("MARKS_LOST");
  expect(verdictOf(compareWords(FULL, FULL.replace("close", "shut")), { marksLost: true })).toBe("REWORDED");
});
