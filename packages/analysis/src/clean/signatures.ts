import { lexicon } from "../lexicon/lookup.js";
import { isKnownPlace, isPersonName } from "./bylines.js";
import type { HeaderLine } from "./header-lines.js";
import { isOutletName, isProperName, knownOutlet } from "./outlets.js";

/** What a writer is, as the last words of a line or of its first half: "religion correspondent", "editor-at-large". */
const JOB =
  /^(?:\p{L}[\p{L}&'’-]* ){0,4}(?:correspondent|reporter|editor|editor-at-large|columnist|writer|journalist|contributor|producer|commentator|critic|bureau chief|professor|lecturer|analyst|fellow|staff)s?(?:,? (?:at|in|for|of|on) .{2,60})?$/iu;

/** "Sport Staff", "Web Desk": a signature that names nobody. */
const NOBODY =
  /^(?:\p{L}+ ){0,2}(?:staff|desk|newsroom|editorial board)(?: (?:writer|reporter|report))?s?$|^(?:from )?our (?:\p{L}+ )?correspondents?$|^special to .{2,40}$/iu;

const LONGEST_SIGNATURE = 120;

/**
 * Reads a signature without a "By": "Jane Doe", "Jane Doe and John Roe", "Jane Doe, religion correspondent", "Jane Doe in
 * Frankfurt", "Jane Doe, University of Tarn". A bare name is believed if it stands beside another header line, or right
 * below the headline if its first word is a first name. Null if it is none.
 */
export function readSignature(text: string, isBeside: boolean, isBelowHeadline: boolean): HeaderLine | null {
  if (text.length > LONGEST_SIGNATURE || (!isBeside && !isBelowHeadline)) return null;
  if (NOBODY.test(text)) return { names: [] };
  const [before, place] = splitOnce(
    text.replace(/^(?:Words|Text|Story|Report|Interview) (?=\p{Lu})/u, ""),
    / in (?=\p{Lu})/u,
  );
  const [people, note] = splitOnce(before, /, /);
  const names = people.split(/ (?:and|&) /);
  if (!names.every(isWriterName)) return null;
  if (place !== null && !isProperName(place)) return null;
  const isFirstNamed = lexicon.firstNames.has(firstWord(names[0]!));
  const isSigned = note === null ? isBeside || isFirstNamed : isSignedWith(note);
  if (!isSigned) return null;
  const outlet = note !== null && isOutletName(note) ? (knownOutlet(note) ?? note) : null;
  return { names, ...(outlet ? { outlet } : {}), ...(place !== null ? { dateline: place } : {}) };
}

/** Title Case makes headings look like names: "General Delivery", "Driver Charged With". Ordinary words stand in no name. */
function isWriterName(name: string): boolean {
  if (!isPersonName(name)) return false;
  const [first, ...others] = name.toLowerCase().split(" ");
  if (others.some((word) => lexicon.plain.has(word))) return false;
  return lexicon.firstNames.has(first!) || ![first!, ...others].some((word) => lexicon.ordinary.has(word));
}

function firstWord(name: string): string {
  return name.toLowerCase().split(" ")[0]!;
}

/** True for a line under a byline that says what the writer is. */
export function isWriterNote(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && JOB.test(text);
}

function isSignedWith(note: string): boolean {
  return JOB.test(note) || isKnownPlace(note) || isProperName(note);
}

function splitOnce(text: string, separator: RegExp): [string, string | null] {
  const match = separator.exec(text);
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, null];
}
