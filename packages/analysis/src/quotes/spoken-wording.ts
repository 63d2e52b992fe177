import type { QuoteText } from "./quote-text.js";

/** Words of one who speaks: of himself, to others, or in answer. */
const FIRST_PERSON = new Set("i we my our us me mine ours myself ourselves 'm".split(" "));
const SECOND_PERSON = new Set("you your yours".split(" "));
const INTERJECTIONS = new Set("no yes well oh okay please look".split(" "));
/** A writer who reports changes these to the past ("the plan would fail"); in the present they are the speaker's own. */
const PRESENT = new Set("is are am do does will can 'll 's 're have has".split(" "));
const PAST = new Set("was were had would could did might should".split(" "));

/**
 * True if the words between two tokens are those of the speaker although no marks stand around them: they speak of I, we or
 * you, begin with an interjection, or stay in the present where a report goes into the past.
 */
export function isSpokenWording(text: QuoteText, first: number, end: number): boolean {
  if (text.regions.length > 0 && !hasPersonalWord(text, first, end)) return false;
  return hasPersonalWord(text, first, end) || isPresent(text, first, end);
}

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

function isPresent(text: QuoteText, first: number, end: number): boolean {
  let present = false;
  for (let token = first; token < end; token += 1) {
    const lower = text.tokens.lower(token);
    if (PAST.has(lower)) return false;
    if (PRESENT.has(lower) && (lower !== "'s" || text.tokens.lower(token - 1) === "it")) present = true;
  }
  return present;
}
