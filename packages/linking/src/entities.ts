import type { EntityFinding, EntityKind, Sameness } from "@newsgraph/core";
import { calledBy, contextOf, leanOnPerson } from "./bare-names.js";
import { type EntityNames, namesOf } from "./entity-names.js";
import { compareIds, type Linker } from "./linker.js";
import { canBeOnePerson, isAcronym, isSamePerson, normalizeName } from "./names.js";
import { formalNames } from "./nicknames.js";

/**
 * Joins chains that bear the same name. People join by full name; a bare name leans on the full name that its article's other
 * people, its role and its date speak for. Others join by name, by an alias that is no mere part of the name, and by acronym.
 */
export const entityLinker: Linker<EntityFinding> = {
  noun: "entity",
  profile: profileEntity,
  keys: entityKeys,
  same: sameEntity,
  forbids: forbidsEntity,
  standing: (finding) => namesProfile(finding).join("|"),
  leans: (finding) => {
    const { people, all } = namesOf(finding);
    return (
      finding.authority === null &&
      finding.kind === "PERSON" &&
      people.length === 0 &&
      all.length === 1 &&
      finding.beside.length > 0
    );
  },
  lean: leanOnPerson,
};

function profileEntity(finding: EntityFinding): string {
  const names = namesProfile(finding);
  return JSON.stringify(canBePerson(finding.kind) ? [...names, contextOf(finding)] : names);
}

function namesProfile(finding: EntityFinding): string[] {
  const { main, all, written } = namesOf(finding);
  const form = isAcronym(finding.name) ? "acronym" : "name";
  return [finding.kind, form, main, all.join(), [...written].sort(compareIds).join(), finding.authority?.id ?? ""];
}

function entityKeys(finding: EntityFinding): string[] {
  const { people, all, whole, possible } = namesOf(finding);
  const keys = new Set<string>();
  if (canBePerson(finding.kind)) {
    for (const { given, family } of people) for (const name of formalNames(given)) keys.add(`@${name} ${family}`);
    for (const word of calledBy(namesOf(finding))) keys.add(`~${word}`);
    if (people.length === 0 && all.length > 1) for (const name of all) keys.add(`@${name}`);
  }
  if (finding.kind !== "PERSON") {
    for (const name of whole) keys.add(name);
    for (const acronym of possible.keys()) keys.add(acronym);
  }
  if (finding.authority) keys.add(`#${finding.authority.id}`);
  return [...keys].sort(compareIds);
}

function sameEntity(a: EntityFinding, b: EntityFinding): Sameness | null {
  if (a.authority && b.authority) return a.authority.id === b.authority.id ? { score: 1, evidence: "authority" } : null;
  if (!areCompatible(a, b)) return null;
  return a.kind === "PERSON" || b.kind === "PERSON"
    ? samePerson(namesOf(a), namesOf(b))
    : sameOther(namesOf(a), namesOf(b));
}

function samePerson(a: EntityNames, b: EntityNames): Sameness | null {
  const full = a.people.some((p) => b.people.some((q) => isSamePerson(p, q)));
  if (full) return a.main === b.main ? { score: 1, evidence: "name" } : { score: 0.9, evidence: "alias" };
  if (a.people.length > 0 || b.people.length > 0) return null;
  const shared = a.all.filter((name) => b.all.includes(name));
  return shared.length > 1 ? { score: 0.7, evidence: "aliases" } : null;
}

function sameOther(a: EntityNames, b: EntityNames): Sameness | null {
  if (a.main === b.main && a.main !== "") return { score: 1, evidence: "name" };
  if (a.whole.some((name) => b.whole.includes(name))) return { score: 0.9, evidence: "alias" };
  if (spellsOut(a, b) || spellsOut(b, a)) return { score: 0.8, evidence: "acronym" };
  return null;
}

/** Does one of the first's names spell out an acronym that stands as a name of the second? */
function spellsOut(a: EntityNames, b: EntityNames): boolean {
  for (const acronym of b.written) if (a.possible.has(acronym)) return true;
  return false;
}

/** Different entries of the authority file; different kinds; people whose given or middle names differ; bodies that share an acronym but spell it out differently. */
function forbidsEntity(a: EntityFinding, b: EntityFinding): boolean {
  if (a.authority && b.authority) return a.authority.id !== b.authority.id;
  if (!areCompatible(a, b)) return true;
  const [p, q] = [namesOf(a), namesOf(b)];
  if (a.kind === "PERSON" && b.kind === "PERSON") {
    if (p.people.length === 0 || q.people.length === 0) return false;
    return !p.people.some((x) => q.people.some((y) => canBeOnePerson(x, y)));
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
