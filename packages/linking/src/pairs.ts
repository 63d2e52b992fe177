/** Two ids in order, `a < b`. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** A set of unordered pairs of ids, each with a value. Nested maps, not joined strings: hot keys ask for millions of pairs. */
export class PairMap<V> {
  readonly #rows = new Map<string, Map<string, V>>();

  get size(): number {
    let size = 0;
    for (const row of this.#rows.values()) size += row.size;
    return size;
  }

  has(x: string, y: string): boolean {
    return x < y ? (this.#rows.get(x)?.has(y) ?? false) : (this.#rows.get(y)?.has(x) ?? false);
  }

  get(x: string, y: string): V | undefined {
    return x < y ? this.#rows.get(x)?.get(y) : this.#rows.get(y)?.get(x);
  }

  set(x: string, y: string, value: V): void {
    const [a, b] = x < y ? [x, y] : [y, x];
    const row = this.#rows.get(a);
    if (row) row.set(b, value);
    else this.#rows.set(a, new Map([[b, value]]));
  }

  delete(x: string, y: string): void {
    const [a, b] = x < y ? [x, y] : [y, x];
    this.#rows.get(a)?.delete(b);
  }

  *[Symbol.iterator](): IterableIterator<Pair & { readonly value: V }> {
    for (const [a, row] of this.#rows) for (const [b, value] of row) yield { a, b, value };
  }
}

/** Orders pairs by their first id, then their second. */
export function comparePairs(p: Pair, q: Pair): number {
  if (p.a !== q.a) return p.a < q.a ? -1 : 1;
  return p.b < q.b ? -1 : p.b > q.b ? 1 : 0;
}
