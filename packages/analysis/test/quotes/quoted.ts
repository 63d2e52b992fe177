import type { Analysis, Quote } from "@newsgraph/core";
import { analyse } from "../../src/index.js";

/** A Monday: dates in these tests are reckoned from it. */
const PUBLISHED = "2024-02-12";

/** The analysis of a text, each line a paragraph. */
export function quoted(text: string): Analysis {
  return analyse(text, { asIs: true, known: { published: PUBLISHED } });
}

/** The quotes as "KIND words | words ← speaker's words", in the order of the text; "(unmarked)" where DIRECT has no marks. */
export function quotesOf(text: string): string[] {
  return quoted(text).quotes.map((quote) => {
    const words = quote.segments.map(({ start, end }) => text.slice(start, end)).join(" | ");
    const unmarked = quote.kind === "DIRECT" && !quote.marked ? " (unmarked)" : "";
    return `${quote.kind}${unmarked} ${words} ← ${wordsOf(text, quote.speakerText)}`;
  });
}

/** The names of the speakers, in the order of the text. */
export function speakersOf(text: string): (string | null)[] {
  const { quotes, chains } = quoted(text);
  return quotes.map(({ speaker }) => (speaker === null ? null : chains[speaker]!.name));
}

/** The first quote, with its speaker's name and day. */
export function firstQuote(text: string): { quote: Quote; speaker: string | null; saidOn: string | null; cue: string } {
  const { quotes, chains, dates } = quoted(text);
  const quote = quotes[0];
  if (!quote) throw new Error(`No quote in: ${text}`);
  return {
    quote,
    speaker: quote.speaker === null ? null : chains[quote.speaker]!.name,
    saidOn: quote.saidOn === null ? null : dates[quote.saidOn]!.value,
    cue: wordsOf(text, quote.cue),
  };
}

function wordsOf(text: string, span: { start: number; end: number } | null): string {
  return span ? text.slice(span.start, span.end) : "nobody";
}
