import type { Span } from "@newsgraph/core";
import { type CuedQuote, fragmentsOf } from "../corpora/quoted-documents.js";
import type { Chance } from "./chance.js";
import { STRANGE_NAMES } from "./drift-words.js";
import { swapWords } from "./rewrite-text.js";
import type { Substitutes } from "./substitutes.js";
import type { TaggedText } from "./tagged-text.js";

/** A quote of the original and what it has become. */
export interface RetoldQuote {
  readonly original: Span;
  /** Where its words stand in the copy. */
  readonly copy: Span;
  /** The speaker's name was replaced by that of somebody else. */
  readonly isOtherSpeaker: boolean;
  /** What was a sentence in quotation marks follows "said that" without them. */
  readonly isTurned: boolean;
}

/** A copy of an article and the quotes that can be followed into it. */
export interface RetoldArticle {
  readonly text: string;
  readonly quotes: readonly RetoldQuote[];
}

const FIRST_NAMES = ["Dana", "Marlo", "Ines", "Tobias", "Petra", "Anders"];
const SENTENCE_DROPPED = 0.1;
const OTHER_SPEAKER = 0.15;
const TURNED = 0.25;
const FEWEST_WORDS = 3;
const MARKS = /[“”"„«»]|''|``/g;

/**
 * Rewrites an article with this share of its words swapped, in quotes too, and follows each quote that stands in one sentence
 * with its speaker. Some of the quotes are given to people who are nowhere in the article, some are turned from direct into
 * indirect speech, and half of the copies lose all quotation marks. A function of its arguments.
 */
export function retellArticle(
  source: TaggedText,
  quotes: readonly CuedQuote[],
  swapped: number,
  substitutes: Substitutes,
  chance: Chance,
): RetoldArticle {
  const { text, tokens, sentences, paragraphs } = source;
  const { by } = swapWords(source, swapped, substitutes, chance);
  const keepsMarks = chance.isTrue(0.5);
  const followed: RetoldQuote[] = [];
  let written = "";
  const words = (first: number, end: number) => {
    let out = "";
    for (let token = first; token < end; token++) {
      if (token > first) out += text.slice(tokens.end[token - 1], tokens.start[token]);
      out += by.get(token) ?? tokens.word(token);
    }
    return keepsMarks ? out : out.replace(MARKS, "");
  };
  for (const [place, { firstToken, endToken, paragraph }] of sentences.entries()) {
    if (place > 0 && chance.isTrue(SENTENCE_DROPPED)) continue;
    if (written !== "") written += paragraph !== sentences[place - 1]?.paragraph ? "\n\n" : " ";
    const sentence = { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]! };
    const within = quotes.filter((quote) => isFollowed(quote, sentence));
    const [only] = within;
    if (within.length !== 1 || !only?.speaker || paragraphs[paragraph]!.role === "HEADLINE") {
      written += words(firstToken, endToken);
      continue;
    }
    const isOtherSpeaker = chance.isTrue(OTHER_SPEAKER);
    const speaker = isOtherSpeaker
      ? `${chance.pick(FIRST_NAMES)} ${chance.pick(STRANGE_NAMES)}`
      : text.slice(only.speaker.start, only.speaker.end);
    const [said, told] = [only, only.speaker].map(({ start, end }) => [tokens.at(start), tokens.at(end)] as const) as [
      readonly [number, number],
      readonly [number, number],
    ];
    const isTurned = only.type === "direct" && chance.isTrue(TURNED);
    const content = isTurned ? lowered(words(said[0], said[1]).replace(MARKS, "")) : words(said[0], said[1]);
    const start = written.length;
    if (isTurned) {
      const before = `${speaker} said that `;
      written += `${before}${content}.`;
      followed.push({
        original: only,
        copy: { start: start + before.length, end: start + before.length + content.length },
        isOtherSpeaker,
        isTurned,
      });
      continue;
    }
    const gap = (from: number, end: number) =>
      from < end && end < endToken ? text.slice(tokens.end[end - 1], tokens.start[end]) : "";
    const parts = [
      { range: said, out: content, isQuote: true },
      { range: told, out: speaker, isQuote: false },
    ].sort((a, b) => a.range[0] - b.range[0]);
    let at = firstToken;
    let copy: Span | null = null;
    for (const { range, out, isQuote } of parts) {
      written += words(at, range[0]) + gap(at, range[0]);
      if (isQuote) copy = { start: written.length, end: written.length + out.length };
      written += out + gap(range[0], range[1]);
      at = range[1];
    }
    written += words(at, endToken);
    followed.push({ original: only, copy: copy!, isOtherSpeaker, isTurned });
  }
  return { text: written, quotes: followed };
}

/** Whole within the sentence, with its speaker outside. */
function isFollowed(quote: CuedQuote, sentence: Span): boolean {
  const { start, end, speaker } = quote;
  if (fragmentsOf(quote).length > 1 || start < sentence.start || end > sentence.end || !quote.speech) return false;
  if (!speaker || speaker.start < sentence.start || speaker.end > sentence.end) return false;
  return (speaker.end <= start || end <= speaker.start) && end - start > 4 * FEWEST_WORDS;
}

function lowered(text: string): string {
  const trimmed = text.trim().replace(/[,.]$/, "");
  return trimmed.slice(0, 1).toLowerCase() + trimmed.slice(1);
}
