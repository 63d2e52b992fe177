import type { DateMention } from "@newsgraph/core";
import type { Draft } from "./draft.js";
import { subjectOf } from "./participants.js";
import { isSaying } from "./saying-verbs.js";
import type { SentenceReader } from "./sentence-reader.js";

/** A date before its verb is further from it than one after: English puts the time after the verb. */
const COST_OF_STANDING_BEFORE = 1.5;
/** The sentences around a verbal act in which its statement may be dated, nearest first: a lead tells the act, the next sentence its day. */
const SENTENCES_AROUND = [0, 1, -1, 2, -2, 3];

/** Index of the date that tells when, or null. */
export function dateOf(reader: SentenceReader, draft: Draft): number | null {
  if (draft.on !== null) return draft.on;
  const verb = draft.trigger[0];
  const clause = reader.clause(verb);
  const [first, end] = draft.datedWithin ?? [clause.first, clause.end];
  return (
    nearestDate(reader, draft, first, end) ??
    (draft.speaker === null ? null : statementDate(reader, draft, draft.speaker))
  );
}

function nearestDate(reader: SentenceReader, draft: Draft, first: number, end: number): number | null {
  const verb = draft.trigger[0];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at += 1) {
    const date = reader.date(at);
    if (date === -1 || date === best || !tellsWhen(reader, date, draft) || datesASaying(reader, at, verb)) continue;
    const distance = at > verb ? at - verb : (verb - at) * COST_OF_STANDING_BEFORE;
    if (distance < least) {
      least = distance;
      best = date;
    }
  }
  return best;
}

/** A point in time, and not one to come for what has happened. */
function tellsWhen({ document }: SentenceReader, index: number, { modality }: Draft): boolean {
  const { type, reckoning, date, reckonedFrom } = document.dates[index]!;
  if ((type !== "DATE" && type !== "TIME") || !reckoning) return false;
  const isAhead = date !== null && reckonedFrom !== null && date.value > reckonedFrom;
  return modality !== "ACTUAL" || !isAhead;
}

/** "said Monday", "said on Monday": the date of another verb. */
function datesASaying(reader: SentenceReader, at: number, verb: number): boolean {
  const index = reader.date(at);
  let before = at - 1;
  while (reader.date(before) === index || /^(?:on|in|late|early)$/.test(reader.lower(before))) before -= 1;
  return before !== verb && isSaying(reader, before);
}

/** The day on which the speaker made a statement, told in a sentence nearby; null if none does. */
function statementDate(reader: SentenceReader, draft: Draft, speaker: number): number | null {
  const { document } = reader;
  const sentence = document.tokens.sentence[draft.trigger[0]]!;
  for (const offset of SENTENCES_AROUND) {
    const around = document.sentences[sentence + offset];
    if (!around) continue;
    for (let at = around.firstToken; at < around.endToken; at += 1) {
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
