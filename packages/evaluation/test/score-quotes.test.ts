import type { Analysis, Quote, Span } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { precision, recall } from "../src/score/score.js";
import { type GoldQuote, scoreQuotes } from "../src/score/score-quotes.js";

const text = "“Rain is coming,” said Ann Lee, who hopes that it will stop by noon.";
const span = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const gold = (part: string, speech: boolean): GoldQuote => ({
  ...span(part),
  type: "direct",
  speech,
  speaker: span("Ann Lee"),
});
const quote = (part: string, speaker: string | null = "Ann Lee") =>
  ({
    ...span(part),
    segments: [span(part)],
    kind: "DIRECT",
    rule: "test",
    speakerText: speaker && span(speaker),
  }) as unknown as Quote;

function scores(quotes: readonly Quote[]) {
  const document = { id: "a", text, quotes: [gold("“Rain is coming,”", true), gold("it will stop by noon", false)] };
  const all = scoreQuotes("gazette", [{ document, analysis: { quotes } as unknown as Analysis }], 0);
  return (task: string) => {
    const score = all.find((one) => one.task === task)!;
    return [precision(score), recall(score)];
  };
}

describe("quotes are scored by the tokens of their content", () => {
  test("marks and commas do not count", () => {
    expect(scores([quote("Rain is coming")])("quotes exact")).toEqual([1, 1]);
  });

  test("half of the tokens are enough to overlap", () => {
    const of = scores([quote("Rain is")]);
    expect(of("quotes exact")).toEqual([0, 0]);
    expect(of("quotes overlap")).toEqual([1, 1]);
  });

  test("less than half is wrong", () => {
    expect(scores([quote("Rain")])("quotes overlap")).toEqual([0, 0]);
  });

  test("what matches an attribution that is no speech is left out", () => {
    expect(scores([quote("Rain is coming"), quote("it will stop by noon")])("quotes overlap")).toEqual([1, 1]);
  });

  test("two that match one are one right and one wrong", () => {
    expect(scores([quote("Rain is coming"), quote("Rain is")])("quotes overlap")).toEqual([1 / 2, 1]);
  });

  test.each([
    ["Lee", [1, 1], "one word of the name is enough"],
    ["Rain", [0, 0], "another is wrong"],
    [null, [0, 0], "none is missed"],
  ])("speaker %s", (speaker, expected, _reason) => {
    expect(scores([quote("Rain is coming", speaker)])("quotes speaker")).toEqual(expected);
  });
});
