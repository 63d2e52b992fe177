import { exactHash, type Packed, packWordClusters } from "@newsgraph/analysis/stages";
import { countNeighbours } from "./count-neighbours.js";
import { exchangeClusters } from "./exchange-clusters.js";

/** 512 clusters are no better for tags or names. */
const CLUSTERS = 256;
/** Later passes move few words. */
const PASSES = 10;

/** Learns clusters of words from bare texts. Deterministic: the same texts give the same clusters. */
export function trainClusters(texts: readonly string[], report: (line: string) => void): Packed {
  const { words, neighbours } = countNeighbours(texts);
  const clusterOf = exchangeClusters(neighbours, CLUSTERS, PASSES, report);
  const hashes = Int32Array.from(words, (word) => exactHash(word, 0, word.length));
  return packWordClusters(
    hashes,
    Int16Array.from(clusterOf, (cluster) => cluster + 1),
  );
}
