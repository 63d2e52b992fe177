import { Chance } from "./chance.js";
import {
  COMPANY_ENDS,
  COUNTRIES,
  GIVEN_NAMES,
  OFFICES,
  PAPER_ENDS,
  ROLES,
  SURNAME_ENDS,
  SURNAME_STARTS,
  TOWN_ENDS,
  TOWN_STARTS,
} from "./newsroom-words.js";

/** Somebody of the generated world; whoever has the number has the same name and role in every article. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly role: string;
  readonly employer: string;
  readonly pronoun: "he" | "she";
}

/** Half of all mentions go to the few dozen people who are always in the news. */
const FAMOUS_PEOPLE = 60;
const PEOPLE = 80_000;
const FAMOUS_TOWNS = 25;
const TOWNS = 1_400;
const PAPERS = 60;

export function pickPerson(chance: Chance): Person {
  const own = new Chance(0x70657273 ^ chance.rank(FAMOUS_PEOPLE, PEOPLE));
  const given = own.pick(GIVEN_NAMES);
  const surname = makeSurname(own);
  return {
    name: `${given} ${surname}`,
    surname,
    role: own.pick(ROLES),
    employer: makeOrganization(own),
    pronoun: /[ai]$|th$|en$/.test(given) ? "she" : "he",
  };
}

export function pickTown(chance: Chance): string {
  return townOf(chance.rank(FAMOUS_TOWNS, TOWNS));
}

export function pickCountry(chance: Chance): string {
  return COUNTRIES[chance.rank(8, COUNTRIES.length)]!;
}

export function pickOrganization(chance: Chance): string {
  return makeOrganization(new Chance(0x6f726773 ^ chance.rank(40, 9_000)));
}

export function pickOutlet(chance: Chance): string {
  const own = new Chance(0x70617065 ^ chance.rank(12, PAPERS));
  return `The ${townOf(own.below(TOWNS))} ${own.pick(PAPER_ENDS)}`;
}

function makeOrganization(chance: Chance): string {
  return chance.isTrue(0.5)
    ? `${makeSurname(chance)} ${chance.pick(COMPANY_ENDS)}`
    : `${townOf(chance.below(TOWNS))} ${chance.pick(OFFICES)}`;
}

function makeSurname(chance: Chance): string {
  return chance.pick(SURNAME_STARTS) + chance.pick(SURNAME_ENDS);
}

function townOf(number: number): string {
  const own = new Chance(0x746f776e ^ number);
  return own.pick(TOWN_STARTS) + own.pick(TOWN_ENDS);
}
