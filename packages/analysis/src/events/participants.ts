import type { Mention, ParticipantRole, ReportParticipant } from "@newsgraph/core";
import type { SentenceReader } from "./sentence-reader.js";

/** Nouns whose act is that of the country or body they belong to: "Corland's army", "Vestrian officials". */
const AGENTS = new Set(
  `army forces troops soldiers government military navy police parliament president minister officials lawmakers senators
  authorities court administration campaign team leaders leader regulators ministry prosecutors lawyers rebels fighters
  warplanes jets drones airstrikes planes ships guards council board spokesman spokeswoman spokesperson envoy diplomats`.split(
    /\s+/,
  ),
);
const BE = new Set("is are was were be been being 's 're got".split(" "));
const PREPOSITIONS = new Set(
  "of in at on by for from with to into over under against between among near around about during without within across".split(
    " ",
  ),
);

/** How far left of its verb a subject may stand, and how far right an object: past an apposition or an adjective or two. */
const REACH_OF_SUBJECT = 24;
const REACH_OF_OBJECT = 8;
const REACH_OF_BY = 10;
const REACH_OF_COORDINATION = 3;

/** Who a phrase names, and the tokens it fills. */
export interface Phrase {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly end: number;
}

/**
 * The subject of a verb: the phrase that ends where the verb and its auxiliaries begin. Appositions between commas,
 * dates and adverbs between the two are passed over. A phrase with no entity ("two people") has no mentions; null if no
 * phrase is found.
 */
export function subjectOf(reader: SentenceReader, verb: number): Phrase | null {
  const { firstToken } = reader.document.sentences[reader.document.tokens.sentence[verb]!]!;
  const from = Math.max(firstToken, verb - REACH_OF_SUBJECT);
  let at = verb - 1;
  while (at >= from) {
    const word = reader.lower(at);
    const isDated = reader.date(at) !== -1;
    if (
      isDated ||
      reader.isAuxiliary(at) ||
      reader.isAdverb(at) ||
      (/^(?:on|in|late|early)$/.test(word) && reader.date(at + 1) !== -1)
    )
      at -= 1;
    else if (word === "," || word === ")") {
      const opening = openingOf(reader, at, from);
      if (opening < 0) return null;
      at = opening - 1;
    } else if (word === "who" || word === "which") {
      at -= reader.lower(at - 1) === "," ? 2 : 1;
    } else if (word === "and" || word === "but") return sharedSubject(reader, at, firstToken);
    else if (isVerbBefore(reader, at)) at -= 1;
    else break;
  }
  return at < from ? null : phraseEndingAt(reader, at, firstToken);
}

/** "agreed to join": the verb before an infinitive is passed over too. */
function isVerbBefore(reader: SentenceReader, at: number): boolean {
  return reader.lower(at + 1) === "to" && reader.isLowerWord(at) && reader.mention(at) === null;
}

function openingOf(reader: SentenceReader, closing: number, from: number): number {
  const mark = reader.lower(closing) === ")" ? "(" : ",";
  for (let at = closing - 1; at >= from; at -= 1) if (reader.lower(at) === mark) return at;
  return -1;
}

/** "X accused Y and condemned Z": the second verb has the subject of the first, the first entity of the clause. */
function sharedSubject(reader: SentenceReader, conjunction: number, firstToken: number): Phrase | null {
  const { first } = reader.clause(conjunction - 1);
  for (let at = Math.max(first, firstToken); at < conjunction; at += 1) {
    if (PREPOSITIONS.has(reader.lower(at))) {
      while (at + 1 < conjunction && reader.lower(at) !== ",") at += 1;
      continue;
    }
    const mention = reader.mention(at);
    if (mention) return { mentions: [mention], first: reader.firstOf(mention), end: reader.endOf(mention) };
  }
  return null;
}

/** The noun phrase whose last token stands there, with its coordinated names ("Sweden and Finland"). */
function phraseEndingAt(reader: SentenceReader, last: number, firstToken: number): Phrase | null {
  const mention = reader.mention(last);
  if (!mention) return commonPhrase(reader, last, firstToken);
  let first = reader.firstOf(mention);
  const mentions = [mention];
  for (let steps = 0; steps < REACH_OF_COORDINATION; steps += 1) {
    const joint = reader.lower(first - 1);
    const before = joint === "and" || joint === "," ? reader.mention(first - 2) : null;
    if (!before || first - 2 < firstToken) break;
    mentions.unshift(before);
    first = reader.firstOf(before);
  }
  const outer = beforePreposition(reader, first, firstToken);
  return outer ?? { mentions, first, end: last + 1 };
}

