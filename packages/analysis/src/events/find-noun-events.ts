import type { Mention, ParticipantRole } from "@newsgraph/core";
import { PAST_FORMS } from "../dates/past-forms.js";
import { Tag } from "../tags/upos.js";
import type { Draft } from "./draft.js";
import type { NounFrame } from "./frames.js";
import { isHeadline, modalityOfNoun } from "./modality.js";
import { NOUN_TRIGGERS } from "./noun-triggers.js";
import { objectOf } from "./object.js";
import { SPORTS } from "./object-words.js";
import { type Phrase, participantsOf, phraseOf } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";
import { nounTitle } from "./title.js";

/** How many adjectives may stand between an owner and the noun ("Corland's 2022 full-scale invasion" splits into more tokens than words). */
const MOST_ADJECTIVES = 6;
/** How far after the noun its date may stand ("the blast in the port on Friday"). */
const REACH_OF_DATE = 4;
const NO_HAPPENING =
  /^(?:(?:under|open|opened|opens|opening|cease|ceased|return|returned|hold|catch|caught|catches|on|friendly|hostile|heavy|enemy|sniper|artillery|mortar|rocket|gun) fire|heart (?:attack|attacks)|panic attacks?|in the event|by accident)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/;
const WHERE = /^(?:in|at|near|off|outside|inside|across)$/;
/** The share that was right in type, participants and date together: of 100 reports of news read by hand. */
const CONFIDENCE = { both: 0.85, one: 0.7, none: 0.9, reference: 0.75 };

/**
 * What a noun tells of: with an owner or an object ("Corland's invasion of Vestria"); with a date or a place, or in the lead,
 * where it names a happening by itself ("an earthquake in Corland"). "The attack" with none of them points back to a
 * happening that is told elsewhere. Null for all else.
 */
export function findNounEvent(reader: SentenceReader, noun: number): Draft | null {
  const frame = NOUN_TRIGGERS.get(reader.lower(noun));
  if (!frame || !isHead(reader, noun) || !hasContext(reader, noun, frame)) return null;
  const { end } = reader.clause(noun);
  const owner = ownerOf(reader, noun);
  const object = objectAfter(reader, noun, frame, end);
  if (isWithWords(reader, noun, frame, [owner, object?.phrase])) return null;
  const first = owner?.first ?? firstOfPhrase(reader, noun);
  if (/^(?:every|each|most|all)$/.test(reader.lower(first))) return null; // "every election": none of them is told
  const phraseEnd = object?.phrase.end ?? noun + 1;
  const datedWithin = [first, Math.min(end, phraseEnd + REACH_OF_DATE)] as const;
  const isNamed = owner !== null || object !== null;
  const isPlaced = isDatedWithin(reader, datedWithin) || placeAfter(reader, phraseEnd) !== null;
  const isReference = !isNamed && !isPlaced && DEFINITE.test(reader.lower(first)) && isBare(reader, first + 1, noun);
  if (!isNamed && !isReference && !(frame.alone && (isPlaced || isNewsInLead(reader, noun)))) return null;
  if (isAny(reader, owner) && !object && !isPlaced && !isNewsInLead(reader, noun)) return null;
  return {
    type: frame.type,
    act: frame.act,
    isTold: frame.alone,
    isLead: reader.isLead(noun),
    isReference,
    modality: modalityOfNoun(reader, first, noun),
    trigger: [noun, noun + 1],
    extent: [first, phraseEnd],
    participants: participantsOf([
      [
        owner,
        owner && object?.isOf && frame.possessor === "RECIPIENT" ? "ACTOR" : roleOfOwner(reader, owner, noun, frame),
      ],
      [object?.phrase ?? null, object?.role ?? "OTHER"],
    ]),
    datedWithin,
    on: null,
    speaker: null,
    title: nounTitle(reader, first, isNamed ? phraseEnd : (placeAfter(reader, phraseEnd)?.end ?? phraseEnd)),
    rule: isReference ? "events/reference" : "events/noun",
    confidence: isReference
      ? CONFIDENCE.reference
      : owner && object
        ? CONFIDENCE.both
        : isNamed
          ? CONFIDENCE.one
          : CONFIDENCE.none,
  };
}

