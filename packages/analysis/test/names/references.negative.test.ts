import { expect, test } from "vitest";
import { referencesIn } from "./named.js";

test.each<[reason: string, text: string, references: string[]]>([
  ["nobody has been named", "He left early.", ["He → nobody"]],
  ["no one of that gender", "Lena Tarrow won. He was late.", ["He → nobody"]],
  ["named too long ago", "Lena Tarrow won. It rained. It snowed. It froze. It thawed. She slept.", ["She → nobody"]],
  ["a role nobody has", "Senator Lena Tarrow won. The minister left.", ["The minister → nobody"]],
  ["a body of another kind", "The Tarrow Water Authority met. The airline voted.", ["The airline → nobody"]],
  ["a title before its name is no mention of its own", "The mayor Lena Quill left.", []],
  ["nor is a noun before another", "The company chairman left.", ["The company chairman → nobody"]],
  ["nor is a noun without its article", "Ministers and companies left.", []],
])("%s: %s", (_reason, text, references) => {
  expect(referencesIn(text)).toEqual(references);
});
