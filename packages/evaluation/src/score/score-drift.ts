import type { QuoteVerdict, WordChange } from "@newsgraph/core";
import type { DriftedQuote, ExpectedChange } from "../generate/drift-quote.js";
import type { Miss, Score } from "./score.js";

/** A drifted quote, and what the comparison tells of it. */
export interface ComparedDrift {
  readonly document: string;
  readonly original: string;
  readonly drifted: DriftedQuote;
  readonly changes: readonly WordChange[];
  readonly verdict: QuoteVerdict;
}

/** Scores the changes of words by exact match of both sides, and the verdicts. */
export function scoreDrift(corpus: string, compared: readonly ComparedDrift[], seconds: number): Score[] {
  const misses: Miss[] = [];
  let [right, found, wanted] = [0, 0, 0];
  for (const one of compared) {
    const missed = [...one.drifted.changes];
    wanted += missed.length;
    const reported = one.changes.filter(({ kind }) => kind !== "SPELLING");
    found += reported.length;
    const strange: WordChange[] = [];
    for (const change of reported) {
      const place = missed.findIndex((expected) => isSameChange(expected, change));
      if (place < 0) strange.push(change);
      else {
        missed.splice(place, 1);
        right += 1;
      }
    }
    if (missed.length + strange.length > 0) misses.push(missOf(one, missed, strange));
  }
  const documents = new Set(compared.map(({ document }) => document)).size;
  const base = { corpus, documents, seconds };
  const wrong = compared.filter(({ drifted, verdict }) => drifted.verdict !== verdict);
  const sound = compared.length - wrong.length;
  return [
    { ...base, task: "drift changes", misses, foundRight: right, found, wantedFound: right, wanted },
    {
      ...base,
      task: "drift verdicts",
      misses: wrong.map((one) => ({
        document: one.document,
        what: `${one.drifted.verdict} read as ${one.verdict}`,
        text: `[${one.drifted.done.join(", ")}] ${shown(one.changes)} IN ${one.original} AS ${one.drifted.text}`,
      })),
      foundRight: sound,
      found: compared.length,
      wantedFound: sound,
      wanted: compared.length,
    },
  ];
}

function missOf(
  { document, original, drifted }: ComparedDrift,
  missed: readonly ExpectedChange[],
  strange: readonly WordChange[],
): Miss {
  const expected = missed.map(({ kind, from, to }) => `${kind} {${from} → ${to}}`).join(" ");
  return { document, what: `wanted ${expected}, got ${shown(strange)}`, text: `${original} AS ${drifted.text}` };
}

function shown(changes: readonly WordChange[]): string {
  return changes.map(({ kind, from, to }) => `${kind} {${from} → ${to}}`).join(" ");
}

function isSameChange(expected: ExpectedChange, { from, to }: WordChange): boolean {
  return bare(expected.from) === bare(from) && bare(expected.to) === bare(to);
}

/** Words alone: what stands around them is no part of a change of words. */
function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []).join(" ");
}
