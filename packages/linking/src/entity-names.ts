import type { EntityFinding } from "@newsgraph/core";
import { compareIds } from "./linker.js";
import {
  acronymsOf,
  isAcronym,
  isOtherGeneration,
  mayTellGeneration,
  normalizeName,
  type PersonName,
  readPersonName,
} from "./names.js";

/** More names than this for one entity in one article is a merging accident; the first ones are enough. */
const MOST_NAMES = 12;

/** The names of a chain as they are compared. */
export interface EntityNames {
  /** The normalized name; empty if it has no words. */
  readonly main: string;
  /** All normalized names that can tell the entity by themselves, the main one first. */
  readonly whole: readonly string[];
  /** All normalized names, sorted. */
  readonly all: readonly string[];
  /** Those of a person that have a given and a family name. */
  readonly people: readonly PersonName[];
  /** True if the article speaks of another person whose name is theirs but for the "Jr.": father and son are told apart there. */
  readonly isOneOfTwo: boolean;
  /** Acronyms that stand as names. */
  readonly written: ReadonlySet<string>;
  /** Acronyms that the names of several words can have, with those names. */
  readonly possible: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<EntityFinding, EntityNames>();

/** The names of a chain; worked out once for each finding object. */
export function namesOf(finding: EntityFinding): EntityNames {
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
  const people = peopleOf(distinct, main);
  const hasGeneration = people.some(({ generation }) => generation !== "");
  const names: EntityNames = {
    main,
    whole,
    all: [...distinct].sort(compareIds),
    people,
    isOneOfTwo: finding.beside
      .filter((name) => hasGeneration || mayTellGeneration(name))
      .map((name) => readPersonName(normalizeName(name)))
      .some((other) => other !== null && people.some((person) => isOtherGeneration(person, other))),
    written: new Set(surfaces.filter(isAcronym).map(normalizeName)),
    possible,
  };
  cache.set(finding, names);
  return names;
}

/** The full names of a person. A father's name among the son's, or the other way, is a slip of the article's or ours. */
function peopleOf(names: readonly string[], main: string): PersonName[] {
  const people = names.map(readPersonName).filter((name) => name !== null);
  const own = readPersonName(main);
  return own
    ? people.filter(({ family, generation }) => family !== own.family || generation === own.generation)
    : people;
}
