import { Stop } from "../sentences/token-table.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** Tagged segments as they are told: speech that its marks close ends with them, links to the tag and stops are cut off, and a quote that goes on in the next paragraph has a segment in each. */
export function trimContent(text: QuoteText, segments: readonly TokenSpan[]): TokenSpan[] {
  return snapped(text, segments).flatMap((segment) => splitByParagraph(text, trimmed(text, segment)));
}

/** Without the commas and dashes that link it to its tag; marks stay. */
function trimmed(text: QuoteText, { first, end }: TokenSpan): TokenSpan {
  let last = endOfSentence(text, first, end);
  while (last > first + 1 && text.regionAt[last - 1]! < 0 && (text.isComma(last - 1) || text.isDash(last - 1)))
    last -= 1;
  return { first, end: last };
}

/** “No,” he went on to say. “Never.”: after speech in marks that a comma or stop closes, only what stands in marks goes on with it. */
function snapped(text: QuoteText, segments: readonly TokenSpan[]): readonly TokenSpan[] {
  const [speech, ...others] = segments as [TokenSpan, ...TokenSpan[]];
  const isClosed =
    text.regionStartsAt(speech.first) && text.regionEndsAt(speech.end - 1) && !text.isWord(speech.end - 2);
  if (!isClosed) return segments;
  return [speech, ...others.flatMap((other) => markedPart(text, other) ?? [])];
}

/** From the first mark in a span to the last. */
function markedPart(text: QuoteText, span: TokenSpan): TokenSpan | null {
  let { first, end } = span;
  while (first < end && text.regionAt[first]! < 0) first += 1;
  while (end > first && text.regionAt[end - 1]! < 0) end -= 1;
  return first < end ? { first, end } : null;
}

/** A quote that goes on in the next paragraph has a segment in each. */
function splitByParagraph(text: QuoteText, { first, end }: TokenSpan): TokenSpan[] {
  const { paragraph } = text.tokens;
  const pieces: TokenSpan[] = [];
  let from = first;
  for (let token = first + 1; token <= end; token += 1) {
    if (token < end && paragraph[token] === paragraph[from]) continue;
    pieces.push({ first: from, end: token });
    from = token;
  }
  return pieces;
}

/** Past the last token before a stop within a sentence, where the next word has no capital; `end` if there is none. */
function endOfSentence(text: QuoteText, first: number, end: number): number {
  for (let token = first + 1; token < end - 1; token += 1)
    if (
      text.regionAt[token]! < 0 &&
      text.tokens.stop[token] === Stop.FINAL &&
      text.is(token, ".") &&
      text.regionAt[token + 1]! < 0
    )
      return token;
  return end;
}
