import { f1, precision, recall, type Score } from "../score/score.js";

/** The model card of quotes. */
export function quotesCard(documents: number, scores: readonly Score[]): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `# Quotes (quotes.bin)

Three models, in whole numbers of 8 bits: a log-linear model tells which words are cues of speech ("said", "according to"); a
linear-chain conditional random field over the cue's sentence and the marked sentences beside it, in which each stretch
between quotation marks is one unit, reads content and speaker of a cue, in several ways where it is not sure; a log-linear
model judges how likely each reading is right, which chooses one and is the confidence of the finding. What the rules of
this package read is a feature of all three.
Written by \`pnpm train quotes\`; do not edit.

## Data

Trained on ${documents} articles: the training part of PolNeAR (Newell, Margolin & Ruths, LREC 2018), US political news of 2016
by seven publishers. Its authors state no licence. The weights hold no text of it but the list of words that are cues.
Clusters of words and parts of speech: see clusters.MODEL_CARD.md and tags.MODEL_CARD.md.

## Scores

On PolNeAR's dev part, which training does not see, by the tokens of the content that are no punctuation: *exact* the same
ones, *overlap* at least half of them. Counted are quotes whose cue is a verb of speaking; *speaker* is the share of right
speakers' words among overlapping quotes.

| task | precision | recall | F1 |
|---|---|---|---|
${scores.map((score) => `| ${score.task} | ${percent(precision(score))} | ${percent(recall(score))} | ${percent(f1(score))} |`).join("\n")}

Two annotators agree to F1 84 (exact) and 93 (overlap).

## Limits

English only, and news: interviews printed as a dialogue, court rulings and fiction are not read. Quotes within speech in marks
are read by rules, where marks show them. Texts that lost their quotation marks are rare in the data: rules read direct speech in them.
`;
}
