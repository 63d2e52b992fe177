import { CALENDAR_WORDS } from "./calendar-words.js";
import {
  PERSON_FOLLOWERS,
  PERSON_VERBS,
  PLACE_FOLLOWERS,
  PLACE_PREPOSITIONS,
  WEAK_PLACE_PREPOSITIONS,
} from "./context-words.js";
import { FEMALE_NAMES, LEADING_SURNAMES, MALE_NAMES, NEUTRAL_NAMES } from "./first-names.js";
import { EVENT_HEADS, EVENT_STARTS, LAW_HEADS, LAW_PARTS } from "./name-heads.js";
import { ORDINARY_WORDS, PLAIN_ACRONYMS } from "./ordinary-words.js";
import { ORGANIZATION_NOUNS } from "./organization-nouns.js";
import { ORGANIZATION_HEADS, ORGANIZATION_OF_HEADS } from "./organizations.js";
import { PLACE_HEADS, PLACE_OF_HEADS, PLACE_STARTS } from "./place-words.js";
import { FUNCTION_WORDS, PLAIN_WORDS } from "./plain-words.js";
import {
  FEMALE_ROLES,
  HONORIFICS_FEMALE,
  HONORIFICS_MALE,
  HONORIFICS_NEUTRAL,
  LEADER_ROLES,
  MALE_ROLES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from "./titles.js";
import { wordSet } from "./word-list.js";
import { SLOGAN_NOUNS, TITLE_VERBS, WORK_ATTRIBUTES, WORK_NOUNS, WORK_ROLES, WORK_VERBS } from "./works.js";

/** The word lists as sets of lower-case words, built once when the module is loaded. */
export const lexicon = {
  calendar: wordSet(CALENDAR_WORDS),
  functionWords: wordSet(FUNCTION_WORDS),
  /** Function words and the plain words news begins with. */
  plain: wordSet(`${FUNCTION_WORDS} ${PLAIN_WORDS}`),
  /** Words that hardly ever are part of a person's name: plain ones, and those that bodies and posts are named with. */
  ordinary: wordSet(`${FUNCTION_WORDS} ${PLAIN_WORDS} ${ORDINARY_WORDS}`),
  plainAcronyms: wordSet(PLAIN_ACRONYMS),
  firstNames: wordSet(`${MALE_NAMES} ${FEMALE_NAMES} ${NEUTRAL_NAMES}`),
  leadingSurnames: wordSet(LEADING_SURNAMES),
  honorifics: wordSet(`${HONORIFICS_MALE} ${HONORIFICS_FEMALE} ${HONORIFICS_NEUTRAL}`),
  roleNouns: wordSet(ROLE_NOUNS),
  roleModifiers: wordSet(ROLE_MODIFIERS),
  leaderRoles: wordSet(LEADER_ROLES),
  organizationHeads: wordSet(ORGANIZATION_HEADS),
  organizationOfHeads: wordSet(ORGANIZATION_OF_HEADS),
  organizationNouns: wordSet(ORGANIZATION_NOUNS),
  placeHeads: wordSet(PLACE_HEADS),
  placeStarts: wordSet(PLACE_STARTS),
  placeOfHeads: wordSet(PLACE_OF_HEADS),
  lawHeads: wordSet(LAW_HEADS),
  lawParts: wordSet(LAW_PARTS),
  eventHeads: wordSet(EVENT_HEADS),
  eventStarts: wordSet(EVENT_STARTS),
  personVerbs: wordSet(PERSON_VERBS),
  personFollowers: wordSet(PERSON_FOLLOWERS),
  placePrepositions: wordSet(PLACE_PREPOSITIONS),
  placeFollowers: wordSet(PLACE_FOLLOWERS),
  weakPlacePrepositions: wordSet(WEAK_PLACE_PREPOSITIONS),
  workNouns: wordSet(WORK_NOUNS),
  workVerbs: wordSet(WORK_VERBS),
  workRoles: wordSet(WORK_ROLES),
  workAttributes: wordSet(WORK_ATTRIBUTES),
  titleVerbs: wordSet(TITLE_VERBS),
  sloganNouns: wordSet(SLOGAN_NOUNS),
} as const;

/** A person's grammatical gender, as far as words tell it. */
export type Gender = "MALE" | "FEMALE";

const maleNames = wordSet(MALE_NAMES);
const femaleNames = wordSet(FEMALE_NAMES);
const neutralNames = wordSet(NEUTRAL_NAMES);
const maleWords = wordSet(`${HONORIFICS_MALE} ${MALE_ROLES}`);
const femaleWords = wordSet(`${HONORIFICS_FEMALE} ${FEMALE_ROLES}`);

/** The gender a first name tells; null if it is unknown or tells none. */
export function genderOfName(firstName: string): Gender | null {
  const name = firstName.toLowerCase();
  if (neutralNames.has(name)) return null;
  const male = maleNames.has(name);
  if (male === femaleNames.has(name)) return null;
  return male ? "MALE" : "FEMALE";
}

/** The gender a title or role noun tells ("Mrs", "spokesman"); null for one that tells none. */
export function genderOfTitle(word: string): Gender | null {
  if (maleWords.has(word)) return "MALE";
  return femaleWords.has(word) ? "FEMALE" : null;
}
