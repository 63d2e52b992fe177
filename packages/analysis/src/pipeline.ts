import type { Analysis } from "@newsgraph/core";
import { clean, type KnownFields, takeAsIs } from "./clean/clean.js";
import { findDates } from "./dates/find-dates.js";
import { findReports } from "./events/find-reports.js";
import { findNames } from "./names/find-names.js";
import { findQuotes } from "./quotes/find-quotes.js";
import { readText, type SourceText } from "./read/read-text.js";
import { readLayout, type TextForm } from "./read/text-form.js";
import { findQuoteRegions } from "./sentences/quote-regions.js";
import { splitSentences } from "./sentences/split-sentences.js";
import { splitTokens } from "./sentences/split-tokens.js";
import { tagWords } from "./tags/tag-words.js";

/** How to take a text. */
export interface AnalysisOptions {
  /** Take the text as a clean body: nothing is cut, so that offsets are those of the input. */
  readonly asIs?: boolean;
  /** How the text is marked up. If absent, HTML is told by its first tag and anything else is plain text. */
  readonly form?: TextForm;
  /** What is known of the article beside its text. */
  readonly known?: KnownFields;
}

/**
 * Analyses one text: bytes of a file, or a string. A pure function: the same input gives the same findings on any
 * machine, on any day. Never throws on a string; on bytes that are not text it throws a NewsgraphError (FILE_EMPTY,
 * FILE_BINARY, FILE_TOO_LARGE).
 *
 * The stages in order. Each reads the token table and the findings so far, and adds its own; only this function knows
 * their order. Dates come before quotes because a quote asks them when it was said (docs/decisions/0002).
 */
export function analyse(input: Uint8Array | string, options: AnalysisOptions = {}): Analysis {
  const source: SourceText = typeof input === "string" ? { text: input, encoding: null } : readText(input);
  const article = options.asIs
    ? takeAsIs(source, options.known)
    : clean({ ...source, layout: readLayout(source.text, options.form) }, options.known);

  const tokens = splitTokens(article.text, article.paragraphs);
  const sentences = splitSentences(tokens, article.paragraphs);
  tagWords(tokens, sentences);
  const regions = findQuoteRegions(tokens, article.paragraphs);
  const split = { article, text: article.text, tokens, sentences, regions };

  const named = { ...split, ...findNames(split) };
  const dated = { ...named, dates: findDates(named) };
  const quoted = { ...dated, quotes: findQuotes(dated) };
  const reports = findReports(quoted);

  return {
    article,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    chains: named.chains,
    mentions: named.mentions,
    dates: dated.dates,
    quotes: quoted.quotes,
    reports,
  };
}
