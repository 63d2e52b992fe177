import { type Mention, overlaps, type Quote } from "@newsgraph/core";
import type { DatedText } from "../document.js";

const FEMININE = new Set(["she", "her", "hers", "herself"]);
const MASCULINE = new Set(["he", "him", "his", "himself"]);
/** Who spoke so many sentences ago is no longer meant by a pronoun. */
const LONGEST_GAP = 4;

/**
 * Gives quotes of "he" and "she" to who spoke before, if no other person has been named since, but in what was said. In news
 * a pronoun beside a quote goes on with its speaker, though others are named within the quote. `quotes` in the order of
 * the text.
 */
export function followSpeakers(document: DatedText, quotes: readonly Quote[]): Quote[] {
  const genders = countPronouns(document);
  let before: Quote | null = null;
  let next = 0;
  return quotes.map((quote) => {
    const pronoun = quote.speakerText ? wordsOf(document, quote.speakerText) : "";
    const from = before ? endOf(before) : 0;
    while (next < document.mentions.length && document.mentions[next]!.start < from) next += 1;
    const isFollowed =
      before !== null &&
      before.speaker !== null &&
      quote.speakerText !== null &&
      quote.sentence - before.sentence <= LONGEST_GAP &&
      mayMean(genders[before.speaker]!, pronoun) &&
      document.chains[before.speaker]!.kind === "PERSON" &&
      !namesAnother(document, next, quote, before.speaker);
    const followed = isFollowed ? { ...quote, speaker: before!.speaker } : quote;
    if (followed.speakerText) before = followed;
    return followed;
  });
}

interface Pronouns {
  feminine: number;
  masculine: number;
}

/** By chain, how many pronouns of each gender were resolved to it. */
function countPronouns(document: DatedText): Pronouns[] {
  const counts = document.chains.map(() => ({ feminine: 0, masculine: 0 }));
  for (const mention of document.mentions) {
    if (mention.form !== "PRONOUN" || mention.chain === null) continue;
    const words = wordsOf(document, mention);
    if (FEMININE.has(words)) counts[mention.chain]!.feminine += 1;
    else if (MASCULINE.has(words)) counts[mention.chain]!.masculine += 1;
  }
  return counts;
}

/** True for "he" and "she" if the person is not called by the other in most places. */
function mayMean({ feminine, masculine }: Pronouns, pronoun: string): boolean {
  if (pronoun === "she") return masculine <= feminine;
  return pronoun === "he" && feminine <= masculine;
}

/** True if another person's name stands between the mention `from` and the quote's pronoun, outside what is said. */
function namesAnother({ mentions, chains }: DatedText, from: number, quote: Quote, speaker: number): boolean {
  for (let index = from; index < mentions.length && mentions[index]!.start < quote.speakerText!.start; index += 1) {
    const mention: Mention = mentions[index]!;
    if (mention.form !== "NAME" || mention.chain === null || mention.chain === speaker) continue;
    if (chains[mention.chain]!.kind !== "PERSON" || quote.segments.some((segment) => overlaps(segment, mention)))
      continue;
    return true;
  }
  return false;
}

function endOf({ end, cue, speakerText }: Quote): number {
  return Math.max(end, cue?.end ?? 0, speakerText?.end ?? 0);
}

function wordsOf({ text }: DatedText, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).toLowerCase();
}
