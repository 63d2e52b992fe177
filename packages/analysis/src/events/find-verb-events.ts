import type { Modality } from "@newsgraph/core";
import { Tag } from "../tags/upos.js";
import type { Draft } from "./draft.js";
import type { VerbFrame } from "./frames.js";
import { isHeadline, modalityOf } from "./modality.js";
import { agentOf, isPassive, objectOf } from "./object.js";
import { isNounLike, type Phrase, participantsOf } from "./phrases.js";
import { isSaying } from "./saying-verbs.js";
import type { SentenceReader } from "./sentence-reader.js";
import { subjectOf } from "./subject.js";
import { verbTitle } from "./title.js";
import { VERB_TRIGGERS, type VerbTrigger } from "./verb-triggers.js";

/** How far from its verb the noun of a frame may stand ("signed the long-awaited trade treaty"). */
const REACH_OF_NOUN = 7;
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
  return reader.tag(at) === Tag.VERB || (reader.mention(at - 1) !== null && reader.mention(at + 1) !== null);
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
        (reader.lower(verb - 1) === "," &&
          /^(?:\d|at$|all$|more$|dozens$|hundreds$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/.test(
            reader.lower(verb + 1),
          ))
      );
    default:
      return !BEFORE_AN_ADJECTIVE.test(reader.lower(lastBefore(reader, verb)));
  }
}

const BEFORE_A_BASE = /^(?:to|will|would|could|may|might|can|should|must|shall|wo|ca|'ll|'d|do|does|did)$/;
const BEFORE_AN_ADJECTIVE =
  /^(?:the|a|an|his|her|its|their|our|my|this|these|those|'s|of|in|on|at|by|from|under|newly|recently|for|as|with)$/;

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
  const isConsequence = form === "GERUND" && !isPassive(reader, verb);
  const subject = isConsequence ? null : subjectOf(reader, verb);
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

  const modality: Modality | null = modalityOf(reader, verb);
  if (!modality) return null;
  const cause =
    frame.verbal && !hasEntity(recipient) ? (causeOf(reader, trigger[1]) ?? addresseeOf(reader, frame, end)) : null;
  const participants = participantsOf([
    [actor, "ACTOR"],
    [recipient, "RECIPIENT"],
    [cause, "RECIPIENT"],
    [beneficiaryOf(reader, trigger[1], end), "RECIPIENT"],
    [actor && bodyOf(reader, actor), "OTHER"],
  ]);
  const known = [actor, recipient].filter(hasEntity).length;
  return {
    type: frame.type === "DEATH" && hasEntity(actor) && actor!.mentions[0]!.kind !== "OTHER" ? "ASSAULT" : frame.type,
    act,
    isTold: isCommon(reader, subject) || isPeople,
    isLead: reader.isLead(verb),
    isReference: false,
    modality,
    trigger,
    extent: [Math.min(subject?.first ?? verb, trigger[0]), Math.max(object?.end ?? 0, agent?.end ?? 0, trigger[1])],
    participants,
    datedWithin:
      passive && !isPassive(reader, verb) && !isHeadline(reader, verb) ? [verb, nextVerb(reader, verb, end)] : null,
    on: null,
    speaker: frame.verbal ? (actor?.mentions[0]?.chain ?? null) : null,
    title: verbTitle(reader, {
      verb,
      trigger,
      subject,
      object,
      passive,
      modality,
      isRequest: frame.type === "REQUEST",
      end,
    }),
    rule: "events/verb",
    confidence: known === 2 ? CONFIDENCE.both : known === 1 ? CONFIDENCE.one : CONFIDENCE.none,
  };
}

