import { type DateMention, daysCovered } from "@newsgraph/core";
import { Tag } from "../tags/upos.js";
import type { Draft } from "./draft.js";
import { NOUN_TRIGGERS } from "./noun-triggers.js";
import { isSaying } from "./saying-verbs.js";
import type { SentenceReader } from "./sentence-reader.js";
import { subjectOf } from "./subject.js";

/** A date before its verb is further from it than one after: English puts the time after the verb. */
const COST_OF_STANDING_BEFORE = 1.5;
/** A date past another verb is as likely that verb's; one that stands nearer on the other side is taken first. */
const COST_OF_ANOTHER_VERB = 8;
/** Further into a sentence than this no day of a statement is looked for: text without full stops must stay cheap. */
const LONGEST_SENTENCE = 100;
/** The sentences around a verbal act in which its statement may be dated, nearest first: a lead tells the act, the next sentence its day. */
const SENTENCES_AROUND = [0, 1, -1, 2, -2, 3];

/** Index of the date that tells when, or null. */
export function dateOf(reader: SentenceReader, draft: Draft): number | null {
  if (draft.on !== null) return draft.on;
  const clause = reader.clause(draft.trigger[0]);
  if (draft.datedWithin) return nearestDate(reader, draft, ...draft.datedWithin) ?? statementDate(reader, draft);
  return (
    nearestDate(reader, draft, clause.first, clause.end) ??
    dateOfSameTime(reader, draft, clause) ??
    statementDate(reader, draft)
  );
}

/** "died when the dam broke on Friday", "was shot after opening a door on Friday", "met in May, and signed …": of one time. */
function dateOfSameTime(
  reader: SentenceReader,
  draft: Draft,
  { first, end }: { first: number; end: number },
): number | null {
  const isGerund = /^(?:after|while)$/.test(reader.lower(end)) && reader.lower(end + 1).endsWith("ing");
  if (reader.lower(end) === "when" || isGerund) {
    const next = reader.clauseAfter(end);
    return nearestDate(reader, draft, next.first, next.end);
  }
  if (draft.modality !== "ACTUAL") return null; // what may happen does not happen when something else did
  const aside = reader.asideBefore(first);
  const joint = aside === -1 ? first - 1 : aside;
  if (joint < 1 || (aside === -1 && !/^(?:when|and|but)$/.test(reader.opening(first)))) return null;
  return nearestDate(reader, draft, reader.clause(joint - 1).first, joint);
}

function nearestDate(reader: SentenceReader, draft: Draft, first: number, end: number): number | null {
  const verb = draft.trigger[0];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at += 1) {
    const date = reader.date(at);
    // "the man arrested were released Wednesday": another verb's date.
    if (at > verb && reader.tag(at) === Tag.AUX && reader.lower(at) !== "being") break;
    if (date === -1 || date === best || !tellsWhen(reader, date, draft) || datesASaying(reader, at, verb)) continue;
    if (isOwner(reader, at) && draft.datedWithin === null) continue; // "arrested over Saturday's shooting": the day of another
    const distance =
      at > verb
        ? at - verb + (hasVerbBetween(reader, verb, at) ? COST_OF_ANOTHER_VERB : 0)
        : (verb - at) * COST_OF_STANDING_BEFORE;
    if (distance < least) {
      least = distance;
      best = date;
    }
  }
  return best;
}

/** "succumbed to an illness |suffered three weeks ago" */
function hasVerbBetween(reader: SentenceReader, verb: number, date: number): boolean {
  for (let at = verb + 1; at < date; at += 1) if (reader.isPastVerb(at) && reader.lower(at - 1) !== "and") return true;
  return false;
}

/** A point in time, and not one to come for what has happened. */
function tellsWhen({ document }: SentenceReader, index: number, { modality }: Draft): boolean {
  const { type, reckoning, date, reckonedFrom } = document.dates[index]!;
  if ((type !== "DATE" && type !== "TIME") || !reckoning) return false;
  const isAhead = date !== null && reckonedFrom !== null && daysCovered(date).first > reckonedFrom;
  return modality !== "ACTUAL" || !isAhead;
}

