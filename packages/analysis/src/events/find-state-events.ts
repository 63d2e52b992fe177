import { Tag } from "../tags/upos.js";
import type { Draft } from "./draft.js";
import { isHeadline } from "./modality.js";
import { type Phrase, participantsOf, phraseOf } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";
import { subjectOf } from "./subject.js";
import { nounTitle } from "./title.js";

/** The word that tells the state. */
export const STATE_TRIGGER = "dead";
const BE = /^(?:is|are|was|were|lay|remains)$/;
/** "brain dead", "dead last", "the dead sea": what is no death. */
const OTHERWISE = /^(?:last|end|set|on|wrong|heat|sea|weight|air|silent|zone)$/;

/**
 * A death told by the state it leaves: "one man is dead", "feared dead", and "Ana Weir dead at 91" of a headline. Null for
 * all else that is dead.
 */
export function findStateEvent(reader: SentenceReader, at: number): Draft | null {
  if (reader.lower(at) !== STATE_TRIGGER || OTHERWISE.test(reader.lower(at + 1)) || reader.isHyphen(at + 1))
    return null;
  let before = at - 1;
  while (reader.isAdverb(before) || /^(?:feared|presumed)$/.test(reader.lower(before))) before -= 1;
  const subject = BE.test(reader.lower(before))
    ? subjectOf(reader, before)
    : isHeadline(reader, at)
      ? endingAt(reader, before)
      : null;
  if (!subject) return null;
  const isFeared = before < at - 1 && /^(?:feared|presumed)$/.test(reader.lower(at - 1));
  return {
    type: "DEATH",
    act: "die",
    isTold: subject.mentions.length === 0,
    isLead: reader.isLead(at),
    isReference: false,
    modality: isFeared ? "HYPOTHETICAL" : "ACTUAL",
    trigger: [at, at + 1],
    extent: [subject.first, at + 1],
    participants: participantsOf([[subject, "RECIPIENT"]]),
    datedWithin: null,
    on: null,
    speaker: null,
    title: nounTitle(reader, subject.first, at + 1),
    rule: "events/state",
    confidence: CONFIDENCE,
  };
}

/** That of a verb that names nobody: too few deaths told by their state were read by hand to tell it apart. */
const CONFIDENCE = 0.8;

/** The name or the number of people right before "dead" in a headline ("Three dead in port fire"). */
function endingAt(reader: SentenceReader, last: number): Phrase | null {
  const mention = reader.mention(last);
  if (mention) return mention.kind === "PERSON" ? phraseOf(reader, mention) : null;
  const isCounted = reader.tag(last) === Tag.NUM || reader.tag(last - 1) === Tag.NUM;
  const first = reader.tag(last) === Tag.NUM ? last : last - 1;
  return isCounted && reader.inSentence(first, last) ? { mentions: [], first, end: last + 1 } : null;
}
