import { type DateMention, type Mention, parsePartialDate } from "@newsgraph/core";
import { findDates } from "../../src/dates/find-dates.js";
import type { NamedText } from "../../src/document.js";
import { findQuoteRegions } from "../../src/sentences/quote-regions.js";
import { splitSentences } from "../../src/sentences/split-sentences.js";
import { splitTokens } from "../../src/sentences/split-tokens.js";
import { tagWords } from "../../src/tags/tag-words.js";

/** A text split up as the pipeline does it, published on a day or on none, with the names that are given. */
export function splitText(text: string, published: string | null, persons: readonly string[] = []): NamedText {
  const day = published === null ? null : parsePartialDate(published);
  const article = {
    title: null,
    outlet: null,
    byline: [],
    dateline: null,
    publishedAt: day && { ...day, known: "STATED" as const, from: null },
    language: "en",
    text,
    paragraphs: [...text.matchAll(/\S(?:.*\S)?/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      role: "BODY" as const,
    })),
    sourceUrls: [],
    removed: [],
    encoding: null,
  };
  const tokens = splitTokens(text, article.paragraphs);
  const sentences = splitSentences(tokens, article.paragraphs);
  tagWords(tokens, sentences);
  const regions = findQuoteRegions(tokens, article.paragraphs);
  const mentions = persons.map((name, chain): Mention => {
    const start = text.indexOf(name);
    const place = { start, end: start + name.length, sentence: 0 };
    return { ...place, rule: "test", confidence: 1, kind: "PERSON", form: "NAME", chain };
  });
  const chains = persons.map((name) => ({ kind: "PERSON" as const, name, aliases: [], roles: [] }));
  return { article, text, tokens, sentences, regions, mentions, chains };
}

/** The dates of a text. */
export function readDates(
  text: string,
  published: string | null = "2024-02-12",
  persons: readonly string[] = [],
): readonly DateMention[] {
  return findDates(splitText(text, published, persons));
}

/** The dates of a text as "words = value". */
export function readValues(
  text: string,
  published: string | null = "2024-02-12",
  persons: readonly string[] = [],
): string[] {
  return readDates(text, published, persons).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}
