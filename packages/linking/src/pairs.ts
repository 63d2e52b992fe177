/** Two ids in order, `a < b`. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** A set of unordered pairs of ids, each with a value. */
export class PairMap<V> {
  readonly #entries = new Map<string, Pair & { value: V }>();

  get size(): number {
    return this.#entries.size;
  }

  has(x: string, y: string): boolean {
    return this.#entries.has(pairKey(x, y));
  }

  get(x: string, y: string): V | undefined {
    return this.#entries.get(pairKey(x, y))?.value;
  }

  set(x: string, y: string, value: V): void {
    const [a, b] = x < y ? [x, y] : [y, x];
    this.#entries.set(pairKey(a, b), { a, b, value });
  }

  delete(x: string, y: string): void {
    this.#entries.delete(pairKey(x, y));
  }

  [Symbol.iterator](): IterableIterator<Pair & { readonly value: V }> {
    return this.#entries.values();
  }
}

/** Orders pairs by their first id, then their second. */
export function comparePairs(p: Pair, q: Pair): number {
  if (p.a !== q.a) return p.a < q.a ? -1 : 1;
  return p.b < q.b ? -1 : p.b > q.b ? 1 : 0;
}

function pairKey(x: string, y: string): string {
  return x < y ? `${x}\u0000${y}` : `${y}\u0000${x}`;
}
