import { splitTokens, type TokenTable } from "@newsgraph/analysis/stages";
import type { Neighbours } from "./exchange-clusters.js";

/** Words seen less often have too few neighbours to tell where they belong. */
const FEWEST_OCCURRENCES = 4;

/** The words of the texts (digits as 0, ’ as '), the most frequent first, and what stands beside each of them. */
export function countNeighbours(texts: readonly string[]): { words: string[]; neighbours: Neighbours } {
  const tables = texts.map((text) => splitTokens(text, linesOf(text)));
  const occurrences = new Map<string, number>();
  for (const tokens of tables)
    for (let token = 0; token < tokens.count; token += 1) {
      const word = fold(tokens.word(token));
      occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
    }
  const words = [...occurrences]
    .filter(([, times]) => times >= FEWEST_OCCURRENCES)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  const indexOf = new Map(words.map((word, index) => [word, index]));
  const pairs = words.map(() => new Map<number, number>());
  for (const tokens of tables) countTable(tokens, indexOf, pairs);
  return { words, neighbours: pack(pairs) };
}

/** Rare words and the edges of a paragraph stand as one context each. */
function countTable(tokens: TokenTable, indexOf: ReadonlyMap<string, number>, pairs: Map<number, number>[]): void {
  const rare = pairs.length;
  const edge = pairs.length + 1;
  const contexts = pairs.length + 2;
  let before = edge;
  const add = (word: number, context: number) => {
    if (word < rare) pairs[word]!.set(context, (pairs[word]!.get(context) ?? 0) + 1);
  };
  for (let token = 0; token < tokens.count; token += 1) {
    if (token > 0 && tokens.paragraph[token] !== tokens.paragraph[token - 1]) {
      add(before, contexts + edge);
      before = edge;
    }
    const word = indexOf.get(fold(tokens.word(token))) ?? rare;
    add(word, before);
    add(before, contexts + word);
    before = word;
  }
}

function pack(pairs: readonly ReadonlyMap<number, number>[]): Neighbours {
  const first = new Int32Array(pairs.length + 1);
  pairs.forEach((counts, word) => {
    first[word + 1] = first[word]! + counts.size;
  });
  const context = new Int32Array(first[pairs.length]!);
  const count = new Int32Array(first[pairs.length]!);
  pairs.forEach((counts, word) => {
    let at = first[word]!;
    for (const [other, times] of counts) {
      context[at] = other;
      count[at] = times;
      at += 1;
    }
  });
  return { words: pairs.length, contexts: 2 * (pairs.length + 2), first, context, count };
}

function fold(word: string): string {
  return word.replace(/\d/g, "0").replace(/’/g, "'");
}

function linesOf(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: "BODY" as const,
  }));
}
