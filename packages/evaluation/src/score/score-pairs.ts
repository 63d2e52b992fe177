import type { Miss, Score } from "./score.js";

/** Two documents, and whether they belong together; null where that is not judged. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean | null;
}

/** Scores which of the judged pairs stand in one group, by the group of each document. */
export function scorePairs(
  task: string,
  corpus: string,
  pairs: Iterable<JudgedPair>,
  groupOf: ReadonlyMap<string, string>,
  seconds: number,
): Score {
  let [right, found, wanted] = [0, 0, 0];
  const misses: Miss[] = [];
  for (const { a, b, isSame } of pairs) {
    if (isSame === null) continue;
    const isFound = groupOf.get(a) === groupOf.get(b);
    if (isSame) wanted += 1;
    if (isFound) found += 1;
    if (isSame && isFound) right += 1;
    if (isSame !== isFound) misses.push({ document: a, what: isSame ? "missed" : "wrong", text: b });
  }
  return {
    task,
    corpus,
    documents: groupOf.size,
    seconds,
    misses,
    foundRight: right,
    found,
    wantedFound: right,
    wanted,
  };
}

/** Every pair of the documents, judged by the function. */
export function* allPairs(
  documents: readonly string[],
  judge: (a: string, b: string) => boolean | null,
): Generator<JudgedPair> {
  for (const [place, a] of documents.entries()) {
    for (const b of documents.slice(place + 1)) yield { a, b, isSame: judge(a, b) };
  }
}
