import type { ArticleReading, Attested, Paragraph, PublicationDate } from "@newsgraph/core";
import { decodeReferences } from "../read/character-references.js";
import { toPlainText } from "../read/plain-text.js";
import type { SourceText } from "../read/read-text.js";
import { cutAuthorNotes } from "./author-notes.js";
import { readByline, readWriters } from "./bylines.js";
import { cutDateline } from "./datelines.js";
import { detectLanguage } from "./detect-language.js";
import { Draft, stated } from "./draft.js";
import { takeHeaderFields } from "./header-fields.js";
import { findHeadline, isSameHeadline } from "./headlines.js";
import { inferFields } from "./infer-fields.js";
import type { KnownFields } from "./known-fields.js";
import { cutNoiseLines, cutTail } from "./noise-lines.js";
import { cutOutsideMainText } from "./outside-main-text.js";
import { assignRoles } from "./roles.js";
import { cutShareBars } from "./share-bars.js";
import { cutSourceLists } from "./source-lists.js";
import { splitBlocks } from "./split-blocks.js";
import { cutSyndicationCredits } from "./syndication-credits.js";
import { parseWrittenDate } from "./written-date.js";

export type { KnownFields } from "./known-fields.js";

/**
 * Cuts the web's noise and the header fields out of a text, and reads the fields. Never throws. A field is taken from
 * the first of: what the caller knows, what the markup tells, a header line, the dateline, a credit to another outlet, a source's address.
 *
 * The order of the rules: what is noise wherever it stands goes first, so that the rules after it see the article's head,
 * body and tail as they are.
 */
export function clean(source: SourceText, known: KnownFields = {}): ArticleReading {
  const { layout } = source;
  const draft = new Draft(layout?.text ?? toPlainText(decodeReferences(source.text)), layout?.marks);
  takeKnown(draft, { ...layout?.fields, ...known });

  cutOutsideMainText(draft, { besideHeadline: false });
  cutSourceLists(draft); // before share bars: a list may have an address of a network
  cutShareBars(draft);
  cutSyndicationCredits(draft);
  cutNoiseLines(draft);
  const aboveHeader = takeHeaderFields(draft);
  cutOutsideMainText(draft, { besideHeadline: true }); // byline and date often stand outside, and are read by now
  const headline = findHeadline(draft, aboveHeader);
  cutDateline(draft, headline); // after the headline, which may begin like one: "GAZA – The long road home"
  cutAuthorNotes(draft); // after the byline is known; it may have hidden more of the tail
  cutTail(draft);
  inferFields(draft);

  const { text, spans, removed } = draft.rebuild();
  const paragraphs = assignRoles(draft, spans, headline);
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
    outlet: outletOf(known),
    byline: bylineOf(known),
    dateline: null,
    publishedAt: publicationDateOf(known),
    language: detectLanguage(text),
    text,
    paragraphs,
    sourceUrls: known.url ? [known.url] : [],
    removed: [],
    encoding: source.encoding,
  };
}

function takeKnown(draft: Draft, known: KnownFields): void {
  const { fields } = draft;
  fields.title = titleOf(known);
  fields.publishedAt = publicationDateOf(known);
  fields.outlet = outletOf(known);
  fields.byline = bylineOf(known);
  if (known.url) draft.addSources([known.url]);
}

function outletOf({ outlet }: KnownFields): Attested<string> | null {
  return outlet?.trim() ? stated(outlet.trim()) : null;
}

/** The names in it; the whole, if no name is found. */
function bylineOf({ byline }: KnownFields): string[] {
  const written = byline?.trim();
  if (!written) return [];
  const writers = readByline(written) ?? readWriters(written);
  return writers ? [...writers.names] : [written];
}

function titleOf({ title }: KnownFields): Attested<string> | null {
  return title?.trim() ? stated(title.trim()) : null;
}

function publicationDateOf({ published }: KnownFields): PublicationDate | null {
  const date = published === undefined ? null : parseWrittenDate(published);
  return date && { ...date, known: "STATED", from: null };
}
