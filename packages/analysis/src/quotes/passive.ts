import { Tag } from "../tags/upos.js";
import { type CueForm, Inflection } from "./cues.js";
import { isPassive } from "./find-cues.js";
import { PREPOSITIONS } from "./function-words.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { findSubjectAfter } from "./speaker-span.js";

/** "accused of war crimes by the court": the agent of a passive stands no further from its verb. */
const FURTHEST_AGENT = 24;
/** "Doe was quoted as saying": who is quoted speaks. */
const OF_THE_SPEAKER = new Set(["quote", "cite", "hear", "see"]);

/** A cue in the passive: its grammatical subject is spoken to or of, and does not speak. */
export interface Passive {
  /** The words after "by" that name who speaks, or null. */
  readonly agent: TokenSpan | null;
  /** The "by" of the agent, or -1. */
  readonly by: number;
  /** True for a participle beside another verb: "Doe, accused of theft by Roe, left" tells of Doe's leaving. */
  readonly isAside: boolean;
}

/**
 * The passive that a cue stands in, or null: "was told by Doe", and without its auxiliary, as in headlines and after
 * nouns, "Doe accused of theft by Roe". Without both auxiliary and agent it is not told from the active.
 */
export function readPassive(text: QuoteText, cue: TokenSpan, form: CueForm | undefined): Passive | null {
  if (form?.inflection !== Inflection.PAST || OF_THE_SPEAKER.has(form.lemma)) return null;
  const hasAuxiliary = isPassive(text, cue.first);
  const by = findBy(text, cue);
  const agent = by < 0 ? null : findSubjectAfter(text, by + 1, sentenceEnd(text, cue.first));
  if (agent && (hasAuxiliary || isReduced(text, cue, by)))
    return { agent, by, isAside: !hasAuxiliary && hasOtherVerb(text, cue.first) };
  return hasAuxiliary ? { agent: null, by: -1, isAside: false } : null;
}

/** The first "by" after the cue, in its clause, that may name a speaker; -1 if there is none. */
function findBy(text: QuoteText, { end }: TokenSpan): number {
  const limit = Math.min(sentenceEnd(text, end - 1), end + FURTHEST_AGENT);
  for (let token = end; token < limit && !text.isComma(token) && text.regionAt[token]! < 0; token += 1)
    if (text.is(token, "by")) return text.tokens.lower(token + 1).endsWith("ing") ? -1 : token;
  return -1;
}

/** "criticized by her party", "accused of fraud by Roe": an active verb has its object where the preposition stands. */
function isReduced(text: QuoteText, { end }: TokenSpan, by: number): boolean {
  return by === end || (PREPOSITIONS.has(text.tokens.lower(end)) && !text.is(end, "by"));
}

function hasOtherVerb(text: QuoteText, cue: number): boolean {
  const { firstToken, endToken } = text.sentences[text.tokens.sentence[cue]!]!;
  for (let token = firstToken; token < endToken; token += 1) {
    const tag = text.tokens.tag[token]!;
    if (token !== cue && text.regionAt[token]! < 0 && (tag === Tag.VERB || tag === Tag.AUX)) return true;
  }
  return false;
}

function sentenceEnd(text: QuoteText, token: number): number {
  return text.sentences[text.tokens.sentence[token]!]!.endToken;
}
