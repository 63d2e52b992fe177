import type { ArticleReading, Attested, Paragraph, PublicationDate } from "@newsgraph/core";
import { toPlainText } from "../read/plain-text.js";
import type { SourceText } from "../read/read-text.js";
import { cutAuthorNotes } from "./author-notes.js";
import { cutDateline } from "./datelines.js";
import { detectLanguage } from "./detect-language.js";
import { Draft, stated } from "./draft.js";
import { takeHeaderFields } from "./header-fields.js";
import { findHeadline, isSameHeadline } from "./headlines.js";
import { inferFields } from "./infer-fields.js";
import { cutNoiseLines, cutTail } from "./noise-lines.js";
import { assignRoles } from "./roles.js";
import { cutShareBars } from "./share-bars.js";
import { cutSourceLists } from "./source-lists.js";
import { splitBlocks } from "./split-blocks.js";
import { cutSyndicationCredits } from "./syndication-credits.js";
import { parseWrittenDate } from "./written-date.js";

/** What the caller knows of a text beside the text itself. A field given here is STATED. */
export interface KnownFields {
  readonly title?: string;
  /** `YYYY-MM-DD` or another partial date, or a date as it is written ("Feb. 12, 2024"). What is no date is not taken. */
  readonly published?: string;
}

/**
 * Cuts the web's noise and the header fields out of a text, and reads the fields. Never throws. A field is taken from
 * the first of: what the caller knows, a header line, the dateline, a credit to another outlet, a source's address.
 *
 * The order of the rules: what is noise wherever it stands goes first, so that the rules after it see the article's head,
 * body and tail as they are.
 */
export function clean(source: SourceText, known: KnownFields = {}): ArticleReading {
  const draft = new Draft(toPlainText(source.text));
  draft.fields.title = titleOf(known);
  draft.fields.publishedAt = publicationDateOf(known);

  cutSourceLists(draft); // before share bars: a list may have an address of a network
  cutShareBars(draft);
  cutSyndicationCredits(draft);
  cutNoiseLines(draft);
  const aboveHeader = takeHeaderFields(draft);
  const headline = findHeadline(draft, aboveHeader);
  cutDateline(draft, headline); // after the headline, which may begin like one: "GAZA – The long road home"
  cutAuthorNotes(draft); // after the byline is known; it may have hidden more of the tail
  cutTail(draft);
  inferFields(draft);

  const { text, spans, removed } = draft.rebuild();
  const paragraphs = assignRoles(draft.blocks, spans, headline);
  return { ...draft.fields, language: detectLanguage(text), text, paragraphs, removed, encoding: source.encoding };
}

/**
 * Takes a text as a clean body: nothing is cut, moved or replaced, so offsets are those of the input. Paragraphs are its
 * blocks (split-blocks.ts); the first is the headline if it is the title that the caller knows. Never throws.
 */
export function takeAsIs(source: SourceText, known: KnownFields = {}): ArticleReading {
  const { text } = source;
  const paragraphs = splitBlocks(text).map((span, i): Paragraph => {
    const isTitle =
      i === 0 && known.title !== undefined && isSameHeadline(text.slice(span.start, span.end), known.title);
    return { ...span, role: isTitle ? "HEADLINE" : "BODY" };
  });
  return {
    title: titleOf(known),
    outlet: null,
    byline: [],
    dateline: null,
    publishedAt: publicationDateOf(known),
    language: detectLanguage(text),
    text,
    paragraphs,
    sourceUrls: [],
    removed: [],
    encoding: source.encoding,
  };
}

function titleOf({ title }: KnownFields): Attested<string> | null {
  return title?.trim() ? stated(title.trim()) : null;
}

function publicationDateOf({ published }: KnownFields): PublicationDate | null {
  const date = published === undefined ? null : parseWrittenDate(published);
  return date && { ...date, known: "STATED", from: null };
}
