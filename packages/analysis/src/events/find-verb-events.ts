import type { Modality } from "@newsgraph/core";
import { Tag } from "../tags/upos.js";
import type { Draft } from "./draft.js";
import type { VerbFrame } from "./frames.js";
import { addresseeOf, beneficiaryOf, bodyOf, causeOf } from "./further-participants.js";
import { impliedSubject } from "./implied-subject.js";
import { isHeadline, modalityOf } from "./modality.js";
import { agentOf, beforeJoinedVerbs, isPassive, objectOf, pastJoinedVerb } from "./object.js";
import { SPORTS } from "./object-words.js";
import { isNounLike, type Phrase, participantsOf } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";
import { subjectOf } from "./subject.js";
import { verbTitle } from "./title.js";
import { REACH_OF_NOUN, triggerTokens } from "./trigger-tokens.js";
import { VERB_TRIGGERS, type VerbTrigger } from "./verb-triggers.js";

/** The share that was right in type, participants and date together, by who is named: of 100 reports of news read by hand. */
const CONFIDENCE = { both: 0.85, one: 0.83, none: 0.8 };

/** What a verb tells of, or null if the sentence does not make it plain. */
export function findVerbEvent(reader: SentenceReader, verb: number): Draft | null {
  // With a capital it is part of a name or a title ("the Association of Elected Officials").
  if (!isHeadline(reader, verb) && (!reader.isLowerWord(verb) || !isVerb(reader, verb))) return null;
  for (const trigger of VERB_TRIGGERS.get(reader.lower(verb)) ?? []) {
    if (!tellsOfAnAct(reader, verb, trigger)) continue;
    const draft = readVerb(reader, verb, trigger);
    if (draft) return draft;
  }
  return null;
}

/** By its tag, or between two names: "Stonewick beat Lowmere". */
function isVerb(reader: SentenceReader, at: number): boolean {
  return (
    reader.tag(at) === Tag.VERB ||
    reader.isPastVerb(at) ||
    (reader.mention(at - 1) !== null && reader.mention(at + 1) !== null)
  );
}

/**
 * Leaves out forms that tell of no single act: the present tense outside headlines (a habit), a bare base form, a gerund
 * ("attacking is easy") and a participle before its noun ("the seized ship").
 */
