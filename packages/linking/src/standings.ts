import type { Linker } from "./linker.js";

/** What of a linker decides which groups may not join. */
export type Veto<F extends { readonly id: string }> = Pick<Linker<F>, "forbids" | "standing">;

/** One finding for each standing that a group has; those that forbid nothing are left out. */
export type Standings<F> = ReadonlyMap<string, F>;

export function standingsOf<F extends { readonly id: string }>(
  finding: F | undefined,
  { standing }: Veto<F>,
): Standings<F> {
  if (!finding) return new Map();
  const key = standing ? standing(finding) : finding.id;
  return key === null ? new Map() : new Map([[key, finding]]);
}

/** True if a finding of the one group forbids one of the other. */
export function areForbidden<F extends { readonly id: string }>(
  p: Standings<F>,
  q: Standings<F>,
  { forbids }: Veto<F>,
): boolean {
  if (!forbids) return false;
  for (const [standing, a] of p) {
    for (const [other, b] of q) if (standing !== other && forbids(a, b)) return true;
  }
  return false;
}

/** Those of both; the larger itself where the other adds nothing. */
export function mergeStandings<F>(p: Standings<F>, q: Standings<F>): Standings<F> {
  const [large, small] = p.size >= q.size ? [p, q] : [q, p];
  for (const standing of small.keys()) {
    if (!large.has(standing)) return new Map([...large, ...small]);
  }
  return large;
}
