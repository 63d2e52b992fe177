import type { ParticipantRole } from "@newsgraph/core";
import type { Draft } from "./draft.js";
import { modalityOfNoun } from "./modality.js";
import { objectOf } from "./object.js";
import { type Phrase, participantsOf } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";
import { nounTitle } from "./title.js";
import { NOUN_TRIGGERS } from "./triggers.js";

/** How many adjectives may stand between an owner and the noun ("Corland's 2022 full-scale invasion" splits into more tokens than words). */
const MOST_ADJECTIVES = 6;
/** After the noun these begin another phrase or the verb; any other small word makes the noun part of a longer one ("death toll"). */
const FUNCTION_WORDS = new Set(
  `of by on in against at with for from to and or but that which who has had have was were is are will would after before
  during when while as , . ; : ! ? ) ” " ’ ' — – - since until over into than`.split(/\s+/),
);

/** What a noun with an owner or an object tells of ("Corland's invasion of Vestria"), or null. */
export function findNounEvent(reader: SentenceReader, noun: number): Draft | null {
  const frame = NOUN_TRIGGERS.get(reader.lower(noun));
  if (!frame || !endsPhrase(reader, noun + 1)) return null;
  const owner = ownerOf(reader, noun);
  const first = owner?.first ?? noun;
  const { end } = reader.clause(noun);
  const preposition = reader.lower(noun + 1);
  const isOf = preposition === "of" || preposition === "against";
  const after = isOf || preposition === "by" ? objectOf(reader, noun + 2, Math.min(end, noun + 6)) : null;
  if (!owner && !after) return null;
  const afterRole: ParticipantRole = isOf ? (preposition === "against" ? "RECIPIENT" : frame.of) : "ACTOR";
  const phraseEnd = after?.end ?? noun + 1;
  return {
    type: frame.type,
    modality: modalityOfNoun(reader, first, noun),
    trigger: [noun, noun + 1],
    extent: [first, phraseEnd],
    participants: participantsOf([
      [owner, owner && after && frame.possessor === "RECIPIENT" && isOf ? "ACTOR" : frame.possessor],
      [after, afterRole],
    ]),
    datedWithin: [first, Math.min(end, phraseEnd + 4)],
    on: null,
    speaker: null,
    title: nounTitle(reader, first, phraseEnd),
    rule: "events/noun",
    confidence: owner && after ? 0.85 : 0.7,
  };
}

/** "Corland's", "Vestrian", "his" before the noun and its adjectives. */
function ownerOf(reader: SentenceReader, noun: number): Phrase | null {
  const sentence = reader.document.tokens.sentence[noun];
  for (let at = noun - 1; at >= noun - MOST_ADJECTIVES && reader.document.tokens.sentence[at] === sentence; at -= 1) {
    const mention = reader.mention(at);
    const isOwned = reader.lower(at + 1) === "'s" || reader.lower(at + 1) === "'";
    const isDirect = mention?.form === "PRONOUN" || mention?.kind === "GROUP" || mention?.kind === "PLACE";
    if (mention) return isOwned || isDirect ? { mentions: [mention], first: reader.firstOf(mention), end: noun } : null;
    const word = reader.lower(at);
    const isAdjective =
      reader.isLowerWord(at) || reader.date(at) !== -1 || word === "-" || word === "'s" || word === "'";
    if (
      !isAdjective ||
      (reader.isAuxiliary(at) && !word.startsWith("'")) ||
      /^(?:the|a|an|of|in|on|and|by|to|for|any|no)$/.test(word)
    )
      return null;
  }
  return null;
}

function endsPhrase(reader: SentenceReader, at: number): boolean {
  const word = reader.lower(at);
  return (
    word === "" ||
    FUNCTION_WORDS.has(word) ||
    !reader.isLowerWord(at) ||
    reader.date(at) !== -1 ||
    word.endsWith("ed") ||
    reader.isAdverb(at)
  );
}
