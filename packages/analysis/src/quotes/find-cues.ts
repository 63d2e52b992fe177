import type { Sentence } from "../document.js";
import { TokenKind } from "../sentences/token-table.js";
import { type CueForm, cueForms, Frame, Inflection, LONGEST_CUE } from "./cues.js";
import {
  AUXILIARIES,
  DETERMINERS,
  FORMS_OF_BE,
  isAdverb,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from "./function-words.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** A place in the text where a cue stands. */
export interface Cue extends TokenSpan {
  readonly form: CueForm;
  /** First token of the verb group: auxiliaries and adverbs before the verb belong to it. */
  readonly groupFirst: number;
  /** True for "saying", "adding" without an auxiliary, and for "to say": the subject stands elsewhere in the sentence. */
  readonly subjectless: boolean;
  readonly sentence: number;
}

/** Finds the cue verbs of a sentence that stand outside quotation marks, in order. */
export function findCues(text: QuoteText, sentence: Sentence, index: number): Cue[] {
  const cues: Cue[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (text.regionAt[token]! >= 0 || text.tokens.kind[token] !== TokenKind.WORD) continue;
    const forms = cueForms(text.tokens.lower(token));
    if (forms.length === 0) continue;
    const cue = cueAt(text, token, forms, sentence, index);
    if (!cue) continue;
    cues.push(cue);
    token = cue.end - 1;
  }
  return cues;
}

function cueAt(
  text: QuoteText,
  token: number,
  forms: readonly CueForm[],
  sentence: Sentence,
  index: number,
): Cue | null {
  // A capital within a sentence is a name ("the Call", "Miss Post"), but headlines capitalise verbs.
  if (text.isCapital(token) && token > sentence.firstToken && !isHeadline(text, sentence)) return null;
  for (const form of forms) {
    const end = endOfParticle(text, token, form, sentence.endToken);
    if (end < 0) continue;
    const group = verbGroup(text, token, sentence.firstToken);
    // What one "did not say" is no quote.
    if (group.negated || !isVerb(text, end, form, group, sentence)) continue;
    return {
      first: token,
      end,
      form,
      groupFirst: group.first,
      subjectless: (form.inflection === Inflection.PARTICIPLE && !group.auxiliary) || group.infinitive,
      sentence: index,
    };
  }
  return null;
}

/** True if nearly all longer words of the sentence begin with a capital. */
function isHeadline(text: QuoteText, sentence: Sentence): boolean {
  let capitals = 0;
  let lower = 0;
  const end = Math.min(sentence.endToken, sentence.firstToken + 30);
  for (let token = sentence.firstToken; token < end; token += 1) {
    if (text.tokens.end[token]! - text.tokens.start[token]! < 4) continue;
    if (text.isCapital(token)) capitals += 1;
    else if (text.isLower(token)) lower += 1;
  }
  return capitals >= 4 && capitals > lower * 4;
}

/** Past the particle of the form; -1 if it does not follow. A word may stand between: "hit right back", "asked her about". */
function endOfParticle(text: QuoteText, token: number, form: CueForm, sentenceEnd: number): number {
  if (!form.particle) return token + 1;
  for (let next = token + 1; next < Math.min(sentenceEnd, token + LONGEST_CUE); next += 1) {
    if (text.is(next, form.particle)) return next + 1;
    if (
      !isAdverb(text.tokens.lower(next)) &&
      !(OBJECT_PRONOUNS.has(text.tokens.lower(next)) && form.particle === "about")
    )
      break;
  }
  return -1;
}

/** True if the verb at `token` is denied: what one "did not say" is no quote. */
export function isNegated(text: QuoteText, token: number): boolean {
  return verbGroup(text, token, text.sentences[text.tokens.sentence[token]!]!.firstToken).negated;
}

/** The entry of the word at `token`: with its particle if that follows; undefined if it is no cue verb. */
export function formAt(text: QuoteText, token: number): CueForm | undefined {
  return cueForms(text.tokens.lower(token)).find(({ particle }) => particle === "" || text.is(token + 1, particle));
}

/** True if the verb at `token` is in the passive: its subject is told or accused, and does not speak. */
export function isPassive(text: QuoteText, token: number): boolean {
  return verbGroup(text, token, text.sentences[text.tokens.sentence[token]!]!.firstToken).passive;
}

interface VerbGroup {
  readonly first: number;
  readonly auxiliary: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
}

/** The auxiliaries, adverbs and negations before a verb. */
function verbGroup(text: QuoteText, verb: number, bound: number): VerbGroup {
  let first = verb;
  let auxiliary = false;
  let passive = false;
  let infinitive = false;
  let modal = false;
  let negated = false;
  let nearestAuxiliary = true;
  while (first > bound && text.regionAt[first - 1]! < 0) {
    const lower = text.tokens.lower(first - 1);
    const isContractedHave =
      lower === "'s" && (SUBJECT_PRONOUNS.has(text.tokens.lower(first - 2)) || text.is(first - 2, "who"));
    if (NEGATIONS.has(lower)) negated = true;
    else if (AUXILIARIES.has(lower) || isContractedHave) {
      if (nearestAuxiliary && FORMS_OF_BE.has(lower) && lower !== "'s") passive = true;
      nearestAuxiliary = false;
      auxiliary = true;
      if (MODALS.has(lower)) modal = true;
    } else if (lower === "to" && first === verb) infinitive = true;
    else if (!isAdverb(lower) || text.isCapital(first - 1)) break;
    first -= 1;
  }
  return { first, auxiliary, passive, infinitive, modal, negated };
}

/** True if the word is used as a verb, of which the subject says something. */
function isVerb(text: QuoteText, end: number, form: CueForm, group: VerbGroup, sentence: Sentence): boolean {
  const before = group.first - 1;
  const lowerBefore = before >= sentence.firstToken ? text.tokens.lower(before) : "";
  // "so-called", "work-related"
  if (lowerBefore === "-" && !text.isDash(before)) return false;
  switch (form.inflection) {
    case Inflection.PAST:
      // "was told", "is said to": the subject is not the speaker.
      if (group.passive) return false;
      // "a man accused of theft", "a plan described as bold": a passive without its auxiliary.
      if (form.frames === Frame.OBJECT && !form.particle && (text.is(end, "of") || text.is(end, "by"))) return false;
      // "a band called Blue": a name, not an opinion.
      if (
        form.lemma === "call" &&
        !form.particle &&
        text.isCapital(end) &&
        text.isLower(before) &&
        !SUBJECT_PRONOUNS.has(lowerBefore)
      )
        return false;
      if (form.frames === Frame.OBJECT && text.is(end, "as") && !SUBJECT_PRONOUNS.has(lowerBefore)) return false;
      return (
        !DETERMINERS.has(lowerBefore) &&
        !(lowerBefore === "'s" && !group.auxiliary) &&
        !(PREPOSITIONS.has(lowerBefore) && !isTimeBefore(text, before))
      );
    case Inflection.PARTICIPLE:
      if (group.passive || group.auxiliary) return true;
      if (DETERMINERS.has(lowerBefore) || lowerBefore === "'s" || text.is(end, "of")) return false;
      return BEFORE_PARTICIPLE.has(lowerBefore) || text.isDash(before) || opensQuotation(text, end);
    case Inflection.BASE:
      if (group.infinitive) return opensQuotation(text, end);
      if (group.modal) return true;
      if (DETERMINERS.has(lowerBefore) || lowerBefore === "'s" || lowerBefore === "'" || PREPOSITIONS.has(lowerBefore))
        return false;
      if (form.nounToo)
        return (
          SUBJECT_PRONOUNS.has(lowerBefore) ||
          (isPlural(text, before) ? opensComplement(text, end, form) : opensQuotation(text, end))
        );
      return true;
    default:
      if (DETERMINERS.has(lowerBefore) || lowerBefore === "'s" || PREPOSITIONS.has(lowerBefore)) return false;
      if (!form.nounToo) return true;
      if (lowerBefore === "he" || lowerBefore === "she" || lowerBefore === "it" || lowerBefore === "who") return true;
      if (before < sentence.firstToken || text.is(before, "'")) return false;
      if (text.isLower(before) && !opensQuotation(text, end)) return false;
      // "…, NBC reports."
      if (text.isCapital(before) && (text.isComma(end) || text.is(end, "."))) return true;
      return opensComplement(text, end, form);
  }
}

/** What a participle that tells of saying follows: ", adding", "while stressing", "by saying". */
const BEFORE_PARTICIPLE = new Set([",", "while", "and", "but", "by", "in", "before", "after", "of", ""]);

/** True if "that" or a quotation mark follows, perhaps after a comma or colon. */
function opensQuotation(text: QuoteText, end: number): boolean {
  if (text.is(end, "that") || text.regionStartsAt(end)) return true;
  return (text.isComma(end) || text.is(end, ":")) && text.regionStartsAt(end + 1);
}

function isTimeBefore(text: QuoteText, token: number): boolean {
  return text.isTimeWord(token);
}

function isPlural(text: QuoteText, token: number): boolean {
  const lower = text.tokens.lower(token);
  return (lower.endsWith("s") && lower.length > 2) || lower === "people" || lower === "who";
}

/** True if what follows can be what is said; after a noun there would be a preposition or the end of the clause. */
function opensComplement(text: QuoteText, end: number, form: CueForm): boolean {
  if (form.particle) return true;
  const lower = text.tokens.lower(end);
  if (text.regionStartsAt(end) || lower === ":" || lower === "that" || QUESTION_WORDS.has(lower)) return true;
  if (lower === ",") return text.regionStartsAt(end + 1);
  if ((form.frames & Frame.TO) !== 0 && lower === "to") return true;
  return text.isCapital(end) || DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower);
}
