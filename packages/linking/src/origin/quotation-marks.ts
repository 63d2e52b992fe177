import type { Span } from "@newsgraph/core";

const MARK = /[“”„«»"]|``|''|\n/g;
const OPENING = new Set(["“", "„", "«", "``"]);

/**
 * What stands between double quotation marks in a text, marks left out. A mark that is not closed ends with its paragraph
 * and encloses nothing: print opens every paragraph of a long speech anew and closes the last, so what is left open tells no end.
 */
export function markedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === "\n") open = -1;
    else if (open < 0 || OPENING.has(mark)) open = index + mark.length;
    else {
      if (open < index) spans.push({ start: open, end: index });
      open = -1;
    }
  }
  return spans;
}
