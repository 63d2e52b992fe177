import type { EntityKind } from "@newsgraph/core";

/** What the tagger tells apart. OTHER takes what is none of the four: events, laws, works, products. */
export const NAME_KINDS = [
  "PERSON",
  "ORGANIZATION",
  "PLACE",
  "GROUP",
  "OTHER",
] as const satisfies readonly EntityKind[];
export type NameKind = (typeof NAME_KINDS)[number];

/** Labels of tokens: outside, or the beginning or the inside of a name of a kind (BIO). */
export const NAME_LABELS: readonly string[] = ["O", ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

export const OUTSIDE = 0;

/** The label of the first token of a name of the kind with that index. */
export function beginLabel(kind: number): number {
  return 1 + 2 * kind;
}

/** The label of a later token of a name of the kind with that index. */
export function insideLabel(kind: number): number {
  return 2 + 2 * kind;
}

/** Index of the kind of a label that is not OUTSIDE. */
export function kindOfLabel(label: number): number {
  return (label - 1) >> 1;
}

export function isInside(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

/** True if `after` may follow `before`: an inside label goes on with a name of its kind. A sentence starts as after OUTSIDE. */
export function mayFollow(before: number, after: number): boolean {
  return !isInside(after) || (before !== OUTSIDE && kindOfLabel(before) === kindOfLabel(after));
}
