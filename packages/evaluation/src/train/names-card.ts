import { f1, precision, recall, type Score } from "../score/score.js";

/** The model card of names. */
export function namesCard(marked: number, selfLabelled: number, scores: readonly Score[]): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `# Names (names.bin)

Finds names of persons, organizations, places, groups and others by a linear-chain conditional random field over hashed
features (words, spelling, clusters, parts of speech, word lists, runs of capitals, what the article tells of a word
elsewhere), in whole numbers of 8 bits. Written by \`pnpm train names\`; do not edit.

## Data

Trained on ${marked} documents whose names people marked, and on ${selfLabelled} that a first model labelled where it was sure:

| corpus | licence | left out |
|---|---|---|
| worldwide (English newswire from outside the West, 2022) | none stated by its authors | the documents kept aside |
| CrossNER politics (Liu et al. 2021) | MIT | the sentences kept aside |
| Universal NER English EWT dev and PUD (Mayhew et al. 2024) | CC BY-SA 4.0 | the documents kept aside |
| wikigold (Balasuriya et al. 2009) | CC BY 4.0 | the documents kept aside |
| PolNeAR and ECB+, bare text without annotations | none stated; CC BY 3.0 | the documents kept aside |

Not used: WikiNEuRal and N3 (non-commercial), IEER (no licence stated), re3d (marks phrases without a name).
Where a corpus does not mark groups or other names, what stands unmarked may be one. Word lists: the lexicon of this package.
Clusters of words: see clusters.MODEL_CARD.md.

## Scores

Exact span and kind, micro-averaged over persons, organizations and places, on documents that training did not see:

| task | corpus | documents | precision | recall | F1 |
|---|---|---|---|---|---|
${scores.map((score) => `| ${score.task} | ${score.corpus} | ${score.documents} | ${percent(precision(score))} | ${percent(recall(score))} | ${percent(f1(score))} |`).join("\n")}

worldwide marks names within names ("Kenya" in "Bank of Kenya"), which a tagger of flat names cannot find; with those left
out of the count it is the second line.

## Limits

English only. Names without a capital are found only beside one with it. Organizations that are new and stand alone
are taken for persons or places more often than others.
`;
}
