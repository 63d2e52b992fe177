import type { Draft } from "./builder.js";

/**
 * An invented newsroom: one story in three copies, the same quote shortened in one of them, an event told by two stories,
 * names with accents and aliases, articles without date, title or outlet.
 */
export const NEWSROOM: readonly Draft[] = [
  {
    path: "harbour/dam.txt",
    title: "Dam above Orlo gives way",
    outlet: "Harbour Post",
    published: "2024-03-05",
    text: "The Orlo dam burst on Monday. Mayor Inés Valdō blamed the builders. “They were warned twice, in writing, by our own engineers,” Valdō said on Tuesday. Fermin Stahl denied it.",
    people: [
      ["PLACE", "Orlo"],
      ["PERSON", "Inés Valdō", "Valdō"],
      ["PERSON", "Fermin Stahl"],
    ],
    dates: { Monday: "2024-03-04", Tuesday: "2024-03-05" },
    quotes: [
      {
        words: "“They were warned twice, in writing, by our own engineers,”",
        speaker: "Valdō",
        said: "Tuesday",
        about: ["Fermin Stahl"],
        stance: "ACCUSES",
      },
    ],
    reports: [
      {
        words: "Orlo dam burst",
        trigger: "burst",
        on: "Monday",
        type: "DISASTER",
        place: "Orlo",
        who: [["Orlo", "OTHER"]],
      },
      {
        words: "Mayor Inés Valdō blamed the builders",
        trigger: "blamed",
        type: "ACCUSE",
        who: [
          ["Inés Valdō", "ACTOR"],
          ["Fermin Stahl", "RECIPIENT"],
        ],
      },
    ],
  },
  {
    path: "echo/dam-copy.txt",
    title: "Dam near Orlo collapses",
    outlet: "Echo",
    published: "2024-03",
    text: "The Orlo dam burst on Monday, Inés Valdō said. “They were warned twice, in writing, by our own engineers,” said Valdō.",
    people: [
      ["PLACE", "Orlo"],
      ["PERSON", "Inés Valdō", "Valdō"],
    ],
    dates: { Monday: "2024-03-04" },
    quotes: [{ words: "“They were warned twice, in writing, by our own engineers,”", speaker: "Valdō" }],
    reports: [{ words: "Orlo dam burst", trigger: "burst", on: "Monday", type: "DISASTER", place: "Orlo" }],
  },
  {
    path: "echo/dam-undated.txt",
    text: "The Orlo dam burst. Nobody was hurt, Inés Valdō said.",
    people: [
      ["PLACE", "Orlo"],
      ["PERSON", "Inés Valdō"],
    ],
    quotes: [{ words: "Nobody was hurt", speaker: "Inés Valdō", kind: "INDIRECT", marked: false }],
    reports: [{ words: "Orlo dam burst", trigger: "burst", type: "DISASTER", modality: "ACTUAL" }],
  },
  {
    path: "court/stahl.txt",
    title: "Stahl goes to court",
    outlet: "The Court Wire",
    published: "2025",
    language: "de",
    text: "Fermin Stahl sued Inés Valdō over the flood in 2024. “I never saw a letter,” he told the Café Mirador. It was after the Orlo dam burst.",
    people: [
      ["PERSON", "Fermin Stahl", "he"],
      ["PERSON", "Inés Valdō"],
      ["ORGANIZATION", "Café Mirador"],
    ],
    dates: { "2024": "2024" },
    quotes: [
      {
        words: "“I never saw a letter,”",
        speaker: "Fermin Stahl",
        said: "2024",
        about: ["Inés Valdō"],
        stance: "DENIES",
      },
    ],
    reports: [
      {
        words: "Fermin Stahl sued Inés Valdō",
        trigger: "sued",
        on: "2024",
        type: "COURT",
        who: [
          ["Fermin Stahl", "ACTOR"],
          ["Inés Valdō", "RECIPIENT"],
        ],
      },
      { words: "Orlo dam burst", trigger: "burst", type: "DISASTER" },
    ],
  },
  {
    path: "sport/cup.txt",
    title: "Cup final moved",
    outlet: "Echo",
    published: "2023-W20",
    text: "The cup final may move to Lund in July, organisers said. “We would love it,” said a steward.",
    people: [["PLACE", "Lund"]],
    dates: { July: "2023-07" },
    quotes: [{ words: "“We would love it,”" }],
    reports: [
      {
        words: "cup final may move to Lund",
        trigger: "move",
        on: "July",
        type: "SPORT",
        place: "Lund",
        modality: "HYPOTHETICAL",
      },
    ],
  },
];
