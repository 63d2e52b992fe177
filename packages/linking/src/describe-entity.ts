import type { EntityDescription, EntityFinding, EntityRole } from "@newsgraph/core";
import { countryOfDemonym } from "./countries.js";
import { compareIds } from "./linker.js";
import { heaviest } from "./majority.js";
import { isAcronym, normalizeName } from "./names.js";

/** A name that makes up less than this of the chains' names is a slip or a by-name, however full it is. */
const LEAST_NAME_SHARE = 0.1;

/**
 * The kind most chains have (OTHER only where there is no other), weighted by mentions; the fullest of the names that are in common use, in its most frequent
 * spelling; all other names; roles with the dates of the articles that give them. The order of findings does not matter.
 * Demonyms decide neither kind nor name of a country that is named.
 * An entry of the authority file decides kind and name. Throws a RangeError if there are none.
 */
export function describeEntity(findings: readonly EntityFinding[]): EntityDescription {
  if (findings.length === 0) throw new RangeError("describeEntity() of no findings: give at least one.");
  const weigh = (finding: EntityFinding) => Math.max(1, finding.mentions);
  const naming = orAll(findings, (finding) => countryOfDemonym(finding) === null);
  const told = orAll(naming, ({ kind }) => kind !== "OTHER");
  const authority = findings.find((finding) => finding.authority)?.authority ?? null;
  const kind = authority?.kind ?? heaviest(told.map((finding) => [finding.kind, weigh(finding)] as const))!;
  const counts = countNames(findings);
  const name = authority?.name ?? chooseName(naming);
  const aliases = [...counts.keys()].filter((alias) => alias !== name);
  aliases.sort((p, q) => counts.get(q)! - counts.get(p)! || compareIds(p, q));
  return { kind, name, aliases, roles: collectRoles(findings), authorityIds: authority?.ids ?? [] };
}

/** Those of which something is true; all of them if it is true of none. */
function orAll(
  findings: readonly EntityFinding[],
  isTrue: (finding: EntityFinding) => boolean,
): readonly EntityFinding[] {
  const some = findings.filter(isTrue);
  return some.length > 0 ? some : findings;
}

/** In how many chains each spelling stands. */
function countNames(findings: readonly EntityFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, aliases } of findings) {
    for (const spelling of new Set([name, ...aliases])) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return counts;
}

/** Names that differ but for case, dots and accents count together; then the most frequent spelling of the one chosen. */
function chooseName(findings: readonly EntityFinding[]): string {
  const common = new Map<string, number>();
  for (const { name } of findings) {
    const normalized = normalizeName(name);
    common.set(normalized, (common.get(normalized) ?? 0) + 1);
  }
  const chosen = [...common]
    .filter(([, count]) => count >= findings.length * LEAST_NAME_SHARE)
    .sort(([p, m], [q, n]) => fullness(q) - fullness(p) || n - m || compareIds(p, q))[0];
  const normalized = chosen?.[0] ?? [...common.keys()].sort(compareIds)[0]!;
  const spellings = findings.filter(({ name }) => normalizeName(name) === normalized);
  return heaviest(spellings.map(({ name }) => [name, isAcronym(name) && name.includes(".") ? 0.5 : 1] as const))!;
}

/** More than one word is full; "Hillary Rodham Clinton" is no fuller than "Hillary Clinton". */
function fullness(normalized: string): number {
  return normalized.includes(" ") ? 1 : 0;
}

function collectRoles(findings: readonly EntityFinding[]): EntityRole[] {
  const given = findings.flatMap(({ roles, publishedAt }) => roles.map((title) => ({ title, asOf: publishedAt })));
  given.sort((p, q) => compareDates(p.asOf, q.asOf) || compareIds(p.title, q.title));
  const first = new Map<string, EntityRole>();
  for (const role of given) {
    const title = role.title.toLowerCase();
    if (!first.has(title)) first.set(title, role);
  }
  return [...first.values()];
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return compareIds(a, b);
}
