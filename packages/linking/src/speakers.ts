import { acronymsOf, givenNamesConflict, normalizeName } from "./names.js";

/**
 * Can two normalized names be one speaker's? The same name, the end of the other: a bare surname ("biden", "joe biden"), given
 * names that agree, or an acronym and its words. Two articles rarely name different speakers of the same words so.
 */
export function speakersAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  const [p, q] = [a.split(" "), b.split(" ")];
  if (p.length === 1 && acronymsOf(b).includes(a)) return true;
  if (q.length === 1 && acronymsOf(a).includes(b)) return true;
  if (p.at(-1) !== q.at(-1)) return false;
  return p.length === 1 || q.length === 1 || !givenNamesConflict(p[0]!, q[0]!);
}

/** What compatible speakers' names share but for acronyms: the last word. */
export function speakerKey(normalized: string): string {
  return normalized.slice(normalized.lastIndexOf(" ") + 1);
}

/** True for two speakers, each by all names known, who cannot be one; false if either is unknown. */
export function areOtherSpeakers(a: readonly string[], b: readonly string[]): boolean {
  const others = b.map(normalizeName);
  return (
    a.length > 0 && b.length > 0 && !a.some((name) => others.some((other) => speakersAgree(normalizeName(name), other)))
  );
}
