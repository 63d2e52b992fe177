import { type Quote, surface } from "@newsgraph/core";

/** Quotation marks that are never an apostrophe. */
const DOUBLE_MARKS = /[“”„‟«»"]|``|''/g;
/** Single marks around the whole: at the end alone one may be an apostrophe ("the workers'"). */
const SINGLE_MARKS = /^[‘‚'](.*)[’']$/s;

/** What was said: the segments joined by a space, white space made single, quotation marks left out. */
export function quoteText(text: string, { segments }: Pick<Quote, "segments">): string {
  const pieces = segments.map((segment) =>
    surface(text, segment).replace(DOUBLE_MARKS, " ").replace(/\s+/gu, " ").trim().replace(SINGLE_MARKS, "$1").trim(),
  );
  return pieces.filter((piece) => piece !== "").join(" ");
}
