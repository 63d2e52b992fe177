import { TokenKind, type TokenTable } from "@newsgraph/analysis/stages";
import type { Span } from "@newsgraph/core";

/** The tokens of the spans that are no punctuation, as the corpora's rules compare contents. */
export function contentTokens(tokens: TokenTable, spans: readonly Span[]): Set<number> {
  const content = new Set<number>();
  for (const { start, end } of spans)
    for (let token = tokens.at(start); token < tokens.count && tokens.start[token]! < end; token += 1)
      if (tokens.kind[token] !== TokenKind.MARK && tokens.kind[token] !== TokenKind.PUNCT) content.add(token);
  return content;
}

/** Shared tokens by all tokens; 0 if there are none. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Pairs items of two lists one to one, the most similar first, down to `least`. Ties go to the earlier items. */
export function pairGreedily<A, B>(
  found: readonly A[],
  wanted: readonly B[],
  similarity: (a: A, b: B) => number,
  least: number,
): Map<number, number> {
  const pairs: { a: number; b: number; score: number }[] = [];
  found.forEach((one, a) => {
    wanted.forEach((other, b) => {
      const score = similarity(one, other);
      if (score >= least && score > 0) pairs.push({ a, b, score });
    });
  });
  pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { a, b } of pairs) {
    if (matched.has(a) || taken.has(b)) continue;
    matched.set(a, b);
    taken.add(b);
  }
  return matched;
}
