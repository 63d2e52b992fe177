import type { EntityFinding, Sameness } from "@newsgraph/core";
import { type EntityNames, namesOf } from "./entity-names.js";
import { canBeOnePerson, normalizeName, type PersonName, readPersonName } from "./names.js";

/*
 * Whom a bare surname, or a bare given name, means: of the full names that bear it in other articles the person for whom the
 * other people of the articles, the role and the year speak. Each full name near it has a vote, so who is in the news more
 * has more of them.
 */

/** Years apart after which two articles no longer speak of one time. */
const MOST_YEARS = 5;
/** What a vote counts that is years apart, and one whose year is not known. */
const YEARS_APART = 0.5;
const YEAR_UNKNOWN = 0.75;
/** One full name in one like context is enough where nobody else is in question. */
const LEAST_VOTES = 0.75;
/** And where somebody is, so many times their votes. A given name is many people's: it takes more. */
const LEAST_LEAD = 2;
const LEAST_LEAD_GIVEN = 8;
/** Weaker than any name that agrees. */
const SCORE = 0.6;

/** The bare names under which a person can be meant: of a full name the family name, and the given name where the article calls them by it. */
export function calledBy({ people, all, main }: EntityNames): readonly string[] {
  if (people.length === 0) return all.length === 1 && !main.includes(" ") ? all : [];
  const families = people.map(({ family }) => family);
  const givens = people.map(({ given }) => given).filter((given) => all.includes(given));
  return [...families, ...givens];
}

/** What of a person's article is looked at, for its profile: little for a full name, so that like articles share a node. */
export function contextOf(finding: EntityFinding): readonly (string | null)[] {
  const beside = besides(finding);
  const role = finding.roles[0];
  return [
    yearOf(finding),
    role === undefined ? null : normalizeName(role),
    ...(namesOf(finding).people.length > 0 ? beside.slice(0, 1) : beside),
  ];
}

/** Which full name a bare one leans on; null if none has the votes, or two people share them. */
export function leanOnPerson(
  finding: EntityFinding,
  others: readonly EntityFinding[],
): (Sameness & { readonly id: string }) | null {
  const beside = new Set(besides(finding));
  const names = new Set(finding.beside.map(normalizeName));
  const bare = namesOf(finding).main;
  const candidates: { person: PersonName; votes: number; best: EntityFinding; most: number }[] = [];
  for (const other of others) {
    const { people, main } = namesOf(other);
    const person = people[0];
    if (!person || !calledBy(namesOf(other)).includes(bare) || names.has(main)) continue; // who stands beside it is somebody else
    const votes = likeness(finding, beside, other);
    const known = candidates.find((candidate) => canBeOnePerson(candidate.person, person));
    if (!known) candidates.push({ person, votes, best: other, most: votes });
    else {
      known.votes += votes;
      if (votes > known.most) Object.assign(known, { best: other, most: votes });
    }
  }
  candidates.sort((p, q) => q.votes - p.votes);
  const [first, second] = candidates;
  const lead = first?.person.family === bare ? LEAST_LEAD : LEAST_LEAD_GIVEN;
  if (!first || first.votes < LEAST_VOTES || (second && first.votes < lead * second.votes)) return null;
  return { id: first.best.id, score: SCORE, evidence: "context" };
}

function likeness(finding: EntityFinding, beside: ReadonlySet<string>, other: EntityFinding): number {
  const companion = besides(other)[0];
  const [role, otherRole] = [finding.roles[0], other.roles[0]];
  const shared = companion !== undefined && beside.has(companion) ? 1 : 0;
  const sameRole = role !== undefined && otherRole !== undefined && normalizeName(role) === normalizeName(otherRole);
  return (shared + (sameRole ? 1 : 0)) * nearness(yearOf(finding), yearOf(other));
}

/** Family names of the others in the article: another article gives them in full, or not. */
function besides(finding: EntityFinding): string[] {
  return finding.beside.map(normalizeName).map((name) => readPersonName(name)?.family ?? name);
}

function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null) return YEAR_UNKNOWN;
  const years = Math.abs(Number(a) - Number(b));
  return years > MOST_YEARS ? 0 : years > 1 ? YEARS_APART : 1;
}

function yearOf({ publishedAt }: EntityFinding): string | null {
  return publishedAt?.slice(0, 4) ?? null;
}
