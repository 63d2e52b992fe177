import type { EventType, Mention } from "@newsgraph/core";
import type { Draft } from "./draft.js";
import { participantsOf } from "./phrases.js";
import { isSaying } from "./saying-verbs.js";
import type { SentenceReader } from "./sentence-reader.js";
import { subjectOf } from "./subject.js";

/** What is held and spoken at, by its words. */
const GATHERINGS: ReadonlyMap<string, EventType> = new Map([
  ["campaign event", "ELECTION"],
  ["campaign rally", "ELECTION"],
  ["campaign stop", "ELECTION"],
  ["election rally", "ELECTION"],
  ["town hall", "ELECTION"],
  ["party convention", "ELECTION"],
]);
/** The last words of them: all other words are passed by with one look-up. */
export const GATHERING_NOUNS: ReadonlySet<string> = new Set(
  [...GATHERINGS.keys()].map((words) => words.split(" ")[1]!),
);
const PREPOSITIONS = /^(?:at|during)$/;
/** "at a crowded campaign rally": how far the preposition may stand. */
const REACH_OF_PREPOSITION = 4;
/** More names than these are the talk of the evening and no part of it. */
const MOST_SPOKEN_OF = 3;

/**
 * A dated gathering at which somebody spoke ("said at a campaign rally on Saturday"). That they appeared is the news; whom
 * they spoke of are participants with the role OTHER. Null without a date: then the words point back to one told before.
 */
export function findGatheringEvent(reader: SentenceReader, noun: number): Draft | null {
  if (!GATHERING_NOUNS.has(reader.lower(noun))) return null;
  const type = GATHERINGS.get(`${reader.lower(noun - 1)} ${reader.lower(noun)}`);
  if (!type) return null;
  let preposition = noun - 2;
  while (preposition > noun - 2 - REACH_OF_PREPOSITION && !PREPOSITIONS.test(reader.lower(preposition)))
    preposition -= 1;
  if (!PREPOSITIONS.test(reader.lower(preposition))) return null;
  const dated = reader.date(noun + 1) !== -1 ? noun + 1 : reader.date(noun + 2) !== -1 ? noun + 2 : -1;
  if (dated === -1) return null;
  const verb = isSaying(reader, preposition - 1) ? preposition - 1 : -1;
  const subject = verb === -1 ? null : subjectOf(reader, verb);
  if (!subject?.mentions.length) return null;
  const { endToken } = reader.document.sentences[reader.document.tokens.sentence[noun]!]!;
  return {
    type,
    act: "appear",
    isTold: false,
    isLead: reader.isLead(noun),
    isReference: false,
    modality: "ACTUAL",
    trigger: [noun - 1, noun + 1],
    extent: [preposition, noun + 1],
    participants: participantsOf([
      [subject, "ACTOR"],
      [{ mentions: spokenOf(reader, dated, endToken), first: noun, end: endToken }, "OTHER"],
    ]),
    datedWithin: [noun, dated + 1],
    on: null,
    speaker: null,
    title: [
      [subject.first, subject.end],
      [preposition, noun + 1],
    ],
    rule: "events/gathering",
    confidence: 0.75,
  };
}

function spokenOf(reader: SentenceReader, first: number, end: number) {
  const mentions: Mention[] = [];
  for (let at = first; at < end && mentions.length < MOST_SPOKEN_OF; at += 1) {
    const mention = reader.mention(at);
    const isNamed = mention?.form === "NAME" && mention.kind !== "GROUP" && at === reader.firstOf(mention);
    if (isNamed && !mentions.some((known) => known.chain === mention.chain)) mentions.push(mention);
  }
  return mentions;
}
