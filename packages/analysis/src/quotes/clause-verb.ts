import { AUXILIARIES, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from "./function-words.js";
import type { QuoteText } from "./quote-text.js";

/** How far into a clause its verb is looked for: past its subject. */
const VERB_WITHIN = 14;

/**
 * True if an auxiliary, a past form or a subject pronoun stands near enough to the front to make the words a clause, for
 * lack of a parser. What follows "who" or "which" does not count: "Jane Doe, who left in May" is none.
 */
export function hasVerb(text: QuoteText, first: number, end: number): boolean {
  if (SUBJECT_PRONOUNS.has(text.tokens.lower(first))) return true;
  const limit = Math.min(end, first + VERB_WITHIN);
  for (let token = first; token < limit; token += 1) {
    const lower = text.tokens.lower(token);
    if (RELATIVE_PRONOUNS.has(text.tokens.lower(token - 1)) && token > first) continue;
    if (AUXILIARIES.has(lower) || (token > first && text.isLower(token) && lower.endsWith("ed"))) return true;
    if (token > first && lower === "'s" && SUBJECT_PRONOUNS.has(text.tokens.lower(token - 1))) return true;
  }
  return false;
}

/** Words in -ing that are no participles. */
const NO_PARTICIPLES = new Set(
  "including during nothing something anything everything morning evening king spring being having bring string thing wing sling cling swing".split(
    " ",
  ),
);

/** True for "saying", "citing" and the like. */
export function isParticiple(text: QuoteText, token: number): boolean {
  const lower = text.tokens.lower(token);
  return text.isLower(token) && lower.length > 4 && lower.endsWith("ing") && !NO_PARTICIPLES.has(lower);
}
