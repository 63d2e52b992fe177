import type { EntityFinding, EntityKind, Sameness } from "@newsgraph/core";
import { contextOf, isInLikeContext, keysOfBare, leanOnPerson } from "./bare-names.js";
import { asCountry } from "./countries.js";
import { type EntityNames, namesOf } from "./entity-names.js";
import { compareIds, type Linker } from "./linker.js";
import { canBeOnePerson, isAcronym, isMisspelling, matchPeople, normalizeName, type PersonName } from "./names.js";
import { formalNames } from "./nicknames.js";

/**
 * Joins chains that bear the same name. People join by full name; a bare name leans on the full name that its article's other
 * people, its role and its date speak for. Others join by name, by an alias that is no mere part of the name, and by acronym;
 * demonyms stand for their country.
 */
export const entityLinker: Linker<EntityFinding> = {
  noun: "entity",
  as: asCountry,
  profile: profileEntity,
  keys: entityKeys,
  same: sameEntity,
  forbids: (a, b) => !leansEntity(a) && !leansEntity(b) && forbidsEntity(a, b),
  standing: (finding) => (leansEntity(finding) ? null : namesProfile(finding).join("|")),
  leans: leansEntity,
  lean: leanOnPerson,
};

/** A person by a bare name, in company. */
function leansEntity(finding: EntityFinding): boolean {
  const { people, all } = namesOf(finding);
  return (
    finding.authority === null &&
    finding.kind === "PERSON" &&
    people.length === 0 &&
    all.length === 1 &&
    finding.beside.length > 0
  );
}

function profileEntity(finding: EntityFinding): string {
  const names = namesProfile(finding);
  return JSON.stringify(canBePerson(finding.kind) ? [...names, contextOf(finding)] : names);
}

function namesProfile(finding: EntityFinding): string[] {
  const { main, all, written, isOneOfTwo } = namesOf(finding);
  const form = isAcronym(finding.name) ? "acronym" : isOneOfTwo ? "one of two" : "name";
  return [finding.kind, form, main, all.join(), [...written].sort(compareIds).join(), finding.authority?.id ?? ""];
}

function entityKeys(finding: EntityFinding): string[] {
  const { people, all, whole, possible } = namesOf(finding);
  const keys = new Set<string>();
  if (canBePerson(finding.kind)) {
    for (const person of people) for (const key of personKeys(person)) keys.add(key);
    for (const key of keysOfBare(finding)) keys.add(key);
    if (people.length === 0 && all.length > 1) for (const name of all) keys.add(`@${name}`);
  }
  if (finding.kind !== "PERSON") {
    for (const name of whole) keys.add(name);
    for (const acronym of possible.keys()) keys.add(acronym);
  }
  if (finding.authority) keys.add(`#${finding.authority.id}`);
  return [...keys].sort(compareIds);
}

/** Under the given name and under the middle one, and with the generation: few have one, and who has it meets the others. */
function personKeys({ given, middle, family, generation }: PersonName): string[] {
  const second = middle.at(-1);
  const names = second !== undefined && second.length > 1 ? [given, second] : [given];
  const keys = names.flatMap(formalNames).map((name) => `@${name} ${family}`);
  return generation === "" ? keys : [...keys, ...keys.map((key) => `${key} ${generation}`)];
}

function sameEntity(a: EntityFinding, b: EntityFinding): Sameness | null {
  if (a.authority && b.authority) return a.authority.id === b.authority.id ? { score: 1, evidence: "authority" } : null;
  if (!areCompatible(a, b)) return null;
  return a.kind === "PERSON" || b.kind === "PERSON" ? samePerson(a, b) : sameOther(namesOf(a), namesOf(b));
}

function samePerson(a: EntityFinding, b: EntityFinding): Sameness | null {
  const [p, q] = [namesOf(a), namesOf(b)];
  const matches = new Set<ReturnType<typeof matchPeople>>();
  for (const x of p.people) for (const y of q.people) matches.add(matchPeople(x, y));
  if (matches.has("name"))
    return p.main === q.main ? { score: 1, evidence: "name" } : { score: 0.9, evidence: "alias" };
  if (matches.has("generation") && !p.isOneOfTwo && !q.isOneOfTwo) return { score: 0.8, evidence: "generation" };
  if (matches.has("middle name")) return { score: 0.7, evidence: "middle name" };
  if (isMisspelt(p, q) && isInLikeContext(a, b)) return { score: 0.5, evidence: "spelling" };
  if (p.people.length > 0 || q.people.length > 0) return null;
  const shared = p.all.filter((name) => q.all.includes(name));
  return shared.length > 1 ? { score: 0.7, evidence: "aliases" } : null;
}

/** One family name, and of the given names one may be a slip of the other. */
function isMisspelt({ people }: EntityNames, { people: others }: EntityNames): boolean {
  return people.some((p) => others.some((q) => p.family === q.family && isMisspelling(p.given, q.given)));
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

/** Different entries of the authority file; different kinds; people whose given or middle names differ, father and son; bodies that share an acronym but spell it out differently. */
function forbidsEntity(a: EntityFinding, b: EntityFinding): boolean {
  if (a.authority && b.authority) return a.authority.id !== b.authority.id;
  if (!areCompatible(a, b)) return true;
  const [p, q] = [namesOf(a), namesOf(b)];
  if (a.kind === "PERSON" && b.kind === "PERSON") {
    if (p.people.length === 0 || q.people.length === 0) return false;
    const isTold = p.isOneOfTwo || q.isOneOfTwo;
    return !p.people.some((x) =>
      q.people.some((y) => canBeOnePerson(x, y) && !(isTold && x.family === y.family && x.generation !== y.generation)),
    );
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
