import type { Report, ReportParticipant } from "@newsgraph/core";
import type { Draft } from "./draft.js";

/** A report with the draft it was read from. */
export interface Telling {
  readonly draft: Draft;
  readonly report: Report;
}

/** Verbal acts are done again and again, to others each time: only what their own sentence tells is theirs. */
const VERBAL = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "CONSULT", "SUPPORT"]);
/** So many tellings of a type are compared; an article that has more is a list. */
const MOST_COMPARED = 40;

/**
 * Makes the tellings of one happening within an article agree: the headline, the lead and a later "the attack" get the
 * date, the place and the participants that only one of them tells, so that linking sees one event. A reference to what is
 * told nowhere is left out. In the order of the text; the reports themselves stay, each in its sentence.
 */
export function joinTellings(tellings: readonly Telling[]): readonly Report[] {
  const byType = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { type, modality } = telling.report;
    const known = byType.get(`${type} ${modality}`);
    if (!known) byType.set(`${type} ${modality}`, [telling]);
    else if (known.length < MOST_COMPARED) known.push(telling);
  }
  const complete = new Map<Telling, Report>();
  for (const telling of tellings) {
    if (telling.draft.isReference) continue;
    const same = VERBAL.has(telling.report.type)
      ? []
      : othersOf(telling, byType).filter((other) => isSame(telling, other));
    complete.set(
      telling,
      completed(
        telling.report,
        same.map(({ report }) => report),
      ),
    );
  }
  return tellings.flatMap((telling) => {
    const report = complete.get(telling);
    if (report) return report;
    const antecedent = antecedentOf(telling, othersOf(telling, byType));
    const told = antecedent && complete.get(antecedent)!;
    if (told?.modality !== "ACTUAL" || !isTellingApart(told)) return [];
    return { ...completed(telling.report, [told]), title: told.title };
  });
}

/** What points back to a happening without a name, date or place ("a fire") tells nothing that could be asked for. */
function isTellingApart({ participants, on, place }: Report): boolean {
  return participants.length > 0 || on !== null || place !== null;
}

function othersOf(telling: Telling, byType: ReadonlyMap<string, readonly Telling[]>): readonly Telling[] {
  const { type, modality } = telling.report;
  return byType.get(`${type} ${modality}`)!.filter((other) => other !== telling && !other.draft.isReference);
}

/** Nouns that are said of any happening of their type. */
const GENERIC = new Set(["attack", "accident", "crash", "incident"]);

/**
 * What a definite noun points back to: of the tellings of the same act before it the first in the lead, which is what the
 * article is about, or else the last. "The attack" is said of any assault: of that in the lead, or of the only one.
 */
function antecedentOf({ draft, report }: Telling, others: readonly Telling[]): Telling | null {
  const before = others.filter((other) => other.report.start < report.start);
  const same = before.filter((other) => other.draft.act === draft.act);
  const told = same.find((other) => other.draft.isLead) ?? same.at(-1);
  if (told || !GENERIC.has(draft.act)) return told ?? null;
  return before.find((other) => other.draft.isLead) ?? (before.length === 1 ? before[0]! : null);
}

/** The same act, of the same one or of nobody named, at times and places that do not differ. */
function isSame(a: Telling, b: Telling): boolean {
  if (a.draft.act !== b.draft.act) return false;
  if (a.report.on !== null && b.report.on !== null && a.report.on !== b.report.on) return false;
  if (a.report.place !== null && b.report.place !== null && a.report.place !== b.report.place) return false;
  if (!shares(a.report, b.report) && !isHeadlineOf(a, b) && !isHeadlineOf(b, a)) return false;
  return !differsIn("ACTOR", a.report, b.report) && !differsIn("RECIPIENT", a.report, b.report);
}

/** "Ferry capsizes off Lowmere", of which the lead tells the same act: where neither names anybody, they are one. */
function isHeadlineOf(a: Telling, b: Telling): boolean {
  const isNameless = a.report.participants.length === 0 && b.report.participants.length === 0;
  return isNameless && a.report.sentence === 0 && b.draft.isLead && b.report.sentence > 0;
}

function shares(a: Report, b: Report): boolean {
  return a.participants.some(({ chain }) => b.participants.some((other) => other.chain === chain));
}

/** Both name somebody in the role, and nobody of them is the same. */
function differsIn(role: ReportParticipant["role"], a: Report, b: Report): boolean {
  const [x, y] = [a, b].map(({ participants }) => participants.filter((participant) => participant.role === role));
  return x!.length > 0 && y!.length > 0 && !x!.some(({ chain }) => y!.some((other) => other.chain === chain));
}

function completed(report: Report, others: readonly Report[]): Report {
  const dates = new Set(others.flatMap(({ on }) => on ?? []));
  const places = new Set(others.flatMap(({ place }) => place ?? []));
  const participants = [...report.participants];
  for (const other of others) {
    for (const participant of other.participants) {
      const isKnown = participants.some(({ chain, role }) => chain === participant.chain || role === participant.role);
      if (!isKnown) participants.push(participant);
    }
  }
  const place = report.place ?? (places.size === 1 ? [...places][0]! : null);
  return {
    ...report,
    // Two dates of the others are of two happenings, and it is of one of them.
    on: report.on ?? (dates.size === 1 ? [...dates][0]! : null),
    place: participants.some(({ chain }) => chain === place) ? null : place,
    participants,
  };
}
