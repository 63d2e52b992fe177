import { describe, expect, test } from "vitest";
import { namesIn } from "./named.js";

describe("a name is found with its kind", () => {
  test.each<[reason: string, text: string, names: string[]]>([
    ["a first name tells a person", "Yesterday Lena Okafor spoke.", ["PERSON Lena Okafor"]],
    ["an honorific tells a person and is no part of the name", "We met Mrs. Tarrow.", ["PERSON Tarrow"]],
    ["a title in capitals before a name is no part of it", "Then Prime Minister Ada Quill left.", ["PERSON Ada Quill"]],
    ["a title may have its field", "Secretary of State Ada Quill left.", ["PERSON Ada Quill"]],
    [
      "a body before a title before a name",
      "Then European Council President Ada Quill left.",
      ["ORGANIZATION European Council", "PERSON Ada Quill"],
    ],
    [
      "a country's adjective before a role is a group of its own",
      "The talks with Norwegian leader Odd Varg failed.",
      ["GROUP Norwegian", "PERSON Odd Varg"],
    ],
    ["small words inside a name", "It was Ursula van der Maas who called.", ["PERSON Ursula van der Maas"]],
    [
      "a name that begins with one",
      "Omar al-Tarifi fled. Then al-Tarifi spoke.",
      ["PERSON Omar al-Tarifi", "PERSON al-Tarifi"],
    ],
    [
      "a town that bears a person's name",
      "Lena Tarrow, a teacher from Jackson, Miss., paid.",
      ["PERSON Lena Tarrow", "PLACE Jackson", "PLACE Miss."],
    ],
    ["hyphens", "We asked Jean-Luc Bailey-Foss.", ["PERSON Jean-Luc Bailey-Foss"]],
    ["a suffix", "It was Otis Marlow Jr. who paid.", ["PERSON Otis Marlow Jr."]],
    ["a surname that is a head word", "It was Lena Hill who paid.", ["PERSON Lena Hill"]],
    [
      "a last word that bodies have",
      "He sued the Tarrow Shipping Authority.",
      ["ORGANIZATION Tarrow Shipping Authority"],
    ],
    [
      "a first word that bodies have",
      "He left the Ministry of Health and Welfare.",
      ["ORGANIZATION Ministry of Health and Welfare"],
    ],
    ["a country within a body's name", "He sued the Bank of Norway.", ["ORGANIZATION Bank of Norway"]],
    ["a plural possessive within a name", "She led the Tarrow Dockers’ Union.", ["ORGANIZATION Tarrow Dockers’ Union"]],
    ["an ampersand", "He sued Varg & Quill.", ["ORGANIZATION Varg & Quill"]],
    ["an acronym", "He sued the QVRT again.", ["ORGANIZATION QVRT"]],
    ["one capital letter that the lexicon knows", "She wrote it in a post on X.", ["ORGANIZATION X"]],
    ["a last word that places have", "The boat sank in the Tarrow River.", ["PLACE Tarrow River"]],
    ["a first word that places have", "They crossed Lake Tarrow.", ["PLACE Lake Tarrow"]],
    ["a preposition of place", "It happened in Quillby.", ["PLACE Quillby"]],
    ["a town before its country", "The road to Quillby, Norway, is closed.", ["PLACE Quillby", "PLACE Norway"]],
    ["a dateline in capitals", "QUILLBY, May 4 — It rained in Quillby.", ["PLACE QUILLBY", "PLACE Quillby"]],
    ["spellings with stops", "The U.S. and the U.K. agreed.", ["PLACE U.S.", "PLACE U.K."]],
    ["lower case inside a known name", "They toured the Baltic states.", ["PLACE Baltic states"]],
    ["people of a country", "Two Norwegians and a Dane won.", ["GROUP Norwegians", "GROUP Dane"]],
    [
      "an adjective that names only where something lies is the place",
      "The North American market fell.",
      ["PLACE North American"],
    ],
    [
      "an unknown people after its land",
      "He left Vestria in May. The Vestrian army followed.",
      ["PLACE Vestria", "GROUP Vestrian"],
    ],
    ["a part of a law", "It breaks Article 12 of the treaty.", ["LAW Article 12"]],
    ["a last word that laws have", "He broke the Tarrow Water Act.", ["LAW Tarrow Water Act"]],
    ["a happening the lexicon knows", "He died in World War II.", ["EVENT World War II"]],
    ["a happening by its last word", "She won the Tarrow Marathon.", ["EVENT Tarrow Marathon"]],
    [
      "a possessive is no part of the name",
      "He read Okafor’s letter to Lena Okafor.",
      ["PERSON Okafor", "PERSON Lena Okafor"],
    ],
    ["the outer of two names", "The US Senate voted.", ["ORGANIZATION US Senate"]],
    ["two names that a hyphen joins", "The Russia-Norway border is shut.", ["PLACE Russia", "PLACE Norway"]],
    ["a name before a lower-case half", "The Tokyo-based firm shut.", ["PLACE Tokyo"]],
    ["a month that is a surname", "We met Clara May there.", ["PERSON Clara May"]],
    ["a month that is a first name", "We met April Quill there.", ["PERSON April Quill"]],
    ["a place that is a first name", "We met Jordan Tarrow there.", ["PERSON Jordan Tarrow"]],
    ["a state's abbreviation after a comma", "The plant in Quillby, Ala., shut.", ["PLACE Quillby", "PLACE Ala."]],
  ])("%s: %s", (_reason, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("the whole text decides on a name", () => {
  test.each<[reason: string, text: string, names: string[]]>([
    [
      "a surname in front of the full name",
      "In the end Tarrow won. It was Lena Tarrow’s first race.",
      ["PERSON Tarrow", "PERSON Lena Tarrow"],
    ],
    [
      "names of the body are found in a headline",
      "Tarrow Tells Council To Fix The Bridge\nMayor Lena Tarrow told the council on Monday that the bridge must be fixed.",
      ["PERSON Tarrow", "PERSON Lena Tarrow"],
    ],
    [
      "and in one all in capitals",
      "TARROW WINS AGAIN IN NORWAY\nLena Tarrow won on Monday.",
      ["PERSON TARROW", "PLACE NORWAY", "PERSON Lena Tarrow"],
    ],
  ])("%s", (_reason, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test("a word at the start of a sentence is a name if it is one elsewhere, and of the same kind", () => {
    const names = namesIn(
      "Quorvex shut two plants. The owners of Quorvex and its bank agreed.\nShares of Quorvex fell.",
    );
    expect(names[0]).toMatch(/^[A-Z]+ Quorvex$/);
    expect(names).toEqual(Array(3).fill(names[0]));
  });
});
