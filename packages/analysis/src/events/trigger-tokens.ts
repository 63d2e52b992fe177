import type { VerbFrame } from "./frames.js";
import type { SentenceReader } from "./sentence-reader.js";

/** How far from its verb the noun of a frame may stand ("signed the long-awaited trade treaty"). */
export const REACH_OF_NOUN = 9;

/** The verb with its particle, or with its noun where nothing but words of its own phrase stands between; null if they are missing. */
export function triggerTokens(
  reader: SentenceReader,
  verb: number,
  { particle, nouns, preposition }: VerbFrame,
  end: number,
  passive: boolean,
): readonly [number, number] | null {
  if (preposition && nouns) return hasNounAfter(reader, verb, preposition, nouns, end) ? [verb, verb + 1] : null;
  let last = verb;
  if (particle) {
    const after = /^(?:him|her|it|them)sel(?:f|ves)$/.test(reader.lower(verb + 1)) ? verb + 2 : verb + 1; // "checked herself into"
    if (particle === "with" ? !isNear(reader, verb, particle, end) : reader.lower(after) !== particle) return null;
    if (particle !== "with" && particle !== "to") last = after;
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

/** How far from its verb a phrase may stand that follows the object. */
const REACH_PAST_OBJECT = 12;

/** "placed Weir |on the injured reserve list|": the preposition, and one of the nouns within a few words of it. */
function hasNounAfter(
  reader: SentenceReader,
  verb: number,
  preposition: string,
  nouns: ReadonlySet<string>,
  end: number,
): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + REACH_PAST_OBJECT); at += 1) {
    if (reader.lower(at) !== preposition) continue;
    for (let noun = at + 1; noun < Math.min(end, at + REACH_OF_NOUN); noun += 1)
      if (nouns.has(reader.lower(noun))) return true;
  }
  return false;
}

function isNear(reader: SentenceReader, verb: number, word: string, end: number): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + REACH_OF_NOUN); at += 1) if (reader.lower(at) === word) return true;
  return false;
}

function hasMentionBetween(reader: SentenceReader, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (reader.mention(at)) return true;
  return false;
}