const VIOLENCE = new Set(
  "killed killing wounded injured gun gunman knife bomb bombing police victims terrorist terror shot".split(" "),
);

/** "Weir's attacks on Adair": a person is attacked, and attacks, with words, unless the sentence tells of violence. */
function isWithWords(
  reader: SentenceReader,
  noun: number,
  { act }: NounFrame,
  phrases: readonly (Phrase | null | undefined)[],
): boolean {
  const isOfPerson = phrases.some((phrase) => phrase?.mentions[0]?.kind === "PERSON");
  return act === "attack" && isOfPerson && !reader.speaksOf(noun, VIOLENCE);
}

/** What stands right before the noun only tells which: "the Stonewick court trial", "the Orrin Steel fire". */
function roleOfOwner(reader: SentenceReader, owner: Phrase | null, noun: number, frame: NounFrame): ParticipantRole {
  const mention = owner?.mentions[0];
  if (mention?.form !== "NAME") return frame.possessor;
  const isDirect = reader.endOf(mention) === noun && mention.kind === "ORGANIZATION";
  // "the Lowmere shooting", "the Lowmere terrorist attacks"
  const isPlace = mention.kind === "PLACE" && !/^'s?$/.test(reader.lower(reader.endOf(mention)));
  return isDirect || isPlace ? "OTHER" : frame.possessor;
}

/** "of Vestria", "against Vestria", "by Corland" after the noun. */
function objectAfter(reader: SentenceReader, noun: number, frame: NounFrame, end: number) {
  const preposition = reader.lower(noun + 1);
  if (!/^(?:of|against|by|on|over)$/.test(preposition)) return null;
  // "an attack on Corland", "a win over Corland", but not "the death on the mountain".
  if (preposition === "on" && !/^(?:attack|raid|crackdown|bomb|ambush|invade)$/.test(frame.act)) return null;
  if (preposition === "over" && frame.act !== "beat") return null;
  const phrase = objectOf(reader, noun + 2, Math.min(end, noun + 6));
  if (!phrase?.mentions.length) return null;
  const isOf = preposition !== "by";
  const role: ParticipantRole = preposition === "by" ? "ACTOR" : preposition === "of" ? frame.of : "RECIPIENT";
  return { phrase, role, isOf: isOf && preposition === "of" };
}

/** "Corland's", "Vestrian", "his" before the noun and its adjectives. */
function ownerOf(reader: SentenceReader, noun: number): Phrase | null {
  const sentence = reader.document.tokens.sentence[noun];
  for (let at = noun - 1; at >= noun - MOST_ADJECTIVES && reader.document.tokens.sentence[at] === sentence; at -= 1) {
    const mention = reader.mention(at);
    // "his father's death": the father's, who has no name.
    if (reader.lower(at) === "'s" && reader.mention(at - 1) === null && reader.date(at - 1) === -1) return null;
    if (mention) return isOwner(reader, mention, at, noun) ? { ...phraseOf(reader, mention), end: noun } : null;
    if (!isBeforeNoun(reader, at)) return null;
  }
  return null;
}

/** "Corland's …", "his …", "the Vestrian …", and what stands right before the noun ("the Orrin Steel fire"). */
function isOwner(reader: SentenceReader, mention: Mention, at: number, noun: number): boolean {
  const isOwned = reader.lower(at + 1) === "'s" || reader.lower(at + 1) === "'";
  return (
    isOwned || mention.form === "PRONOUN" || mention.kind === "GROUP" || mention.kind === "PLACE" || at === noun - 1
  );
}

function isBeforeNoun(reader: SentenceReader, at: number): boolean {
  const word = reader.lower(at);
  if (reader.date(at) !== -1 || word === "-" || word === "'s" || word === "'") return true;
  if (/^(?:the|a|an|of|in|on|and|by|to|for|any|no|another|this|that|some|every|each)$/.test(word)) return false;
  // A finite verb ends the phrase before it: "Corland thwarted |attacks".
  if (reader.tag(at) === Tag.VERB && !reader.isHyphen(at + 1)) return false;
  return reader.isLowerWord(at) && !(reader.isAuxiliary(at) && !word.startsWith("'"));
}

