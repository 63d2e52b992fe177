import { type Quote, surface } from "@newsgraph/core";

/** Quotation marks that are never an apostrophe. */
const DOUBLE_MARKS = /[“”„‟«»"]|``|''/g;
/** Single marks around the whole: at the end alone one may be an apostrophe ("the workers'"). */
const SINGLE_MARKS = /^[‘‚'](.*)[’']$/s;

/** The word that joins an indirect quote to its cue and is no part of what was said: "said that …". */
const COMPLEMENTIZER = /^that\s+(?=\S)/;
/** In print a comma stands before "he said" where the speaker ended a sentence or broke off. */
const COMMA_BEFORE_CUE = /,$/;
const ENDS_SENTENCE = /[.!?…]$/;
const STARTS_SENTENCE = /^\p{Lu}/u;

/**
 * What was said, to be read: the segments in order, white space made single, quotation marks and the "that" of an
 * indirect quote left out. Between segments of which the second starts a sentence stands a full stop, where print has
 * a comma before "he said"; at the end of the quote that comma goes.
 */
export function quoteText(text: string, { kind, segments }: Pick<Quote, "kind" | "segments">): string {
  const pieces = segments
    .map((segment) =>
      surface(text, segment).replace(DOUBLE_MARKS, " ").replace(/\s+/gu, " ").trim().replace(SINGLE_MARKS, "$1").trim(),
    )
    .filter((piece) => piece !== "");
  const joined = pieces.map((piece, index) => {
    const next = pieces[index + 1];
    if (next === undefined) return piece.replace(COMMA_BEFORE_CUE, "");
    const isSentence = STARTS_SENTENCE.test(next) && !ENDS_SENTENCE.test(piece);
    return isSentence ? `${piece.replace(COMMA_BEFORE_CUE, "")}.` : piece;
  });
  const whole = joined.join(" ");
  return kind === "DIRECT" ? whole : whole.replace(COMPLEMENTIZER, "");
}
