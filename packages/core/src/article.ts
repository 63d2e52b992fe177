import type { PartialDate } from "./partial-date.js";
import type { Span } from "./span.js";

/** How a header field is known: it stands in the file, or it was inferred from a URL or from another copy of the story. */
export const KNOWN = ["STATED", "INFERRED"] as const;
export type Known = (typeof KNOWN)[number];

/** Where a header field comes from. */
export interface Provenance {
  readonly known: Known;
  /** For INFERRED: the URL it was read from, or the id of the article of the same story that states it. Null for STATED. */
  readonly from: string | null;
}

/** A header field and where it comes from. */
export interface Attested<T> extends Provenance {
  readonly value: T;
}

/** The day an article was published and how that is known. */
export interface PublicationDate extends PartialDate, Provenance {}

/** What part of the article a paragraph is. */
export const PARAGRAPH_ROLES = ["HEADLINE", "SUBHEAD", "BODY", "CAPTION"] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** A paragraph of `Article.text`, without the line breaks around it. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
}

/** Why a piece of the file is not part of the clean text. */
export const REMOVAL_REASONS = [
  "HEADER_FIELD",
  "DATELINE",
  "BYLINE",
  "SHARE_BAR",
  "SYNDICATION_CREDIT",
  "SOURCE_LIST",
  "REPEATED_HEADLINE",
  "RELATED_LINKS",
  "NEWSLETTER",
  "ADVERTISEMENT",
  "CREDIT",
  "COPYRIGHT",
  "TAG_LIST",
  "COMMENTS",
  "PAYWALL",
  "NAVIGATION",
  "TIMESTAMP",
  "COOKIE_NOTICE",
  "APPEAL",
  "AUTHOR_NOTE",
  "PAGE_NOTE",
  "SEPARATOR",
  "OUTSIDE_MAIN_TEXT",
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** A piece that was cut from the file, whole, so that nothing is silently dropped; tags, scripts and styles are no text. */
export interface Removed {
  /** The piece as it stood in the file, without white space at its ends. */
  readonly text: string;
  readonly reason: RemovalReason;
  /** The line on which it starts; the first is 1. It is the file's, or for HTML and Markdown that of its blocks laid out with a blank line between. */
  readonly line: number;
  /** Offset into `Article.text` at which it would have stood. */
  readonly at: number;
}

/**
 * How the bytes of a file were read as text. UTF_8_DAMAGED is UTF-8 with broken sequences, each read as U+FFFD. DECLARED is
 * another encoding that a web page names in itself, such as Shift_JIS.
 */
export const ENCODINGS = ["UTF_8", "UTF_8_DAMAGED", "UTF_16LE", "UTF_16BE", "WINDOWS_1252", "DECLARED"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What reading and cleaning tell of one text. Everything here is a function of the bytes alone. */
export interface ArticleReading {
  /** Headline, or null if the text has none. */
  readonly title: Attested<string> | null;
  /** Who published it ("CNN"), or null if nothing tells. */
  readonly outlet: Attested<string> | null;
  /** Authors' names in the order given; empty if none is given. */
  readonly byline: readonly string[];
  /** Where the story was filed from ("LONDON"), or null. */
  readonly dateline: string | null;
  /** Publication date, or null if nothing tells. */
  readonly publishedAt: PublicationDate | null;
  /** BCP 47 language of the text ("en"), or "und" if it cannot be told. */
  readonly language: string;
  /** The clean text: the headline as its first paragraph where there is one, then the body; paragraphs end in "\n\n". */
  readonly text: string;
  /** The paragraphs of `text`, in order, not overlapping. */
  readonly paragraphs: readonly Paragraph[];
  /** Pages the text names as its sources, home pages of search engines left out. */
  readonly sourceUrls: readonly string[];
  /** Every piece that was cut, in the order of the file. */
  readonly removed: readonly Removed[];
  /** How the bytes were read; null for text that came as a string. */
  readonly encoding: Encoding | null;
}
