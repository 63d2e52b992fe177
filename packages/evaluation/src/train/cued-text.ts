import {
  cueForms,
  findByRules,
  findQuoteRegions,
  type QuoteDraft,
  QuoteText,
  splitSentences,
  splitTokens,
  Tag,
  TokenKind,
  type TokenTable,
  tagWords,
  takeAsIs,
} from "@newsgraph/analysis/stages";
import type { Span } from "@newsgraph/core";
import { type CuedDocument, type CuedQuote, fragmentsOf } from "../corpora/quoted-documents.js";

/** A quote of the corpus in tokens. */
export interface GoldQuote {
  /** Its tokens that are no punctuation. */
  readonly content: ReadonlySet<number>;
  /** First token of the speaker's words, and past the last; null if the corpus names none. */
  readonly speaker: readonly [first: number, end: number] | null;
  readonly speech: boolean;
  readonly type: CuedQuote["type"];
}

/** A document split, tagged and read by the rules as the analysis does it, with its quotes by the token of their cue. */
export interface CuedText {
  readonly document: CuedDocument;
  readonly text: QuoteText;
  readonly rules: readonly QuoteDraft[];
  readonly quotes: readonly GoldQuote[];
  readonly byCue: ReadonlyMap<number, GoldQuote>;
}

export function prepareCued(document: CuedDocument): CuedText {
  const article = takeAsIs({ text: document.text, encoding: null });
  const tokens = splitTokens(article.text, article.paragraphs);
  const sentences = splitSentences(tokens, article.paragraphs);
  tagWords(tokens, sentences);
  const regions = findQuoteRegions(tokens, article.paragraphs);
  const unnamed = { mentions: [], chains: [], dates: [] };
  const text = new QuoteText({ article, text: article.text, tokens, sentences, regions, ...unnamed });
  const quotes: GoldQuote[] = [];
  const byCue = new Map<number, GoldQuote>();
  for (const quote of document.quotes) {
    const gold = goldOf(tokens, quote);
    if (gold.content.size === 0 || !quote.cue) continue;
    quotes.push(gold);
    const cue = headOfCue(text, quote.cue);
    const other = byCue.get(cue);
    // Of two quotes with one cue the spoken one counts, then the longer.
    if (!other || rank(gold) > rank(other)) byCue.set(cue, gold);
  }
  return { document, text, rules: findByRules(text), quotes, byCue };
}

function rank({ speech, content }: GoldQuote): number {
  return (speech ? 1e6 : 0) + content.size;
}

function goldOf(tokens: TokenTable, quote: CuedQuote): GoldQuote {
  const content = new Set<number>();
  for (const span of fragmentsOf(quote))
    for (const token of tokensOf(tokens, span)) if (isCounted(tokens, token)) content.add(token);
  const speaker = quote.speaker ? tokensOf(tokens, quote.speaker) : [];
  return {
    content,
    speaker: speaker.length > 0 ? [speaker[0]!, speaker.at(-1)! + 1] : null,
    speech: quote.speech,
    type: quote.type,
  };
}

/** Scores leave punctuation out of contents. */
export function isCounted(tokens: TokenTable, token: number): boolean {
  return tokens.kind[token] !== TokenKind.MARK && tokens.kind[token] !== TokenKind.PUNCT;
}

function tokensOf(tokens: TokenTable, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let token = tokens.at(start); token < tokens.count && tokens.start[token]! < end; token += 1) found.push(token);
  return found;
}

/** The token that stands for a cue of several: its verb of saying, else "according", another verb, a colon, a noun. */
function headOfCue(text: QuoteText, span: Span): number {
  const { tokens } = text;
  const cue = tokensOf(tokens, span);
  const isForm = (token: number) => cueForms(tokens.lower(token)).length > 0;
  const hasTag = (tag: number) => (token: number) => tokens.tag[token] === tag;
  return (
    cue.find((token) => isForm(token) && tokens.tag[token] === Tag.VERB) ??
    cue.find((token) => text.is(token, "according")) ??
    cue.find(isForm) ??
    cue.find(hasTag(Tag.VERB!)) ??
    cue.find((token) => text.is(token, ":")) ??
    cue.find(hasTag(Tag.NOUN!)) ??
    cue[0] ??
    -1
  );
}
