import type { Mention, ParticipantRole, ReportParticipant } from "@newsgraph/core";
import { PAST_FORMS } from "../dates/past-forms.js";
import { Tag } from "../tags/upos.js";
import type { SentenceReader } from "./sentence-reader.js";

/** A noun phrase: whom it names, if anybody, and the tokens it fills. */
export interface Phrase {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly end: number;
}

/** Nouns whose act is that of the country or body they belong to: "Corland's army", "Vestrian officials". */
export const AGENTS: ReadonlySet<string> = new Set(
  `army forces troops soldiers government military navy police parliament president minister officials lawmakers senators
  authorities court administration campaign team leaders leader regulators ministry prosecutors lawyers rebels fighters
  warplanes jets drones airstrikes planes ships guards council board spokesman spokeswoman spokesperson envoy diplomats
  shares stock profits profit sales revenue earnings`.split(/\s+/),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of in at on by for from with to into over under against between among near around about during without within across".split(
    " ",
  ),
);

/** How many names a list of participants has at most. */
export const MOST_COORDINATED = 4;

const PRONOUNS = /^(?:it|they|he|she|we|you|i|this|that|these|those|who|which)$/;
/** A common phrase has few words before its head; more of them are another phrase. */
const MOST_BEFORE_HEAD = 4;

/** The phrase of one name. */
export function phraseOf(reader: SentenceReader, mention: Mention): Phrase {
  return { mentions: [mention], first: reader.firstOf(mention), end: reader.endOf(mention) };
}

/** A phrase with a common noun for its head: the acts of an army are those of its country. Null if no noun stands there. */
export function commonPhrase(reader: SentenceReader, head: number, firstToken: number): Phrase | null {
  const word = reader.lower(head);
  // "the Stonewick 76ers"
  if (
    (!reader.isWord(head) && !/^\d+ers$/.test(word)) ||
    word.startsWith("'") ||
    PREPOSITIONS.has(word) ||
    reader.isClauseStart(head)
  )
    return null;
  let first = head;
  if (PRONOUNS.test(reader.lower(head))) return { mentions: [], first, end: head + 1 };
  let taken = 0;
  while (first > firstToken && taken < MOST_BEFORE_HEAD && isPartOfPhrase(reader, first - 1)) {
    first -= 1;
    if (!reader.isHyphen(first) && !reader.isHyphen(first - 1)) taken += 1; // "61-year-old" is one word
  }
  const owner = reader.lower(first - 1) === "'s" ? reader.mention(first - 2) : reader.mention(first - 1);
  const isAgent = owner !== null && (AGENTS.has(word) || /^\d+ers$/.test(word));
  return isAgent
    ? { mentions: [owner], first: reader.firstOf(owner), end: head + 1 }
    : { mentions: [], first, end: head + 1 };
}

function isPartOfPhrase(reader: SentenceReader, at: number): boolean {
  const word = reader.lower(at);
  if (word === "-") return reader.isHyphen(at);
  // "Saturday's shooting"
  if (reader.date(at) !== -1 && reader.lower(at + 1) === "'s") return true;
  if (word === "'s" && reader.date(at - 1) !== -1) return true;
  if (reader.tag(at) === Tag.VERB && reader.tag(at + 1) === Tag.DET) return false; // "killing |a woman"
  const isName = reader.mention(at) !== null || reader.date(at) !== -1 || PAST_FORMS.has(word);
  const isSmall = word.startsWith("'") || word === "and" || PREPOSITIONS.has(word) || reader.isAuxiliary(at);
  return (reader.isWord(at) || /^\d/.test(word)) && !isName && !isSmall && !reader.isClauseStart(at);
}

/** True for a lower-case word that may be a noun or an adjective. */
export function isNounLike(reader: SentenceReader, at: number): boolean {
  const word = reader.lower(at);
  const isSmall =
    PREPOSITIONS.has(word) ||
    /^(?:and|or|but|as|that|which|who|if|so|than|then|it|him|them|out|up|down|off|back|guilty|dead|innocent|liable|alive)$/.test(
      word,
    );
  const isVerb = PAST_FORMS.has(word) || /..ed$/.test(word);
  return (
    reader.isLowerWord(at) &&
    reader.tag(at) !== Tag.VERB &&
    !isSmall &&
    !isVerb &&
    !reader.isAuxiliary(at) &&
    !reader.isAdverb(at) &&
    reader.date(at) === -1
  );
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
