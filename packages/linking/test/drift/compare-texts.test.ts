import type { Paragraph } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { type ComparedText, compareQuotes, compareTexts } from "../../src/index.js";
import { splitForTest } from "../texts.js";

const FIRST = "The harbour of Vellmar will close for three weeks in March so that divers can mend the northern quay.";
const SECOND = "Port director Ines Okafor said “the storm of last winter broke eleven of our forty pillars,” and left.";
const THIRD = "Ferries to the islands will leave from the old coal dock until the work is done.";
const FOURTH = "“Nobody asked us,” said Tomas Brandt, who has landed his catch there for thirty years.";

function told(...paragraphs: readonly string[]): ComparedText {
  const spans: Paragraph[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    if (text !== "") text += "\n\n";
    spans.push({ start: text.length, end: text.length + paragraph.length, role: "BODY" });
    text += paragraph;
  }
  return { text, paragraphs: spans, sentences: splitForTest(text) };
}

/** Each alignment as the numbers of the paragraphs on both sides and the words that differ. */
function aligned(original: ComparedText, copy: ComparedText): string[] {
  const number = (side: ComparedText, start: number) =>
    side.paragraphs.findIndex((paragraph) => paragraph.start === start);
  return compareTexts(original, copy).map(({ original: from, copy: to, changes }) => {
    const numbers = (side: ComparedText, spans: typeof from) => spans.map(({ start }) => number(side, start)).join("+");
    const words = changes.map((change) => `${change.from}→${change.to}`).join(", ");
    return `${numbers(original, from) || "–"} ${numbers(copy, to) || "–"}${words === "" ? "" : `: ${words}`}`;
  });
}

describe("paragraphs are aligned, with the words that differ", () => {
  const whole = told(FIRST, SECOND, THIRD, FOURTH);
  test.each([
    ["the same text", whole, ["0 0", "1 1", "2 2", "3 3"]],
    ["a word changed", told(FIRST, SECOND, THIRD.replace("old", "new"), FOURTH), ["0 0", "1 1", "2 2: old→new", "3 3"]],
    ["one dropped stands where it would", told(FIRST, THIRD, FOURTH), ["0 0", "1 –", "2 1", "3 2"]],
    ["the first dropped", told(SECOND, THIRD, FOURTH), ["0 –", "1 0", "2 1", "3 2"]],
    [
      "one added",
      told(FIRST, SECOND, "In other news the library opens again on Monday after a year.", THIRD, FOURTH),
      ["0 0", "1 1", "– 2", "2 3", "3 4"],
    ],
    ["two merged", told(FIRST, `${SECOND} ${THIRD}`, FOURTH), ["0 0", "1+2 1", "3 2"]],
    [
      "one split",
      told(FIRST, SECOND.slice(0, SECOND.indexOf(" and left")), THIRD.slice(0, 51), THIRD.slice(52), FOURTH),
      ["0 0", "1 1: and left→", "2 2+3", "3 4"],
    ],
    ["another order", told(THIRD, FOURTH, FIRST, SECOND), ["2 0", "3 1", "0 2", "1 3"]],
    ["nothing in common", told("Rain fell all day."), ["0 –", "1 –", "2 –", "3 –", "– 0"]],
    ["nothing at all", told(), ["0 –", "1 –", "2 –", "3 –"]],
  ])("%s", (_, copy, expected) => {
    expect(aligned(whole, copy)).toEqual(expected);
  });

  test("a text without paragraphs is aligned by its sentences", () => {
    const long = Array.from({ length: 60 }, (_, i) => `Pillar ${i} of quay ${i * 7} was mended in ${i + 1900}.`).join(
      " ",
    );
    const changes = compareTexts(told(long), told(long.replace("Pillar 30", "Column 30"))).flatMap(
      (its) => its.changes,
    );
    expect(changes.map(({ from, to }) => `${from}→${to}`)).toEqual(["Pillar→Column"]);
  });
});

describe("quotes are found in a copy, whether it marks them or not", () => {
  const original = told(FIRST, SECOND, THIRD, FOURTH);
  const quote = (...pieces: readonly string[]) => ({
    segments: pieces.map((piece) => ({
      start: original.text.indexOf(piece),
      end: original.text.indexOf(piece) + piece.length,
    })),
    marked: true,
  });
  const pillars = quote("“the storm of last winter broke eleven of our forty pillars,”");
  const asked = quote("“Nobody asked us,”");
  const found = (copy: ComparedText, wanted: typeof asked) => {
    const [it] = compareQuotes(original, copy, [wanted]);
    return it == null
      ? it
      : `${it.verdict}: ${it.spans.map(({ start, end }) => copy.text.slice(start, end)).join(" … ")}`;
  };
  test.each([
    ["kept", told(FIRST, SECOND, FOURTH), asked, "VERBATIM: Nobody asked us"],
    ["its marks lost", told(FIRST, FOURTH.replaceAll(/[“”]/g, "")), asked, "MARKS_LOST: Nobody asked us"],
    ["altered", told(FOURTH.replace("Nobody", "Everybody")), asked, "ALTERED: Everybody asked us"],
    [
      "made indirect",
      told("According to port director Ines Okafor, last winter's storm had broken eleven of their forty pillars."),
      pillars,
      "REWORDED: last winter's storm had broken eleven of their forty pillars",
    ],
    [
      "trimmed",
      told(SECOND.replace(" of last winter", "")),
      pillars,
      "TRIMMED: the storm broke eleven of our forty pillars",
    ],
    ["dropped with its sentence", told(FIRST, THIRD), asked, null],
    ["dropped from its sentence", told("Tomas Brandt has landed his catch there for thirty years."), asked, null],
    ["in an empty copy", told(), asked, null],
  ])("%s", (_, copy, wanted, expected) => {
    expect(found(copy, wanted)).toBe(expected);
  });

  test("what lies beyond the sentences that are looked through is neither kept nor dropped", () => {
    const long = Array.from({ length: 420 }, (_, i) => `Pillar ${i} of quay ${i * 7} was mended in ${i + 1600}.`);
    const text = told(long.join(" "));
    const quoteOf = (words: string) => {
      const start = text.text.indexOf(words);
      return { segments: [{ start, end: start + words.length }], marked: false };
    };
    const shorter = told(long.slice(0, 300).join(" "));
    const verdicts = [long[10]!, long[350]!, long[410]!].map(
      (words) => compareQuotes(text, shorter, [quoteOf(words)])[0],
    );
    expect(verdicts.map((it) => (it == null ? it : it.verdict))).toEqual(["VERBATIM", null, undefined]);
  });
});
