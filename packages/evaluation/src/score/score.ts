/** What was counted: `right` of the `found` are right, of the `wanted` that many were found. */
export interface Counts {
  readonly foundRight: number;
  readonly found: number;
  readonly wantedFound: number;
  readonly wanted: number;
}

/** A miss, for a person to read. */
export interface Miss {
  readonly document: string;
  /** "missed", "wrong", or what was found instead. */
  readonly what: string;
  readonly text: string;
}

/** One line of the table. */
export interface Score extends Counts {
  readonly task: string;
  /** Name of the corpus, and the part of it in brackets. */
  readonly corpus: string;
  readonly documents: number;
  readonly seconds: number;
  readonly misses: readonly Miss[];
}

export function precision({ foundRight, found }: Counts): number {
  return found === 0 ? 0 : foundRight / found;
}

export function recall({ wantedFound, wanted }: Counts): number {
  return wanted === 0 ? 0 : wantedFound / wanted;
}

export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
