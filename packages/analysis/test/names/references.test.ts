import { expect, test } from "vitest";
import { referencesIn } from "./named.js";

test.each<[reason: string, text: string, references: string[]]>([
  ["the only person", "Lena Tarrow won. She smiled.", ["She → Lena Tarrow"]],
  ["a possessive", "Lena Tarrow won her first race.", ["her → Lena Tarrow"]],
  [
    "gender by first names",
    "Lena Tarrow met Otis Marlow. He smiled and she left.",
    ["He → Otis Marlow", "she → Lena Tarrow"],
  ],
  ["gender by honorific", "Mrs. Tarrow met Mr. Marlow. He smiled and she left.", ["He → Marlow", "she → Tarrow"]],
  ["who speaks speaks of themselves", "Otis Marlow waited after Felix Quill said he would come.", ["he → Felix Quill"]],
  ["the subject before the object", "Otis Marlow wrote to Felix Quill. He asked for help.", ["He → Otis Marlow"]],
  ["a role that was given", "Tarrow mayor Lena Quill left. The mayor was tired.", ["The mayor → Lena Quill"]],
  [
    "a role of several people goes by its words",
    "Norwegian leader Odd Varg met Danish leader Lena Quill. The Norwegian leader left.",
    ["The Norwegian leader → Odd Varg"],
  ],
  [
    "a leader may be called by another word",
    "President Lena Quill left. The leader was tired.",
    ["The leader → Lena Quill"],
  ],
  [
    "former and present are not the same",
    "Former president Otis Marlow met President Lena Quill. The former president left.",
    ["The former president → Otis Marlow"],
  ],
  ["a noun that the lexicon knows for a body", "NATO met. The alliance voted.", ["The alliance → NATO"]],
  [
    "a noun in the body's own name",
    "The Tarrow Water Authority met. The authority voted.",
    ["The authority → Tarrow Water Authority"],
  ],
  ["a name within the role", "NATO met. The NATO alliance voted.", ["The NATO alliance → NATO"]],
])("%s: %s", (_reason, text, references) => {
  expect(referencesIn(text)).toEqual(references);
});
