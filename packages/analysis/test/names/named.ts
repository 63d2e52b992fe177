import type { Chain, Mention, Paragraph } from "@newsgraph/core";
import { takeAsIs } from "../../src/clean/clean.js";
import { findNames } from "../../src/names/find-names.js";
import { findQuoteRegions } from "../../src/sentences/quote-regions.js";
import { splitSentences } from "../../src/sentences/split-sentences.js";
import { splitTokens } from "../../src/sentences/split-tokens.js";
import { tagWords } from "../../src/tags/tag-words.js";

export interface Named {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

/** The names of a text, each line a paragraph, by the stages up to names and no later one. */
export function named(text: string): Named {
  const article = takeAsIs({ text, encoding: null });
  const paragraphs: readonly Paragraph[] = article.paragraphs;
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(tokens, paragraphs);
  tagWords(tokens, sentences);
  const regions = findQuoteRegions(tokens, paragraphs);
  return { text, ...findNames({ article, text, tokens, sentences, regions }) };
}

/** The names found, as "KIND words", in the order of the text. */
export function namesIn(text: string): string[] {
  return ofForm(named(text), "NAME").map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** The surfaces of all mentions of the chain with this name. */
export function mentionsOf(result: Named, name: string): string[] {
  const chain = result.chains.findIndex((candidate) => candidate.name === name);
  return result.mentions
    .filter((mention) => mention.chain === chain)
    .map(({ start, end }) => result.text.slice(start, end));
}

/** Whom each role or pronoun means, as "words → name" or "words → nobody". */
export function referencesIn(text: string): string[] {
  const result = named(text);
  return result.mentions
    .filter(({ form }) => form !== "NAME")
    .map(
      ({ start, end, chain }) =>
        `${text.slice(start, end)} → ${chain === null ? "nobody" : result.chains[chain]!.name}`,
    );
}

function ofForm({ mentions }: Named, form: Mention["form"]): Mention[] {
  return mentions.filter((mention) => mention.form === form);
}
