import { expect, test } from "vitest";
import { tagNames } from "../../src/model/name-tagger.js";
import { splitText } from "./split-text.js";

test.each([
  ["The weather was mild on Monday.", "an article and a weekday"],
  ["However, prices rose in March. But nobody noticed.", "beginnings of sentences and a month"],
  ["I think we should go, he said.", "pronouns"],
  ["“What now?” they asked.", "the beginning of a quotation"],
])("no name in: %s", (text) => {
  const { tokens, sentences } = splitText(text);
  expect(tagNames(tokens, sentences)).toEqual([]);
});
