import type { QuoteVerdict, WordChange, WordChangeKind } from "@newsgraph/core";

/** Kinds of changes that let nobody be held to the words: something else is said. */
const ALTERING: ReadonlySet<WordChangeKind> = new Set([
  "NEGATION",
  "NUMBER",
  "NAME",
  "OPPOSITE",
  "MODALITY",
  "CONTENT",
]);

/** What is known of a form besides its words. */
export interface FormFacts {
  /** The original stands in quotation marks, this form does not. */
  readonly marksLost?: boolean;
  /** The form is given to somebody who cannot be the original's speaker. */
  readonly otherSpeaker?: boolean;
}

/**
 * The gravest of what became of a quote: another speaker, an altering change (negation, number, name, opposite, modality or
 * a content word that is no synonym or inflection, put in place of another or added), other words for the same, words left
 * out, marks lost. Changes of spelling alone are none.
 */
export function verdictOf(changes: readonly WordChange[], { marksLost, otherSpeaker }: FormFacts = {}): QuoteVerdict {
  if (otherSpeaker) return "OTHER_SPEAKER";
  if (changes.some(({ kind }) => ALTERING.has(kind))) return "ALTERED";
  if (changes.some(({ kind }) => kind !== "DROPPED" && kind !== "SPELLING")) return "REWORDED";
  if (changes.some(({ kind }) => kind === "DROPPED")) return "TRIMMED";
  return marksLost ? "MARKS_LOST" : "VERBATIM";
}
