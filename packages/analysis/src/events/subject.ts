import { PAST_FORMS } from "../dates/past-forms.js";
import { Tag } from "../tags/upos.js";
import { beforeJoinedVerbs } from "./object.js";
import { AGENTS, commonPhrase, isNounLike, MOST_COORDINATED, type Phrase, PREPOSITIONS, phraseOf } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";

/** How far left of its verb a subject may stand: past its auxiliaries, a date and an apposition. */
const REACH = 24;
/** How far a preposition may stand before the name it governs ("of the port union"). */
const REACH_OF_PREPOSITION = 4;

/**
 * The subject of a verb: the phrase that ends where the verb and its auxiliaries begin. Appositions between commas, dates,
 * adverbs and the verb before an infinitive ("agreed to join") are passed over. A phrase with no entity ("two people") has
 * no mentions; null if none is found or the sentence is too winding to be sure.
 */
export function subjectOf(reader: SentenceReader, verb: number): Phrase | null {
  const { firstToken } = reader.sentenceOf(verb);
  const from = Math.max(firstToken, verb - REACH);
  return walkLeft(reader, beforeJoinedVerbs(reader, verb), from) ?? leadSubject(reader, verb, firstToken);
}

/** "Ana Weir, the mayor, who …, and had …, has died": a name set off by commas at the head of its sentence takes the verb after the last. */
function leadSubject(reader: SentenceReader, verb: number, firstToken: number): Phrase | null {
  let before = verb - 1;
  while (before > firstToken && isBetween(reader, before)) before -= 1;
  const mention = reader.mention(firstToken);
  const isSetOff =
    reader.lower(before) === "," && mention?.form === "NAME" && reader.lower(reader.endOf(mention)) === ",";
  return isSetOff ? phraseOf(reader, mention) : null;
}

function walkLeft(reader: SentenceReader, last: number, from: number, isPastComma = false): Phrase | null {
  let at = last;
  let hasJumped = isPastComma;
  while (at >= from) {
    const word = reader.lower(at);
    if (isBetween(reader, at)) at -= 1;
    else if (word === "," || word === ")") {
      const opening = openingOf(reader, at, from);
      if (opening === -1) return null;
      const apposition = personBetween(reader, opening + 1, at);
      if (apposition) return apposition;
      at = opening - 1;
      // What a relative clause describes is the subject, be it named or not.
      if (![1, 2, 3].some((offset) => /^(?:who|which|whom)$/.test(reader.lower(opening + offset)))) hasJumped = true;
    } else if (hasJumped && /^\d{1,3}$/.test(word) && reader.lower(at - 1) === ",") {
      at -= 2; // an age: "Weir, 45, of Stonewick, …"
    } else if (word === "who" || word === "which" || isRelativeThat(reader, at, last)) {
      at -= reader.lower(at - 1) === "," ? 2 : 1;
      if (reader.lower(at) === "'s") return null; // "a friend of Weir's who died"
      const antecedent = reader.mention(at);
      if (antecedent) return antecedent.kind === "PERSON" || word !== "who" ? phraseOf(reader, antecedent) : null;
      return commonPhrase(reader, at, from);
    } else if (word === "and" || word === "but") return sharedSubject(reader, at);
    else break;
  }
  const phrase = at < from ? null : phraseEndingAt(reader, at, from);
  // "Weir in the past has …", "officials in the capital": the phrase hangs on a preposition, and the subject stands before it.
  if (phrase?.mentions.length === 0 && PREPOSITIONS.has(reader.lower(phrase.first - 1)) && phrase.first - 2 >= from) {
    // "officers involved in the raid"
    const isParticiple = reader.tag(phrase.first - 2) === Tag.VERB && phrase.first - 3 >= from;
    return walkLeft(reader, phrase.first - (isParticiple ? 3 : 2), from, hasJumped);
  }
  // Past a comma a common noun is as likely the end of a list or of an aside.
  return hasJumped && phrase?.mentions.length === 0 ? null : phrase;
}

/** "a fire that |destroyed": after a noun and right before its verb, not "said that". */
function isRelativeThat(reader: SentenceReader, at: number, last: number): boolean {
  if (reader.lower(at) !== "that") return false;
  for (let between = at + 1; between <= last; between += 1)
    if (!reader.isAuxiliary(between) && !reader.isAdverb(between)) return false;
  return reader.tag(at - 1) === Tag.NOUN;
}

