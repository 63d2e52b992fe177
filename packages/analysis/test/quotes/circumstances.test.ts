import { describe, expect, test } from "vitest";
import { firstQuote, quoted } from "./quoted.js";

describe("the day of saying", () => {
  test.each<[reason: string, text: string, day: string | null]>([
    ["after the cue", "Ana Poe said Sunday it was safe.", "2024-02-11"],
    ["at the end of a tag", "“It is safe,” Ana Poe said on Sunday.", "2024-02-11"],
    ["at the front", "In a statement Sunday, Ana Poe said it was safe.", "2024-02-11"],
    ["between speaker and cue", "Ana Poe on Sunday said it was safe.", "2024-02-11"],
    ["a day within what was said is not it", "Ana Poe said the bridge would open on Sunday.", null],
    ["nor one told of the speaker", "Ana Poe, who retires in May, said it was safe.", null],
  ])("%s", (_reason, text, day) => {
    expect(firstQuote(text).saidOn).toBe(day);
  });
});

describe("the channel", () => {
  test.each<[reason: string, text: string, channel: string | null]>([
    ["a statement", "Ana Poe said in a statement that it was safe.", "statement"],
    ["with its platform", "“It is safe,” Ana Poe said in a post on X.", "post on X"],
    ["a platform alone", "“It is safe,” Ana Poe wrote on Facebook.", "Facebook"],
    ["two words", "Ana Poe said during a campaign event Saturday it was safe.", "campaign event"],
    ["at the front, without its day", "At the Saturday event, Ana Poe said it was safe.", "event"],
    ["a possessor that is a day", "At Saturday’s event, Ana Poe said it was safe.", "event"],
    ["whose it was", "Otis said in a statement via his office that it was safe.", "statement via his office"],
    ["a stray stop", "It is safe, Otis said in a statement. via his office.", "statement. via his office"],
    ["none told", "Ana Poe said it was safe.", null],
    ["a channel within what was said is not it", "Ana Poe said the letter was in a post office.", null],
  ])("%s", (_reason, text, channel) => {
    expect(firstQuote(text).quote.channel).toBe(channel);
  });
});

describe("cue and stance", () => {
  test.each<[text: string, cue: string, stance: string]>([
    ["Otis said it was safe.", "said", "SAYS"],
    ["Otis claimed it was safe.", "claimed", "CLAIMS"],
    ["Otis denied it was safe.", "denied", "DENIES"],
    ["Otis warned that it was old.", "warned", "WARNS"],
    ["Otis pledged to keep it.", "pledged", "PROMISES"],
    ["Otis asked whether it was safe.", "asked", "ASKS"],
    ["Otis called for a new bridge.", "called for", "DEMANDS"],
    ["Otis acknowledged it was old.", "acknowledged", "ADMITS"],
    ["Otis accused Poe of lying.", "accused", "ACCUSES"],
    ["Otis criticized the slow work.", "criticized", "CRITICIZES"],
    ["Otis praised the quick work.", "praised", "PRAISES"],
    ["Otis predicted it would fall.", "predicted", "PREDICTS"],
    ["Otis hit back at “lies” in the press.", "hit back", "CRITICIZES"],
    ["It was safe, according to Otis.", "according to", "SAYS"],
  ])("%s", (text, cue, stance) => {
    const first = firstQuote(text);
    expect([first.cue, first.quote.stance]).toEqual([cue, stance]);
  });
});

test("whom a quote is about: the chains in it, each once, in order", () => {
  const { quotes, chains } = quoted("Ana Poe said NATO needs Norway, and that NATO is strong.");
  expect(quotes[0]!.about.map((chain) => chains[chain]!.name)).toEqual(["NATO", "Norway"]);
});
