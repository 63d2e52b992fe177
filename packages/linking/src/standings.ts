import type { Linker } from "./linker.js";

/** What of a linker decides which groups may not join. */
export type Veto<F extends { readonly id: string }> = Pick<Linker<F>, "forbids" | "standing">;

/** One finding for each standing that a group has; those that forbid nothing are left out. */
export type Standings<F> = ReadonlyMap<string, F>;

export function standingsOf<F extends { readonly id: string }>(
  finding: F | undefined,
  { forbids, standing }: Veto<F>,
): Map<string, F> {
  if (!finding || !forbids) return new Map();
  const key = standing?.(finding) ?? null;
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

/** Adds what the one lacks of the other. */
export function addStandings<F>(to: Map<string, F>, from: Standings<F>): void {
  for (const [standing, finding] of from) if (!to.has(standing)) to.set(standing, finding);
}
