import type { TaggedSentence } from "../corpora/tagged-sentences.js";
import { recall, type Score } from "../score/score.js";

/** The model card of the parts of speech. */
export function tagsCard(sentences: readonly TaggedSentence[], scores: readonly Score[]): string {
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.count, 0);
  return `# Parts of speech (tags.bin)

Gives every token one of the 17 tags of Universal Dependencies, from left to right, by a log-linear model of hashed features
(the word, its spelling, its cluster, two words to either side, two tags before), in whole numbers of 8 bits.
Written by \`pnpm train tags\`; do not edit.

## Data

Trained on ${sentences.length} sentences, ${tokens} tokens:

| corpus | licence | left out |
|---|---|---|
| Universal Dependencies English EWT (Silveira et al. 2014) | CC BY-SA 4.0 | the documents kept aside |
| Universal Dependencies English GUM (Zeldes 2017), genres academic, bio, conversation, interview, news, speech, textbook, vlog, voyage | annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain | the documents kept aside; fiction and how-tos (non-commercial); court, essay, letter, podcast (licence of the texts not stated) |

Clusters of words: see clusters.MODEL_CARD.md.

## Scores

Share of tokens with the right tag, given gold tokens, on documents that training did not see:

| corpus | documents | tokens | accuracy |
|---|---|---|---|
${scores.map((score) => `| ${score.corpus} | ${score.documents} | ${score.wanted} | ${(100 * recall(score)).toFixed(2)} |`).join("\n")}

## Limits

English only. Written and edited text is tagged best; text all in capitals, chat and code are not.
`;
}
