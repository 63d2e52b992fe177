import type { EntityFinding, EntityKind, Sameness } from "@newsgraph/core";
import { compareIds, type Linker } from "./linker.js";
import {
  acronymsOf,
  givenNamesConflict,
  isAcronym,
  isSamePerson,
  middlesConflict,
  normalizeName,
  type PersonName,
  readPersonName,
} from "./names.js";

/** More names than this for one entity in one article is a merging accident; the first ones are enough. */
const MOST_NAMES = 12;

/**
 * Joins chains that bear the same name. People join by full name only: a bare surname joins nothing, unless a second name
 * agrees. Others join by name, by an alias that is no mere part of the name, and by acronym.
 */
export const entityLinker: Linker<EntityFinding> = {
  noun: "entity",
  profile: profileEntity,
  keys: entityKeys,
  same: sameEntity,
  forbids: forbidsEntity,
  standing: (finding) => `${finding.kind} ${namesOf(finding).standing}`,
};

interface Names {
  /** The normalized name; empty if it has no words. */
  readonly main: string;
  /** All normalized names that can tell the entity by themselves, the main one first. */
  readonly whole: readonly string[];
  /** All normalized names, sorted. */
  readonly all: readonly string[];
  /** Those of a person that have a given and a family name. */
  readonly people: readonly PersonName[];
  /** Acronyms that stand as names. */
  readonly written: ReadonlySet<string>;
  /** Acronyms that the names of several words can have, with those names. */
  readonly possible: ReadonlyMap<string, readonly string[]>;
  readonly standing: string;
}

const cache = new WeakMap<EntityFinding, Names>();

function namesOf(finding: EntityFinding): Names {
  const known = cache.get(finding);
  if (known) return known;
  const surfaces = [finding.name, ...[...finding.aliases].sort(compareIds)].slice(0, MOST_NAMES);
  const normalized = surfaces.map(normalizeName);
  const main = normalized[0]!;
  const mainWords = new Set(main.split(" "));
  const distinct = [...new Set(normalized)].filter((name) => name !== "");
  const whole = distinct.filter((name) => name === main || !name.split(" ").every((word) => mainWords.has(word)));
  const possible = new Map<string, string[]>();
  for (const name of whole) {
    for (const acronym of acronymsOf(name)) possible.set(acronym, [...(possible.get(acronym) ?? []), name]);
  }
  const all = [...distinct].sort(compareIds);
  const names: Names = {
    main,
    whole,
    all,
    people: distinct.map(readPersonName).filter((name) => name !== null),
    written: new Set(surfaces.filter(isAcronym).map(normalizeName)),
    possible,
    standing: all.join("|"),
  };
  cache.set(finding, names);
  return names;
}

function profileEntity(finding: EntityFinding): string {
  const { main, all, written } = namesOf(finding);
  return JSON.stringify([finding.kind, main, isAcronym(finding.name), all, [...written].sort(compareIds)]);
}

function entityKeys(finding: EntityFinding): string[] {
  const { people, all, whole, possible } = namesOf(finding);
  const keys = new Set<string>();
  if (canBePerson(finding.kind)) {
    for (const { given, family } of people) keys.add(`@${given} ${family}`);
    if (people.length === 0 && all.length > 1) for (const name of all) keys.add(`@${name}`);
  }
  if (finding.kind !== "PERSON") {
    for (const name of whole) keys.add(name);
    for (const acronym of possible.keys()) keys.add(acronym);
  }
  return [...keys].sort(compareIds);
}

function sameEntity(a: EntityFinding, b: EntityFinding): Sameness | null {
  if (!areCompatible(a, b)) return null;
  return a.kind === "PERSON" || b.kind === "PERSON"
    ? samePerson(namesOf(a), namesOf(b))
    : sameOther(namesOf(a), namesOf(b));
}

function samePerson(a: Names, b: Names): Sameness | null {
  const full = a.people.some((p) => b.people.some((q) => isSamePerson(p, q)));
  if (full) return a.main === b.main ? { score: 1, evidence: "name" } : { score: 0.9, evidence: "alias" };
  if (a.people.length > 0 || b.people.length > 0) return null;
  const shared = a.all.filter((name) => b.all.includes(name));
  return shared.length > 1 ? { score: 0.7, evidence: "aliases" } : null;
}

function sameOther(a: Names, b: Names): Sameness | null {
  if (a.main === b.main && a.main !== "") return { score: 1, evidence: "name" };
  if (a.whole.some((name) => b.whole.includes(name))) return { score: 0.9, evidence: "alias" };
  if (spellsOut(a, b) || spellsOut(b, a)) return { score: 0.8, evidence: "acronym" };
  return null;
}

/** Does one of the first's names spell out an acronym that stands as a name of the second? */
function spellsOut(a: Names, b: Names): boolean {
  for (const acronym of b.written) if (a.possible.has(acronym)) return true;
  return false;
}

/** Different kinds; people whose given or middle names differ; bodies that share an acronym but spell it out differently. */
function forbidsEntity(a: EntityFinding, b: EntityFinding): boolean {
  if (!areCompatible(a, b)) return true;
  const [p, q] = [namesOf(a), namesOf(b)];
  if (a.kind === "PERSON" && b.kind === "PERSON") {
    if (p.people.length === 0 || q.people.length === 0) return false;
    return !p.people.some((x) => q.people.some((y) => !givenNamesConflict(x.given, y.given) && !middlesConflict(x, y)));
  }
  if (a.kind === "PERSON" || b.kind === "PERSON") return false;
  for (const [acronym, spelled] of p.possible) {
    const others = q.possible.get(acronym);
    if (others && !spelled.some((x) => others.some((y) => isSpelling(x, y)))) return true;
  }
  return false;
}

/** "World Health Organization" and "World Health Organisation": the same words by their first four letters. */
function isSpelling(a: string, b: string): boolean {
  const [p, q] = [a.split(" "), b.split(" ")];
  return p.length === q.length && p.every((word, i) => word.slice(0, 4) === q[i]!.slice(0, 4));
}

/** OTHER may be anything. A body and the place it sits in are told apart badly, so the two kinds join where the names leave no doubt. */
function areCompatible(a: EntityFinding, b: EntityFinding): boolean {
  if (a.kind === b.kind || a.kind === "OTHER" || b.kind === "OTHER") return true;
  const both = new Set([a.kind, b.kind]);
  return both.has("ORGANIZATION") && both.has("PLACE") && isTelling(a) && isTelling(b);
}

/** A name of several words or an acronym: "White House", not "Chelsea". */
function isTelling({ name }: EntityFinding): boolean {
  return isAcronym(name) || normalizeName(name).includes(" ");
}

function canBePerson(kind: EntityKind): boolean {
  return kind === "PERSON" || kind === "OTHER";
}
