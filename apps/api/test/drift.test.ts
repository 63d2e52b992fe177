import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serveTold } from "./serving.js";

const FULL = "We will not close the northern harbour before 2031";
const ALTERED = "We will close the northern harbour before 2032";

const article = (path: string, speaker: string, words: string, published: string) => ({
  path,
  title: `Harbour ${path}`,
  outlet: "Gazette",
  published,
  story: "harbour",
  paragraphs: [
    `The council of Vellmar met on the quay to hear the plans for the winter. ${path === "copy" ? "It it was cold." : "It was cold."}`,
    `“${words},” said ${speaker} after the meeting of the board.`,
  ],
  names: [{ name: speaker, kind: "PERSON" as const }],
  quotes: [{ text: `“${words},”`, speaker, cue: "said" }],
  reports: [],
});

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold([
    article("first", "Ines Okafor", FULL, "2030-01-01"),
    article("copy", "Ines Okafor", ALTERED, "2030-01-02"),
    article("other", "Tomas Brandt", FULL, "2030-01-03"),
  ]);
});
afterAll(() => serving.stop());

const ask = async (query: string) => {
  const { data, errors } = await serving.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

describe("what a copy changed", () => {
  test("its paragraphs and quotes, held against the article it came from", async () => {
    const { stories } = await ask(`{ stories(first: 5) { nodes { changes(first: 5) { totalCount nodes {
      copy { title } against { title } relation
      quotes { verdict quote { text } spans { text } changes { kind from { text } to { text } } } droppedQuotes { text }
      paragraphs { original { text } copy { text } changes { kind to { text } } }
    } } } } }`);
    const [story] = stories.nodes;
    expect(story.changes.totalCount).toBe(2);
    const [copy, other] = story.changes.nodes;
    expect(copy).toMatchObject({
      copy: { title: "Harbour copy" },
      against: { title: "Harbour first" },
      droppedQuotes: [],
    });
    expect(copy.quotes).toEqual([
      {
        verdict: "ALTERED",
        quote: { text: FULL },
        spans: [{ text: ALTERED }],
        changes: [
          { kind: "NEGATION", from: { text: "not" }, to: { text: "" } },
          { kind: "NUMBER", from: { text: "2031" }, to: { text: "2032" } },
        ],
      },
    ]);
    expect(copy.paragraphs.at(-1).changes.map(({ kind }: { kind: string }) => kind)).toEqual(["NEGATION", "NUMBER"]);
    expect(other.quotes).toMatchObject([{ verdict: "OTHER_SPEAKER", changes: [] }]);
  });

  test("an article knows the other copies", async () => {
    const { articles } = await ask("{ articles { nodes { title copies { nodes { title } } } } }");
    for (const { title, copies } of articles.nodes) {
      const others = ["Harbour copy", "Harbour first", "Harbour other"].filter((other) => other !== title);
      expect(copies.nodes.map((copy: { title: string }) => copy.title).sort()).toEqual(others);
    }
  });
});

test("the forms of a statement, each with its verdict against the fullest", async () => {
  const { statements } = await ask(`{ statements { nodes { text articleCount storyCount
    forms { totalCount nodes { verdict quote { text } changes { kind } } } } } }`);
  for (const { text, forms } of statements.nodes) {
    for (const { verdict, quote, changes } of forms.nodes) {
      expect(verdict).toBe(quote.text === text ? "VERBATIM" : "ALTERED");
      expect(changes.length).toBe(quote.text === text ? 0 : 2);
    }
    expect(forms.totalCount).toBe(forms.nodes.length);
  }
  expect(statements.nodes.every(({ storyCount }: { storyCount: number }) => storyCount === 1)).toBe(true);
});

describe("checkQuote", () => {
  const check = async (text: string, speaker: string | null) =>
    (
      await ask(`{ checkQuote(text: ${JSON.stringify(text)}, speaker: ${JSON.stringify(speaker)}) {
      verdict change quote { text speaker { name } } statement { articleCount } changes { kind } } }`)
    ).checkQuote;

  test.each([
    ["verbatim", FULL, "Ines Okafor", "VERBATIM", []],
    ["a part of it", "close the northern harbour", "Okafor", "VERBATIM", []],
    ["altered", "We will not close the southern harbour before 2031", "Okafor", "ALTERED", ["CONTENT"]],
    ["another's", FULL, "Ada Lindqvist", "OTHER_SPEAKER", []],
    ["not found", "Herring will be dear this autumn", "Ines Okafor", "NOT_FOUND", []],
  ])("%s", async (_, text, speaker, verdict, kinds) => {
    const checked = await check(text, speaker);
    expect(checked.verdict).toBe(verdict);
    expect(checked.changes.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
    expect(checked.quote === null).toBe(verdict === "NOT_FOUND");
  });

  test.each([
    ["too short", "two words", "fewer than 3 words"],
    ["empty", " ", "is empty"],
    ["too long", "word ".repeat(600), "at most 2500"],
    ["no words", "… – !", "fewer than 3 words"],
  ])("%s: refused with what to do", async (_, text, message) => {
    const { errors } = await serving.ask(`{ checkQuote(text: ${JSON.stringify(text)}) { verdict } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  test.each(['"', "a OR b NOT c", "NEAR(a b c)", "quotes_fts: x y *", "'; drop table quotes; --"])(
    "%s is only words",
    async (text) => {
      await ask(`{ checkQuote(text: ${JSON.stringify(`${text} one two three`)}) { verdict } }`);
    },
  );
});
