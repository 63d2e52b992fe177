import type { EventFinding, EventParticipant, Sameness } from "@newsgraph/core";
import { contentWords, mostTelling, overlapWords } from "./content-words.js";
import { compareContexts, contextKeys, contextOf, type EventContext, isNews, typeFamily } from "./event-context.js";
import { mayBeSameEvent, signEvent } from "./event-signature.js";
import { hashString, shortHash } from "./hashing.js";
import { compareIds, type Linker } from "./linker.js";
import { acronymsOf, isAcronym, normalizeName } from "./names.js";

/** A report names few; more come of a list, and their pairs would be many keys. */
const MOST_PARTICIPANTS = 5;
/** Without a day to go by two reports need this much of their titles' words in common besides the participants. */
const LEAST_TITLE_COARSE = 0.3;
/** Without any date, this much. */
const LEAST_TITLE_UNDATED = 0.6;
/** A title of fewer content words ("police arrested man" has three) tells no happening apart from another. */
const LEAST_TELLING_WORDS = 3;

/** One article's type for it is not another's: then the reports share a third of their own words, names left out; and one article means two happenings by two types. */
const LEAST_TITLE_OTHER_TYPE = 1 / 3;
/** Such reports meet under keys of a word of their titles with a name of their articles: so many words, so many names. */
const TITLE_KEYS = 3;
const TITLE_KEY_NAMES = 4;
/** Reports of one article, or of a copy of it, share its context: their own words must tell that they are of one happening. */
const LEAST_TOLD_WITHIN = 0.5;
/** Days between two reports' dates after which they cannot tell of one happening; fewer are an article's "Friday night" for another's Saturday. */
const MOST_DAYS_OFF = 3;

/** Joins reports of one happening: the same type, a date that both cover, and who took part; or what their articles are about. */
export const eventLinker: Linker<EventFinding> = {
  noun: "event",
  profile: profileEvent,
  keys: eventKeys,
  same: sameEvent,
  signature: (finding) => {
    const { participants, wording, context } = happeningOf(finding);
    return signEvent(finding, { participants, wording, names: context.names });
  },
  mayBeSame: mayBeSameEvent,
  forbids: (a, b) => daysBetween(a, b) > MOST_DAYS_OFF || areOfOthers(deadOf(a), deadOf(b)),
  standing: (finding) => {
    const dead = [...deadOf(finding)].sort(compareIds);
    return finding.onFrom === null && dead.length === 0 ? null : JSON.stringify([finding.onFrom, finding.onTo, dead]);
  },
};

interface Happening {
  /** Names as they are compared, sorted, without doubles. */
  readonly participants: readonly string[];
  /** Stemmed content words of the title. */
  readonly told: ReadonlySet<string>;
  /** Those of them but for the participants' names. */
  readonly title: ReadonlySet<string>;
  /** All its content words, sorted and joined: what copies of a sentence share; null if they are too few to tell. */
  readonly wording: string | null;
  readonly place: string | null;
  /** People who took part, by surname. */
  readonly people: ReadonlySet<string>;
  readonly context: EventContext;
}

const cache = new WeakMap<EventFinding, Happening>();

function happeningOf(finding: EventFinding): Happening {
  let happening = cache.get(finding);
  if (!happening) {
    const participants = [...new Set(finding.participants.map(participantName))].filter((name) => name !== "");
    const names = new Set(finding.participants.flatMap(({ name }) => contentWords(name)));
    const words = [...new Set(contentWords(finding.title))].sort(compareIds);
    happening = {
      participants: participants.sort(compareIds).slice(0, MOST_PARTICIPANTS),
      told: new Set(words),
      title: new Set(words.filter((word) => !names.has(word))),
      wording: words.length < LEAST_TELLING_WORDS ? null : words.join(" "),
      place: finding.placeName === null ? null : normalizeName(finding.placeName),
      people: new Set(finding.participants.filter(({ kind }) => kind === "PERSON").map(participantName)),
      context: contextOf(finding),
    };
    cache.set(finding, happening);
  }
  return happening;
}

function profileEvent(finding: EventFinding): string {
  const { participants, people, title, wording, place, context } = happeningOf(finding);
  const { words, names, published } = context;
  const told = [
    participants,
    [...people].sort(compareIds),
    [...title],
    wording,
    place,
    [...words],
    [...names],
    published,
  ];
  return JSON.stringify([finding.type, finding.modality, finding.onFrom, finding.onTo, ...told]);
}

/** A person goes by the surname, a body by its acronym where it can have one: articles call them so. */
function participantName({ name, kind }: EventParticipant): string {
  const normalized = normalizeName(name);
  if (kind === "PERSON") return normalized.slice(normalized.lastIndexOf(" ") + 1);
  return isAcronym(name) ? normalized : (acronymsOf(normalized)[0] ?? normalized);
}