/** What may stand between a subject and its verb: auxiliaries, adverbs, a date, "agreed" of "agreed to join". */
function isBetween(reader: SentenceReader, at: number): boolean {
  if (reader.date(at) !== -1 || reader.isAuxiliary(at) || reader.isAdverb(at)) return true;
  if (/^(?:on|in|late|early)$/.test(reader.lower(at)) && reader.date(at + 1) !== -1) return true;
  // "agreed to join", but not "the nominee to join"
  const isVerb = reader.tag(at) !== Tag.NOUN && reader.isLowerWord(at) && reader.mention(at) === null;
  return reader.lower(at + 1) === "to" && isVerb;
}

function openingOf(reader: SentenceReader, closing: number, from: number): number {
  const mark = reader.lower(closing) === ")" ? "(" : ",";
  for (let at = closing - 1; at >= from; at -= 1) if (reader.lower(at) === mark) return at;
  return -1;
}

/** "the finance chief, Emil Strand, …": between commas the name says who. */
function personBetween(reader: SentenceReader, first: number, end: number): Phrase | null {
  const mention = reader.mention(end - 1);
  const isName = mention?.kind === "PERSON" && mention.form === "NAME" && reader.firstOf(mention) - first <= 2;
  return isName ? { ...phraseOf(reader, mention), end } : null;
}

/** "X accused Y and condemned Z": the second verb has the subject of the first, which the clause begins with. */
function sharedSubject(reader: SentenceReader, conjunction: number): Phrase | null {
  const { firstToken } = reader.sentenceOf(conjunction);
  if (conjunction <= firstToken) return null;
  const { first } = reader.clause(conjunction - 1);
  if (first > firstToken && reader.lower(first - 1) === "who") return walkLeft(reader, first - 1, firstToken);
  for (let at = first; at < conjunction; at += 1) {
    const mention = reader.mention(at);
    if (mention) return phraseOf(reader, mention);
    const word = reader.lower(at);
    if (reader.isPastVerb(at)) return walkLeft(reader, at - 1, first);
    if (PREPOSITIONS.has(word)) while (at + 1 < conjunction && reader.lower(at) !== ",") at += 1;
    else if (reader.isAuxiliary(at) || PAST_FORMS.has(word) || /..ed$/.test(word)) return null;
  }
  return null;
}

/** The noun phrase whose last token stands there, with the names joined to it on its left ("Sweden and Finland"). */
function phraseEndingAt(reader: SentenceReader, last: number, firstToken: number): Phrase | null {
  const mention = reader.mention(last);
  if (!mention) return commonPhrase(reader, last, firstToken);
  if (mention.form === "PRONOUN" && /^(?:him|them|me|us)$/.test(reader.lower(last))) return null; // the object of another verb
  let { first } = phraseOf(reader, mention);
  const mentions = [mention];
  while (mentions.length < MOST_COORDINATED) {
    const joint = reader.lower(first - 1);
    // Without an "and" to its right a comma sets off a phrase of its own: "In Vestria, Corland …".
    const before = joint === "and" || (joint === "," && mentions.length > 1) ? reader.mention(first - 2) : null;
    if (!before || first - 2 < firstToken) break;
    mentions.unshift(before);
    first = reader.firstOf(before);
  }
  return beforePreposition(reader, first, firstToken) ?? { mentions, first, end: last + 1 };
}

/** "the head of the union", "a court in Stonewick": the name is part of a longer phrase, whose head acts and not the name. */
function beforePreposition(reader: SentenceReader, first: number, firstToken: number): Phrase | null {
  let at = first - 1;
  while (at >= firstToken && first - at < REACH_OF_PREPOSITION && isBeforeName(reader, at)) at -= 1;
  if (!PREPOSITIONS.has(reader.lower(at)) || at - 1 < firstToken) return null;
  if (reader.lower(at - 1) === ",") return walkLeft(reader, at - 1, firstToken); // "Weir, 35, of Stonewick, …"
  const owner = reader.mention(first);
  const head = reader.mention(at - 1);
  const isOwner = reader.lower(at) === "of" || /^(?:shares|stock)$/.test(reader.lower(at - 1));
  if (owner && isOwner && AGENTS.has(reader.lower(at - 1))) return { ...phraseOf(reader, owner), first: at - 1 };
  if (head) return reader.lower(at) === "of" && head.kind !== "PERSON" ? null : phraseOf(reader, head);
  return reader.isWord(at - 1) ? commonPhrase(reader, at - 1, firstToken) : null;
}

function isBeforeName(reader: SentenceReader, at: number): boolean {
  const isArticle = /^(?:the|a|an|its|his|her|their)$/.test(reader.lower(at));
  return isArticle || (reader.mention(at) === null && isNounLike(reader, at) && !reader.isClauseStart(at));
}
