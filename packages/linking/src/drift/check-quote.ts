import type { QuoteVerdict, WordChange } from "@newsgraph/core";
import { FUNCTION_WORDS } from "../function-words.js";
import { areOtherSpeakers } from "../speakers.js";
import { compareTokens, type Edit, editsBetween } from "./compare-words.js";
import { type QuoteToken, tokenizeQuote } from "./quote-tokens.js";
import { verdictOf } from "./verdict.js";

/** A quote that may be the one asked for. */
export interface QuoteCandidate {
  readonly text: string;
  /** Names and aliases of its speaker; empty if the speaker is unknown. */
  readonly speakers: readonly string[];
}

/** How a text stands to a quote. */
export interface CheckedQuote<C extends QuoteCandidate> {
  readonly candidate: C;
  /** VERBATIM also where the text is a part of the quote without a gap. */
  readonly verdict: QuoteVerdict;
  /** From the words of the quote to those of the text. */
  readonly changes: readonly WordChange[];
  /** How much of the two is the same, 0 to 1. */
  readonly closeness: number;
}

/** A text of which less is the same is another quote. */
const LEAST_CLOSENESS = 0.5;
/** Words put into another's mouth must be these words; half of them anybody may say. */
const LEAST_CLOSENESS_OTHER = 0.75;
/** And must tell something: this many words that are not of grammar, or a phrase of so many. */
const FEWEST_TELLING_OTHER = 3;
const FEWEST_WORDS_OTHER = 5;
/** What the speaker asked for said is passed over for another's words only if those are so much closer. */
const CLEARLY_CLOSER = 0.3;

/**
 * Which of the quotes a text is, by its words aligned with theirs: of those of the speaker asked for, then those of an unknown
 * speaker, then, if the words are plainly the same, those of others. Null if it is none of them.
 */
export function checkQuote<C extends QuoteCandidate>(
  text: string,
  speaker: string | null,
  candidates: readonly C[],
): CheckedQuote<C> | null {
  const tokens = tokenizeQuote(text);
  const asked = speaker === null ? [] : [speaker];
  const isOther = ({ speakers }: C) => areOtherSpeakers(asked, speakers);
  const closest = (its: readonly C[]) => {
    let best: CheckedQuote<C> | null = null;
    for (const candidate of its) {
      const all = tokenizeQuote(candidate.text);
      const least: number = best?.closeness ?? 0;
      if (closenessAtMost(tokens, all) <= Math.max(least, LEAST_CLOSENESS - Number.EPSILON)) continue;
      const checked = compareWith(text, tokens, candidate, all);
      if (checked && checked.closeness > least) best = checked;
    }
    return best;
  };
  const own = closest(candidates.filter((its) => !isOther(its) && (speaker === null || its.speakers.length > 0)));
  const unknown = own ?? closest(candidates.filter(({ speakers }) => speakers.length === 0));
  const other = closest(candidates.filter(isOther));
  const telling = tokens.filter(({ key }) => !FUNCTION_WORDS.has(key)).length;
  const isTold = telling >= FEWEST_TELLING_OTHER || tokens.length >= FEWEST_WORDS_OTHER;
  const isPlainlyOthers =
    other !== null &&
    isTold &&
    other.closeness >= LEAST_CLOSENESS_OTHER &&
    other.closeness >= (unknown?.closeness ?? 0) + CLEARLY_CLOSER;
  return isPlainlyOthers ? { ...other, verdict: "OTHER_SPEAKER" } : unknown;
}

/** Holds a text against a quote, of which it may be a part; null if they have too little in common. */
function compareWith<C extends QuoteCandidate>(
  text: string,
  tokens: readonly QuoteToken[],
  candidate: C,
  all: readonly QuoteToken[],
): CheckedQuote<C> | null {
  const [from, to] = partQuoted(editsBetween(all, tokens), all.length);
  const part = all.slice(from, to);
  const kept = part.length - editsBetween(part, tokens).reduce((sum, edit) => sum + edit.fromEnd - edit.from, 0);
  const closeness = (2 * kept) / (part.length + tokens.length);
  if (!(closeness >= LEAST_CLOSENESS)) return null;
  const changes = compareTokens({ text: candidate.text, tokens: part }, { text, tokens });
  return { candidate, verdict: verdictOf(changes), changes, closeness };
}

/** What the closeness could be if all words that both have stood in one order: spares aligning most candidates. */
function closenessAtMost(tokens: readonly QuoteToken[], all: readonly QuoteToken[]): number {
  const keys = new Set(all.map(({ key }) => key));
  const shared = tokens.filter(({ key }) => keys.has(key)).length;
  return (2 * shared) / (shared + tokens.length);
}

/** The part of a quote that a text was taken from: all but what it has more of at its ends. */
function partQuoted(edits: readonly Edit[], length: number): [number, number] {
  const [first, last] = [edits[0], edits.at(-1)];
  const start = first?.from === 0 ? Math.max(0, first.fromEnd - (first.toEnd - first.to)) : 0;
  const end = last?.fromEnd === length ? Math.min(length, last.from + (last.toEnd - last.to)) : length;
  return start < end ? [start, end] : [0, length];
}
