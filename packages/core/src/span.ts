/**
 * A stretch of text: half-open UTF-16 code units, as JavaScript counts them. `text.slice(start, end)` is its surface.
 * Without another word the text is `Article.text`.
 */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset just past the last code unit; never less than `start`. */
  readonly end: number;
}

/** The surface of a span: what stands there in the text. */
export function surface(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True if `inner` lies wholly within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True if the two spans share at least one code unit; spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that contains all of `spans`. Throws a RangeError if there are none. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (!first) throw new RangeError("hull() of no spans: give at least one.");
  let { start, end } = first;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Orders spans by where they start; of two that start together the longer one comes first, so outer before inner. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without white space at its ends; an all-white span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhite(text.charCodeAt(start))) start += 1;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * Index of the last of `spans` (sorted by start) that starts at or before `offset`; -1 if none does.
 * Used to ask in which sentence or paragraph an offset stands.
 */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isWhite(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}
