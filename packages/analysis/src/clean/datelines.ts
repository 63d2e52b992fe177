import type { PartialDate } from "@newsgraph/core";
import { type Block, type Draft, stated } from "./draft.js";
import { isOutletName, knownOutlet } from "./outlets.js";
import { firstProse } from "./prose.js";
import { isWrittenDay, parseWrittenDate } from "./written-date.js";

/** What a dateline tells. */
export interface Dateline {
  /** Characters of the text it takes up. */
  readonly length: number;
  readonly place: string | null;
  readonly outlet: string | null;
  /** The day it was filed, where the year is given too. */
  readonly filedOn: PartialDate | null;
}

/** "RIO GRANDE DO SUL, Brazil, September 27, 2023 (Agence France-Presse) —" and a little more. */
const LONGEST_DATELINE = 110;

/** The first sign that can end a dateline, with the agency before it: " (Reuters) -", " —", "-", " _", ":", ".-". */
const END = /(?:\s?\(([^()]{2,40})\))?\.?\s?(?:[—–]|--|-(?=\s|$)|_(?=\s|$)|:(?=\s|$))/;

/** Some outlets put no sign behind the brackets: "(CNN)The mayor …", "LONDON (AP) The mayor …". */
const UNSIGNED = /^([^()]{0,60}?)\s?\(([\p{Lu}][^()]{1,24})\)\s?(?=[\p{Lu}"“‘'])/u;

/** The article goes on as a sentence begins; "NATO — the alliance — said" does not. */
const GOES_ON = /^(?:$|[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'’`«„¿¡$€£([])/u;

const CAPITALS =
  /^(?=.*\p{Lu}{2})(?:\p{Lu}[\p{Lu}\p{M}.'’-]*|[/&]|\d{1,2}|de|du|la|al|el)(?:[\s/]+(?:\p{Lu}[\p{Lu}\p{M}.'’-]*|de|du|la|al|el|of)){0,5}$/u;
const CAPITALISED =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s/](?:(?:de|del|du|la|al|el|of|the|and|da|do|dos) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;

/** Words in capitals that stand before a sign and are no place. */
const LABELS =
  /^(?:watch|update[ds]?|breaking|exclusive|live|analysis|opinion|explainer|fact ?check|editor.?s note|note|warning|correction|clarification|review|interview|video|photos?|pictures?|poll|quiz|read|listen|comment|editorial|feature|factbox|timeline|profile|obituary|report|alert|developing|just in|q|a|q&a|spoiler|ed|ps|tl;?dr|who|what|when|where|why|how)\b/i;

/** A place by itself needs so many letters: "IT — The", "AI: The" are no datelines. */
const LEAST_LETTERS = 4;

/**
 * Cuts the dateline off the first paragraph of the article, or from a line of its own above it, and takes place, outlet
 * and, where it has a year, the day. `headline` is never read as one.
 */
export function cutDateline(draft: Draft, headline: Block | null): void {
  const { blocks, fields } = draft;
  for (const block of blocks.slice(0, firstProse(blocks) + 1)) {
    if (block === headline) continue;
    const dateline = readDateline(block.text);
    if (!dateline) continue;
    fields.dateline ??= dateline.place;
    if (dateline.outlet) fields.outlet ??= stated(dateline.outlet);
    if (dateline.filedOn) fields.publishedAt ??= { ...dateline.filedOn, known: "STATED", from: null };
    draft.cutStart("DATELINE", block, dateline.length);
    return;
  }
}

/**
 * Reads a dateline at the start of a text: "CNN-", "LONDON (Reuters) - ", "PORT ALDEN, March 10 (Meridian Wire) — ",
 * "March 10 (Reuters) -", "Cairo, 3 May 2024 –", "MUMBAI, May 3:". Null if there is none, and when unsure: a place in small
 * letters, and any place before a colon, needs an agency or a day beside it.
 */
export function readDateline(text: string): Dateline | null {
  const start = text.slice(0, LONGEST_DATELINE);
  const end = END.exec(start);
  if (end) {
    const length = end.index + end[0].length;
    const white = /^\s*/.exec(text.slice(length))![0].length;
    const parts = GOES_ON.test(text.slice(length + white))
      ? readParts(start.slice(0, end.index), end[1], end[0].trim())
      : null;
    if (parts) return { ...parts, length: length + white };
  }
  const unsigned = UNSIGNED.exec(start);
  const agency = unsigned && knownOutlet(unsigned[2]!);
  const parts = agency ? readParts(unsigned[1]!, unsigned[2], "") : null;
  return parts && { ...parts, length: unsigned![0].length };
}

type Parts = Omit<Dateline, "length">;

/** `words` is what stands before the brackets and the sign. */
function readParts(words: string, brackets: string | undefined, sign: string): Parts | null {
  const pieces = words.split(",").map((piece) => piece.trim());
  let day: string[] = [];
  const names: string[] = [];
  for (const piece of pieces.filter((piece) => piece !== "")) {
    if (isDayPiece(piece, day)) day = [...day, piece];
    else if (day.length === 0) names.push(piece);
    else return null;
  }
  const agency = brackets === undefined ? null : outletIn(brackets);
  const [first, ...regions] = names;
  const outletFirst = first !== undefined && regions.length === 0 ? outletIn(first) : null;
  const isBacked = agency !== null || day.length > 0;
  const filedOn = day.length > 0 ? parseWrittenDate(day.join(" ")) : null;
  if (first === undefined)
    return isBacked && brackets !== undefined && agency ? { place: null, outlet: agency, filedOn } : null;
  if (brackets !== undefined && agency === null && !CAPITALS.test(first)) return null;
  if (outletFirst !== null && sign !== ":") return { place: null, outlet: agency ?? outletFirst, filedOn };
  if (!regions.every((region) => CAPITALISED.test(region) || CAPITALS.test(region))) return null;
  if (!isPlace(first, isBacked, sign)) return null;
  return { place: first, outlet: agency, filedOn };
}

function isPlace(name: string, isBacked: boolean, sign: string): boolean {
  if (LABELS.test(name)) return false;
  if (isBacked) return CAPITALS.test(name) || CAPITALISED.test(name);
  if (sign === ":") return false; // "MODERATOR: Good evening"
  return CAPITALS.test(name) && name.replace(/[^\p{L}]/gu, "").length >= LEAST_LETTERS;
}

function isDayPiece(piece: string, before: readonly string[]): boolean {
  return isWrittenDay(piece) || (before.length > 0 && /^\d{4}$/.test(piece));
}

function outletIn(words: string): string | null {
  const names = words.split(/\s?[/,]\s?/);
  for (const name of names) {
    const known = knownOutlet(name);
    if (known) return known;
  }
  return isOutletName(words) ? words : null;
}