/** The verb with its particle, or with its noun where nothing but words of its own phrase stands between; null if they are missing. */
function triggerTokens(
  reader: SentenceReader,
  verb: number,
  { particle, nouns }: VerbFrame,
  end: number,
  passive: boolean,
): readonly [number, number] | null {
  let last = verb;
  if (particle) {
    if (particle === "with" ? !isNear(reader, verb, particle, end) : reader.lower(verb + 1) !== particle) return null;
    if (particle !== "with" && particle !== "to") last = verb + 1;
  }
  if (!nouns) return [verb, last + 1];
  for (let at = last + 1; at < Math.min(end, last + 1 + REACH_OF_NOUN); at += 1) {
    const word = reader.lower(at);
    if (nouns.has(word)) return [verb, hasMentionBetween(reader, last + 1, at) ? last + 1 : at + 1];
    if (/^(?:,|in|on|at|by|with|from|for|after|about|over|and)$/.test(word)) break;
  }
  if (!passive) return null;
  for (let at = verb - 1; at >= verb - REACH_OF_NOUN; at -= 1) if (nouns.has(reader.lower(at))) return [verb, last + 1];
  return null;
}

function isNear(reader: SentenceReader, verb: number, word: string, end: number): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + REACH_OF_NOUN); at += 1) if (reader.lower(at) === word) return true;
  return false;
}

function hasMentionBetween(reader: SentenceReader, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (reader.mention(at)) return true;
  return false;
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
  if (context && !reader.speaksOf(verb, context)) return false;
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
  return phrase !== null && phrase.mentions.length === 0 && reader.document.tokens.tag[phrase.end - 1] === Tag.NOUN;
}

function hasNoun(reader: SentenceReader, from: number, end: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(end, from + REACH_OF_NOUN); at += 1) {
    if (nouns.has(reader.lower(at))) return true;
    if (/^(?:,|in|on|at|by|with|from|for|after|about|over)$/.test(reader.lower(at))) return false;
  }
  return false;
}

function hasEntity(phrase: Phrase | null): boolean {
  return phrase !== null && phrase.mentions.length > 0;
}

/** How far from the verb its cause may stand. */
const REACH_OF_CAUSE = 24;

/** "… hit back at the claim after Renner said": who caused a verbal act. */
function causeOf(reader: SentenceReader, after: number): Phrase | null {
  const { endToken } = reader.document.sentences[reader.document.tokens.sentence[after - 1]!]!;
  let at = after;
  while (at < Math.min(endToken, after + REACH_OF_CAUSE) && reader.lower(at) !== "after") at += 1;
  if (reader.lower(at) !== "after") return null;
  for (at += 1; at < endToken && !reader.isClauseStart(at) && !isSaying(reader, at); at += 1) {
    const mention = reader.mention(at);
    if (mention && (mention.kind === "PERSON" || mention.kind === "ORGANIZATION")) {
      return { mentions: [mention], first: reader.firstOf(mention), end: reader.endOf(mention) };
    }
  }
  return null;
}

/** "demanded that Adair resign": of whom. */
function addresseeOf(reader: SentenceReader, { type }: VerbFrame, clauseEnd: number): Phrase | null {
  if (type !== "REQUEST" || reader.lower(clauseEnd) !== "that") return null;
  return objectOf(reader, clauseEnd + 1, reader.clauseAfter(clauseEnd).end);
}

const HELP = /^(?:aid|assistance|help|relief|support|funding)$/;

/** "assistance for Ukraine and Israel": who is helped. */
function beneficiaryOf(reader: SentenceReader, after: number, end: number): Phrase | null {
  for (let at = after - 1; at + 2 < end; at += 1) {
    if (HELP.test(reader.lower(at)) && /^(?:for|to)$/.test(reader.lower(at + 1))) return objectOf(reader, at + 2, end);
  }
  return null;
}

/** "Harbour Union chief Ana Weir": the body someone speaks or acts for. */
function bodyOf(reader: SentenceReader, actor: Phrase): Phrase | null {
  const [first] = actor.mentions;
  if (actor.mentions.length !== 1 || first!.kind !== "PERSON") return null;
  let at = actor.first - 1;
  while (at > actor.first - 5 && (reader.isLowerWord(at) || reader.lower(at) === "'s") && reader.mention(at) === null)
    at -= 1;
  const body = reader.mention(at);
  const isTitled =
    at < actor.first - 1 &&
    body?.kind === "ORGANIZATION" &&
    reader.document.tokens.sentence[at] === reader.document.tokens.sentence[actor.first];
  return isTitled ? { mentions: [body], first: reader.firstOf(body), end: actor.end } : null;
}
