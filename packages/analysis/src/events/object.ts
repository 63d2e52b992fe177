import type { Mention } from "@newsgraph/core";
import { PAST_FORMS } from "../dates/past-forms.js";
import { Tag } from "../tags/upos.js";
import { AGENTS, isNounLike, MOST_COORDINATED, type Phrase, phraseOf } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";

const BE = new Set("is are was were be been being 's 're got".split(" "));
/** After these stands where, when or why, and no object. */
const NO_OBJECT_AFTER = new Set(
  "in near from outside inside across during over for as about amid into through on off without within among by while".split(
    " ",
  ),
);

/** How far right of its verb an object may stand: past an adjective or two. */
const REACH = 8;
const REACH_OF_BY = 10;
const REACH_OF_BE = 4;

/**
 * The object of a verb, to its right and within its clause: "Finland and Sweden", "the minister Adair". A name that only
 * tells which ("Corlander fishing rights") is no entity of the phrase; an owner ("Weir's plan") is one if `owned`. Null if
 * no name follows.
 */
export function objectOf(reader: SentenceReader, after: number, end: number, owned = true): Phrase | null {
  for (let at = pastJoinedVerb(reader, after); at < Math.min(end, after + REACH); at += 1) {
    const word = reader.lower(at);
    if (word === "," || NO_OBJECT_AFTER.has(word) || reader.date(at) !== -1) return null;
    const mention = reader.mention(at);
    if (mention && /^(?:he|she|they|i|we)$/.test(word)) return null; // the subject of a clause without its "that"
    if (mention) return phraseAt(reader, titled(reader, mention, end) ?? mention, end, owned);
    if (PAST_FORMS.has(word) || /..ed$/.test(word)) return null;
  }
  return null;
}

/** "shot |and killed two men": just past the verb joined to the one before, whose object it shares. */
export function pastJoinedVerb(reader: SentenceReader, after: number): number {
  return reader.lower(after) === "and" && reader.isPastVerb(after + 1) ? after + 2 : after;
}

/** How many words of a title may stand between a body and its officer. */
const MOST_OF_TITLE = 3;

/** "Vestrian President Pavel Doren": the person and not the country; null if no person follows. */
function titled(reader: SentenceReader, mention: Mention, end: number): Mention | null {
  if (mention.kind === "PERSON") return null;
  const from = reader.endOf(mention);
  for (let at = from; at < Math.min(end, from + MOST_OF_TITLE + 1); at += 1) {
    const next = reader.mention(at);
    if (next) return next.kind === "PERSON" && next.form === "NAME" && at > from ? next : null;
    if (!reader.isWord(at) || reader.lower(at).startsWith("'") || (reader.isLowerWord(at) && !isNounLike(reader, at)))
      return null;
  }
  return null;
}

function phraseAt(reader: SentenceReader, mention: Mention, end: number, owned: boolean): Phrase | null {
  if (mention.kind === "PLACE" && reader.lower(reader.firstOf(mention) - 1) === "at") return null;
  const next = reader.endOf(mention);
  const isOwner = reader.lower(next) === "'s" || (mention.form === "PRONOUN" && next < end && isNounLike(reader, next));
  if (isOwner && !owned) return { ...phraseOf(reader, mention), mentions: [], end: nounsEnd(reader, next + 1, end) };
  const nouns = nounsEnd(reader, next, end);
  const isNoun = mention.kind !== "PERSON" || reader.tag(next) === Tag.NOUN; // "the Weir campaign"
  const isModifier = isNoun && nouns > next && !AGENTS.has(reader.lower(nouns - 1));
  return isModifier ? { mentions: [], first: reader.firstOf(mention), end: nouns } : coordinated(reader, mention, end);
}

function nounsEnd(reader: SentenceReader, from: number, end: number): number {
  let last = from;
  while (last < end && isNounLike(reader, last)) last += 1;
  return last;
}

/** The name and those joined to it on its right. */
function coordinated(reader: SentenceReader, mention: Mention, end: number): Phrase {
  const mentions = [mention];
  let last = reader.endOf(mention);
  while (mentions.length < MOST_COORDINATED) {
    const joint = reader.lower(last);
    const skip = joint === "," && reader.lower(last + 1) === "and" ? 2 : joint === "and" || joint === "," ? 1 : 0;
    const next = skip > 0 && last + skip < end ? reader.mention(last + skip) : null;
    if (!next || next.form === "PRONOUN" || reader.lower(reader.endOf(next)) === "'s") break;
    // A comma joins only in a list that goes on: "Weir, Adair and Kaur", not "Corland, the richer country".
    if (joint === "," && skip === 1 && !/^(?:,|and)$/.test(reader.lower(reader.endOf(next)))) break;
    mentions.push(next);
    last = reader.endOf(next);
  }
  return { mentions, first: reader.firstOf(mention), end: last };
}

/** The entities after "by" in the clause: who acted in a passive. */
export function agentOf(reader: SentenceReader, verb: number, end: number): Phrase | null {
  for (let at = verb + 1; at < Math.min(end, verb + REACH_OF_BY); at += 1) {
    if (reader.lower(at) === "by" && reader.date(at + 1) === -1) return objectOf(reader, at + 1, end);
  }
  return null;
}

/** Just before the first of two verbs joined by "and" ("was |shot and killed"); the token before the verb where none is joined to it. */
export function beforeJoinedVerbs(reader: SentenceReader, verb: number): number {
  const joined = verb - 2;
  const isJoined = reader.lower(verb - 1) === "and" && joined > 0 && reader.inSentence(joined, verb);
  return isJoined && reader.isPastVerb(joined) ? joined - 1 : verb - 1;
}

/** True if a form of "be" stands before the participle: "was arrested", "has also been arrested", "was shot and killed". */
export function isPassive(reader: SentenceReader, verb: number): boolean {
  const last = beforeJoinedVerbs(reader, verb);
  for (let at = last; at > last - REACH_OF_BE; at -= 1) {
    if (BE.has(reader.lower(at))) return true;
    if (reader.lower(at) === "to") return false; // "were to invade"
    if (!reader.isAuxiliary(at) && !reader.isAdverb(at) && reader.date(at) === -1) return false;
  }
  return false;
}