/** "the head of the union": the name stands within a longer phrase, whose head acts and not the name. */
function beforePreposition(reader: SentenceReader, first: number, firstToken: number): Phrase | null {
  let at = first - 1;
  while (at >= firstToken && (/^(?:the|a|an|its|his|her|their)$/.test(reader.lower(at)) || isAdjective(reader, at)))
    at -= 1;
  const isWithin =
    PREPOSITIONS.has(reader.lower(at)) &&
    at - 1 >= firstToken &&
    (reader.isLowerWord(at - 1) || reader.mention(at - 1));
  if (!isWithin) return null;
  const head = reader.mention(at - 1);
  if (head && reader.lower(at) !== "of")
    return { mentions: [head], first: reader.firstOf(head), end: reader.endOf(head) };
  return commonPhrase(reader, at - 1, firstToken);
}

function isAdjective(reader: SentenceReader, at: number): boolean {
  return (
    reader.isLowerWord(at) &&
    reader.mention(at) === null &&
    !PREPOSITIONS.has(reader.lower(at)) &&
    !reader.isAuxiliary(at)
  );
}

/** A phrase with a common noun for its head: the acts of an army are those of its country. */
function commonPhrase(reader: SentenceReader, head: number, firstToken: number): Phrase | null {
  if (!reader.isWord(head)) return null;
  let first = head;
  while (first > firstToken && head - first < 4 && isPartOfPhrase(reader, first - 1)) first -= 1;
  const owner = reader.lower(first - 1) === "'s" ? reader.mention(first - 2) : reader.mention(first - 1);
  if (owner && AGENTS.has(reader.lower(head)))
    return { mentions: [owner], first: reader.firstOf(owner), end: head + 1 };
  return { mentions: [], first, end: head + 1 };
}

function isPartOfPhrase(reader: SentenceReader, at: number): boolean {
  const word = reader.lower(at);
  return (
    (reader.isWord(at) || /^\d/.test(word)) &&
    reader.mention(at) === null &&
    word !== "'s" &&
    word !== "and" &&
    !PREPOSITIONS.has(word) &&
    !reader.isAuxiliary(at) &&
    reader.date(at) === -1
  );
}

/** After these stands where, when or why, and no object. */
const NO_OBJECT_AFTER = new Set(
  "in near from outside inside across during over for as about amid into through on off without by while".split(" "),
);

/** Entities that the object of a verb names, to the right of it within its clause: "Finland and Sweden", "Marsh's plan" (Marsh). */
export function objectOf(reader: SentenceReader, after: number, end: number): Phrase | null {
  for (let at = after; at < Math.min(end, after + REACH_OF_OBJECT); at += 1) {
    const word = reader.lower(at);
    const mention = reader.mention(at);
    if (word === "," || NO_OBJECT_AFTER.has(word) || reader.date(at) !== -1) return null;
    if (mention?.kind === "PLACE" && reader.lower(at - 1) === "at") return null;
    if (mention) return coordinated(reader, mention, end);
  }
  return null;
}

/** The mention and those joined to it on its right. */
function coordinated(reader: SentenceReader, mention: Mention, end: number): Phrase {
  const mentions = [mention];
  const first = reader.firstOf(mention);
  let last = reader.endOf(mention);
  for (let steps = 0; steps < REACH_OF_COORDINATION; steps += 1) {
    const joint = reader.lower(last);
    const skip = joint === "," && reader.lower(last + 1) === "and" ? 2 : joint === "and" || joint === "," ? 1 : 0;
    const next = skip > 0 && last + skip < end ? reader.mention(last + skip) : null;
    if (!next || next.form === "PRONOUN" || reader.lower(reader.endOf(next)) === "'s") break;
    mentions.push(next);
    last = reader.endOf(next);
  }
  return { mentions, first, end: last };
}

/** The entities after "by" in the clause: who acted in a passive. */
export function agentOf(reader: SentenceReader, verb: number, end: number): Phrase | null {
  for (let at = verb + 1; at < Math.min(end, verb + REACH_OF_BY); at += 1) {
    if (reader.lower(at) === "by" && reader.date(at + 1) === -1) return objectOf(reader, at + 1, end);
  }
  return null;
}

/** True if a form of "be" stands before the participle: "was arrested", "has also been arrested". */
export function isPassive(reader: SentenceReader, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 4; at -= 1) {
    if (BE.has(reader.lower(at))) return true;
    if (!reader.isAuxiliary(at) && !reader.isAdverb(at) && reader.date(at) === -1) return false;
  }
  return false;
}

/** The entities as participants, each chain once; the first role given to a chain stays. */
export function participantsOf(given: readonly (readonly [Phrase | null, ParticipantRole])[]): ReportParticipant[] {
  const participants: ReportParticipant[] = [];
  for (const [phrase, role] of given) {
    for (const { chain } of phrase?.mentions ?? []) {
      if (chain !== null && !participants.some((known) => known.chain === chain)) participants.push({ chain, role });
    }
  }
  return participants;
}
