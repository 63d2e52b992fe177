import type { EntityFinding, Sameness } from "@newsgraph/core";
import { type EntityNames, namesOf } from "./entity-names.js";
import { bareNameOf, canBeOnePerson, matchPeople, normalizeName, type PersonName, readPersonName } from "./names.js";

/*
 * Whom a bare surname, or a bare given name, means: of the full names that bear it in other articles the person for whom the
 * other people of the articles, the role and the year speak. Each full name near it has a vote, so who is in the news more
 * has more of them.
 */

/** Of so many that stand beside a bare name it is looked up in the company; more are seldom told of first in another article, and cost keys. */
const MOST_COMPANY = 2;
/** Years apart after which two articles no longer speak of one time. */
const MOST_YEARS = 5;
/** What a vote counts that is years apart, and one whose year is not known. */
const YEARS_APART = 0.5;
const YEAR_UNKNOWN = 0.75;
/** A full name in the news at the time, a companion it shares, and a role: few share one, and anybody may be named beside a president. */
const NEWS = 0.2;
const COMPANION = 1;
const ROLE = 2;
/** Of a given name: somebody of the family is beside ("Brandt and his wife, Ines"). */
const KIN = 2;
/**
 * Two articles of like company, one that gives the same role, or seven of the time are enough. One of like company is right
 * in three of five cases where a name of PolNeAR is hidden and found again. A given name is many people's: it takes more.
 */
const LEAST_VOTES = 1.3;
const LEAST_VOTES_GIVEN = 2;
/** So many times the votes of whoever comes second: where company or role speak, for a given name, and where nothing speaks but that they are in the news. */
const LEAST_LEAD = 2;
const LEAST_LEAD_GIVEN = 4;
const LEAST_LEAD_NEWS = 3;
/** Weaker than any name that agrees. */
const SCORE = 0.6;

/** The bare names under which a person can be meant: of a full name the family name, and the given name where the article calls them by it. */
export function calledBy({ people, all, main }: EntityNames): readonly string[] {
  if (people.length === 0) {
    const bare = all.length === 1 ? bareNameOf(main) : null;
    return bare === null ? [] : [bare];
  }
  const families = people.map(({ family }) => family);
  const givens = people.map(({ given }) => given).filter((given) => all.includes(given));
  return [...families, ...givens];
}

/**
 * The keys under which bare names meet full ones: the bare name alone, and with who stands beside it, or for a given name
 * with the family. So a name that thousands bear is looked up in its own company.
 */
export function keysOfBare(finding: EntityFinding): string[] {
  const names = namesOf(finding);
  const company = besides(finding, names.people.length > 0 ? 1 : MOST_COMPANY);
  return calledBy(names).flatMap((word) => {
    const kin = names.people.filter(({ given }) => given === word).map(({ family }) => family);
    return [`~${word}`, ...[...company, ...kin].map((other) => `~${word} ${other}`)];
  });
}

/** What of a person's article is looked at, for its profile: little for a full name, so that like articles share a node. */
export function contextOf(finding: EntityFinding): readonly (string | null)[] {
  const role = finding.roles[0];
  return [
    yearOf(finding),
    role === undefined ? null : normalizeName(role),
    ...besides(finding, namesOf(finding).people.length > 0 ? 1 : undefined),
  ];
}

/** Which full name a bare one leans on; null if none has the votes, or two people share them. */
export function leanOnPerson(
  finding: EntityFinding,
  others: readonly EntityFinding[],
): (Sameness & { readonly id: string }) | null {
  const beside = new Set(besides(finding));
  const company = companyOf(finding).people;
  const bare = bareNameOf(namesOf(finding).main);
  const candidates: Candidate[] = [];
  for (const other of others) {
    const person = namesOf(other).people[0];
    if (!person || bare === null || !calledBy(namesOf(other)).includes(bare)) continue;
    if (company.some((one) => matchPeople(one, person) !== null)) continue; // who stands beside it is somebody else
    const isKin = person.given === bare && beside.has(person.family);
    const like = likeness(finding, beside, other) + (isKin ? KIN : 0);
    const votes = like + NEWS * nearness(yearOf(finding), yearOf(other));
    const known = candidates.find((candidate) => canBeOnePerson(candidate.person, person));
    if (!known) candidates.push({ person, votes, isLike: like > 0, best: other, most: votes });
    else {
      known.votes += votes;
      known.isLike ||= like > 0;
      if (votes > known.most) Object.assign(known, { best: other, most: votes });
    }
  }
  candidates.sort((p, q) => q.votes - p.votes);
  const [first, second] = candidates;
  if (!first) return null;
  const isFamily = first.person.family === bare;
  const least = isFamily ? LEAST_VOTES : LEAST_VOTES_GIVEN;
  const lead = !first.isLike ? LEAST_LEAD_NEWS : isFamily ? LEAST_LEAD : LEAST_LEAD_GIVEN;
  if (first.votes < least || (second && first.votes < lead * second.votes)) return null;
  return { id: first.best.id, score: SCORE, evidence: first.isLike ? "context" : "in the news" };
}

/** Somebody whom a bare name may mean. */
interface Candidate {
  readonly person: PersonName;
  votes: number;
  /** Does any article of theirs share company or a role? */
  isLike: boolean;
  best: EntityFinding;
  most: number;
}

/** True if the articles of two full names give one role, or the same person beside, at about one time. */
export function isInLikeContext(a: EntityFinding, b: EntityFinding): boolean {
  return likeness(a, new Set(besides(a, 1)), b) > YEARS_APART;
}

function likeness(finding: EntityFinding, beside: ReadonlySet<string>, other: EntityFinding): number {
  const companion = besides(other, 1)[0];
  const [role, otherRole] = [finding.roles[0], other.roles[0]];
  const shared = companion !== undefined && beside.has(companion) ? 1 : 0;
  const sameRole = role !== undefined && otherRole !== undefined && normalizeName(role) === normalizeName(otherRole);
  return (shared * COMPANION + (sameRole ? ROLE : 0)) * nearness(yearOf(finding), yearOf(other));
}

/** Family names of the others in the article: another article gives them in full, or not. */
function besides(finding: EntityFinding, most = finding.beside.length): readonly string[] {
  return companyOf(finding).families.slice(0, most);
}

/** Who else stands in the article: all by family name, and those with a given one. */
interface Company {
  readonly families: readonly string[];
  readonly people: readonly PersonName[];
}

const companies = new WeakMap<EntityFinding, Company>();

/** Worked out once for each finding object. */
function companyOf(finding: EntityFinding): Company {
  let company = companies.get(finding);
  if (!company) {
    const names = finding.beside.map(normalizeName);
    const people = names.map(readPersonName);
    company = {
      families: names.map((name, i) => people[i]?.family ?? name),
      people: people.filter((person) => person !== null),
    };
    companies.set(finding, company);
  }
  return company;
}

function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null) return YEAR_UNKNOWN;
  const years = Math.abs(Number(a) - Number(b));
  return years > MOST_YEARS ? 0 : years > 1 ? YEARS_APART : 1;
}

function yearOf({ publishedAt }: EntityFinding): string | null {
  return publishedAt?.slice(0, 4) ?? null;
}
