import { readDateline } from "./datelines.js";
import { type Block, type Draft, stated } from "./draft.js";
import { isOutletName, knownOutlet } from "./outlets.js";
import {
  countWords,
  endsInStop,
  firstProse,
  LONGEST_HEADING,
  LONGEST_HEADING_WORDS,
  LONGEST_QUESTION_WORDS,
} from "./prose.js";

/** Stops that end no sentence of their own: "… from U.S.", "…", and one inside the single quotation marks of headlines. */
const STOP_OF_HEADLINE = /(?:^|\s)(?:\p{Lu}\.){2,}$|…$|\.{3}$|\s[‘'][^‘’']{2,}\.[’']$/u;

/** The page's own title at the top and the headline again are within so many blocks of each other. */
const REPEATED_WITHIN = 5;

/** "Headline | The Harbor Ledger", "Headline - CNN". */
const OUTLET_SUFFIX = /^(.{8,})\s[|–—-]\s([^|–—]{2,50})$/;

/**
 * Finds the headline: the first block, if it is short, ends in no full stop and more follows; with a full stop too if it
 * is `aboveHeader`, the block that stood right above header lines. An outlet behind it ("… | The Harbor Ledger") is cut
 * off and taken; the same headline again is cut. Returns the headline's block, which stays in the text; null if there is
 * none. A title the caller or a header field gave is the headline where it stands.
 */
export function findHeadline(draft: Draft, aboveHeader: Block | null): Block | null {
  const given = draft.fields.title;
  const first = draft.blocks[0];
  if (!first) return null;
  cutOutletSuffix(draft, first);
  const block = draft.blocks[0]!;
  const isFound = first === aboveHeader || isHeadline(block, draft.blocks[1]);
  const headline = given ? findGiven(draft, given.value) : isFound ? block : null;
  if (!headline) return null;
  draft.fields.title ??= stated(headline.text);
  cutRepeats(draft, headline);
  return headline;
}

/** True for a short line that is no sentence and can stand above text. */
export function isHeadingLike(text: string): boolean {
  if (text.length > LONGEST_HEADING || countWords(text) > LONGEST_HEADING_WORDS) return false;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'’«„¿¡$€£#@([]/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (/[,;:—–_-]["'”’»]*$/.test(text)) return false;
  if (/[?!]["'”’»]*$/.test(text)) return countWords(text) <= LONGEST_QUESTION_WORDS;
  return !endsInStop(text) || STOP_OF_HEADLINE.test(text);
}

/** A block that goes on in lower case below is the first half of a broken paragraph; one with a dateline is the first whole one. */
function isHeadline({ text }: Block, next: Block | undefined): boolean {
  if (next === undefined || !isHeadingLike(text) || /^\p{Ll}{2,}\s/u.test(next.text)) return false;
  const dateline = readDateline(text);
  return dateline === null || (dateline.outlet === null && countWords(text) <= LONGEST_QUESTION_WORDS);
}

/** Two headlines are one if their letters and figures are, and there are any. */
export function isSameHeadline(a: string, b: string): boolean {
  const letters = lettersOf(a);
  return letters !== "" && letters === lettersOf(b);
}

function findGiven(draft: Draft, title: string): Block | null {
  return draft.blocks.slice(0, REPEATED_WITHIN).find(({ text }) => isSameHeadline(text, title)) ?? null;
}

function cutOutletSuffix(draft: Draft, block: Block): void {
  const match = firstProse(draft.blocks) > 0 ? OUTLET_SUFFIX.exec(block.text) : null;
  if (!match || !isOutletName(match[2]!)) return;
  draft.fields.outlet ??= stated(knownOutlet(match[2]!) ?? match[2]!);
  draft.cutEnd("HEADER_FIELD", block, match[1]!.length);
}

function cutRepeats(draft: Draft, headline: Block): void {
  const after = draft.blocks.indexOf(headline) + 1;
  const repeats = draft.blocks
    .slice(after, after + REPEATED_WITHIN)
    .filter(({ text }) => isSameHeadline(text, headline.text));
  draft.cut("REPEATED_HEADLINE", repeats);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
