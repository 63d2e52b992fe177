import type { QuoteText } from "./quote-text.js";

/** Words of one who speaks: of himself, to others, or in answer. */
const FIRST_PERSON = new Set("i we my our us me mine ours myself ourselves 'm".split(" "));
const SECOND_PERSON = new Set("you your yours".split(" "));
const INTERJECTIONS = new Set("no yes well oh okay please look".split(" "));
/** A writer who reports puts what is said into the past ("the plan would fail"). */
const PAST = new Set("was were had would could did might".split(" "));

/** True if the words speak of I, we or you, or begin with an interjection. */
export function hasPersonalWord(text: QuoteText, first: number, end: number): boolean {
  if (INTERJECTIONS.has(text.tokens.lower(first)) && text.isComma(first + 1)) return true;
  for (let token = first; token < end; token += 1) {
    const lower = text.tokens.lower(token);
    if (FIRST_PERSON.has(lower)) {
      // "US" is a country.
      if (lower !== "us" || text.isLower(token)) return true;
    } else if (SECOND_PERSON.has(lower)) return true;
  }
  return false;
}

/** True if the words go into the past, as a report does. */
export function isPast(text: QuoteText, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (PAST.has(text.tokens.lower(token))) return true;
  return false;
}