function tellsOfAnAct(reader: SentenceReader, verb: number, { form }: VerbTrigger): boolean {
  switch (form) {
    case "PRESENT":
      return isHeadline(reader, verb);
    case "BASE":
      return BEFORE_A_BASE.test(reader.lower(lastBefore(reader, verb)));
    case "GERUND":
      return (
        isPassive(reader, verb) ||
        impliedSubject(reader, verb) !== null ||
        (reader.lower(verb - 1) === "," &&
          /^(?:\d|a$|an$|his$|her$|at$|all$|more$|dozens$|hundreds$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/.test(
            reader.lower(verb + 1),
          ))
      );
    default:
      return !BEFORE_AN_ADJECTIVE.test(reader.lower(lastBefore(reader, verb)));
  }
}

const BEFORE_A_BASE = /^(?:to|will|would|could|may|might|can|should|must|shall|wo|ca|'ll|'d|do|does|did)$/;
const BEFORE_AN_ADJECTIVE =
  /^(?:the|a|an|his|her|its|their|our|my|this|these|those|'s|of|in|on|at|by|from|under|newly|recently|for|as|with|long)$/;

/** The word before the verb and its adverbs. */
function lastBefore(reader: SentenceReader, verb: number): number {
  let at = verb - 1;
  while (reader.isAdverb(at)) at -= 1;
  return at;
}

function readVerb(reader: SentenceReader, verb: number, { form, act, frame }: VerbTrigger): Draft | null {
  const { end } = reader.clause(verb);
  const passive = form !== "GERUND" && (isPassive(reader, verb) || isReducedPassive(reader, verb, frame, end));
  const trigger = triggerTokens(reader, verb, frame, end, passive);
  if (frame.passive && !isPassive(reader, verb) && !isHeadline(reader, verb)) return null;
  if (!trigger || !hasContext(reader, verb, frame) || isNever(reader, verb, frame, end)) return null;

  if (frame.intransitive && (isNounLike(reader, verb + 1) || reader.tag(verb + 1) === Tag.DET)) return null;
  const implied = impliedSubject(reader, verb);
  const isConsequence = form === "GERUND" && !implied && !isPassive(reader, verb);
  const subject = isConsequence ? null : implied ? implied.subject : subjectOf(reader, verb);
  const agent = passive ? agentOf(reader, verb, end) : null;
  const object = passive ? null : objectOf(reader, trigger[1], end, frame.verbal === true || frame.type === "CRIME");
  const [actor, recipient] = passive ? [agent, subject] : frame.happensToSubject ? [null, subject] : [subject, object];
  if (!isConsequence && !subject) return null;
  // "the minister accused of fraud": a participle that describes; told elsewhere or long ago.
  if (passive && frame.transitive && !agent && !isPassive(reader, verb) && !isHeadline(reader, verb)) return null;
  const isPeople =
    frame.objectNouns !== undefined &&
    (passive ? isCommon(reader, subject) : hasNoun(reader, trigger[1], end, frame.objectNouns));
  if (!isPeople && !hasKind(recipient, frame.object, true)) return null;
  if (!hasKind(actor, frame.actor, false)) return null;

  const told: Modality | null = modalityOf(reader, verb);
  if (!told) return null;
  const modality = implied && told === "ACTUAL" ? implied.modality : told;
  const cause =
    frame.verbal && !hasEntity(recipient) ? (causeOf(reader, trigger[1]) ?? addresseeOf(reader, frame, end)) : null;
  const participants = participantsOf([
    [actor, "ACTOR"],
    [recipient, "RECIPIENT"],
    [cause, "RECIPIENT"],
    [beneficiaryOf(reader, trigger[1], end), "RECIPIENT"],
    [actor && bodyOf(reader, actor), "OTHER"],
  ]);
  // What only describes somebody has its date, if any, right after it.
  const isReduced = passive && !isPassive(reader, verb) && !isHeadline(reader, verb);
  const known = [actor, recipient].filter(hasEntity).length;
  return {
    type: frame.type === "DEATH" && isByViolence(reader, verb, actor) ? "ASSAULT" : frame.type,
    act,
    isTold: isCommon(reader, subject) || isPeople,
    isLead: reader.isLead(verb),
    isReference: false,
    modality,
    trigger,
    extent: [Math.min(subject?.first ?? verb, trigger[0]), Math.max(object?.end ?? 0, agent?.end ?? 0, trigger[1])],
    participants,
    datedWithin: implied || isReduced ? [verb, nextVerb(reader, verb, end)] : null,
    on: null,
    speaker: frame.verbal ? (actor?.mentions[0]?.chain ?? null) : null,
    title: verbTitle(reader, {
      verb,
      trigger,
      subject,
      object,
      passive,
      modality: implied ? told : modality,
      isRequest: frame.type === "REQUEST",
      end,
    }),
    rule: "events/verb",
    confidence: known === 2 ? CONFIDENCE.both : known === 1 ? CONFIDENCE.one : CONFIDENCE.none,
  };
}

/** Killed by somebody named, or "shot and killed". */
function isByViolence(reader: SentenceReader, verb: number, actor: Phrase | null): boolean {
  if (hasEntity(actor) && actor!.mentions[0]!.kind !== "OTHER") return true;
  const joined = beforeJoinedVerbs(reader, verb) + 1;
  return joined < verb && (VERB_TRIGGERS.get(reader.lower(joined)) ?? []).some(({ frame }) => frame.type === "ASSAULT");
}

/** "Petsch, accused of fraud by the court": a participle with its agent and without its "was". */
function isReducedPassive(reader: SentenceReader, verb: number, frame: VerbFrame, end: number): boolean {
  const isBeforePreposition = /^(?:by|of|in|on|at|with|for|over)$/.test(reader.lower(verb + 1));
  return isBeforePreposition && (frame.transitive === true || agentOf(reader, verb, end) !== null);
}

/** Where the next verb stands: "a man jailed in 2010 |escaped on Friday" has a date of its own. */
function nextVerb(reader: SentenceReader, verb: number, end: number): number {
  let at = verb + 1;
  while (at < end && reader.tag(at) !== Tag.AUX && (reader.tag(at) !== Tag.VERB || reader.lower(at).endsWith("ing")))
    at += 1;
  return at;
}

function hasContext(reader: SentenceReader, verb: number, { context, unless }: VerbFrame): boolean {
  const isOfIt = !context || reader.speaksOf(verb, context) || (context === SPORTS && reader.tellsScore(verb));
  if (!isOfIt) return false;
  return !unless || !reader.speaksOf(verb, unless);
}

function isNever(reader: SentenceReader, verb: number, { never }: VerbFrame, end: number): boolean {
  if (!never) return false;
  for (let at = verb + 1; at < Math.min(end, verb + REACH_OF_NOUN); at += 1)
    if (never.has(reader.lower(at))) return true;
  return false;
}

function hasKind(phrase: Phrase | null, kinds: VerbFrame["object"], isNeeded: boolean): boolean {
  if (!kinds) return true;
  if (!hasEntity(phrase)) return !isNeeded;
  return phrase!.mentions.some((mention) => kinds.includes(mention.kind));
}

/** True if the phrase says who or what, without a name: no pronoun. */
function isCommon(reader: SentenceReader, phrase: Phrase | null): boolean {
  if (phrase === null || phrase.mentions.length > 0) return false;
  const head = phrase.end - 1;
  return reader.tag(head) === Tag.NOUN || (reader.lower(head) === "old" && reader.isHyphen(head - 1)); // "the 10-year-old"
}

function hasNoun(reader: SentenceReader, from: number, end: number, nouns: ReadonlySet<string>): boolean {
  const first = pastJoinedVerb(reader, from);
  for (let at = first; at < Math.min(end, first + REACH_OF_NOUN); at += 1) {
    if (nouns.has(reader.lower(at))) return true;
    if (/^(?:,|in|on|at|by|with|from|for|after|about|over)$/.test(reader.lower(at))) return false;
  }
  return false;
}

function hasEntity(phrase: Phrase | null): boolean {
  return phrase !== null && phrase.mentions.length > 0;
}
