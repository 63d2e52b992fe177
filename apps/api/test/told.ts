import type { ArticleTold } from "./newsroom.js";

const HARBOUR = {
  title: "Harbour of Velmar to close",
  paragraphs: [
    "“We close the harbour on Monday,” said Mira Olsen.",
    "Olsen's party, the Coast Union, warned of unrest in Velmar.",
    "Tomas Berg said that Mira Olsen had promised too much.",
    "Dockers walked out in Velmar.",
  ],
  names: [
    { name: "Mira Olsen", kind: "PERSON", aliases: ["Olsen", "Mira Ólsen"], roles: ["harbour minister"] },
    { name: "Coast Union", kind: "ORGANIZATION" },
    { name: "Velmar", kind: "PLACE" },
    { name: "Tomas Berg", kind: "PERSON" },
  ],
  quotes: [
    { text: "“We close the harbour on Monday,”", speaker: "Mira Olsen", cue: "said", saidOn: "2031-03-04" },
    {
      text: "Mira Olsen had promised too much",
      kind: "INDIRECT",
      speaker: "Tomas Berg",
      stance: "CRITICIZES",
      about: ["Mira Olsen"],
    },
    {
      text: "unrest in Velmar",
      kind: "MIXED",
      speaker: "Coast Union",
      stance: "WARNS",
      about: ["Velmar"],
      saidOn: "2031",
    },
  ],
  reports: [
    {
      title: "Dockers walked out",
      trigger: "walked out",
      type: "PROTEST",
      on: "2031-03",
      place: "Velmar",
      participants: [{ name: "Coast Union", role: "ACTOR" }],
    },
  ],
} as const satisfies Partial<ArticleTold>;

/** A story in two copies and an article of its own. */
export const TOLD: readonly ArticleTold[] = [
  { ...HARBOUR, path: "a/origin.txt", outlet: "Velmar Gazette", published: "2031-03-04", story: "harbour" },
  {
    ...HARBOUR,
    path: "b/copy.txt",
    outlet: "Coast Daily",
    published: "2031-03-05",
    publishedUrl: "https://coast.example/2031/03/05/harbour",
    story: "harbour",
    sourceUrls: ["https://gazette.example/harbour"],
    removed: [{ text: "Share on Chirper", reason: "SHARE_BAR", line: 2, at: 0 }],
  },
  {
    path: "c/undated.txt",
    paragraphs: ["“I was never asked,” said Tomas Berg.", "Nobody knows when 😀 that was."],
    names: [{ name: "Tomas Berg", kind: "PERSON" }],
    quotes: [{ text: "“I was never asked,”", speaker: "Tomas Berg", stance: "DENIES" }],
  },
];
