import type { QuotedText } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { alignQuotes } from "../src/index.js";

/** A text of these sentences, in which what stands between braces is a quote; its id is this name and its number. */
function quoted(name: string, sentences: readonly string[]): QuotedText {
  let text = "";
  const spans: { start: number; end: number }[] = [];
  const quotes: { id: string; start: number; end: number }[] = [];
  for (const sentence of sentences) {
    if (text !== "") text += " ";
    const start = text.length;
    for (const [i, part] of sentence.split(/[{}]/).entries()) {
      if (i % 2 === 1)
        quotes.push({ id: `${name}${quotes.length}`, start: text.length, end: text.length + part.length });
      text += part;
    }
    spans.push({ start, end: text.length });
  }
  return { text, sentences: spans, quotes };
}

const BEFORE =
  "The council of Vellmar met on Tuesday evening to hear what the winter storms had done to the northern quay.";
const AFTER =
  "Divers will look at the broken pillars in March, and the ferry to Corland sails from Lowmere until then.";
const ORIGINAL = quoted("o", [
  BEFORE,
  "{The harbour stays open whatever the storm brings to our quay}, Ines Okafor told the reporters.",
  "{We have no money for a second pier}, said Tomas Brandt, and {no time to look for any}.",
  AFTER,
]);

describe("a quote of a copy is aligned with the one that it retells", () => {
  test.each([
    [
      "word for word",
      [
        BEFORE,
        "{The harbour stays open whatever the storm brings to our quay}, Ines Okafor told the reporters.",
        AFTER,
      ],
      ["0"],
    ],
    [
      "given to another",
      [BEFORE, "{The harbour stays open whatever the storm brings to our quay}, Paul Adair told the reporters.", AFTER],
      ["0"],
    ],
    [
      "in other words",
      [
        BEFORE,
        "{The port remains accessible no matter what weather reaches our quay}, Ines Okafor told journalists.",
        AFTER,
      ],
      ["0"],
    ],
    [
      "turned round",
      [
        BEFORE,
        "Ines Okafor told the reporters that {the harbour stays open whatever the storm brings to the quay}.",
        AFTER,
      ],
      ["0"],
    ],
    ["one of two in a sentence", [BEFORE, "Tomas Brandt said that there was {no time to look for any}.", AFTER], ["2"]],
    [
      "both, in their places",
      [BEFORE, "{We have no cash for another pier}, said Tomas Brandt, and {no hour to search for one}.", AFTER],
      ["1", "2"],
    ],
  ])("%s", (_, sentences, counterparts) => {
    const copy = quoted("c", sentences);
    const pairs = alignQuotes(ORIGINAL, copy).sort((a, b) => (a.quote < b.quote ? -1 : 1));
    expect(pairs).toEqual(counterparts.map((counterpart, i) => ({ quote: `c${i}`, counterpart: `o${counterpart}` })));
  });

  test.each([
    [
      "of another sentence",
      [BEFORE, "{Herring was dear this autumn and will be dearer}, a fishmonger said at the market.", AFTER],
    ],
    ["without quotes", [BEFORE, AFTER]],
    ["nothing", []],
  ])("and with none: %s", (_, sentences) => {
    expect(alignQuotes(ORIGINAL, quoted("c", sentences))).toEqual([]);
    expect(alignQuotes(quoted("c", sentences), ORIGINAL)).toEqual([]);
  });
});
