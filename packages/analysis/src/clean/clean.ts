import type { ArticleReading } from "@newsgraph/core";
import type { SourceText } from "../read/read-text.js";

/** What the caller knows of a text beside the text itself. A field given here is STATED. */
export interface KnownFields {
  readonly title?: string;
  /** `YYYY-MM-DD` or another partial date. */
  readonly published?: string;
}

/** Cuts the web's noise and the header fields out of a text. */
export function clean(source: SourceText, known: KnownFields = {}): ArticleReading {
  return takeAsIs(source, known);
}

/** Takes a text as a clean body: nothing is cut or moved, so offsets are those of the input. */
export function takeAsIs(source: SourceText, known: KnownFields = {}): ArticleReading {
  const { text } = source;
  const paragraphs = [...text.matchAll(/\S(?:.*\S)?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: "BODY" as const,
  }));
  return {
    title: known.title ? { value: known.title, known: "STATED", from: null } : null,
    outlet: null,
    byline: [],
    dateline: null,
    publishedAt: null,
    language: "en",
    text,
    paragraphs,
    sourceUrls: [],
    removed: [],
    encoding: source.encoding,
  };
}
