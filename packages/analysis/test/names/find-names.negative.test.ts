import { expect, test } from "vitest";
import { namesIn } from "./named.js";

test.each<[reason: string, text: string]>([
  ["a sentence begins with a capital", "Residents fled. Smoke rose. Nobody slept."],
  ["so do the words in quotation marks", "He said, “Nobody slept.” She said, “Bring water.”"],
  ["so does what follows a bullet", "- Bring water\n- Stay inside"],
  ["weekdays are no names", "It rained on Monday, Tuesday and Sunday."],
  ["months are no names", "It rained in May, in June and in August."],
  ["May may be a verb", "May it rain soon."],
  ["Will is mostly a verb", "Will it rain soon?"],
  ["I is no name", "When it rains, I stay inside, and I’m happy."],
  ["Roman numerals are no names", "See part IV and chapter XII."],
  [
    "a headline capitalises all its words",
    "Council Votes To Close Two Schools\nThe council voted on Monday to close two schools.",
  ],
  ["a headline in capitals", "COUNCIL VOTES TO CLOSE TWO SCHOOLS"],
  ["a title alone is no name", "Then the President and the Prime Minister left."],
  ["a head word alone is no name", "Then the Council and the Ministry agreed."],
  ["us is no country", "Tell us why, and tell us when."],
  ["who is no agency", "They asked who paid."],
  ["it is no acronym in capitals", "Only IT and HR staff stay, says the CEO on TV."],
  ["OK is no state", "They said OK, and ok again, and it is OK."],
  ["a word that the text also has in lower case", "They praised the Vision. It was a vision of water."],
  ["ordinary words in capitals", "They praised Social Development and Public Health."],
  ["times of day", "It starts at 9 AM and ends at 5 PM GMT."],
])("no name: %s", (_reason, text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each<[reason: string, text: string, names: string[]]>([
  [
    "the first word of a sentence is no part of the name after it",
    "Yesterday Lena Okafor left.",
    ["PERSON Lena Okafor"],
  ],
  ["nor is an adverb", "Meanwhile Norway waits.", ["PLACE Norway"]],
  ["nor is a weekday", "It was Sunday Lena Okafor left.", ["PERSON Lena Okafor"]],
  ["nor is a possessive of another", "It is Norway’s Lena Okafor.", ["PLACE Norway", "PERSON Lena Okafor"]],
  [
    "a comma parts names",
    "She met Lena Okafor, Otis Marlow and Ada Quill.",
    ["PERSON Lena Okafor", "PERSON Otis Marlow", "PERSON Ada Quill"],
  ],
  ["a title with of names a body, not a person", "The President of Norway left.", ["PLACE Norway"]],
])("not too long: %s", (_reason, text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.todo("a company and a person of one name: “Tarrow shares fell” after “Lena Tarrow, who runs Tarrow Shipping”");
test.todo("a ship: “a boat called Patience” is no person");
