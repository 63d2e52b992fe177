import { describe, expect, test } from "vitest";
import { sentencesOf } from "./split.js";

describe("a paragraph is cut into its sentences", () => {
  test.each<[reason: string, sentences: string[]]>([
    ["plain stops", ["The vote is over.", "Who won?", "Nobody knows!", "Ask again."]],
    ["closing marks stay with the end", ["She said “it is over.”", "Then she left."]],
    ["British marks, stop outside", ["She said ‘it is over’.", "Then she left."]],
    ["closing brackets stay too", ["He left (or so they say.)", "She stayed."]],
    ["a quote of several sentences", ["“It is over.", "We lost.", "Go home,” Otis said."]],
    ["straight marks, room beside them", ['"It is over.', 'We lost." he said.', '"Go home."']],
    ["typed double marks", ["''It is over,'' Otis said.", "''We lost.''", "He left."]],
    ["a new quote after a closed one", ["“It is over.”", "“We lost.”"]],
    ["after an abbreviation, before a starter", ["He works for Tarrow Inc.", "The firm is new."]],
    ["after a country, before a starter", ["He left the U.S.", "But he came back."]],
    ["after the hour", ["It began at 5 p.m.", "Otis came late."]],
    ["No by itself", ["Will he go?", "No.", "Ana Poe told him."]],
    ["four dots", ["It went on and on ....", "Otis slept."]],
    ["a stop set twice", ["It is not a member. .", "The talks failed."]],
    ["footnotes stay with what they note", ["The mill burnt down in 1805. [17]", "Poe was hurt."]],
    ["a bracketed sentence", ["He lost.", "(She did not.)", "They met."]],
    ["a speaker who goes on after a question", ["“Who won?”", "Otis said the count was slow."]],
  ])("%s", (_reason, sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  test("also where the space is missing", () => {
    expect(sentencesOf("It is the end.Otis said so.")).toEqual(["It is the end.", "Otis said so."]);
  });

  test("paragraphs end sentences, stop or not", () => {
    expect(sentencesOf("Vote is over\n\nThe town waits")).toEqual(["Vote is over", "The town waits"]);
  });
});