/** By type and participant within a day and within a month; by type and two participants whatever the date; by date and wording; by what the article names, with the type or with a word of the title. */
function eventKeys(finding: EventFinding): string[] {
  const { participants, title, wording, context } = happeningOf(finding);
  const keys = new Set<string>();
  const add = (...parts: string[]) => keys.add(shortHash(hashString(`${finding.type} ${parts.join("|")}`)));
  for (const [i, participant] of participants.entries()) {
    if (finding.onFrom !== null && finding.onTo !== null) {
      if (finding.onFrom === finding.onTo) add(participant, finding.onFrom);
      for (const month of new Set([finding.onFrom.slice(0, 7), finding.onTo.slice(0, 7)])) add(participant, month);
    }
    for (const other of participants.slice(i + 1)) add(participant, other);
  }
  if (wording !== null && finding.onFrom !== null && finding.onTo !== null) add(wording, finding.onFrom, finding.onTo);
  const names = contextKeys(context);
  for (const name of names) keys.add(shortHash(hashString(`${typeFamily(finding.type)} ~${name}`)));
  for (const word of mostTelling(title, TITLE_KEYS)) {
    for (const name of names.slice(0, TITLE_KEY_NAMES)) keys.add(shortHash(hashString(`~${word} ~${name}`)));
  }
  return [...keys].sort(compareIds);
}

function sameEvent(a: EventFinding, b: EventFinding): Sameness | null {
  return sameByReport(a, b) ?? sameByContext(a, b);
}

/**
 * The articles tell of like things, and the reports may be of what they are about: enough for harm done, of which an article
 * seldom tells twice; else the reports must share a word, and where their types differ one that is no name.
 */
function sameByContext(a: EventFinding, b: EventFinding): Sameness | null {
  if (daysBetween(a, b) > 0) return null;
  const [p, q] = [happeningOf(a), happeningOf(b)];
  if (p.told.size === 0 || q.told.size === 0) return null;
  if ((a.modality === "HYPOTHETICAL") !== (b.modality === "HYPOTHETICAL")) return null;
  if (areOfOthers(p.people, q.people) || !isNews(a, p.context) || !isNews(b, q.context)) return null;
  const score = compareContexts(p.context, q.context);
  if (score === null) return null;
  const isSameFamily = typeFamily(a.type) === typeFamily(b.type);
  if (!isSameFamily && (score === 1 || overlapWords(p.title, q.title).containment < LEAST_TITLE_OTHER_TYPE))
    return null;
  const { shared, containment } = overlapWords(p.told, q.told);
  if (score === 1 ? containment < LEAST_TOLD_WITHIN : shared === 0 && typeFamily(a.type) === a.type) return null;
  return { score: Math.round(score * 5e3) / 1e4, evidence: "context" };
}

const NOBODY: ReadonlySet<string> = new Set();

/** The people whose death it tells, by surname: nobody dies twice. */
function deadOf(finding: EventFinding): ReadonlySet<string> {
  return finding.type === "DEATH" ? happeningOf(finding).people : NOBODY;
}

/** Both name people, and none in common: the deaths of two men, told by articles of one trial. */
function areOfOthers(p: ReadonlySet<string>, q: ReadonlySet<string>): boolean {
  return p.size > 0 && q.size > 0 && ![...p].some((name) => q.has(name));
}

function sameByReport(a: EventFinding, b: EventFinding): Sameness | null {
  if (a.type !== b.type) return null;
  const dates = compareDates(a, b);
  if (dates === "DIFFERENT") return null;
  const [p, q] = [happeningOf(a), happeningOf(b)];
  const shared = p.participants.filter((name) => q.participants.includes(name)).length;
  // Copies tell it in the same words, also where nobody is named: "two hikers were found alive", on the same date.
  const sameDates = a.onFrom !== null && a.onFrom === b.onFrom && a.onTo === b.onTo;
  if (sameDates && p.wording !== null && p.wording === q.wording) return { score: 1, evidence: "wording" };
  if (shared === 0) return null;
  const all = p.participants.length + q.participants.length - shared;
  const titles = overlapWords(p.title, q.title).containment;
  const score = Math.round((shared / all + titles) * 5e3) / 1e4;
  if (dates === "SAME_DAY") {
    const fewest = Math.min(p.participants.length, q.participants.length);
    const places = p.place !== null && p.place === q.place;
    // One name of several in common is what any two acts of one day share: something else must agree.
    return shared === fewest || shared > 1 || places || titles > 0 ? { score, evidence: "day" } : null;
  }
  if (shared < 2) return null;
  if (dates === "COARSE") return titles >= LEAST_TITLE_COARSE ? { score, evidence: "period" } : null;
  return titles >= LEAST_TITLE_UNDATED ? { score, evidence: "wording" } : null;
}

/** Days between the nearest days on which the two can have happened; 0 if they can share one, or if one is not known. */
function daysBetween(a: EventFinding, b: EventFinding): number {
  if (a.onFrom === null || a.onTo === null || b.onFrom === null || b.onTo === null) return 0;
  const [later, earlier] = a.onFrom > b.onTo ? [a.onFrom, b.onTo] : [b.onFrom, a.onTo];
  return Math.max(0, Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000));
}

type DateComparison = "SAME_DAY" | "COARSE" | "UNKNOWN" | "DIFFERENT";

function compareDates(a: EventFinding, b: EventFinding): DateComparison {
  if (a.onFrom === null || a.onTo === null || b.onFrom === null || b.onTo === null) return "UNKNOWN";
  if (a.onTo < b.onFrom || b.onTo < a.onFrom) return "DIFFERENT";
  return a.onFrom === a.onTo && b.onFrom === b.onTo ? "SAME_DAY" : "COARSE";
}
