import type { EventFinding } from "@newsgraph/core";
import { mayShareContext } from "./event-context.js";
import { digit, hashString, shortHash, valueOfDigit } from "./hashing.js";
import { signWords } from "./signed-words.js";

/*
 * What two reports need to have in common at least, kept with each: days that can be the same, and a participant or the wording by
 * reports of one type, or else names by which their articles tell of like things. At fixed places of a string: the days, the
 * modality, the type, the wording, how many participants, each of them, the names.
 */

const DAY = "2017-01-31".length;
const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";
const HASH = 5;
const MODALITY = 2 * DAY;
const TYPE = MODALITY + 1;
const WORDING = TYPE + HASH;
const COUNT = WORDING + HASH;
const PARTICIPANTS = COUNT + 1;

/** What of a report is compared besides its dates and its type. */
export interface SignedParts {
  readonly participants: readonly string[];
  /** Null if it is too short to tell. */
  readonly wording: string | null;
  /** Names by which its article tells what it is about. */
  readonly names: ReadonlySet<string>;
}

export function signEvent({ type, modality, onFrom, onTo }: EventFinding, parts: SignedParts): string {
  const { participants, wording, names } = parts;
  return [
    onFrom ?? FIRST_DAY,
    onTo ?? LAST_DAY,
    modality === "HYPOTHETICAL" ? "?" : "!",
    shortHash(hashString(type)),
    wording === null ? ".".repeat(HASH) : shortHash(hashString(wording)),
    digit(participants.length),
    ...participants.map((name) => shortHash(hashString(name))),
    signWords(names),
  ].join("");
}

/** False only for reports that cannot be of one happening. */
export function mayBeSameEvent(p: string, q: string): boolean {
  if (p.slice(DAY, MODALITY) < q.slice(0, DAY) || q.slice(DAY, MODALITY) < p.slice(0, DAY)) return false;
  if (p.slice(TYPE, WORDING) === q.slice(TYPE, WORDING)) {
    if (p[WORDING] !== "." && p.slice(WORDING, COUNT) === q.slice(WORDING, COUNT)) return true;
    const others = participantsOf(q);
    if (participantsOf(p).some((name) => others.includes(name))) return true;
  }
  return p[MODALITY] === q[MODALITY] && mayShareContext(namesOf(p), namesOf(q));
}

function participantsOf(signature: string): string[] {
  const names: string[] = [];
  for (let at = PARTICIPANTS; at < endOfParticipants(signature); at += HASH) names.push(signature.slice(at, at + HASH));
  return names;
}

function namesOf(signature: string): string {
  return signature.slice(endOfParticipants(signature));
}

function endOfParticipants(signature: string): number {
  return PARTICIPANTS + HASH * valueOfDigit(signature.charCodeAt(COUNT));
}
