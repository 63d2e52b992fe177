import { RAW_TEXT_CORPORA, readRawTexts } from "../corpora/raw-texts.js";
import { writeModel } from "./models-folder.js";
import { trainClusters } from "./train-clusters.js";

/** Learns the clusters of words and writes them with their card. */
export function trainClustersTask(folder: string, report: (line: string) => void): void {
  const texts = readRawTexts(folder);
  const packed = trainClusters(texts, report);
  writeModel(packed, clustersCard(texts.length, packed.columns.hashes!.length));
}

function clustersCard(texts: number, words: number): string {
  return `# Clusters of words (clusters.bin)

Puts ${words} words into clusters of words that stand beside the same words, by the exchange algorithm
(Martin, Liermann & Ney 1998). Kept as hashes of words and numbers of clusters; used as a feature of parts of speech and names.
Written by \`pnpm train clusters\`; do not edit. When it changes, everything trained after it must be trained anew.

## Data

The bare text, without annotations, of ${texts} documents of: ${RAW_TEXT_CORPORA.join(", ")}.
Left out: the documents kept aside for scores, GUM's non-commercial genres and those whose licence is not stated.
Licences: EWT CC BY-SA; wikigold CC BY 4.0; CrossNER MIT; ECB+ CC BY 3.0; GUM's free genres CC BY, CC BY-SA or public domain;
PolNeAR and worldwide state none.
`;
}
