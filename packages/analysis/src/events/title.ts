import type { Modality } from "@newsgraph/core";
import { Tag } from "../tags/upos.js";
import { pastJoinedVerb } from "./object.js";
import type { Phrase } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";

/** The most words a title has; a list of events is read at a glance. */
const MOST_WORDS = 10;
const MOST_OF_SUBJECT = 5;
/** Words taken after a verb that has no object ("resigned as mayor"); more where the phrase is not at its end. */
const MOST_OF_REST = 4;
const MOST_OF_LONG_REST = 8;
const ENDS_A_TITLE = /^(?:[,.;:!?()"“”—–]|and|but|or|which|who|that|because)$/;

type Piece = readonly [number, number];

/** "Finland joined NATO": subject, verb with its auxiliaries where they matter, object, in the sentence's own words. */
export function verbTitle(
  reader: SentenceReader,
  parts: {
    readonly verb: number;
    readonly trigger: Piece;
    readonly subject: Phrase | null;
    readonly object: Phrase | null;
    readonly passive: boolean;
    readonly modality: Modality;
    readonly isRequest: boolean;
    readonly end: number;
  },
): Piece[] {
  const { verb, trigger, subject, object, end } = parts;
  const pieces: Piece[] = [];
  if (subject) pieces.push(shortSubject(reader, subject));
  if (parts.passive || parts.modality !== "ACTUAL") pieces.push(...auxiliaries(reader, subject?.end ?? verb, verb));
  const until = object ? phraseEnd(reader, object.end, end) : restEnd(reader, pastJoinedVerb(reader, trigger[1]), end);
  pieces.push([trigger[0], Math.max(trigger[1], until)]);
  // "Weir demanded that the mayor resign": what is demanded is the matter.
  if (parts.isRequest && !object && reader.lower(end) === "that") {
    pieces.push([end, Math.min(reader.clauseAfter(end).end, end + MOST_WORDS)]);
  }
  return cut(reader, pieces);
}

/** "Russia's invasion of Ukraine": the noun phrase as it stands, without its article. */
export function nounTitle(reader: SentenceReader, first: number, end: number): Piece[] {
  const isArticle = first + 1 < end && /^(?:the|a|an)$/.test(reader.lower(first));
  return cut(reader, [[isArticle ? first + 1 : first, end]]);
}

/** The text of a title's pieces: single spaces, no more than its words. */
export function titleText(reader: SentenceReader, pieces: readonly Piece[]): string {
  const { text, tokens } = reader.document;
  return pieces
    .filter(([first, end]) => end > first)
    .map(([first, end]) => text.slice(tokens.start[first], tokens.end[end - 1]))
    .join(" ")
    .replace(/\s+/g, " ");
}

function shortSubject(reader: SentenceReader, { first, end, mentions }: Phrase): Piece {
  if (end - first <= MOST_OF_SUBJECT || mentions.length > 0) return [Math.max(first, end - 2 * MOST_OF_SUBJECT), end];
  let from = end - MOST_OF_SUBJECT;
  while (from > first && (reader.isHyphen(from) || reader.isHyphen(from - 1))) from -= 1; // "61-year-old" is one word
  return [from, end];
}

/** The words between subject and verb that are auxiliaries: "was", "did not". */
function auxiliaries(reader: SentenceReader, from: number, verb: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = Math.max(from, verb - 6); at < verb; at += 1) {
    const isMatrix = reader.lower(at + 1) === "to" && reader.isLowerWord(at);
    const isAuxiliary = reader.isAuxiliary(at) && reader.tag(at) !== Tag.PART; // "Saturday's"
    if (!isAuxiliary && !/^(?:not|n't|never)$/.test(reader.lower(at)) && !isMatrix) continue;
    const last = pieces.at(-1);
    if (last && last[1] === at) pieces[pieces.length - 1] = [last[0], at + 1];
    else pieces.push([at, at + 1]);
  }
  return pieces;
}

/** An object that owns something takes it along: "Marsh's comments". */
function phraseEnd(reader: SentenceReader, objectEnd: number, end: number): number {
  let at = objectEnd;
  if (reader.lower(at) !== "'s" && reader.lower(at) !== "'") return at;
  at += 1;
  for (let taken = 0; taken < MOST_OF_REST && at < end && reader.isWord(at) && !isStop(reader, at); taken += 1) at += 1;
  return at;
}

function restEnd(reader: SentenceReader, from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + MOST_OF_LONG_REST) && !isStop(reader, at)) {
    if (at >= from + MOST_OF_REST && !isOpen(reader, at)) break;
    at += 1;
  }
  return at;
}

/** True if the token goes on with the phrase of the one before it: "drunken |driving", "61|-year-old", "the |mayor". */
function isOpen(reader: SentenceReader, at: number): boolean {
  const [before, tag] = [reader.tag(at - 1), reader.tag(at)];
  const isNominal = tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || tag === Tag.NUM;
  if (reader.isHyphen(at) || reader.isHyphen(at - 1)) return true;
  if (before === Tag.DET || before === Tag.ADP) return isNominal || tag === Tag.DET;
  return isNominal && (before === Tag.ADJ || before === Tag.NOUN || before === Tag.NUM || before === Tag.PROPN);
}

function isStop(reader: SentenceReader, at: number): boolean {
  const word = reader.lower(at);
  return (
    ENDS_A_TITLE.test(word) ||
    reader.tag(at) === Tag.AUX ||
    reader.date(at) !== -1 ||
    (/^(?:on|in|at)$/.test(word) && reader.date(at + 1) !== -1)
  );
}

/** No title ends in the middle of a phrase. */
const NO_END =
  /^(?:the|a|an|of|in|on|at|to|for|by|with|from|against|its|his|her|their|as|over|into|during|near|not|before|after|and|or|more|than|[^\p{L}\p{N}]+)$/u;

/** The pieces without what is too long, and without a last word that asks for another. */
export function cut(reader: SentenceReader, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let left = MOST_WORDS;
  for (const [first, end] of pieces) {
    const last = Math.min(end, first + left);
    if (last > first) kept.push([first, last]);
    left -= Math.max(0, last - first);
  }
  const last = kept.pop();
  if (!last) return kept;
  let end = last[1];
  while (end > last[0] + 1 && NO_END.test(reader.lower(end - 1))) end -= 1;
  return [...kept, [last[0], end]];
}
