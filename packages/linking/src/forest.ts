/** Union-find over the numbers below `size`, by size with path halving (Tarjan 1975). */
export class Forest {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
    this.#size = new Int32Array(size).fill(1);
  }

  root(i: number): number {
    const parent = this.#parent;
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Joins the sets of the two; the root of both now. */
  join(i: number, j: number): number {
    const [p, q] = [this.root(i), this.root(j)];
    if (p === q) return p;
    const [large, small] = this.#size[p]! >= this.#size[q]! ? [p, q] : [q, p];
    this.#parent[small] = large;
    this.#size[large]! += this.#size[small]!;
    return large;
  }
}

/** Union-find over strings, which join as they are named. */
export class NamedForest {
  readonly #places = new Map<string, number>();
  readonly #forest: Forest;

  constructor(names: Iterable<string>) {
    for (const name of names) if (!this.#places.has(name)) this.#places.set(name, this.#places.size);
    this.#forest = new Forest(this.#places.size);
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  /** Both must be among the names. */
  join(p: string, q: string): void {
    this.#forest.join(this.#places.get(p)!, this.#places.get(q)!);
  }

  isJoined(p: string, q: string): boolean {
    return this.#forest.root(this.#places.get(p)!) === this.#forest.root(this.#places.get(q)!);
  }

  /** The sets, each in the order in which the names were given. */
  sets(): string[][] {
    const sets = new Map<number, string[]>();
    for (const [name, place] of this.#places) {
      const root = this.#forest.root(place);
      const set = sets.get(root);
      if (set) set.push(name);
      else sets.set(root, [name]);
    }
    return [...sets.values()];
  }
}
