import type {
  Encoding as CoreEncoding,
  Known as CoreKnown,
  ParagraphRole as CoreParagraphRole,
  RemovalReason as CoreRemovalReason,
} from "@newsgraph/core";
import { enumOf } from "../enum-of.js";

export const Known = enumOf<CoreKnown>("Known", "How a title, an outlet or a date is known.", {
  STATED: "It stands in the file.",
  INFERRED: "It was inferred, from a URL or from another copy of the story.",
});

export const ParagraphRole = enumOf<CoreParagraphRole>("ParagraphRole", "What part of an article a paragraph is.", {
  HEADLINE: "The headline. It is the first paragraph where there is one.",
  SUBHEAD: "A heading within the article, or a line under the headline.",
  BODY: "Running text.",
  CAPTION: "The words under a picture.",
});

export const RemovalReason = enumOf<CoreRemovalReason>(
  "RemovalReason",
  "Why a piece of the file is not part of the clean text.",
  {
    HEADER_FIELD: 'A field of a header, such as "Date:" or "Source:". What it says stands in the article\'s fields.',
    DATELINE: 'Place and agency before the first sentence ("LONDON (Reuters) -").',
    BYLINE: "The line that names the authors.",
    SHARE_BAR: "Buttons for sharing on social networks.",
    SYNDICATION_CREDIT: "A line that says where the text appeared first.",
    SOURCE_LIST: "A list of the pages the text draws on.",
    REPEATED_HEADLINE: "The headline once more.",
    RELATED_LINKS: "Links to other articles.",
    NEWSLETTER: "An invitation to subscribe.",
    ADVERTISEMENT: "An advertisement or its label.",
    CREDIT: "A credit for a picture, an editor or a translator.",
    COPYRIGHT: "A copyright notice.",
    TAG_LIST: "A list of tags or topics.",
    COMMENTS: "Readers' comments, or an invitation to comment.",
    PAYWALL: "A notice that the rest is for subscribers.",
    NAVIGATION: "Menus, paths, buttons and players of the page.",
    TIMESTAMP: "A time of day or an age that the page stamps on a text or a part of it.",
    COOKIE_NOTICE: "A notice of cookies and privacy.",
    APPEAL: "A request for money or support.",
    AUTHOR_NOTE: "Who the author is, how to reach the newsroom, whose views these are.",
    PAGE_NOTE: "What the page says of itself: that it will be updated, was shortened, was read out by a machine.",
    SEPARATOR: "A line of rules, stars or the like between parts.",
    OUTSIDE_MAIN_TEXT: "A block of a web page that is not part of its main text.",
  },
);

export const Encoding = enumOf<CoreEncoding>("Encoding", "How the bytes of a file were read as text.", {
  UTF_8: "UTF-8, with or without a byte order mark.",
  UTF_8_DAMAGED: "UTF-8 with broken sequences, each read as U+FFFD.",
  UTF_16LE: "UTF-16, low byte first.",
  UTF_16BE: "UTF-16, high byte first.",
  WINDOWS_1252: "Windows-1252: what is taken when the bytes are not valid UTF-8.",
  DECLARED: "Another encoding, which the web page names in itself.",
});
