import { describe, expect, test } from "vitest";
import { sentencesOf } from "./split.js";

describe("no sentence ends here", () => {
  test.each<[reason: string, sentence: string]>([
    ["titles", "Gen. Otis met Sen. Poe, Rep. Tarrow and the Rev. Ana Poe at St. Mary."],
    ["initials", "George W. Poe and J. R. Otis met."],
    ["party and state", "Sen. Ana Poe (D-N.J.) and Rep. Otis (R-Ga.) met."],
    ["countries", "The U.S. Senate and the U.N. Security Council met."],
    ["companies", "Tarrow Inc. Chairman Otis met Poe Corp. Chief Ana Poe."],
    ["numbers", "At No. 5 it cost 3.5 million, up from 1.2 on Jan. 5."],
    ["towns and states", "He came from Gary, Ind., and she from Elko, Nev., to vote."],
    ["before lower case", "They aid the country. this does not change."],
    ["a tag after a question", "“Who won?” he asked."],
    ["a tag with a name", "“Who won?” Otis asked."],
    ["a tag with a name and a day", "“Who won?” Ana Poe said Monday."],
    ["a tag with a title", "“We won!” Gov. Ana Poe shouted to the crowd."],
    ["a tag turned round", "“Who won?” said Ana Poe."],
    ["an ellipsis within", "We… well… lost, and Poe ... the mayor ... won."],
    ["a list number", "1. Wash the rice."],
    ["a case in court", "The judge cited Otis v. Poe twice."],
    ["an hour and its zone", "It starts at 5 p.m. ET on Monday."],
    ["a signed quotation", "“We won.” — Ana Poe"],
  ])("%s", (_reason, sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });
});
