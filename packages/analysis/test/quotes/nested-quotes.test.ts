import { describe, expect, test } from "vitest";
import { quoted, quotesOf, speakersOf } from "./quoted.js";

describe("quotes within quotes: both are found, and the inner knows its outer", () => {
  test.each<[reason: string, text: string, quotes: string[], outer: (number | null)[]]>([
    [
      "marks within marks",
      "“They told us, ‘Go home,’ and we went,” Ana Poe said.",
      ["DIRECT “They told us, ‘Go home,’ and we went,” ← Ana Poe", "DIRECT ‘Go home,’ ← They"],
      [null, 0],
    ],
    [
      "straight marks",
      "\"The mayor said, 'I will never sign it,' and then he signed it,\" Otis told reporters.",
      [
        "DIRECT \"The mayor said, 'I will never sign it,' and then he signed it,\" ← Otis",
        "DIRECT 'I will never sign it,' ← The mayor",
      ],
      [null, 0],
    ],
    [
      "what another said, told in the writer's words",
      "Otis said that Poe had promised to close the bridge.",
      ["INDIRECT that Poe had promised to close the bridge ← Otis", "INDIRECT to close the bridge ← Poe"],
      [null, 0],
    ],
    [
      "two side by side",
      "Otis said it was safe, but Poe said it was not.",
      ["INDIRECT it was safe ← Otis", "INDIRECT it was not ← Poe"],
      [null, null],
    ],
    [
      "marked words within marks that nobody says are no quote",
      "“The ‘experts’ met again,” Ana Poe said.",
      ["DIRECT “The ‘experts’ met again,” ← Ana Poe"],
      [null],
    ],
  ])("%s", (_reason, text, quotes, outer) => {
    expect(quotesOf(text)).toEqual(quotes);
    expect(quoted(text).quotes.map((quote) => quote.outer)).toEqual(outer);
  });

  test("the I of an inner quote is who speaks the outer one", () => {
    expect(speakersOf("“I told him, ‘You cannot do this,’ and he left,” Ana Poe said.")).toEqual([
      "Ana Poe",
      "Ana Poe",
    ]);
  });
});
