import type { LinkIndex } from "@newsgraph/core";
import { compareIds, type Linker } from "./linker.js";
import type { Pair } from "./pairs.js";
import type { Placing } from "./place-findings.js";

/** Kept beside a node that leans in place of a signature. */
export const LEANING = "~";

/** What is kept beside a node; empty if its linker has no signatures. */
export function signatureOf<F extends { readonly id: string }>(linker: Linker<F>, finding: F): string {
  return linker.leans?.(finding) ? LEANING : (linker.signature?.(finding) ?? "");
}

/** Those of the pairs whose signatures do not tell that they are not the same. Two that lean never join each other. */
export async function resembling<F extends { readonly id: string }>(
  linker: Linker<F>,
  index: Pick<LinkIndex<F>, "signaturesOf">,
  { fresh }: Placing<F>,
  pairs: readonly Pair[],
): Promise<readonly Pair[]> {
  if (!linker.mayBeSame && !linker.leans) return pairs;
  const asked = new Set(pairs.flatMap(({ a, b }) => [a, b]).filter((node) => !fresh.has(node)));
  const signatures = new Map(await index.signaturesOf([...asked].sort(compareIds)));
  for (const [node, finding] of fresh) signatures.set(node, signatureOf(linker, finding));
  return pairs.filter(({ a, b }) => {
    const [p, q] = [signatures.get(a), signatures.get(b)];
    if (p === undefined || q === undefined) return true;
    if (linker.leans && (p === LEANING || q === LEANING)) return p !== q;
    return linker.mayBeSame?.(p, q) ?? true;
  });
}