/** "Saturday's fatal shooting": the date of the happening that the noun names. */
function isOwner(reader: SentenceReader, at: number): boolean {
  const index = reader.date(at);
  let [first, after] = [at, at + 1];
  while (reader.date(first - 1) === index) first -= 1;
  while (reader.date(after) === index) after += 1;
  if (reader.lower(after) !== "'s") return isModifier(reader, first, after);
  return [1, 2, 3].some((offset) => NOUN_TRIGGERS.has(reader.lower(after + offset)));
}

const OF_ANOTHER = /^(?:for|of|about|over|from|to|with|since)$/;

/** "the 1967 killings", "sentenced for the March 11, 2005, incident": the date of a noun that another word governs. */
function isModifier(reader: SentenceReader, first: number, end: number): boolean {
  if (reader.lower(first - 1) !== "the") return false;
  const noun = reader.lower(end) === "," ? end + 1 : end;
  if ([0, 1].some((offset) => NOUN_TRIGGERS.has(reader.lower(noun + offset)))) return true;
  return OF_ANOTHER.test(reader.lower(first - 2)) && reader.tag(noun) === Tag.NOUN;
}

/** "said Monday", "said on Monday": the date of another verb. */
function datesASaying(reader: SentenceReader, at: number, verb: number): boolean {
  const index = reader.date(at);
  let before = at - 1;
  while (reader.date(before) === index || /^(?:on|in|late|early)$/.test(reader.lower(before))) before -= 1;
  return before !== verb && isSaying(reader, before);
}

/** The day on which the speaker made a statement, told in a sentence nearby; null if none does. */
function statementDate(reader: SentenceReader, draft: Draft): number | null {
  const { speaker } = draft;
  if (speaker === null) return null;
  const { document } = reader;
  const sentence = document.tokens.sentence[draft.trigger[0]]!;
  for (const offset of SENTENCES_AROUND) {
    const around = document.sentences[sentence + offset];
    if (!around) continue;
    for (let at = around.firstToken; at < Math.min(around.endToken, around.firstToken + LONGEST_SENTENCE); at += 1) {
      if (!isSaying(reader, at)) continue;
      const clause = reader.clause(at);
      const date = dayIn(reader, clause.first, clause.end, draft);
      if (date !== null && subjectOf(reader, at)?.mentions.some(({ chain }) => chain === speaker)) return date;
    }
  }
  return null;
}

function dayIn(reader: SentenceReader, first: number, end: number, draft: Draft): number | null {
  for (let at = first; at < end; at += 1) {
    const index = reader.date(at);
    if (index !== -1 && tellsWhen(reader, index, draft) && isDay(reader.document.dates[index]!)) return index;
  }
  return null;
}

function isDay({ reckoning }: DateMention): boolean {
  if (!reckoning) return false;
  const { kind } = reckoning;
  if (kind === "OFFSET") return reckoning.unit === "DAY";
  return (
    kind === "WEEKDAY" ||
    kind === "WEEKDAY_OF_WEEK" ||
    kind === "MONTH_DAY" ||
    (kind === "ABSOLUTE" && reckoning.precision === "DAY")
  );
}

const WHERE = /^(?:in|at|near|outside|inside|across)$/;

/** Chain of the place where it happened: "in Vienna" within its clause, nearest after the verb; null if none is told. */
export function placeOf(reader: SentenceReader, { trigger, participants }: Draft): number | null {
  const { first, end } = reader.clause(trigger[0]);
  const find = (from: number, to: number): number | null => {
    for (let at = from; at < to; at += 1) {
      const place = reader.mention(at);
      if (place?.kind !== "PLACE" || place.form === "PRONOUN" || !isWhere(reader, reader.firstOf(place) - 1)) continue;
      if (!participants.some(({ chain }) => chain === place.chain)) return place.chain;
    }
    return null;
  };
  return find(trigger[1], end) ?? find(first, trigger[0]);
}

function isWhere(reader: SentenceReader, before: number): boolean {
  return WHERE.test(reader.lower(before)) || (reader.lower(before) === "the" && WHERE.test(reader.lower(before - 1)));
}