/** The first token of the noun's phrase: its determiner, adjectives and numbers. */
function firstOfPhrase(reader: SentenceReader, noun: number): number {
  const { first: clauseFirst } = reader.clause(noun);
  let first = noun;
  while (first > clauseFirst && noun - first < MOST_ADJECTIVES && isModifier(reader, first - 1)) first -= 1;
  return first > clauseFirst && reader.tag(first - 1) === Tag.DET ? first - 1 : first;
}

function isModifier(reader: SentenceReader, at: number): boolean {
  const tag = reader.tag(at);
  const isPart = tag === Tag.ADJ || tag === Tag.NOUN || tag === Tag.NUM || tag === Tag.PROPN || reader.date(at) !== -1;
  return isPart ? reader.lower(at) !== "." : reader.isHyphen(at) || reader.lower(at) === "'s";
}

/** True for a noun that no other noun follows: the fire of "a fire", but not of "fire department" or "fire-fighters". */
function isHead(reader: SentenceReader, noun: number): boolean {
  const tag = reader.tag(noun);
  if (tag !== Tag.NOUN && !(tag === Tag.PROPN && isHeadline(reader, noun))) return false;
  // Part of a name ("the Harbour Fire Museum"), or of a way of speaking ("came under fire").
  if (reader.mention(noun)?.form === "NAME" || NO_HAPPENING.test(`${reader.lower(noun - 1)} ${reader.lower(noun)}`))
    return false;
  const next = reader.tag(noun + 1);
  const isSame = reader.document.tokens.sentence[noun] === reader.document.tokens.sentence[noun + 1];
  if (!isSame) return true;
  if (reader.isHyphen(noun + 1) || reader.lower(noun + 1) === "'s") return false;
  return (next !== Tag.NOUN && next !== Tag.PROPN) || reader.date(noun + 1) !== -1;
}

function hasContext(reader: SentenceReader, noun: number, { context, unless }: NounFrame): boolean {
  const isOfIt = !context || reader.speaksOf(noun, context) || (context === SPORTS && reader.tellsScore(noun));
  return isOfIt && !(unless && reader.speaksOf(noun, unless));
}

function isDatedWithin(reader: SentenceReader, [first, end]: readonly [number, number]): boolean {
  for (let at = first; at < end; at += 1) if (reader.date(at) !== -1) return true;
  return false;
}

/** "in Corland" right after the phrase. */
function placeAfter(reader: SentenceReader, after: number): Phrase | null {
  if (!WHERE.test(reader.lower(after))) return null;
  for (let at = after + 1; at < after + REACH_OF_DATE; at += 1) {
    const mention = reader.mention(at);
    if (mention) return mention.kind === "PLACE" && mention.form === "NAME" ? phraseOf(reader, mention) : null;
    if (reader.isClauseStart(at) || reader.lower(at) === ",") return null;
  }
  return null;
}

/** "a Corlander attack", "Corlander attacks": such as may be or come, and none that is told. */
function isAny(reader: SentenceReader, owner: Phrase | null): boolean {
  const mention = owner?.mentions[0];
  if (!mention || mention.form === "PRONOUN" || (mention.kind !== "GROUP" && mention.kind !== "PLACE")) return false;
  const isOwned = reader.lower(reader.endOf(mention)) === "'s" || reader.lower(reader.endOf(mention)) === "'";
  return !isOwned && !/^(?:the|this|that|these|those|latest)$/.test(reader.lower(owner!.first - 1));
}

/** Only adjectives between the determiner and the noun: "the fatal attack", but not "the boy's attack". */
function isBare(reader: SentenceReader, from: number, noun: number): boolean {
  for (let at = from; at < noun; at += 1) if (reader.tag(at) !== Tag.ADJ && !reader.isHyphen(at)) return false;
  return true;
}

/** In the headline, or in a sentence of the lead that tells of the past: "an attack on one is an attack on all" is no news. */
function isNewsInLead(reader: SentenceReader, noun: number): boolean {
  if (!reader.isLead(noun)) return false;
  if (isHeadline(reader, noun)) return true;
  const { first, end } = reader.clause(noun);
  for (let at = first; at < end; at += 1) {
    const word = reader.lower(at);
    if (PAST_FORMS.has(word) || (reader.tag(at) === Tag.VERB && word.endsWith("ed"))) return true;
  }
  return false;
}
