import type { EntityDescription, EntityNaming, EntityRole } from "@newsgraph/core";
import { countryOfDemonym } from "./countries.js";
import { compareIds } from "./linker.js";
import { heaviest } from "./majority.js";
import { isAcronym, normalizeName } from "./names.js";

/** A name that makes up less than this of the chains' names is a slip or a by-name, however full it is. */
const LEAST_NAME_SHARE = 0.1;

/** Aliases, and roles: who is in the news for years is called by thousands, most of them slips. */
const MOST_TOLD = 300;

/**
 * The kind most chains have (OTHER only where there is no other), weighted by mentions; the fullest of the names that are in common use, in its most frequent
 * spelling; all other names; roles with the dates of the articles that give them. The order of findings does not matter.
 * Demonyms decide neither kind nor name of a country that is named.
 * An entry of the authority file decides kind and name. Throws a RangeError if there are none.
 */
export function describeEntity(findings: readonly EntityNaming[]): EntityDescription {
  if (findings.length === 0) throw new RangeError("describeEntity() of no findings: give at least one.");
  const weigh = (finding: EntityNaming) => Math.max(1, finding.mentions);
  const naming = orAll(findings, (finding) => countryOfDemonym(finding) === null);
  const told = orAll(naming, ({ kind }) => kind !== "OTHER");
  const authority = findings.find((finding) => finding.authority)?.authority ?? null;
  const kind = authority?.kind ?? heaviest(told.map((finding) => [finding.kind, weigh(finding)] as const))!;
  const counts = countNames(findings);
  const name = authority?.name ?? chooseName(naming);
  const aliases = mostCommon(counts, MOST_TOLD + 1).filter((alias) => alias !== name);
  return {
    kind,
    name,
    aliases: aliases.slice(0, MOST_TOLD),
    roles: collectRoles(findings),
    authorityIds: authority?.ids ?? [],
  };
}

/** Those of which something is true; all of them if it is true of none. */
function orAll(findings: readonly EntityNaming[], isTrue: (finding: EntityNaming) => boolean): readonly EntityNaming[] {
  const some = findings.filter(isTrue);
  return some.length > 0 ? some : findings;
}

/** In how many chains each spelling stands. */
function countNames(findings: readonly EntityNaming[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, aliases, chains = 1 } of findings) {
    for (const spelling of new Set([name, ...aliases])) counts.set(spelling, (counts.get(spelling) ?? 0) + chains);
  }
  return counts;
}

/** The most common first, ties by code units. */
function mostCommon(counts: ReadonlyMap<string, number>, atMost: number): string[] {
  return [...counts.keys()].sort((p, q) => counts.get(q)! - counts.get(p)! || compareIds(p, q)).slice(0, atMost);
}

/** Names that differ but for case, dots and accents count together; then the most frequent spelling of the one chosen. */
function chooseName(findings: readonly EntityNaming[]): string {
  const common = new Map<string, number>();
  let all = 0;
  for (const { name, chains = 1 } of findings) {
    const normalized = normalizeName(name);
    common.set(normalized, (common.get(normalized) ?? 0) + chains);
    all += chains;
  }
  const chosen = [...common]
    .filter(([, count]) => count >= all * LEAST_NAME_SHARE)
    .sort(([p, m], [q, n]) => fullness(q) - fullness(p) || n - m || compareIds(p, q))[0];
  const normalized = chosen?.[0] ?? [...common.keys()].sort(compareIds)[0]!;
  const spellings = findings.filter(({ name }) => normalizeName(name) === normalized);
  return heaviest(
    spellings.map(
      ({ name, chains = 1 }) => [name, isAcronym(name) && name.includes(".") ? chains / 2 : chains] as const,
    ),
  )!;
}

/** More than one word is full; "Hillary Rodham Clinton" is no fuller than "Hillary Clinton". */
function fullness(normalized: string): number {
  return normalized.includes(" ") ? 1 : 0;
}

/** With the first date on which each is given; of many those that most chains give. */
function collectRoles(findings: readonly EntityNaming[]): EntityRole[] {
  const counts = new Map<string, number>();
  for (const { roles, chains = 1 } of findings) {
    for (const title of new Set(roles.map(roleKey))) counts.set(title, (counts.get(title) ?? 0) + chains);
  }
  const common = new Set(mostCommon(counts, MOST_TOLD));
  const given = findings.flatMap(({ roles, publishedAt }) => roles.map((title) => ({ title, asOf: publishedAt })));
  given.sort((p, q) => compareDates(p.asOf, q.asOf) || compareIds(p.title, q.title));
  const first = new Map<string, EntityRole>();
  for (const role of given) {
    const title = roleKey(role.title);
    if (common.has(title) && !first.has(title)) first.set(title, role);
  }
  return [...first.values()];
}

function roleKey(title: string): string {
  return title.toLowerCase();
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return compareIds(a, b);
}
