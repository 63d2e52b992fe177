/**
 * Puts words into clusters by the words that stand beside them: the exchange algorithm (Martin, Liermann & Ney 1998), with
 * a word's neighbours taken as they are and not by cluster (Uszkoreit & Brants 2008), so that one pass costs as much as
 * there are different pairs times clusters. Whole numbers and a table of logarithms alone: the same on every machine.
 */
export interface Neighbours {
  /** Number of words. */
  readonly words: number;
  /** Number of different neighbours (each word counts once as a word before and once as a word after). */
  readonly contexts: number;
  /** Where each word's pairs begin in `context` and `count`; one more at the end. */
  readonly first: Int32Array;
  readonly context: Int32Array;
  readonly count: Int32Array;
}

/** Cluster of each word. Words come with the most frequent first; the first `clusters` of them found the clusters. */
export function exchangeClusters(
  neighbours: Neighbours,
  clusters: number,
  passes: number,
  report: (line: string) => void,
): Uint16Array {
  const { words, contexts, first, context, count } = neighbours;
  const clusterOf = Uint16Array.from({ length: words }, (_, word) => word % clusters);
  const pairs = new Int32Array(contexts * clusters);
  const sizes = new Int32Array(clusters);
  const weights = new Int32Array(words);
  for (let word = 0; word < words; word += 1) {
    const cluster = clusterOf[word]!;
    for (let at = first[word]!; at < first[word + 1]!; at += 1) {
      pairs[context[at]! * clusters + cluster]! += count[at]!;
      weights[word]! += count[at]!;
    }
    sizes[cluster]! += weights[word]!;
  }
  const entropy = entropyTable();
  const gains = new Float64Array(clusters);
  for (let pass = 1; pass <= passes; pass += 1) {
    let moved = 0;
    for (let word = 0; word < words; word += 1) {
      const from = clusterOf[word]!;
      const weight = weights[word]!;
      const begin = first[word]!;
      const end = first[word + 1]!;
      for (let at = begin; at < end; at += 1) pairs[context[at]! * clusters + from]! -= count[at]!;
      sizes[from]! -= weight;
      for (let cluster = 0; cluster < clusters; cluster += 1)
        gains[cluster] = entropy(sizes[cluster]!) - entropy(sizes[cluster]! + weight);
      for (let at = begin; at < end; at += 1) {
        const row = context[at]! * clusters;
        const times = count[at]!;
        const alone = entropy(times);
        for (let cluster = 0; cluster < clusters; cluster += 1) {
          const before = pairs[row + cluster]!;
          gains[cluster]! += before === 0 ? alone : entropy(before + times) - entropy(before);
        }
      }
      let best = from;
      for (let cluster = 0; cluster < clusters; cluster += 1) if (gains[cluster]! > gains[best]!) best = cluster;
      if (best !== from) moved += 1;
      clusterOf[word] = best;
      for (let at = begin; at < end; at += 1) pairs[context[at]! * clusters + best]! += count[at]!;
      sizes[best]! += weight;
    }
    report(`clusters: pass ${pass} of ${passes}, ${moved} of ${words} words moved`);
    if (moved === 0) break;
  }
  return clusterOf;
}

/** Numbers up to this are looked up; most counts are far smaller. */
const TABLE_SIZE = 1 << 16;

/** n · ln n, by additions and multiplications alone. */
function entropyTable(): (count: number) => number {
  const table = Float64Array.from({ length: TABLE_SIZE }, (_, count) => count * logarithm(count));
  return (count) => (count < TABLE_SIZE ? table[count]! : count * logarithm(count));
}

/** ln n for whole n: halvings, then the series of artanh. 0 for 0. */
function logarithm(n: number): number {
  if (n === 0) return 0;
  let mantissa = n;
  let halvings = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    halvings += 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let term = ratio;
  let sum = 0;
  for (let odd = 1; odd <= 25; odd += 2) {
    sum += term / odd;
    term *= square;
  }
  return 2 * sum + halvings * Math.LN2;
}
